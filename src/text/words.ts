// English text as words and marks with their places, in one pass.
//
//   Mr. Lee's U.S. aide said: → Mr. | Lee | 's | U.S. | aide | said | :
import { isLetterOrNumber } from './letter.ts';
import { DIGIT, isSpace, isWestern, LATIN, scriptAt } from './script.ts';

/** A word, or a single mark. `lower` is in small letters, typographic apostrophes made straight. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  /** −1; where a caller folds a stretch of text into one word, the number that it gives it. */
  readonly run: number;
}

/** A set of words that stand in one string: it costs a tenth of a pattern at its first use. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Lists of words under their names, each made a set at its first use.
 * @returns whether a list holds a word
 */
export function wordLists<Name extends string>(lists: Readonly<Record<Name, string>>) {
  const sets = new Map<Name, ReadonlySet<string>>();
  return (name: Name, word: string): boolean => {
    let set = sets.get(name);
    if (!set) {
      set = wordSet(lists[name]);
      sets.set(name, set);
    }
    return set.has(word);
  };
}

const FULL_STOP = 0x2e;
const isApostrophe = (char: string): boolean => char === "'" || char === '’';

const ABBREVIATIONS = wordSet(
  'mr mrs ms dr sen rep gov gen lt col sgt capt cmdr maj adm prof rev jr sr st hon sens reps messrs atty pres',
);

/** Letters and digits as the table of scripts has them; a native search takes half of the time of one by one. */
const NO_LETTER = /[^0-9A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ０-９Ａ-Ｚａ-ｚ]/g;

function lettersEnd(text: string, at: number): number {
  NO_LETTER.lastIndex = at;
  return NO_LETTER.test(text) ? NO_LETTER.lastIndex - 1 : text.length;
}

const CLITICS = new Set(['s', 're', 've', 'd', 'll', 'm']);

/** Whether the letters from `at` on are the short form of a verb, or an s: 're, 's. */
function isClitic(text: string, at: number): boolean {
  let end = at;
  while (end < at + 3 && isLetterOrNumber(text, end)) end++;
  return CLITICS.has(text.slice(at, end).toLowerCase());
}

/** `U.S`, `a.k.a`: letters with a full stop between each two. */
function isDotted(word: string): boolean {
  if (word.length < 3 || word.length % 2 === 0) return false;
  for (let i = 0; i < word.length; i++)
    if (i % 2 === 0 ? scriptAt(word, i) !== LATIN : word.charCodeAt(i) !== FULL_STOP) return false;
  return true;
}

/** End of the word that starts at `at`: letters and digits, joined by - ' . & between two letters. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    end = lettersEnd(text, end);
    const joint = text.charAt(end);
    if (joint === ' ' || joint === '' || !"-'’.&,".includes(joint) || !isWestern(text, end + 1)) break;
    if (isApostrophe(joint) && isClitic(text, end + 1)) break;
    if (joint === ',' && !(scriptAt(text, end - 1) === DIGIT && scriptAt(text, end + 1) === DIGIT)) break;
    if (joint === '.' && end - at > 3 && scriptAt(text, end + 1) !== DIGIT && !text.slice(at, end).includes('.')) break;
    end++;
  }
  if (text.charCodeAt(end) !== FULL_STOP) return end;
  const word = text.slice(at, end);
  const initial = end - at === 1 && word !== 'I' && word >= 'A' && word <= 'Z';
  return initial || ABBREVIATIONS.has(word.toLowerCase()) || isDotted(word) ? end + 1 : end;
}

function makeWord(text: string, start: number, end: number, isWord: boolean): Word {
  const slice = text.slice(start, end);
  const small = slice.toLowerCase();
  const isCapital = isWord && small !== slice && small.charCodeAt(0) !== slice.charCodeAt(0);
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  return { text: slice, lower, start, end, isWord, isCapital, run: -1 };
}

/** The words and marks of `text` between `start` and `end`. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    if (isSpace(text, at)) {
      at++;
      continue;
    }
    const clitic = isApostrophe(text.charAt(at)) && isWestern(text, at - 1) && isWestern(text, at + 1);
    const isWord = clitic || isWestern(text, at);
    const stop = Math.min(end, isWord ? wordEnd(text, at) : at + 1);
    words.push(makeWord(text, at, stop, isWord));
    at = stop;
  }
  return words;
}
