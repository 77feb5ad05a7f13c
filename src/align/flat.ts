// The flat aligner: two lists of texts → beads.
import { addKeys, alignInPasses, gatherEvidence, type ScoredBead, type Settings, withKeys } from './evidence.ts';
import { learnKept, learnShapes } from './learn.ts';
import { learnPairs, readVocabulary } from './pairs.ts';
import { NARROW_COUNTS, SENTENCE_COUNTS } from './shapes.ts';

export const SENTENCE_SETTINGS: Settings = {
  counts: SENTENCE_COUNTS,
  spread: 0.035,
  trust: { keys: 1, length: 1 },
  temper: 0.4,
};

/** How many beads the expected counts of shapes are worth beside those of the document. */
const SHAPE_WEIGHT = 100;
const PASSES = 3;

/** Align two lists of sentences: a first pass, then further ones with what the last taught. */
export function alignFlat(en: readonly string[], zh: readonly string[]): ScoredBead[] {
  const [left, right] = [withKeys(en, 'en'), withKeys(zh, 'zh')];
  const words = { en: readVocabulary(en, 'en'), zh: readVocabulary(zh, 'zh') };
  const rich = { en: addKeys(left, words.en), zh: addKeys(right, words.zh) };
  return alignInPasses(
    gatherEvidence(left, right, { ...SENTENCE_SETTINGS, counts: NARROW_COUNTS }),
    PASSES,
    (last, path) => {
      const counts = learnShapes(path, SENTENCE_SETTINGS.counts, SHAPE_WEIGHT);
      const pairs = learnPairs(words.en, words.zh, path);
      return gatherEvidence(rich.en, rich.zh, { ...SENTENCE_SETTINGS, counts }, pairs, learnKept(last.table, path));
    },
  );
}
