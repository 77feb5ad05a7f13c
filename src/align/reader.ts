// Reads the texts of one document, both languages: keys, places and lengths of each, and which unlike keys translate each
// other. The Chinese texts come first, since their Latin words are what to look for in the English ones; names in pinyin
// come last, since only English names tell what to look for in the Chinese texts.
//
//   readChinese(…)   readEnglish(…)   then pairs()
import { theLexicon } from '../lexicon/index.ts';
import type { Lang } from '../model.ts';
import { readChinese } from './chinese.ts';
import { type EnglishHelp, readEnglish } from './english.ts';
import { KeyRing } from './keyring.ts';
import { addEdges } from './keys.ts';
import type { KeyPairs } from './table.ts';
import { WordReader } from './words.ts';

/** One side, unit by unit. */
export interface Texts {
  /** Keys of each unit, each once. */
  readonly keys: readonly (readonly string[])[];
  /** Where each key stands first, as a share of the unit's length; NaN for no place. */
  readonly places: readonly (readonly number[])[];
  /** Length of each: letters in English, characters in Chinese. */
  readonly weights: readonly number[];
}

interface ReadText {
  readonly text: string;
  readonly ring: KeyRing;
}

export class TextReader {
  readonly #words = new WordReader(theLexicon());
  readonly #latin = new Set<string>();
  readonly #help: EnglishHelp = { latin: this.#latin, words: this.#words };
  /** Chinese texts in which names are still to be looked for. */
  readonly #waiting: ReadText[] = [];
  #pairs: KeyPairs | null = null;

  /** Read several texts. */
  read(texts: readonly string[], lang: Lang): Texts {
    const keys: string[][] = [];
    const places: number[][] = [];
    const weights: number[] = [];
    for (const text of texts) {
      const ring = new KeyRing();
      weights.push(lang === 'en' ? readEnglish(text, ring, this.#help) : this.#readChinese(text, ring));
      addEdges(text, ring);
      keys.push(ring.keys);
      places.push(ring.places);
    }
    return { keys, places, weights };
  }

  #readChinese(text: string, ring: KeyRing): number {
    const weight = readChinese(text, ring);
    for (const key of ring.keys) if (key.charCodeAt(0) === 108) this.#latin.add(key.slice(2));
    this.#words.addChinese(text, ring);
    this.#waiting.push({ text, ring });
    return weight;
  }

  /** Pairs of unlike keys that translate each other, by the lexicon; the Chinese texts get the keys of the English names. */
  pairs(): KeyPairs {
    if (this.#pairs) return this.#pairs;
    for (const { text, ring } of this.#waiting) this.#words.addNames(text, ring);
    this.#pairs = this.#words.pairs();
    return this.#pairs;
  }
}
