// How alike an English name and Chinese characters sound: consonants of both, by classes, against each other.
//
//   Vance   v n s → F N S        万斯   wan si → F N S        alike
//   Carter  c (r) t (r) → K T    卡特   ka te → K T           alike
//   Shen Ruogu, Ruogu Shen       沈若谷  shen ruo gu          the same letters
import type { Lexicon } from '../lexicon/index.ts';

/** Classes of initials in pinyin, longest first. */
const INITIALS: readonly (readonly [string, string])[] = [
  ['zh', 'S'],
  ['ch', 'S'],
  ['sh', 'S'],
  ['b', 'P'],
  ['p', 'P'],
  ['m', 'M'],
  ['f', 'F'],
  ['w', 'F'],
  ['d', 'T'],
  ['t', 'T'],
  ['n', 'N'],
  ['l', 'L'],
  ['g', 'K'],
  ['k', 'K'],
  ['h', 'H'],
  ['j', 'S'],
  ['q', 'S'],
  ['x', 'S'],
  ['r', 'L'],
  ['z', 'S'],
  ['c', 'S'],
  ['s', 'S'],
];

/** Consonants of the syllables, a final -n or -ng and 尔 (er) among them. */
function soundOfPinyin(syllables: readonly string[]): string {
  let sound = '';
  for (const syllable of syllables) {
    const initial = INITIALS.find(([letters]) => syllable.startsWith(letters));
    if (initial) sound += initial[1];
    if (syllable === 'er') sound += 'L';
    else if (/ng?$/.test(syllable)) sound += 'N';
  }
  return sound;
}

/** Letters to sounds, in this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/^(?:kn|gn)/, 'n'],
  [/ph/g, 'f'],
  [/tch|sch|ch|sh|dg/g, 's'],
  [/th/g, 't'],
  [/ck/g, 'k'],
  [/gh/g, 'g'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/g(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  // An r behind a vowel is seldom written: Carter, 卡特.
  [/r(?![aeiouy])/g, ''],
  [/y(?=[aeiou])/g, ''],
];

const CLASSES: Readonly<Record<string, string>> = {
  b: 'P',
  p: 'P',
  m: 'M',
  f: 'F',
  v: 'F',
  w: 'F',
  d: 'T',
  t: 'T',
  n: 'N',
  l: 'L',
  r: 'L',
  g: 'K',
  k: 'K',
  h: 'H',
  j: 'S',
  s: 'S',
  z: 'S',
};

function soundOfLetters(word: string): string {
  const plain = SPELLINGS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word.toLowerCase());
  let sound = '';
  for (const letter of plain) {
    const own = CLASSES[letter] ?? '';
    if (own !== '' && !sound.endsWith(own)) sound += own;
    else if (own === '') sound += ' ';
  }
  return sound.replaceAll(' ', '');
}

/** Changes that make one string of another (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, k) => k);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The usual readings of the characters of a text in pinyin without tones; what has none is left out. */
export function syllablesOf(text: string, lexicon: Lexicon): string[] {
  const syllables: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const number = lexicon.readingAt(text, at);
    if (number >= 0) syllables.push(lexicon.syllables[number] ?? '');
  }
  return syllables;
}

/** The letters of a name, small, nothing between them. */
export const letters = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** Whether a name is these characters in pinyin, family first or last: Shen Ruogu, Ruogu Shen, 沈若谷. */
function isPinyin(name: string, syllables: readonly string[]): boolean {
  const whole = letters(name);
  const [first = '', ...given] = syllables;
  return syllables.length > 1 && (whole === syllables.join('') || whole === given.join('') + first);
}

/**
 * How alike a name in English and one in Chinese characters sound, 0–1: 1 for pinyin, else one minus the share of consonants
 * to change (Levenshtein distance over the longer of the two).
 */
export function soundLikeness(english: string, chinese: string, lexicon: Lexicon): number {
  const syllables = syllablesOf(chinese, lexicon);
  if (syllables.length === 0) return 0;
  if (isPinyin(english, syllables)) return 1;
  const [one, other] = [soundOfLetters(english), soundOfPinyin(syllables)];
  const longest = Math.max(one.length, other.length);
  return longest < 2 ? 0 : 1 - distance(one, other) / longest;
}
