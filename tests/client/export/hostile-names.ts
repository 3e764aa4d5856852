/** Names that would break out of markup, Markdown, citations or their line where they are not written with care. */
export const HOSTILE_NAMES = [
  '</text></svg><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '&amp;&#x41;<![CDATA[]]>--><!--',
  '\u0000\u0007\u001b[31m\u007f\u0085',
  '\u202Eturned\u2066 around\u2069',
  'שלום عالم',
  '[link](javascript:alert(1)) **bold** `code` | # heading',
  '1. list\n- item\n\n> quote\n\n---\n# heading',
  '\\input{x} {unbalanced } $x^2_3$ %comment ~ & #',
  'ER  - \r\nTY  - BOOK',
  '\ud800 half, \ufffe none, 𠮷 whole, 👩‍🌾',
] as const;
