import type { Dossier } from '../../../client/dossier/dossier.ts';

/** A dossier in which everything that comes from the data, or from a person, is this text. */
export function dossierOf(text: string): Dossier {
  return {
    languageTag: 'en',
    heading: text,
    about: text,
    picture: { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', told: text },
    narrative: [{ text: `${text} [1] ${text} [7]`, numbers: [1] }],
    claims: [{ start: text, reading: text, end: text, statement: { text: `${text} [1][2]`, numbers: [1, 2] }, quantity: text, reason: text }],
    evidence: [
      { number: 1, place: text, gist: text, original: text },
      { number: 2, place: text, gist: text, original: null },
    ],
    bibliography: [text],
    address: 'http://127.0.0.1:4000/?language=en#view=1&entities=a"><b>',
    words: { narrative: 'Told in full', claims: 'Step by step', evidence: 'Evidence', bibliography: 'Sources', back: 'Open', inferred: 'Inferred', quantity: 'Figure' },
  };
}
