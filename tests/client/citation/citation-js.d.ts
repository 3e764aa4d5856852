declare module '@citation-js/core' {
  export interface CslItem {
    readonly id: string;
    readonly title?: string;
    readonly author?: readonly { readonly family?: string; readonly given?: string; readonly suffix?: string; readonly literal?: string }[];
    readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly URL?: string;
    readonly version?: string;
    readonly edition?: string;
    readonly note?: string;
    readonly publisher?: string;
  }
  export class Cite {
    constructor(text: string, options?: { readonly forceType?: string });
    readonly data: readonly CslItem[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris' {}
