// Chinese names in English text stand in pinyin: a capitalised word that falls into syllables is looked for among the
// readings of the Chinese text.
//
//   "Lu Dawei"   dawei = da + wei      鲁大维   lǔ dà wéi      both hold p:dawei
import type { Lexicon } from '../lexicon/index.ts';
import type { KeyRing } from './keyring.ts';

/** A capitalised word with what a hyphen or an apostrophe joins to it: Da-wei, Xi'an. */
const NAME = /[A-Z][A-Za-z]*(?:[-’'][a-z]+)*/y;
const LONGEST_SYLLABLE = 6;
const LONGEST_NAME = 18;
/** Syllables of one letter. */
const LETTERS = 'aeo';

interface Name {
  readonly key: string;
  /** Numbers of its syllables. */
  readonly syllables: readonly number[];
}

export class PinyinNames {
  readonly #lexicon: Lexicon;
  #numbers: ReadonlyMap<string, number> | null = null;
  /** Key of each word met, empty for one that is no name in pinyin. */
  readonly #keys = new Map<string, string>();
  /** Names by the number of their first syllable. */
  readonly #byFirst = new Map<number, Name[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Key of the capitalised word that starts at `at`; empty where it is no name of two or more syllables. */
  keyAt(text: string, at: number): string {
    NAME.lastIndex = at;
    const word = NAME.exec(text)?.[0] ?? '';
    const known = this.#keys.get(word);
    if (known !== undefined) return known;
    const plain = word.toLowerCase().replace(/[^a-z]/g, '');
    const syllables = (plain.length <= LONGEST_NAME && this.#split(plain)) || [];
    const key = syllables.length > 1 ? `p:${plain}` : '';
    this.#keys.set(word, key);
    const first = syllables[0];
    if (key === '' || first === undefined) return key;
    const names = this.#byFirst.get(first) ?? [];
    if (!names.some((name) => name.key === key)) names.push({ key, syllables });
    this.#byFirst.set(first, names);
    return key;
  }

  /** Numbers of the syllables of a word in small letters, the longest first; null where it does not fall into syllables. */
  #split(word: string): number[] | null {
    if (word === '') return [];
    this.#numbers ??= new Map(this.#lexicon.syllables.map((syllable, at) => [syllable, at]));
    for (let length = Math.min(LONGEST_SYLLABLE, word.length); length > 0; length--) {
      const number = this.#numbers.get(word.slice(0, length));
      if (number === undefined || (length === 1 && !LETTERS.includes(word.charAt(0)))) continue;
      const rest = this.#split(word.slice(length));
      if (rest) return [number, ...rest];
    }
    return null;
  }

  /** Add the keys of the names that a Chinese text holds. */
  addFrom(text: string, ring: KeyRing): void {
    if (this.#byFirst.size === 0) return;
    for (let at = 0; at < text.length; at++)
      for (const { key, syllables } of this.#byFirst.get(this.#lexicon.readingAt(text, at)) ?? [])
        if (syllables.every((syllable, k) => this.#lexicon.readingAt(text, at + k) === syllable))
          ring.add(key, (at + syllables.length / 2) / text.length);
  }
}
