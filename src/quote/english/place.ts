// A run in its sentence, as the rules that look for its speaker see it.
import type { Cue } from './cue.ts';
import type { Subject } from './phrase.ts';
import type { Scene } from './scene.ts';

/** Who said a run, as far as its own sentence tells. */
export interface Attribution {
  readonly rule: string;
  readonly subject: Subject;
  /** Range of tokens of the cue. */
  readonly cue: readonly [from: number, to: number] | null;
  readonly confidence: number;
}

/** What a rule sees: a run at token `at` in the sentence `[from, to)`. */
export interface Place {
  readonly scene: Scene;
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly cues: readonly Cue[];
  /** Last characters inside the marks. */
  readonly ending: string;
}

/** What a rule finds. */
export type Found = Omit<Attribution, 'rule'>;

/** The subject of a verb as the speaker. */
export const by = (cue: Cue, confidence: number): Found => ({
  subject: cue.subject,
  cue: [cue.at, cue.at + 1],
  confidence,
});

/** A token in small letters; empty beyond the ends. */
export const textAt = (place: Place, at: number): string => place.scene.tokens[at]?.lower ?? '';
