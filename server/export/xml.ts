/** XML 1.0, 2.2: what no document can hold, not even as a reference. */
// eslint-disable-next-line no-control-regex -- these are the characters meant
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader turns these into blanks where they stand as they are (3.3.3).
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** As the content of an element or the value of an attribute; what XML cannot hold is left out, and told by `droppedFrom`. */
export function xml(text: string | number): string {
  return String(text)
    .replace(NOT_XML, '')
    .replace(/[&<>"\t\n\r]/g, (character) => REFERENCES[character] ?? character);
}

/** What XML cannot hold of these texts, such as `nameZh: U+0001`; null where it holds all. */
export function droppedFrom(texts: readonly (readonly [name: string, value: string | number | null])[]): string | null {
  const dropped = texts.flatMap(([name, value]) => {
    const codes = [...new Set(String(value ?? '').match(NOT_XML) ?? [])].map((character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
    return codes.length === 0 ? [] : [`${name}: ${codes.join(' ')}`];
  });
  return dropped.length === 0 ? null : dropped.join('; ');
}
