import { strFromU8, unzipSync } from 'fflate';
import { FileUnreadable } from './read-file.ts';

/** ECMA-376, part 1, 17: the words of a document. */
const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DOCUMENT = 'word/document.xml';
/** Unpacked; a small file can unpack to a very large one. */
const MOST_BYTES = 30 * 1024 * 1024;

export function docxText(bytes: Uint8Array): string {
  const packed = unpacked(bytes);
  if (packed === undefined) throw new FileUnreadable('NOT_TEXT');
  const xml = new DOMParser().parseFromString(strFromU8(packed), 'application/xml');
  if (xml.querySelector('parsererror') !== null) throw new FileUnreadable('DAMAGED');
  return Array.from(xml.getElementsByTagNameNS(WORDS, 'p'), paragraphText).join('\n');
}

function unpacked(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name === DOCUMENT && originalSize > MOST_BYTES) throw new FileUnreadable('TOO_LARGE');
        return name === DOCUMENT;
      },
    })[DOCUMENT];
  } catch (error) {
    if (error instanceof FileUnreadable) throw error;
    throw new FileUnreadable('DAMAGED', { cause: error });
  }
}

function paragraphText(paragraph: Element): string {
  return Array.from(paragraph.getElementsByTagNameNS(WORDS, '*'), ({ localName, textContent }) => {
    if (localName === 't') return textContent;
    if (localName === 'tab') return '\t';
    return localName === 'br' || localName === 'cr' ? '\n' : '';
  }).join('');
}
