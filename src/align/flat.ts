// The flat aligner: two lists of texts → beads.
import { alignAll, gatherEvidence, type ScoredBead, type Settings, withKeys } from './evidence.ts';
import { SENTENCE_COUNTS } from './shapes.ts';

export const SENTENCE_SETTINGS: Settings = {
  counts: SENTENCE_COUNTS,
  spread: 0.06,
  trust: { keys: 1, length: 1 },
  temper: 0.7,
};

/** Align two lists of sentences. */
export function alignFlat(en: readonly string[], zh: readonly string[]): ScoredBead[] {
  return alignAll(gatherEvidence(withKeys(en, 'en'), withKeys(zh, 'zh'), SENTENCE_SETTINGS));
}
