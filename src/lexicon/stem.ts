// What an English word is looked up by: inflected forms and their dictionary word share one stem.
//
//   Horses' → hors      horse → hors      brought → bring      the → "" (tells nothing)
import { stemmer } from 'stemmer';
import { IRREGULAR_FORMS } from '../language/irregular-en.ts';
import { STOP_WORDS_EN } from '../language/stop-words-en.ts';

let exceptions: Map<string, string> | null = null;

/** Irregular forms with their words, and stop words with nothing. Built once, when needed. */
function exceptionList(): Map<string, string> {
  if (exceptions) return exceptions;
  const map = new Map<string, string>();
  const words = IRREGULAR_FORMS.split(' ');
  for (let at = 0; at + 1 < words.length; at += 2) map.set(words[at] as string, words[at + 1] as string);
  for (const word of STOP_WORDS_EN.split(' ')) map.set(word, '');
  exceptions = map;
  return map;
}

/** Stems reckoned so far; a stemmer is slow, and texts repeat their words. */
const stems = new Map<string, string>();
const MOST_KEPT = 20_000;

/** The stem of a word in small letters (M. F. Porter, An algorithm for suffix stripping, 1980); empty for a stop word. */
export function stemOf(word: string): string {
  const kept = stems.get(word);
  if (kept !== undefined) return kept;
  if (stems.size >= MOST_KEPT) stems.clear();
  const known = exceptionList().get(word);
  const stem = known === '' ? '' : stemmer(known ?? word);
  stems.set(word, stem);
  return stem;
}
