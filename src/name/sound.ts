// Foreign names are written in Chinese by sound. Consonants, cut to a few classes, survive the way.
//
//   Vance    v n c    F N S          万斯    wàn sī       F N  S
//   Harris   h r s    H L S          哈里斯   hā lǐ sī     H  L S
//   Nelson   n s n    N S N          纳尔逊   nà ěr xùn    N  – S N       l and r that end a syllable are lost

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
