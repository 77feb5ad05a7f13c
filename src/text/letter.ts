// What \p{L}, \p{N} and \p{Lu} say, without a pattern where the table of scripts knows: the first use of a class such as \p{L}
// costs a millisecond, more than all that is asked of it in one article.
import { DIGIT, HAN, LATIN, OTHER, SPACE, scriptAt } from './script.ts';

const UNUSUAL = /^[\p{L}\p{N}]/u;

/** Marks beyond ASCII that English text is full of: dashes, quotation marks, ellipses. */
const isGeneralPunctuation = (code: number): boolean => code >= 0x2010 && code <= 0x206f;

/** Whether a letter, a character or a number of any script stands at `at`. */
export function isLetterOrNumber(text: string, at: number): boolean {
  const script = scriptAt(text, at);
  if (script === LATIN || script === DIGIT || script === HAN) return true;
  if (script === SPACE) return false;
  const code = text.charCodeAt(at);
  return code >= 0x80 && !isGeneralPunctuation(code) && UNUSUAL.test(text.slice(at, at + 2));
}

/** Whether a number of any script stands at `at`. */
export function isNumberAt(text: string, at: number): boolean {
  const script = scriptAt(text, at);
  if (script === DIGIT || script === LATIN || script === SPACE) return script === DIGIT;
  const code = text.charCodeAt(at);
  return code >= 0x80 && !isGeneralPunctuation(code) && /^\p{N}/u.test(text.slice(at, at + 2));
}

const PLAIN = /^[\0-\u024f\u2010-\u206f]*$/;

/** Whether a text holds Latin letters and common marks only, so that plain ranges serve for \p{L} and \p{N}. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** Whether a capital letter stands at `at`. */
export function isCapitalAt(text: string, at: number): boolean {
  const script = scriptAt(text, at);
  if (script !== LATIN && (script !== OTHER || text.charCodeAt(at) < 0x250)) return false;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

/** Whether a small letter stands at `at`. */
export function isSmallAt(text: string, at: number): boolean {
  const script = scriptAt(text, at);
  if (script !== LATIN && (script !== OTHER || text.charCodeAt(at) < 0x250)) return false;
  const char = text.charAt(at);
  return char !== char.toUpperCase();
}
