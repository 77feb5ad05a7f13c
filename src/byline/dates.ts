// Dates of bylines and datelines → EDTF of day precision. The year comes from the text or stays XXXX; the clock is never asked.
//
//   2026年5月22日 · 5月22日 · 2026-05-22 09:27 · May 22, 2026 · 22 May 2026 · May. 22 · 05-22 12:30
//
// A date library guesses the year and costs 133 ms to load; the forms that scrapes print are few.

export interface FoundDate {
  /** As written. */
  readonly text: string;
  /** `2026-05-22`, `XXXX-05-22`. */
  readonly edtf: string;
  /** Where it stands in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const NUMERALS = '〇一二三四五六七八九';

/** 二〇二六 → 2026. */
const digits = (text: string | undefined) =>
  text?.replace(/./gu, (sign) => String(Math.max(0, NUMERALS.indexOf(sign))));

/** 二十二 → 22. */
function counted(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const of = (sign: string | undefined, empty: number) => (sign === '' ? empty : NUMERALS.indexOf(sign ?? ''));
  return String((text.includes('十') ? 10 * of(tens, 1) : 0) + of(ones, 0));
}

interface Numbers {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

interface DateForm {
  readonly example: string;
  /** What a text with this form has for certain: a cheap test before the dear one. */
  readonly gate: RegExp;
  readonly test: RegExp;
  readonly numbers: (match: RegExpMatchArray) => Numbers;
}

/** The core of a date; weekday and time around it are looked for afterwards. */
const FORMS: readonly DateForm[] = [
  {
    example: '民國115年5月22日',
    gate: /民[国國]/,
    test: /民[国國]\s*(\d{2,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g,
    numbers: ([, year = '', month, day]) => ({ year: String(Number(year) + 1911), month, day }),
  },
  {
    example: '2026年5月22日, 5月22日',
    gate: /月/,
    test: /(?:([\d０-９]{4})\s*年\s*)?([\d０-９]{1,2})\s*月\s*([\d０-９]{1,2})\s*日?/g,
    numbers: ([, year, month, day]) => ({ year, month, day }),
  },
  {
    example: '二〇二六年五月二十二日',
    gate: /[一二三四五六七八九十]月/,
    test: /(?:([〇零○一二三四五六七八九]{4})年)?([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g,
    numbers: ([, year, month, day]) => ({ year: digits(year), month: counted(month), day: counted(day) }),
  },
  {
    example: '26-05-22 09:27',
    gate: /\d-\d/,
    test: /(?<![\d-])(\d{2})-(\d{2})-(\d{2})(?=\s+\d{1,2}:\d{2})/g,
    numbers: ([, year = '', month, day]) => ({ year: `20${year}`, month, day }),
  },
  {
    example: '22-May-2026',
    gate: /\d-[A-Z]/,
    test: /(?<![\d-])(\d{1,2})-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-((?:19|20)\d{2})\b/gi,
    numbers: ([, day, month, year]) => ({ year, month, day }),
  },
  {
    example: '2026-05-22, 2026.5.22, 2026/05/22',
    gate: /\d[-./]\d/,
    test: /(?<![\d/])((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g,
    numbers: ([, year, month, day]) => ({ year, month, day }),
  },
  {
    example: 'May 22, 2026; 22 May 2026; Sept. 2',
    gate: /(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]u[nl]|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|[A-Z]{3})/,
    test: /(?:\b(\d{1,2})(?:st|nd|rd|th)?\s+)?\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:]))?(?:,?\s+((?:19|20)\d{2})\b)?/gi,
    numbers: ([, before, month, after, year]) => ({ year, month, day: before ?? after }),
  },
  {
    example: '05/22/2026',
    gate: /\d\/\d/,
    test: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?![\d/])/g,
    numbers: ([, first = '', second = '', year]) =>
      Number(second) > 12
        ? { year, month: first, day: second }
        : { year, month: second, day: Number(first) > 12 ? first : undefined },
  },
  {
    example: '05-22 12:30',
    gate: /\d-\d/,
    test: /(?<![\d-])(\d{2})-(\d{2})(?=\s+\d{1,2}:\d{2})/g,
    numbers: ([, month, day]) => ({ year: undefined, month, day }),
  },
];

const WEEKDAY_BEFORE = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+$/i;
const TIME_BEHIND =
  /^(?:\s*(?:星期|周|週)[一二三四五六日天])?(?:\s*[(（][\u3400-\u9fff]{1,4}[)）])?(?:[T\s,]*(?:at\s+)?\d{1,2}[:：.]\d{2}(?:[:：]\d{2})?(?:\.\d+)?(?:\s*[ap]\.?m\.?)?(?:\s*(?:Z|[+-]\d{2}:?\d{2}|[ECPM][DS]T|[EP]T|GMT|UTC|BST|IST|HKT|SGT|JST)\b)?)?/i;
const MONTH_WORD =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|sept?|[a-z]{3})$/i;

const narrow = (text: string) => text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
const pad = (value: number) => String(value).padStart(2, '0');

function monthOf(text: string): number {
  const named = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return named >= 0 ? named + 1 : Number(narrow(text));
}

/** Whether a word that begins like a month is one: "May", "Sept", but not "Mayor" or "Marched". */
function isMonth(match: string): boolean {
  const [word = ''] = /[a-z]{3,}/i.exec(match) ?? [];
  return word === '' || MONTH_WORD.test(word);
}

function toDate(text: string, match: RegExpMatchArray, form: DateForm): FoundDate | null {
  const { year, month, day } = form.numbers(match);
  const [m, d] = [monthOf(month ?? ''), Number(narrow(day ?? ''))];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31) || !isMonth(match[0])) return null;
  const core = match.index ?? 0;
  const start = core - (WEEKDAY_BEFORE.exec(text.slice(Math.max(0, core - 12), core))?.[0].length ?? 0);
  const until = core + match[0].length;
  const end = until + (TIME_BEHIND.exec(text.slice(until, until + 60))?.[0].length ?? 0);
  const edtf = `${year === undefined ? 'XXXX' : narrow(year)}-${pad(m)}-${pad(d)}`;
  return { text: text.slice(start, end).trim(), edtf, start, end };
}

/** All dates of a short text, in order; where forms overlap the one that is listed first wins. Feed lines, not pages. */
export function findDates(text: string): FoundDate[] {
  if (!/[\d０-９]|[一二三四五六七八九十]月/.test(text)) return [];
  const found: FoundDate[] = [];
  for (const form of FORMS) {
    if (!form.gate.test(text)) continue;
    for (const match of text.matchAll(form.test)) {
      const date = toDate(text, match, form);
      if (date !== null && found.every((other) => date.end <= other.start || date.start >= other.end)) found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const URL_DATE = /(?:^|[/_-])((?:19|20)\d{2})([/_-]?)(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?!\d)/;

/** The date in an address such as `/2026/05/22/` or `/20260522-a.html`, as EDTF. */
export function dateOfUrl(url: string): string | null {
  const match = URL_DATE.exec(url.replace(/^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\//, ''));
  return match === null ? null : `${match[1]}-${pad(Number(match[3]))}-${pad(Number(match[4]))}`;
}

/** `XXXX-05-22` with the year of another date of the same article. */
export function withYear(edtf: string, other: string | undefined): string {
  return edtf.startsWith('XXXX') && other !== undefined && !other.startsWith('XXXX')
    ? other.slice(0, 4) + edtf.slice(4)
    : edtf;
}
