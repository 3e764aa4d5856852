import { FileUnreadable } from './file-unreadable.ts';

const MOST_BYTES = 5 * 1024 * 1024;
/** Of a pasted text, in UTF-16 units. */
export const MOST_LETTERS = 2_000_000;

/** The text of a .txt, .md, .html or .docx file, told by what it holds; throws FileUnreadable. What each sort needs is loaded when it comes. */
export async function readFile(file: File): Promise<string> {
  if (file.size > MOST_BYTES) throw new FileUnreadable('TOO_LARGE');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begins = (...signature: readonly number[]) => signature.every((byte, place) => bytes[place] === byte);
  if (begins(0x25, 0x50, 0x44, 0x46)) throw new FileUnreadable('PDF');
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new FileUnreadable('OLD_WORD');
  if (begins(0x50, 0x4b)) {
    const { docxText } = await import('./read-docx.ts');
    return docxText(bytes.buffer);
  }
  const text = decoded(bytes);
  if (/\.html?$/i.test(file.name) || /^\s*<(!doctype html|html)\b/i.test(text)) {
    const { htmlText } = await import('./read-html.ts');
    return htmlText(text);
  }
  return /\.(md|markdown)$/i.test(file.name) ? withoutMarkdown(text) : text;
}

/** UTF-8, or UTF-16 with its mark, or what older Chinese files are written in. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of ['utf-8', 'gb18030', 'big5']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new FileUnreadable('NOT_TEXT');
}

/** CommonMark: links and pictures as their words, without emphasis, code marks, and signs at the beginning of a line. */
function withoutMarkdown(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|~~|`)/g, '')
    .replace(/^[ \t]*(?:>[ \t]?|#{1,6}[ \t]|[-+*][ \t])+/gm, '');
}
