/** A work to be cited, by what the three formats share. */
export interface Reference {
  /** Unique in the list: letters, digits and hyphens. */
  readonly key: string;
  readonly type: 'view' | 'article';
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly version: string | null;
  readonly address: string | null;
  /** ISO day. */
  readonly accessed: string | null;
  /** The version and the day, for styles that print no field of theirs. */
  readonly versionInWords: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly note: string | null;
}

export interface CitedArticle {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** Where it was published. */
  readonly note: string;
  readonly language: string;
}

export interface CitedView {
  readonly title: string;
  readonly publisher: string;
  /** Fingerprint of the data. */
  readonly revision: string;
  readonly address: string;
  readonly language: string;
  readonly now: Date;
  readonly versionInWords: (version: string, accessed: string) => string;
}

const REVISION_CHARACTERS = 12;

/** The view first, then the articles it is of. */
export function references({ title, publisher, revision, address, language, now, versionInWords }: CitedView, articles: readonly CitedArticle[]): readonly Reference[] {
  const accessed = isoDay(now);
  const version = revision.slice(0, REVISION_CHARACTERS);
  const view: Reference = {
    key: `mailuo-view-${accessed.replaceAll('-', '')}`,
    type: 'view',
    title,
    authors: [],
    publisher,
    version,
    address,
    accessed,
    versionInWords: versionInWords(version, accessed),
    language,
    note: null,
  };
  return [
    view,
    ...articles.map(
      ({ id, title, author, note, language }): Reference => ({
        key: id.replace(/[^A-Za-z0-9-]+/g, '-'),
        type: 'article',
        title,
        authors: [author],
        publisher: null,
        version: null,
        address: null,
        accessed: null,
        versionInWords: null,
        language,
        note,
      }),
    ),
  ];
}

/** The day where the reader is. */
function isoDay(now: Date): string {
  return [String(now.getFullYear()).padStart(4, '0'), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}
