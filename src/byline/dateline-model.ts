// What a dateline says, and what may be known before it is read.
import type { FoundDate } from './dates.ts';
import type { Claim } from './segments.ts';

export interface Dateline {
  /** Where the paragraph proper begins, in the text. */
  readonly end: number;
  readonly agency: string | null;
  readonly place: string | null;
  readonly date: FoundDate | null;
  /** Claims of the credits in brackets. */
  readonly credits: readonly Claim[];
}

/** What the other half of the article knows: its lead has a dateline with a place. */
export interface DatelineHints {
  readonly placeExpected: boolean;
}

/** A dateline that says nothing yet. */
export const NOTHING: Omit<Dateline, 'end'> = { agency: null, place: null, date: null, credits: [] };
