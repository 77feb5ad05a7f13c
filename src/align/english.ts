// English words, figures and marks → keys, token by token: a value waits for what may join it.
//
//   It cost $1.2 million , she said .      value 1.2 → × 10⁶ → n:1200000
//              $  1.2 ×10⁶  she said       c:money n:1200000 c:she c:said
import { CUES } from '../language/cue-words.ts';
import { EN_MONTHS, EN_SCALES, EN_UNITS, EN_WEEKDAYS } from '../language/numerals.ts';
import { addKey, addValue } from './keyring.ts';
import { USUAL_RATIO } from './length.ts';

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

/** The value that waits after a number word; one that the word does not join becomes a key: `twenty-one`, `3.2 million`. */
function takeNumber(keys: string[], before: number, meaning: number): number {
  if (meaning < 0) return before * -meaning;
  if (before >= 20 && before < 100 && before % 10 === 0 && meaning < 10) return before + meaning;
  addValue(keys, before);
  return meaning;
}

/** The last value of `1,200.5` or `5:30`; the first of two becomes a key. */
function readFigure(token: string, keys: string[]): number {
  const colon = token.indexOf(':');
  if (colon > 0) addValue(keys, Number(token.slice(0, colon)));
  const digits = token.slice(colon + 1);
  return Number(digits.indexOf(',') < 0 ? digits : digits.replaceAll(',', ''));
}

function addLatin(token: string, latin: ReadonlySet<string>, keys: string[]): void {
  const small = token.toLowerCase();
  const word = small.indexOf('.') < 0 ? small : small.replaceAll('.', '');
  if (latin.has(word)) addKey(keys, `l:${word}`);
}

const isAscii = (code: number) => code > 64 && code < 123;

/** Letters that a token without meaning stands for. */
function lettersIn(token: string, code: number): number {
  if (isAscii(code)) return token.length;
  return code >= 0x3400 && code < 0xa000 ? USUAL_RATIO : code > 191 && code < 0x250 ? 1 : 0;
}

/**
 * Add the keys of a text to `keys`.
 * @param latin Latin words of the other half in small letters: no other ones become keys
 * @returns its length in letters
 */
export function readEnglish(text: string, latin: ReadonlySet<string>, keys: string[]): number {
  const words = englishWords();
  let letters = 0.4;
  let value = Number.NaN;
  for (const token of text.match(TOKEN) ?? []) {
    const meaning = words.get(token);
    if (token === '-') continue;
    if (typeof meaning === 'number') {
      letters += token.length;
      value = takeNumber(keys, value, meaning);
      continue;
    }
    addValue(keys, value);
    const code = token.charCodeAt(0);
    const isFigure = code > 47 && code < 58;
    value = isFigure ? readFigure(token, keys) : Number.NaN;
    letters += isFigure ? token.length : lettersIn(token, code);
    if (meaning !== undefined) addKey(keys, meaning);
    else if (latin.size > 0 && code > 64) addLatin(token, latin, keys);
  }
  addValue(keys, value);
  return letters;
}
