// English words, figures and marks → keys, token by token: a value waits for what may join it.
//
//   It cost $1.2 million , she said .      value 1.2 → × 10⁶ → n:1200000
//              $  1.2 ×10⁶  she said       c:money n:1200000 c:she c:said
import { CUES } from '../language/cue-words.ts';
import { EN_MONTHS, EN_SCALES, EN_UNITS, EN_WEEKDAYS } from '../language/numerals.ts';
import type { KeyRing } from './keyring.ts';
import { USUAL_RATIO } from './length.ts';
import type { WordReader } from './words.ts';

/** Initials (U.S.), words, figures (also 5:30), and single marks. */
const TOKEN =
  /(?:[A-Za-z]\.){2,}|[A-Za-z][A-Za-z0-9]*|\d[\d,]*(?:[.:]\d+)?|\.{3}|--| - | '(?=[A-Za-z])|[^\sA-Za-z0-9]/g;

/** What a word means: a key, a value, or (below zero) a factor. */
type Meaning = string | number;

let meanings: Map<string, Meaning> | null = null;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function addPairs(map: Map<string, Meaning>, list: string, sign: 1 | -1): void {
  const words = list.split(' ');
  for (let at = 0; at + 1 < words.length; at += 2) {
    const word = words[at] as string;
    const value = sign * Number(words[at + 1]);
    map.set(word, value);
    map.set(capital(word), value);
  }
}

/** Names of months and days, with a capital only; also their first three letters. */
function addNames(map: Map<string, Meaning>, list: string, prefix: string): void {
  let at = 0;
  for (const word of list.split(' ')) {
    const key = `${prefix}:${++at}`;
    map.set(capital(word), key);
    map.set(capital(word.slice(0, 3)), key);
  }
}

/** Every word and mark that means something. Built once, when needed. */
function englishWords(): Map<string, Meaning> {
  if (meanings) return meanings;
  const map = new Map<string, Meaning>();
  for (const { id, en } of CUES) {
    if (en === '') continue;
    const key = `c:${id}`;
    for (const word of en.split(' ')) {
      map.set(word.charAt(0) === '_' ? word.replaceAll('_', ' ') : word, key);
      if (word.length > 1) map.set(capital(word), key);
    }
  }
  addPairs(map, EN_UNITS, 1);
  addPairs(map, EN_SCALES, -1);
  addNames(map, EN_MONTHS, 'm');
  addNames(map, EN_WEEKDAYS, 'd');
  meanings = map;
  return map;
}

/** What is known of the other half, and of words. */
export interface EnglishHelp {
  /** Latin words of the other half in small letters: no other ones become keys. */
  readonly latin: ReadonlySet<string>;
  readonly words: WordReader;
}

/** A text while it is read. */
interface Reader {
  readonly text: string;
  readonly ring: KeyRing;
  readonly help: EnglishHelp;
  /** The last number, which the next word may join; NaN for none. */
  value: number;
  /** Where the token starts that is looked at, as a share of the text. */
  place: number;
}

/** The value that waits after a number word; one that the word does not join becomes a key: `twenty-one`, `3.2 million`. */
function takeNumber({ ring, place, value: before }: Reader, meaning: number): number {
  if (meaning < 0) return before * -meaning;
  if (before >= 20 && before < 100 && before % 10 === 0 && meaning < 10) return before + meaning;
  ring.addValue(before, place);
  return meaning;
}

/** The last value of `1,200.5` or `5:30`; the first of two becomes a key. */
function readFigure({ ring, place }: Reader, token: string): number {
  const colon = token.indexOf(':');
  if (colon > 0) ring.addValue(Number(token.slice(0, colon)), place);
  const digits = token.slice(colon + 1);
  return Number(digits.indexOf(',') < 0 ? digits : digits.replaceAll(',', ''));
}

function addLatin({ ring, place, help }: Reader, token: string): void {
  const small = token.toLowerCase();
  const word = small.indexOf('.') < 0 ? small : small.replaceAll('.', '');
  if (help.latin.has(word)) ring.add(`l:${word}`, place);
}

const isAscii = (code: number) => code > 64 && code < 123;

/** Letters that a token without meaning stands for. */
function lettersIn(token: string, code: number): number {
  if (isAscii(code)) return token.length;
  return code >= 0x3400 && code < 0xa000 ? USUAL_RATIO : code > 191 && code < 0x250 ? 1 : 0;
}

/** Read a token that starts at `from`. @returns its length in letters */
function readToken(reader: Reader, token: string, from: number): number {
  const meaning = englishWords().get(token);
  if (token === '-') return 0;
  if (typeof meaning === 'number') {
    reader.value = takeNumber(reader, meaning);
    return token.length;
  }
  const { text, ring, help, place } = reader;
  ring.addValue(reader.value, place);
  const code = token.charCodeAt(0);
  const isFigure = code > 47 && code < 58;
  reader.value = isFigure ? readFigure(reader, token) : Number.NaN;
  if (meaning !== undefined) ring.add(meaning, place);
  else if (help.latin.size > 0 && code > 64) addLatin(reader, token);
  if (isAscii(code)) help.words.addEnglish(token, text, from, ring);
  return isFigure ? token.length : lettersIn(token, code);
}

/** Add the keys of a text to `ring`. @returns its length in letters */
export function readEnglish(text: string, ring: KeyRing, help: EnglishHelp): number {
  const reader: Reader = { text, ring, help, value: Number.NaN, place: 0 };
  let letters = 0.4;
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    reader.place = found.index / text.length;
    letters += readToken(reader, found[0], found.index);
  }
  ring.addValue(reader.value, 1);
  return letters;
}
