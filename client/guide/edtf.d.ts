declare module 'edtf' {
  /** Throws an Error where the text is no EDTF. `min` and `max`: first and last millisecond since 1970 that it covers; infinite where open, null where unknown. */
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
}
