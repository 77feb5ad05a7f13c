// The flat aligner: two lists of texts → beads.
import { alignInPasses, gatherEvidence, type ScoredBead, type Settings } from './evidence.ts';
import { openAtEnds } from './open-quotes.ts';
import { learnKept, learnShapes } from './learn.ts';
import { learnPairs, readBigrams, readStems } from './pairs.ts';
import { TextReader, type Texts } from './reader.ts';
import { GAPPED_COUNTS, SENTENCE_COUNTS } from './shapes.ts';
import type { Keyed, KeyPairs } from './table.ts';

export const SENTENCE_SETTINGS: Settings = {
  counts: SENTENCE_COUNTS,
  spread: ((globalThis as any).K?.spread ?? 0.035),
  trust: { keys: ((globalThis as any).K?.tk ?? 0.75), length: ((globalThis as any).K?.tl ?? 1) },
  temper: 0.4,
};

/** How many beads the expected counts of shapes are worth beside those of the document. */
const SHAPE_WEIGHT = ((globalThis as any).K?.sw ?? 100);
const PASSES = ((globalThis as any).K?.passes ?? 3);

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
export function alignFlat(enTexts: readonly string[], zhTexts: readonly string[]): ScoredBead[] {
  const reader = new TextReader();
  const zh = reader.read(zhTexts, 'zh');
  const en = reader.read(enTexts, 'en');
  const known = reader.pairs();
  const bigrams = readBigrams(zhTexts);
  const words = { en: readStems(en.keys), zh: bigrams.keys };
  const rich = { en, zh: addKeys(zh, bigrams) };
  const K = (globalThis as any).K ?? {};
  const oe = openAtEnds(enTexts), oz = openAtEnds(zhTexts);
  const pe = Math.min(0.9, Math.max(0.02, oe.reduce((a, b) => a + b, 0) / oe.length)), pz = Math.min(0.9, Math.max(0.02, oz.reduce((a, b) => a + b, 0) / oz.length));
  const table: number[] = [];
  for (const a of [0, 1]) for (const b of [0, 1]) {
    const q1 = a ? (K.qi ?? 0.85) : (K.qo ?? 0.95), q2 = b ? (K.qi ?? 0.85) : (K.qo ?? 0.95);
    const pb = a ? pz : 1 - pz, pa = b ? pe : 1 - pe;
    const l1 = a === b ? Math.log(Math.max(q1, pb) / pb) : Math.log((1 - Math.max(q1, pb)) / (1 - pb));
    const l2 = a === b ? Math.log(Math.max(q2, pa) / pa) : Math.log((1 - Math.max(q2, pa)) / (1 - pa));
    table.push((K.tb ?? 1) * (l1 + l2) / 2);
  }
  const bounds = K.tb === 0 ? null : (i: number, j: number) => i > 0 && j > 0 ? table[2 * (oe[i - 1] as number) + (oz[j - 1] as number)] as number : 0;
  return alignInPasses(
    {...gatherEvidence(en, zh, SENTENCE_SETTINGS, known), bounds},
    [SENTENCE_COUNTS, GAPPED_COUNTS],
    PASSES,
    (last, path, expected) => {
      const counts = learnShapes(path, expected, SHAPE_WEIGHT);
      const pairs = joinPairs(known, learnPairs(words.en, words.zh, path));
      return {...gatherEvidence(rich.en, rich.zh, { ...SENTENCE_SETTINGS, counts }, pairs, learnKept(last.table, path)), bounds};
    },
  );
}
