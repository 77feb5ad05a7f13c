// What the rules of one language find, before it is given ids and source spans.
import type { Span } from '../model.ts';
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
  readonly speaker: FoundSpeaker | null;
  readonly cue: Place | null;
  /** Of kind and extent; the speaker has a confidence of its own. */
  readonly confidence: number;
}

export const isSpeech = (kind: Quote['kind']): boolean => kind === 'direct' || kind === 'partial';
