// Values written in a text, so that both languages meet in one spelling.
//
//   "$1.2 million, 80%, May 22"          n:1200000  n:80  m:5  n:22
//   "120万美元，百分之八十，5月22日"      n:1200000  n:80  m:5  n:22
import { EN_MONTHS, EN_SCALES, EN_UNITS, EN_WEEKDAYS, ZH_DIGITS, ZH_SCALES, ZH_TENS } from '../language/numerals.ts';

const EN_TOKEN = /(\d[\d,]*(?:\.\d+)?)(?:[ -]?(million|billion|trillion|thousand|hundred|bn|mn|[mk])\b)?|[A-Za-z]+/g;
const ZH_TOKEN =
  /(?:星期|[周週禮礼]拜?)([一二三四五六日天])|([\d〇零一二两兩三四五六七八九十百千][\d,.．〇零一二两兩三四五六七八九十百千]*)([万萬亿億兆]*)([月成]?)/g;
const WEEK = '一二三四五六日';

const spell = (value: number) => `n:${+value.toPrecision(12)}`;

/** Value of `1,200.5`; NaN where it is none. */
const plain = (digits: string) => Number(digits.replaceAll(',', ''));

function enWord(word: string, before: { value: number; end: number }, at: number, keys: string[]): number | null {
  const small = word.toLowerCase();
  const unit = EN_UNITS[small];
  const joined = before.end >= 0 && at - before.end <= 1;
  if (unit !== undefined)
    return joined && before.value >= 20 && before.value < 100 && unit < 10 ? before.value + unit : unit;
  const scale = small.length > 2 ? EN_SCALES[small] : undefined;
  if (scale !== undefined && joined) return before.value * scale;
  const head = small.slice(0, 3);
  const month = /^[A-Z]/.test(word) ? EN_MONTHS.indexOf(head) : -1;
  if (
    month >= 0 &&
    (small.length === 3 ||
      /^(?:january|february|march|april|june|july|august|sept(?:ember)?|october|november|december)$/.test(small))
  )
    keys.push(`m:${month + 1}`);
  if (/^[A-Z][a-z]+day$/.test(word) && EN_WEEKDAYS.includes(head)) keys.push(`d:${EN_WEEKDAYS.indexOf(head) + 1}`);
  return null;
}

function readEnglish(text: string): string[] {
  const keys: string[] = [];
  let before = { value: 0, end: -1 };
  for (const match of text.matchAll(EN_TOKEN)) {
    const [token, digits, scale] = match;
    const value = digits
      ? plain(digits) * (scale ? (EN_SCALES[scale] ?? 1) : 1)
      : enWord(token, before, match.index, keys);
    if (value === null) continue;
    if (match.index - before.end <= 1 && before.end >= 0 && !digits) keys.pop();
    keys.push(spell(value));
    before = { value, end: match.index + token.length };
  }
  return keys;
}

/** Value of Chinese numerals without 万 and 亿: 一百二十三, 一九八九, 3.2; NaN where it is none. */
function zhSmall(text: string): number {
  if (/^[\d,.．]+$/.test(text)) return plain(text.replaceAll('．', '.').replace(/[.,]+$/, ''));
  let total = 0;
  let digits = '';
  for (const sign of text) {
    const ten = ZH_TENS[sign];
    if (ten !== undefined) {
      total += (digits ? Number(digits) : 1) * ten;
      digits = '';
    } else digits += ZH_DIGITS[sign] ?? sign;
  }
  return total + (digits ? plain(digits) : 0);
}

function readChinese(text: string): string[] {
  const keys: string[] = [];
  let before = { value: 0, end: -1, scale: 0 };
  for (const match of text.matchAll(ZH_TOKEN)) {
    const [token, day, number, scales = '', tail] = match;
    if (day) keys.push(`d:${WEEK.indexOf(day === '天' ? '日' : day) + 1}`);
    if (!number) continue;
    const scale = [...scales].reduce((product, sign) => product * (ZH_SCALES[sign] ?? 1), 1);
    let value = zhSmall(number) * scale;
    if (tail === '月') {
      keys.push(`m:${value}`);
      continue;
    }
    if (tail === '成') value *= 10;
    // 1亿2000万 is one number: the smaller scale carries on the greater.
    if (match.index === before.end && before.scale > Math.max(scale, 1)) {
      keys.pop();
      value += before.value;
    }
    if (number !== '一') keys.push(spell(value));
    before = { value, end: match.index + token.length, scale };
  }
  return keys;
}

/** Values, months (`m:5`) and weekdays (`d:1` is Monday) of a text, in order; numbers as `n:` and the plain decimal value. */
export function readNumbers(text: string, lang: 'en' | 'zh'): string[] {
  return lang === 'en' ? readEnglish(text) : readChinese(text);
}
