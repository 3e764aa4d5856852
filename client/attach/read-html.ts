const SILENT = 'script, style, noscript, template, head, svg, select, textarea';
const BREAKING = 'address, article, aside, blockquote, br, dd, div, dl, dt, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, table, td, th, tr, ul';

/** What a page says, blocks on lines of their own. Nothing of the page runs or is fetched. */
export function htmlText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(SILENT)) element.remove();
  for (const element of page.querySelectorAll(BREAKING)) {
    element.before('\u2028');
    element.after('\u2028');
  }
  // A line break in the source is a blank on the page.
  return (page.body.textContent ?? '').replace(/\s*\n\s*/g, '\n').replaceAll('\u2028', '\n');
}
