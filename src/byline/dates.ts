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
const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const TIME =
  '(?:[T\\s,]*(?:at\\s+)?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:\\.\\d+)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2}|E[DS]T|C[DS]T|P[DS]T|M[DS]T|ET|PT|GMT|UTC|BST|IST|HKT|SGT|JST)?)?';
const ZH_TIME =
  '(?:\\s*(?:星期|周|週)[一二三四五六日天])?(?:\\s*(?:[(（][^)）]{1,8}[)）])?\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?';
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?';

interface DateForm {
  readonly example: string;
  readonly test: RegExp;
  /** Which groups hold year, month and day; 0 where the form has none. */
  readonly groups: readonly [year: number, month: number, day: number];
}

const DIGIT = '[\\d０-９]';
const FORMS: readonly DateForm[] = [
  {
    example: '2026年5月22日 星期五 10:15',
    test: new RegExp(`(${DIGIT}{4})\\s*年\\s*(${DIGIT}{1,2})\\s*月\\s*(${DIGIT}{1,2})\\s*日?${ZH_TIME}`, 'g'),
    groups: [1, 2, 3],
  },
  {
    example: '2026-05-22 09:27',
    test: new RegExp(`(?<![\\d/])((?:19|20)\\d{2})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)${TIME}${ZH_TIME}`, 'g'),
    groups: [1, 2, 3],
  },
  {
    example: 'May 22, 2026 3:00 AM',
    test: new RegExp(`${WEEKDAY}\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})${TIME}`, 'gi'),
    groups: [3, 1, 2],
  },
  {
    example: '22 May 2026',
    test: new RegExp(`${WEEKDAY}\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+((?:19|20)\\d{2})${TIME}`, 'gi'),
    groups: [3, 2, 1],
  },
  {
    example: '5月22日',
    test: new RegExp(`(${DIGIT}{1,2})\\s*月\\s*(${DIGIT}{1,2})\\s*日${ZH_TIME}`, 'g'),
    groups: [0, 1, 2],
  },
  {
    example: 'May 22',
    test: new RegExp(`${WEEKDAY}\\b${MONTH}\\s+(\\d{1,2})(?!\\d|:)(?:st|nd|rd|th)?${TIME}`, 'gi'),
    groups: [0, 1, 2],
  },
  { example: '22 May', test: new RegExp(`\\b(\\d{1,2})\\s+${MONTH}(?![\\w])`, 'gi'), groups: [0, 2, 1] },
  { example: '05-22 12:30', test: /(?<![\d-])(\d{2})-(\d{2})\s+\d{1,2}:\d{2}(?::\d{2})?/g, groups: [0, 1, 2] },
];

const narrow = (text: string) => text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
const pad = (value: number) => String(value).padStart(2, '0');

function monthOf(text: string): number {
  const named = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return named >= 0 ? named + 1 : Number(narrow(text));
}

function toDate(match: RegExpMatchArray, form: DateForm): FoundDate | null {
  const [yearAt, monthAt, dayAt] = form.groups;
  const month = monthOf(match[monthAt] ?? '');
  const day = Number(narrow(match[dayAt] ?? ''));
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const year = yearAt === 0 ? 'XXXX' : narrow(match[yearAt] ?? '');
  const start = match.index ?? 0;
  return { text: match[0].trim(), edtf: `${year}-${pad(month)}-${pad(day)}`, start, end: start + match[0].length };
}

/** All dates of a short text, in order; where forms overlap the fuller one wins. Feed lines, not pages. */
export function findDates(text: string): FoundDate[] {
  if (!/[\d０-９]/.test(text)) return [];
  const found: FoundDate[] = [];
  for (const form of FORMS) {
    for (const match of text.matchAll(form.test)) {
      const date = toDate(match, form);
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
