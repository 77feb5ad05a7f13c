// Where the family stands in a name: last, or, as in Chinese, Korean and Vietnamese ones, first.
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

/** `Raymond Kwok Chi-ho`, `Eric Chan Kwok Ki`: an English given name, then the family, then its own given name. */
function isFamilySecond(words: readonly string[]): boolean {
  const [first = '', family = '', third = '', ...rest] = words;
  if (!isGivenName(first.toLowerCase()) || third === '') return false;
  const last = words.at(-1) ?? '';
  if (LINKED.test(last)) return true;
  const known = isSurname('pinyin', family.toLowerCase()) || isSurname('other', family.toLowerCase());
  return known && rest.length === 1 && isShort(third) && isShort(last);
}

/** Index of the family among the words of a name. */
export function familyAt(words: readonly string[]): number {
  if (isFamilyFirst(words)) return 0;
  return isFamilySecond(words) ? 1 : words.length - 1;
}
