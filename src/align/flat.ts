// The flat aligner: two lists of texts → beads.
import { theLexicon } from '../lexicon/index.ts';
import { alignInPasses, gatherEvidence, type ScoredBead, type Settings } from './evidence.ts';
import { latinWords, readTexts, type Texts } from './keys.ts';
import { learnKept, learnShapes } from './learn.ts';
import { learnPairs, readVocabulary } from './pairs.ts';
import { NARROW_COUNTS, SENTENCE_COUNTS } from './shapes.ts';
import type { KeyPairs } from './table.ts';
import { WordReader } from './words.ts';

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
  keys: keys.map((own, at) => [...new Set([...own, ...(more[at] ?? [])])],),
  weights,
});

const join = (a: KeyPairs, b: KeyPairs): KeyPairs => {
  const all = new Map(a);
  for (const [k, v] of b) all.set(k, [...new Set([...(a.get(k) ?? []), ...v])]);
  return all;
};

/** Align two lists of sentences: a first pass, then further ones with what the last taught. */
export function alignFlat(enTexts: readonly string[], zhTexts: readonly string[]): ScoredBead[] {
  let zh = readTexts(zhTexts, 'zh');
  let en = readTexts(enTexts, 'en', latinWords(zh.keys));
  const lexicon = theLexicon();
  let known: KeyPairs = new Map();
  if (lexicon) {
    const reader = new WordReader(lexicon);
    en = addKeys(en, enTexts.map((t) => reader.readEnglish(t)));
    zh = addKeys(zh, zhTexts.map((t) => reader.readChinese(t)));
    known = reader.pairs();
  }
  const words = { en: readVocabulary(enTexts, 'en'), zh: readVocabulary(zhTexts, 'zh') };
  const rich = { en: addKeys(en, words.en), zh: addKeys(zh, words.zh) };
  return alignInPasses(
    gatherEvidence(en, zh, { ...SENTENCE_SETTINGS, counts: NARROW_COUNTS }, known),
    PASSES,
    (last, path) => {
      const counts = learnShapes(path, SENTENCE_SETTINGS.counts, SHAPE_WEIGHT);
      const pairs = join(known, learnPairs(words.en, words.zh, path));
      return gatherEvidence(rich.en, rich.zh, { ...SENTENCE_SETTINGS, counts }, pairs, learnKept(last.table, path));
    },
  );
}
