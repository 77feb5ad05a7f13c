// The flat aligner: two lists of texts → beads.
import { alignInPasses, gatherEvidence, type Paragraphs, type ScoredBead, type Settings } from './evidence.ts';
import { learnKept, learnShapes } from './learn.ts';
import { boundsOfQuotes, openAtEnds } from './open-quotes.ts';
import { learnPairs, readBigrams, readStems } from './pairs.ts';
import { TextReader, type Texts } from './reader.ts';
import { GAPPED_COUNTS, SENTENCE_COUNTS } from './shapes.ts';
import type { Keyed, KeyPairs } from './table.ts';

export const SENTENCE_SETTINGS: Settings = {
  counts: SENTENCE_COUNTS,
  spread: 0.035,
  trust: { keys: 0.8, length: 1 },
  temper: 0.5,
};

/** How many beads the expected counts of shapes are worth beside those of the document. */
const SHAPE_WEIGHT = 100;
const PASSES = 3;

const addKeys = (texts: Texts, { keys, places }: Keyed): Texts => ({
  keys: texts.keys.map((own, at) => [...own, ...(keys[at] ?? [])]),
  places: texts.places.map((own, at) => [...own, ...(places[at] ?? [])]),
  weights: texts.weights,
});

/** Both lists of pairs as one. */
function joinPairs(known: KeyPairs, learned: KeyPairs): KeyPairs {
  const all = new Map(known);
  for (const [key, list] of learned) all.set(key, [...new Set([...(known.get(key) ?? []), ...list])]);
  return all;
}

/** Align two lists of sentences: a first pass, then further ones with what the last taught. */
export function alignFlat(
  enTexts: readonly string[],
  zhTexts: readonly string[],
  paragraphs: Paragraphs | null = null,
): ScoredBead[] {
  const reader = new TextReader();
  const zh = reader.read(zhTexts, 'zh');
  const en = reader.read(enTexts, 'en');
  const known = reader.pairs();
  const bigrams = readBigrams(zhTexts);
  const words = { en: readStems(en.keys), zh: bigrams.keys };
  const rich = { en, zh: addKeys(zh, bigrams) };
  const bounds = boundsOfQuotes(openAtEnds(enTexts), openAtEnds(zhTexts));
  return alignInPasses(
    { ...gatherEvidence(en, zh, SENTENCE_SETTINGS, known), bounds, paragraphs },
    [SENTENCE_COUNTS, GAPPED_COUNTS],
    PASSES,
    (last, path, expected) => {
      const counts = learnShapes(path, expected, SHAPE_WEIGHT);
      const pairs = joinPairs(known, learnPairs(words.en, words.zh, path));
      const kept = learnKept(last.table, path);
      return { ...gatherEvidence(rich.en, rich.zh, { ...SENTENCE_SETTINGS, counts }, pairs, kept), bounds, paragraphs };
    },
  );
}
