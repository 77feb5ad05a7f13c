// Values written in a text, so that both languages meet in one spelling.
//
//   "$1.2 million, 80%, May 22"          n:1200000  n:80  m:5  n:22
//   "120万美元，百分之八十，5月22日"      n:1200000  n:80  m:5  n:22
import { EN_MONTHS, EN_SCALES, EN_UNITS, EN_WEEKDAYS, ZH_DIGITS, ZH_SCALES, ZH_TENS } from '../language/numerals.ts';

const EN_TOKEN = /\d[\d,]*(?:\.\d+)?|[A-Za-z]+/g;
const ZH_TOKEN =
  /百分之|(?:星期|[周週禮礼]拜?)([一二三四五六日天])|([\d〇零一二两兩三四五六七八九十百千][\d,.．〇零一二两兩三四五六七八九十百千]*)(?: ?([万萬亿億兆]+))?(?: ?([月成]))?/g;
const WEEK = '一二三四五六日';

/** What an English word means: a number, a factor, or a key that stands for itself. */
interface Meaning {
  readonly kind: 'unit' | 'scale' | 'key';
  readonly value: number;
  readonly key: string;
}

let meanings: Map<string, Meaning> | null = null;

/** Number words in small letters and with a capital; names of months and days with a capital only. Built once, when needed. */
function englishWords(): Map<string, Meaning> {
  if (meanings) return meanings;
  const map = new Map<string, Meaning>();
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const add = (kind: Meaning['kind'], list: Readonly<Record<string, number>>) => {
    for (const [word, value] of Object.entries(list))
      for (const form of [word, capital(word)]) map.set(form, { kind, value, key: '' });
  };
  add('unit', EN_UNITS);
  add('scale', EN_SCALES);
  const name = (prefix: string) => (word: string, at: number) => {
    for (const form of [word, word.slice(0, 3)])
      map.set(capital(form), { kind: 'key', value: 0, key: `${prefix}:${at + 1}` });
  };
  EN_MONTHS.forEach(name('m'));
  EN_WEEKDAYS.forEach(name('d'));
  meanings = map;
  return map;
}

const spell = (value: number) => `n:${+value.toPrecision(12)}`;

/** Value of `1,200.5`; NaN where it is none. */
const plain = (digits: string) => Number(digits.replaceAll(',', ''));

/** Number words that join the value just before them: `twenty-one`, `3.2 million`. */
function joinValue(before: number, { kind, value }: Meaning): number | null {
  if (kind === 'scale') return before * value;
  return before >= 20 && before < 100 && before % 10 === 0 && value < 10 ? before + value : null;
}

function readEnglish(text: string): string[] {
  const keys: string[] = [];
  const words = englishWords();
  let value = 0;
  let end = -9;
  EN_TOKEN.lastIndex = 0;
  for (let match = EN_TOKEN.exec(text); match; match = EN_TOKEN.exec(text)) {
    const [token] = match;
    const meaning = words.get(token);
    const figure = token.charCodeAt(0) < 58;
    if (!meaning && !figure) continue;
    if (meaning?.kind === 'key') keys.push(meaning.key);
    if (meaning?.kind === 'key') continue;
    const joined = meaning && match.index - end <= 1 ? joinValue(value, meaning) : null;
    if (joined !== null) keys.pop();
    else if (meaning?.kind === 'scale') continue;
    value = joined ?? meaning?.value ?? plain(token);
    keys.push(spell(value));
    end = match.index + token.length;
  }
  // “One” and 一 are articles oftener than numbers.
  return keys.filter((key) => key !== 'n:1');
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
    keys.push(spell(value));
    before = { value, end: match.index + token.length, scale };
  }
  return keys.filter((key) => key !== 'n:1');
}

/** Values, months (`m:5`) and weekdays (`d:1` is Monday) of a text, in order; numbers as `n:` and the plain decimal value. */
export function readNumbers(text: string, lang: 'en' | 'zh'): string[] {
  return lang === 'en' ? readEnglish(text) : readChinese(text);
}
