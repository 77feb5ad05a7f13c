// Shapes of beads, and how often each occurs: the prior of a bead before its content is read.
//
//   1:1 · · one sentence for one        1:3 ─┬─ one English sentence for three Chinese       0:1   no counterpart

export interface Shape {
  readonly en: number;
  readonly zh: number;
}

/** Longest side of a bead. */
export const WIDEST = 5;

/** Every shape that the search tries; the order is their number. */
export const SHAPES: readonly Shape[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
  [2, 3],
  [3, 2],
  [1, 4],
  [4, 1],
  [3, 3],
  [1, 5],
  [5, 1],
].map(([en = 0, zh = 0]) => ({ en, zh }));

/** Sides of each shape as plain lists, for the inner loops. */
export const SHAPE_EN = Int8Array.from(SHAPES, (shape) => shape.en);
export const SHAPE_ZH = Int8Array.from(SHAPES, (shape) => shape.zh);

/** Pseudo-counts of the shapes, in their order: what a document is expected to hold before it is read. */
export type ShapeCounts = readonly number[];

/** Sentences without counterpart in texts that lack parts, as a count. */
const GAPS = 12;

/** Sentences: merges and splits are common, from counts over texts of several kinds. */
export const SENTENCE_COUNTS: ShapeCounts = [80, 1, 1, 6.5, 6.5, 1, 1.6, 1.6, 0.4, 0.4, 0.6, 0.6, 0.1, 0.3, 0.3];

/** The same for texts of which either lacks a part of the other. */
export const GAPPED_COUNTS: ShapeCounts = SENTENCE_COUNTS.map((count, shape) =>
  shape === 1 || shape === 2 ? GAPS : count,
);

/** The narrow shapes alone: enough to find the way on a first pass, at half the cost. */
export const narrowCounts = (counts: ShapeCounts): ShapeCounts => counts.map((count, shape) => (shape < 8 ? count : 0));

/** Paragraphs: one for one nearly always, now and then left out, seldom merged. */
export const PARAGRAPH_COUNTS: ShapeCounts = [88, 3, 3, 3, 3, 0.1, 0.4, 0.4, 0, 0, 0.1, 0.1, 0, 0, 0];

/** Paragraphs of halves that are no translations of each other as a whole: a counterpart is the exception. */
export const PARTIAL_COUNTS: ShapeCounts = [10, 44, 44, 0.7, 0.7, 0, 0.1, 0.1, 0, 0, 0, 0, 0, 0, 0];

/** Log share of each shape; −∞ for a shape that never occurs. */
export function logShares(counts: ShapeCounts): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Float64Array.from(counts, (count) => Math.log(count / total));
}
