// Chinese text → keys, in one pass over its characters with a table that says which of them open a word that counts.
//
//   2019年 他说 耗资 120万美元        n:2019 c:year c:he c:said n:1200000 c:money
//   ▒▒▒▒▒ ▒▒      ▒▒▒▒▒ ▒      ▒ looked at more closely
import { CUES } from '../language/cue-words.ts';
import { ZH_DIGITS, ZH_SCALES, ZH_SCALES_OLD, ZH_TENS } from '../language/numerals.ts';
import type { KeyRing } from './keyring.ts';
import { USUAL_RATIO } from './length.ts';

/** Kinds of characters in the table. */
const HAN = 1;
const LETTER = 2;
const NUMERAL = 3;
const WEEK = 4;
/** A mark that may be a cue, and a Chinese character that may open one. */
const MARK = 5;
const OPENER = 6;

const WEEKDAYS = '一二三四五六日天';

interface Tables {
  readonly kinds: Uint8Array;
  readonly cues: ReadonlyMap<string, string>;
}

let tables: Tables | null = null;

function mark(kinds: Uint8Array, signs: string, kind: number): void {
  for (let at = 0; at < signs.length; at++) kinds[signs.charCodeAt(at)] = kind;
}

/** Built once, when needed. */
function chineseTables(): Tables {
  if (tables) return tables;
  const kinds = new Uint8Array(0x10000);
  const cues = new Map<string, string>();
  kinds.fill(HAN, 0x3400, 0xa000).fill(HAN, 0xf900, 0xfb00);
  kinds.fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b);
  for (const { id, zh } of CUES) {
    if (zh === '') continue;
    for (const word of zh.split(' ')) {
      cues.set(word, `c:${id}`);
      kinds[word.charCodeAt(0)] = kinds[word.charCodeAt(0)] === 0 || kinds[word.charCodeAt(0)] === MARK ? MARK : OPENER;
    }
  }
  kinds.fill(NUMERAL, 0x30, 0x3a);
  mark(kinds, `${ZH_DIGITS}零两兩${ZH_TENS}`, NUMERAL);
  mark(kinds, '星周週禮礼', WEEK);
  tables = { kinds, cues };
  return tables;
}

/** Value of a sign below ten; −1 where it is none. */
function digitOf(sign: string): number {
  if (sign === '零') return 0;
  if (sign === '两' || sign === '兩') return 2;
  return ZH_DIGITS.indexOf(sign);
}

/** Value of Chinese numerals without 万 and 亿: 一百二十三, 一九八九; NaN where it is none. */
function spelledValue(text: string): number {
  let total = 0;
  let digits = '';
  for (const sign of text) {
    const ten = ZH_TENS.indexOf(sign);
    const digit = digitOf(sign);
    if (ten >= 0) {
      total += (digits ? Number(digits) : 1) * 10 ** (ten + 1);
      digits = '';
    } else if (sign !== ',') digits += digit < 0 ? sign : digit;
  }
  return total + (digits ? Number(digits) : 0);
}

const FIGURE = /^[\d,.．]+$/;

/** Value of one run of numerals: 3.2, 1,200, 二十. */
function smallValue(text: string): number {
  if (!FIGURE.test(text)) return spelledValue(text);
  return Number(
    /[,.．]/.test(text)
      ? text
          .replaceAll('．', '.')
          .replace(/[.,]+$/, '')
          .replaceAll(',', '')
      : text,
  );
}

const scaleOf = (sign: string) => {
  const at = sign === '' ? -1 : Math.max(ZH_SCALES.indexOf(sign), ZH_SCALES_OLD.indexOf(sign));
  return at < 0 ? 1 : 10 ** (4 * (at + 1));
};

/** A text while it is read. */
interface Reader {
  readonly text: string;
  readonly ring: KeyRing;
  readonly tables: Tables;
  /** The last number, which the next one may carry on: in 1亿2000万 the smaller scale carries on the greater. NaN for none. */
  value: number;
  scale: number;
  /** Where it ended. */
  end: number;
}

const placeIn = (text: string, at: number) => at / text.length;

function endNumber(reader: Reader): void {
  reader.ring.addValue(reader.value, placeIn(reader.text, reader.end));
  reader.value = Number.NaN;
}

