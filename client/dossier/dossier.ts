/** A part of the graph told in one language: plain texts, to be written as Markdown or HTML. */
export interface Dossier {
  /** BCP 47. */
  readonly languageTag: string;
  readonly heading: string;
  /** What it is taken from, and when. */
  readonly about: string;
  readonly picture: { readonly svg: string; readonly told: string };
  readonly narrative: readonly Cited[];
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  readonly bibliography: readonly string[];
  /** Opens the view again. */
  readonly address: string;
  readonly words: DossierWords;
}

/** A text and the numbers of what it cites, in brackets within it where they belong. */
export interface Cited {
  readonly text: string;
  readonly numbers: readonly number[];
}

export interface Claim {
  readonly start: string;
  readonly reading: string;
  readonly end: string;
  readonly statement: Cited;
  readonly quantity: string | null;
  /** Why it is held to be so, where a reader infers it. */
  readonly reason: string | null;
}

export interface Evidence {
  /** From 1, in the order of first use. */
  readonly number: number;
  readonly place: string;
  readonly gist: string;
  /** The sentence itself, where the text is at hand. */
  readonly original: string | null;
}

export interface DossierWords {
  readonly narrative: string;
  readonly claims: string;
  readonly evidence: string;
  readonly bibliography: string;
  readonly back: string;
  /** With what parts it from what follows. */
  readonly inferred: string;
  readonly quantity: string;
}

export type CitedPart = { readonly text: string } | { readonly number: number };

/** The text without its citations, and each of these by itself, in order. What only looks like one stays text. */
export function partsOf({ text, numbers }: Cited): readonly CitedPart[] {
  return text.split(/(\[\d+\])/).flatMap((part): readonly CitedPart[] => {
    const number = Number(/^\[(\d+)\]$/.exec(part)?.[1]);
    return part === '' ? [] : [numbers.includes(number) ? { number } : { text: part }];
  });
}
