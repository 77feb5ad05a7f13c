// Foreign names are written in Chinese by sound. Consonants, cut to a few classes, survive the way: an English name is looked
// for among the readings of runs of characters that write sounds.
//
//   Vance    v n c    F N S          万斯    wàn sī       F N  S
//   Harris   h r s    H L S          哈里斯   hā lǐ sī     H  L S
//   Nelson   n s n    N S N          纳尔逊   nà ěr xùn    N  – S N       l and r that end a syllable are lost
import { isTransliteration } from '../language/transliteration-zh.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { KeyRing } from './keyring.ts';

/** English spellings, the first that fits, with their classes; what is not listed is a vowel. */
const SPELLINGS: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/tch|sch|ch|sh|zh|[szj]|c(?=[eiy])|g(?=[eiy])/y, 'S'],
  [/ph|[fv]|w(?=[aeiouy])/y, 'F'],
  [/th|[dt]/y, 'T'],
  [/[bp]/y, 'P'],
  [/x/y, 'KS'],
  [/ck|gh|[ckgq]/y, 'K'],
  [/h(?=[aeiouy])/y, 'H'],
  [/[lr](?=[aeiouy])/y, 'L'],
  [/[mn]/y, 'N'],
];

/** Initials of Chinese syllables, the first that fits. */
const INITIALS: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/^(?:zh|ch|sh|[zcsjqx])/, 'S'],
  [/^[fw]/, 'F'],
  [/^[dt]/, 'T'],
  [/^[bp]/, 'P'],
  [/^[gk]/, 'K'],
  [/^h/, 'H'],
  [/^[lr]/, 'L'],
  [/^[mn]/, 'N'],
];

/** Consonants that a name must have to be told from others. */
const FEWEST = 3;
const SHORTEST_NAME = 4;
/** Characters of the longest name looked for. */
const LONGEST_RUN = 6;

/** Classes of the consonants of an English name. */
export function englishSounds(name: string): string {
  const word = name.toLowerCase().replace(/([a-z])\1/g, '$1');
  let sounds = '';
  for (let at = 0; at < word.length; ) {
    let width = 1;
    for (const [pattern, sound] of SPELLINGS) {
      pattern.lastIndex = at;
      const found = pattern.exec(word);
      if (!found) continue;
      sounds += sound;
      width = found[0].length;
      break;
    }
    at += width;
  }
  return sounds;
}

/** Classes of the consonants of one Chinese syllable without tone. */
export function syllableSounds(syllable: string): string {
  const initial = INITIALS.find(([pattern]) => pattern.test(syllable))?.[1] ?? '';
  return /.ng?$/.test(syllable) ? `${initial}N` : initial;
}

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
