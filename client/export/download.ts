/** Time a browser has to begin reading what it saves, in ms. */
const READING_MS = 10_000;
/** What file systems refuse in names, and control characters. */
// eslint-disable-next-line no-control-regex
const REFUSED = /[\u0000-\u001f<>:"/\\|?*\u007f]+/g;
const LONGEST_NAME = 80;

/** Hands a file to the browser to save. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READING_MS);
}

/** A name any file system takes, from any text. */
export function fileName(text: string, extension: string): string {
  const stem = [...text.replace(REFUSED, ' ').replace(/\s+/g, ' ').trim()].slice(0, LONGEST_NAME).join('').replace(/^\.+|[. ]+$/g, '');
  return `${stem === '' ? 'mailuo' : stem}.${extension}`;
}
