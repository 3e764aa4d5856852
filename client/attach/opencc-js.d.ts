/** The package's own types name their files without an extension, which TypeScript does not find in an ES module. */
declare module 'opencc-js/t2cn' {
  export function Converter(options: { readonly from: 't'; readonly to: 'cn' }): (text: string) => string;
}

declare module 'opencc-js/cn2t' {
  export function Converter(options: { readonly from: 'cn'; readonly to: 't' }): (text: string) => string;
}