/** Where the run of numerals that starts at `from` ends. */
function numeralsEnd({ text, tables: { kinds } }: Reader, from: number): number {
  let end = from + 1;
  while (kinds[text.charCodeAt(end)] === NUMERAL || (end < text.length && ',.．'.includes(text.charAt(end)))) end++;
  return end;
}

/** Read the number that starts at `from`. @returns where it ends */
function readNumber(reader: Reader, from: number): number {
  const { text, ring } = reader;
  let end = numeralsEnd(reader, from);
  let value = smallValue(text.slice(from, end));
  const gap = text.charAt(end) === ' ' ? 1 : 0;
  let scale = 1;
  for (let next = scaleOf(text.charAt(end + gap)); next > 1; next = scaleOf(text.charAt(end))) {
    end += scale === 1 ? gap + 1 : 1;
    scale *= next;
  }
  value *= scale;
  if (reader.end === from && reader.scale > scale) value += reader.value;
  else endNumber(reader);
  const tail = text.charAt(text.charAt(end) === ' ' ? end + 1 : end);
  if (tail === '月') ring.add(`m:${value}`, placeIn(text, from));
  reader.value = tail === '月' ? Number.NaN : tail === '成' ? value * 10 : value;
  reader.scale = scale;
  reader.end = end;
  return end;
}

/** Read the Latin word that starts at `from`, initials as one. @returns where it ends */
function readLatin({ text, ring, tables: { kinds } }: Reader, from: number): number {
  let end = from + 1;
  for (;;) {
    const kind = kinds[text.charCodeAt(end)];
    if (kind === LETTER || (kind === NUMERAL && text.charCodeAt(end) < 58)) end++;
    else if (text.charAt(end) === '.' && kinds[text.charCodeAt(end + 1)] === LETTER) end++;
    else break;
  }
  ring.add(`l:${text.slice(from, end).toLowerCase().replaceAll('.', '')}`, placeIn(text, from));
  return end;
}

/** Read the day of the week that starts at `from`, if one does: 周五, 星期五, 礼拜五. @returns where it ends */
function readWeekday(reader: Reader, from: number): number {
  const { text, ring } = reader;
  const second = text.charAt(from + 1);
  const at = second === '期' || second === '拜' ? from + 2 : from + 1;
  const day = at < text.length ? WEEKDAYS.indexOf(text.charAt(at)) : -1;
  if (day < 0 || (text.charAt(from) === '星' && second !== '期')) return from + 1;
  endNumber(reader);
  ring.add(`d:${Math.min(day, 6) + 1}`, placeIn(text, from));
  return at + 1;
}

/** Read the cue that starts at `from`, if one does; two characters before one. @returns where it ends */
function readCue({ text, ring, tables: { cues } }: Reader, from: number): number {
  const pair = text.slice(from, from + 2);
  const long = cues.get(pair);
  const cue = long ?? cues.get(text.charAt(from));
  if (cue !== undefined) ring.add(cue, placeIn(text, from));
  return from + (long === undefined ? 1 : pair.length);
}

/** Read what starts at `from` by its kind. @returns where it ends */
function readSign(reader: Reader, from: number, kind: number): number {
  if (kind >= MARK) return readCue(reader, from);
  if (kind === LETTER) return readLatin(reader, from);
  if (kind === WEEK) return readWeekday(reader, from);
  if (!reader.text.startsWith('百分', from)) return readNumber(reader, from);
  reader.ring.add('c:percent', placeIn(reader.text, from));
  return from + (reader.text.charAt(from + 2) === '之' ? 3 : 2);
}

/** Add the keys of a text to `ring`. @returns its length in Chinese characters */
export function readChinese(text: string, ring: KeyRing): number {
  const reader: Reader = { text, ring, tables: chineseTables(), value: Number.NaN, scale: 0, end: -1 };
  const { kinds } = reader.tables;
  let han = 0.2;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] as number;
    if (kind === HAN) han++;
    if (kind <= HAN) continue;
    const end = readSign(reader, at, kind);
    if (kind !== MARK && code > 127) han += end - at;
    else if (kind !== MARK) letters += end - at;
    at = end - 1;
  }
  endNumber(reader);
  return han + letters / USUAL_RATIO;
}
