/** C0 and C1 controls, marks that turn the direction of what follows them, and halves of characters. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu;
const CONTROL_PICTURES = 0x2400;

/**
 * One line of text for a file that others read: white space as it looks, and what cannot be seen but would change what stands around it, or may not stand
 * in XML 1.0 at all, by a sign or its code point, such as `␇` or `[U+202E]`.
 */
export function visibleText(text: string): string {
  return text.replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ').replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(CONTROL_PICTURES + code);
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}

/** The same, to stand between tags or in a quoted attribute of XML and HTML. */
export function markupText(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`);
}
