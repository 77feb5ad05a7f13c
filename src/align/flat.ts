// The flat aligner: two lists of texts → beads.
import { alignInPasses, gatherEvidence, type ScoredBead, type Settings } from './evidence.ts';
import { latinWords, readTexts, type Texts } from './keys.ts';
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

const addKeys = ({ keys, weights }: Texts, more: readonly (readonly string[])[]): Texts => ({
  keys: keys.map((own, at) => [...own, ...(more[at] ?? [])]),
  weights,
});

/** Align two lists of sentences: a first pass, then further ones with what the last taught. */
export function alignFlat(enTexts: readonly string[], zhTexts: readonly string[]): ScoredBead[] {
  const zh = readTexts(zhTexts, 'zh');
  const en = readTexts(enTexts, 'en', latinWords(zh.keys));
  const words = { en: readVocabulary(enTexts, 'en'), zh: readVocabulary(zhTexts, 'zh') };
  const rich = { en: addKeys(en, words.en), zh: addKeys(zh, words.zh) };
  return alignInPasses(
    gatherEvidence(en, zh, { ...SENTENCE_SETTINGS, counts: NARROW_COUNTS }),
    PASSES,
    (last, path) => {
      const counts = learnShapes(path, SENTENCE_SETTINGS.counts, SHAPE_WEIGHT);
      const pairs = learnPairs(words.en, words.zh, path);
      return gatherEvidence(rich.en, rich.zh, { ...SENTENCE_SETTINGS, counts }, pairs, learnKept(last.table, path));
    },
  );
}
