// Words that the lexicon knows, as keys: `w:` an English stem, `z:` a Chinese word. Which of them translate each other in
// this document is a list of pairs.
//
//   "The sorghum grew."   高粱长了      w:sorghum w:grow   z:高粱 z:长 z:了     pairs  w:sorghum → z:高粱   w:grow → z:长
import { type Lexicon, stemOf } from '../lexicon/index.ts';
import type { KeyPairs } from './table.ts';

const WORD = /[A-Za-z][a-z]*/g;

/** Words of a document as keys, each text read once. */
export class WordReader {
  readonly #lexicon: Lexicon;
  /** Key of each English word met, empty for one that tells nothing. */
  readonly #english = new Map<string, string>();
  readonly #stems = new Map<number, string>();
  readonly #chinese = new Map<number, string>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Keys of an English text, each once. */
  readEnglish(text: string): string[] {
    const keys: string[] = [];
    for (const word of text.match(WORD) ?? []) {
      let key = this.#english.get(word);
      if (key === undefined) {
        key = this.#keyOf(word.toLowerCase());
        this.#english.set(word, key);
      }
      if (key !== '' && !keys.includes(key)) keys.push(key);
    }
    return keys;
  }

  #keyOf(word: string): string {
    const stem = stemOf(word);
    if (stem.length < 2) return '';
    const number = this.#lexicon.stemNumber(stem);
    const key = `w:${stem}`;
    if (number >= 0) this.#stems.set(number, key);
    return key;
  }

  /** Keys of a Chinese text, each once. */
  readChinese(text: string): string[] {
    const keys: string[] = [];
    for (let at = 0; at < text.length; ) {
      const word = this.#lexicon.longestAt(text, at);
      if (word < 0) {
        at++;
        continue;
      }
      let key = this.#chinese.get(word);
      if (key === undefined) {
        key = `z:${text.slice(at, at + this.#lexicon.length)}`;
        this.#chinese.set(word, key);
      }
      at += this.#lexicon.length;
      if (!keys.includes(key)) keys.push(key);
    }
    return keys;
  }

  /** English keys with the Chinese ones that translate them, among all words met so far. */
  pairs(): KeyPairs {
    const pairs = new Map<string, string[]>();
    const { glosses } = this.#lexicon;
    for (const [word, key] of this.#chinese) {
      const { from, to } = this.#lexicon.glossOf(word);
      for (let at = from; at < to; at++) {
        const stem = this.#stems.get(glosses[at] as number);
        if (stem === undefined) continue;
        const known = pairs.get(stem);
        if (known) known.push(key);
        else pairs.set(stem, [key]);
      }
    }
    return pairs;
  }
}
