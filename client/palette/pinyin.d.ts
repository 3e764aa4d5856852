/** For each short Chinese message its reading without tones and the initials of it; made by the build. */
declare module '*?pinyin' {
  const readings: Readonly<Record<string, readonly [reading: string, initials: string]>>;
  export default readings;
}
