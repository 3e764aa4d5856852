import { extractRawText } from 'mammoth';
import { FileUnreadable } from './file-unreadable.ts';

/** Its paragraphs, each on a line of its own. */
export async function docxText(bytes: ArrayBuffer): Promise<string> {
  try {
    const { value } = await extractRawText({ arrayBuffer: bytes });
    return value;
  } catch (error) {
    // The library names no kind of error: whatever it throws, it could not read the file.
    throw new FileUnreadable('DAMAGED', { cause: error });
  }
}
