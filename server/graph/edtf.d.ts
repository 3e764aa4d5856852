declare module 'edtf' {
  /** Throws an Error where the text is no EDTF of the level or below. */
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2; types?: readonly string[] }): unknown;

  /** `min` and `max`: first and last millisecond since 1970 that it covers; infinite where open, null where unknown. */
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
}
