/** For each short Chinese message its readings without tones and the initials of it; made by the build. */
declare module '*?pinyin' {
  const readings: Readonly<Record<string, readonly string[]>>;
  export default readings;
  /** The common characters by each syllable they are read as. */
  export const characters: Readonly<Record<string, string>>;
}
