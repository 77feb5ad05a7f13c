// Characters written by name or number in HTML: &mdash; &#8217; &#x2019;. The names that scrapes hold, not the 2,231 of the
// standard: an unknown one stays as it stands.

const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsaquo: '‹',
  rsaquo: '›',
  laquo: '«',
  raquo: '»',
  middot: '·',
  bull: '•',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  minus: '−',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  cent: '¢',
  pound: '£',
  yen: '¥',
  euro: '€',
  sect: '§',
  para: '¶',
  dagger: '†',
  Dagger: '‡',
  permil: '‰',
  prime: '′',
  Prime: '″',
  iexcl: '¡',
  iquest: '¿',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  harr: '↔',
  ne: '≠',
  le: '≤',
  ge: '≥',
  infin: '∞',
  micro: 'µ',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
};

/** The marks of accented letters as names say them, as combining characters: eacute is e and an acute accent. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};
const ACCENTED = /^([A-Za-z])(grave|acute|circ|tilde|uml|ring|cedil|caron)$/;
/** What numbers of 128–159 mean in pages that were written on Windows. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function byNumber(code: number): string | null {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS[code - 0x80] ?? null;
  const legal = code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return legal || code === 9 || code === 10 || code === 13 ? String.fromCodePoint(code) : null;
}

/** The character of an entity, `&amp;`; null where nobody knows it. */
export function characterOf(entity: string): string | null {
  const name = entity.slice(1, -1);
  if (/^#[xX]/.test(name)) return byNumber(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return byNumber(Number.parseInt(name.slice(1), 10));
  const accented = ACCENTED.exec(name);
  if (accented !== null) return `${accented[1]}${ACCENTS[accented[2] ?? '']}`.normalize('NFC');
  return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? null) : null;
}
