// How alike an English name and Chinese characters sound: consonants of both, by classes, against each other.
//
//   Vance   v n s → F N S        万斯   wan si → F N S        alike
//   Carter  c (r) t (r) → K T    卡特   ka te → K T           alike
//   Shen Ruogu, Ruogu Shen       沈若谷  shen ruo gu          the same letters
import type { Lexicon } from '../lexicon/index.ts';
import { englishSounds, syllableSounds } from '../name/sound.ts';

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
  const [one, other] = [englishSounds(english), syllables.map(syllableSounds).join('')];
  const longest = Math.max(one.length, other.length);
  return longest < 2 ? 0 : 1 - distance(one, other) / longest;
}
