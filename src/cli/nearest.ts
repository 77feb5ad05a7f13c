// "Did you mean …": the candidate that a slip of the fingers away from `word`, if there is one.
import { closestMatch } from 'leven';

/** The nearest candidate, or null where none is near enough to be meant: a slip in each three letters. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const maxDistance = Math.ceil(word.length / 3);
  return closestMatch(word.toLowerCase(), candidates, { maxDistance }) ?? null;
}

/** ` Did you mean x?`, or nothing. */
export function suggestion(word: string, candidates: readonly string[]): string {
  const match = nearest(word, candidates);
  return match === null ? '' : ` Did you mean ${match}?`;
}
