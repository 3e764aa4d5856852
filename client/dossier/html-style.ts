/** A page of a book, on screen and on paper. System colours and faces alone: the file stands by itself. */
export const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; background: Canvas; color: CanvasText; font: 1rem/1.6 "Noto Serif SC", "Noto Serif CJK SC", "Songti SC", Georgia, serif; }
:lang(zh) { line-height: 1.8; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem; }
article + article { margin-top: 4rem; padding-top: 2rem; border-top: 1px solid; break-before: page; }
h1 { font-size: 1.75rem; line-height: 1.3; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; break-after: avoid; }
p { margin: .4rem 0; overflow-wrap: anywhere; }
figure { margin: 1.5rem 0; break-inside: avoid; }
img { display: block; max-width: 100%; max-height: 60rem; height: auto; margin: 0 auto; }
ol { padding-inline-start: 2rem; }
li { margin: .7rem 0; break-inside: avoid; }
li:target { outline: 2px solid; outline-offset: 4px; }
.step { font-weight: 600; }
.step i { font-weight: 400; }
.about, .note, .place { font-size: .875rem; opacity: .8; }
blockquote { margin: .4rem 0; padding-inline-start: .8rem; border-inline-start: 3px solid; }
.cite { white-space: nowrap; }
@media print {
  @page { margin: 20mm; }
  :root { color-scheme: light; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  a { color: inherit; }
}
`;
