// Words that the lexicon knows, as keys: `w:` an English stem, `z:` a Chinese word, `p:` a name in pinyin, `s:` one by its sound. Which of the first
// two translate each other in this document is a list of pairs; names have one spelling on both sides.
//
//   "The sorghum of Lu Dawei grew."     w:sorghum w:grow p:dawei      w:sorghum → z:高粱   w:grow → z:长
//   鲁大维的高粱长了                       z:鲁 z:大 z:维 z:的 z:高粱 z:长 z:了 p:dawei
import { type Lexicon, stemOf } from '../lexicon/index.ts';
import type { KeyRing } from './keyring.ts';
import { PinyinNames } from './pinyin.ts';
import { SoundNames } from './sounds.ts';
import type { KeyPairs } from './table.ts';

export class WordReader {
  readonly #lexicon: Lexicon | null;
  readonly #names: PinyinNames | null;
  readonly #sounds: SoundNames | null;
  /** Key of each English word met, empty for one that tells nothing. */
  readonly #english = new Map<string, string>();
  /** Capitalised words that the lexicon does not know. */
  readonly #unknown = new Set<string>();
  /** Keys of the stems that the lexicon knows, by number. */
  readonly #stems = new Map<number, string>();
  /** Keys of the Chinese words met, by number. */
  readonly #chinese = new Map<number, string>();

  /** @param lexicon null for none: then only stems of English words become keys, for a document to teach their translations */
  constructor(lexicon: Lexicon | null) {
    this.#lexicon = lexicon;
    this.#names = lexicon && new PinyinNames(lexicon);
    this.#sounds = lexicon && new SoundNames(lexicon);
  }

  /** Add the keys of the English word that starts at `from`. */
  addEnglish(word: string, text: string, from: number, ring: KeyRing): void {
    let key = this.#english.get(word);
    if (key === undefined) {
      key = this.#keyOf(word);
      this.#english.set(word, key);
    }
    const place = (from + word.length / 2) / text.length;
    if (key !== '') ring.add(key, place);
    const name = word.charCodeAt(0) < 91 ? (this.#names?.keyAt(text, from) ?? '') : '';
    if (name !== '') ring.add(name, place);
    if (key === '' || !this.#unknown.has(word)) return;
    const sound = this.#sounds?.keyOf(word) ?? '';
    if (sound !== '') ring.add(sound, place);
  }

  #keyOf(word: string): string {
    const stem = stemOf(word.toLowerCase());
    if (stem.length < 2) return '';
    const number = this.#lexicon?.stemNumber(stem) ?? -1;
    const key = `w:${stem}`;
    if (number >= 0) this.#stems.set(number, key);
    else if (word.charCodeAt(0) < 91) this.#unknown.add(word);
    return key;
  }

  /** Add the keys of a Chinese text, cut into the longest words that the lexicon has. */
  addChinese(text: string, ring: KeyRing): void {
    const lexicon = this.#lexicon;
    if (!lexicon) return;
    for (let at = 0; at < text.length; ) {
      const word = lexicon.longestAt(text, at);
      if (word < 0) {
        at++;
        continue;
      }
      const { length } = lexicon;
      let key = this.#chinese.get(word);
      if (key === undefined) {
        key = `z:${text.slice(at, at + length)}`;
        this.#chinese.set(word, key);
      }
      ring.add(key, (at + length / 2) / text.length);
      at += length;
    }
  }

  /** Add the names, of those met in English, that a Chinese text holds in pinyin or by sound. */
  addNames(text: string, ring: KeyRing): void {
    this.#names?.addFrom(text, ring);
    this.#sounds?.addFrom(text, ring);
  }

  /** English keys with the Chinese ones that translate them, among all words met so far. */
  pairs(): KeyPairs {
    const pairs = new Map<string, string[]>();
    const lexicon = this.#lexicon;
    if (!lexicon) return pairs;
    for (const [word, key] of this.#chinese) {
      const { from, to } = lexicon.glossOf(word);
      for (let at = from; at < to; at++) {
        const stem = this.#stems.get(lexicon.glosses[at] as number);
        if (stem === undefined) continue;
        const known = pairs.get(stem);
        if (known) known.push(key);
        else pairs.set(stem, [key]);
      }
    }
    return pairs;
  }
}
