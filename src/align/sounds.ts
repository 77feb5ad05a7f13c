// An English name is looked for among the readings of runs of Chinese characters that write foreign sounds.
//
//   Vance    v n c    F N S          万斯    wàn sī       F N  S
//   Harris   h r s    H L S          哈里斯   hā lǐ sī     H  L S
//   Nelson   n s n    N S N          纳尔逊   nà ěr xùn    N  – S N       l and r that end a syllable are lost
import { isTransliteration } from '../language/transliteration-zh.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { englishSounds, syllableSounds } from '../name/sound.ts';
import type { KeyRing } from './keyring.ts';

/** Consonants that a name must have to be told from others. */
const FEWEST = 3;
const SHORTEST_NAME = 4;
/** Characters of the longest name looked for. */
const LONGEST_RUN = 6;

export class SoundNames {
  readonly #lexicon: Lexicon;
  /** Sounds of each syllable by number; made when first asked for. */
  #syllables: readonly string[] | null = null;
  readonly #keys = new Map<string, string>();
  /** Keys of the English names met, by their sounds. */
  readonly #bySounds = new Map<string, string[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Key of a capitalised word that no dictionary knows; empty where too little of it would be heard. */
  keyOf(word: string): string {
    const known = this.#keys.get(word);
    if (known !== undefined) return known;
    const sounds = word.length < SHORTEST_NAME ? '' : englishSounds(word);
    const key = sounds.length < FEWEST ? '' : `s:${word.toLowerCase()}`;
    this.#keys.set(word, key);
    if (key !== '') this.#bySounds.set(sounds, [...new Set([...(this.#bySounds.get(sounds) ?? []), key])]);
    return key;
  }

  /** Add the keys of the names that runs of a Chinese text may write. */
  addFrom(text: string, ring: KeyRing): void {
    if (this.#bySounds.size === 0) return;
    this.#syllables ??= this.#lexicon.syllables.map(syllableSounds);
    for (let from = 0; from < text.length; from++) {
      let sounds = '';
      for (let at = from; at < Math.min(text.length, from + LONGEST_RUN) && isTransliteration(text, at); at++) {
        sounds += this.#syllables[this.#lexicon.readingAt(text, at)] ?? '';
        if (at === from || sounds.length < FEWEST) continue;
        for (const key of this.#bySounds.get(sounds) ?? []) ring.add(key, (from + at + 1) / 2 / text.length);
      }
    }
  }
}
