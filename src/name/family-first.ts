// Names that put the family first, as Chinese, Korean and Vietnamese ones do in English text.
//
//   Qin Shu   Wu Hailan   Yuen Kwok-wah   Tan Chok Beng      but   Mary Tan, Kwok-wah Yuen
import { isGivenName } from '../language/given-names.ts';
import { isPinyin, isSurname } from '../language/surnames-romanised.ts';
import { isTitleWord } from '../language/titles-en.ts';

/** `Kwok-wah`: the second syllable in small letters. */
const LINKED = /^[A-Z][a-z]{1,7}-[a-z]{2,8}$/;

/** A word of a given name of two short words: `Chok Beng`. */
const SHORT = /^[A-Z][a-z]{1,6}$/;

const isShort = (word: string): boolean =>
  SHORT.test(word) && !isGivenName(word.toLowerCase()) && !isTitleWord('particle', word.toLowerCase());

/** Whether the words of a name, as written and without suffix, put the family first. */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [first = '', second = '', third] = words;
  if (second === '' || words.length > 3) return false;
  const family = first.toLowerCase();
  if (third !== undefined)
    return (isSurname('pinyin', family) || isSurname('other', family)) && isShort(second) && isShort(third);
  if (LINKED.test(second)) return isSurname('other', family) || !isGivenName(family);
  return isSurname('pinyin', family) && SHORT_GIVEN.test(second) && isPinyin(second.toLowerCase(), 2);
}

const SHORT_GIVEN = /^[A-Z][a-z]{1,11}$/;
