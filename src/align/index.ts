// What translates what: beads of sections, paragraphs, sentences and quotes, each with a score.
import { alignFlat } from './flat.ts';

export { useLexicon } from '../lexicon/index.ts';
export { type Alignment, alignHalves } from './document.ts';
export type { HalfUnits } from './halves.ts';
export type { NamePair } from './sentences.ts';

/** Positions in the two lists that translate each other, from 0; one side may be empty. */
export interface IndexBead {
  readonly en: readonly number[];
  readonly zh: readonly number[];
  /** How sure it is, 0–1: of beads with more than .9 some 98 in a hundred are right. */
  readonly score: number;
}

export interface AlignOptions {
  /** Number of the paragraph that each text belongs to, ascending: no bead holds texts of two paragraphs of one side. */
  readonly paragraphs?: { readonly en: readonly number[]; readonly zh: readonly number[] };
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, k) => from + k);

/**
 * Align two lists of texts, usually sentences, that translate each other in the same order. The beads tile both lists, in
 * order; up to five texts stand for one, and one without counterpart stands in a bead with an empty side.
 *
 *   ["It rained.", "We left."]   ["下雨了，我们走了。"]    →    [{ en: [0, 1], zh: [0], score: 0.9 }]
 */
export function align(en: readonly string[], zh: readonly string[], options: AlignOptions = {}): IndexBead[] {
  const { paragraphs } = options;
  if (paragraphs && (paragraphs.en.length !== en.length || paragraphs.zh.length !== zh.length))
    throw new RangeError('paragraphs must have one number for each text');
  const beads = alignFlat(en, zh, paragraphs ?? null);
  return beads.map(({ i, m, j, n, score }) => ({ en: range(i, m), zh: range(j, n), score }));
}
