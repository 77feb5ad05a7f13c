// What the rules of one language find, before it is given ids and source spans.
import type { Span, Unit } from '../model.ts';
import type { Quote, Speaker } from '../schema.ts';

/** A range of the reading text of one unit. */
export interface Place {
  readonly unit: number;
  readonly span: Span;
}

export interface FoundSpeaker {
  readonly name: string;
  readonly mention: Place | null;
  readonly via: Speaker['via'];
  readonly role: string | null;
  readonly confidence: number;
}

export interface Finding {
  readonly kind: Quote['kind'];
  readonly marked: boolean;
  readonly fragments: readonly Place[];
  /** Of a term or title: who would have said it, if it proves to be speech. */
  readonly speaker: FoundSpeaker | null;
  readonly cue: Place | null;
  /** Of kind and extent; the speaker has a confidence of its own. */
  readonly confidence: number;
}

export const isSpeech = (kind: Quote['kind']): boolean => kind === 'direct' || kind === 'partial';

/** Whether somebody said it, in these words or in others; a term or a title is nobody's. */
export const isSaid = (kind: Quote['kind']): boolean => isSpeech(kind) || kind === 'indirect';

/** The words that stand at a place. */
export const wordsAt = (units: readonly Unit[], { unit, span }: Place): string =>
  units[unit]?.reading.text.slice(...span) ?? '';

/** A speaker of another run, taken over by one that names nobody; it is no surer than it was there. */
export const carried = (speaker: FoundSpeaker, confidence: number): FoundSpeaker => ({
  ...speaker,
  mention: null,
  via: 'carried',
  confidence: Math.min(confidence, speaker.confidence),
});

/** Whether what was seen in a half stands at or behind offset `at` of a unit. */
export function isAfter(
  one: { readonly unit: number; readonly at: number } | undefined,
  unit: number,
  at: number,
): boolean {
  return one !== undefined && (one.unit > unit || (one.unit === unit && one.at >= at));
}
