// What translates what: beads of sections, paragraphs, sentences and quotes, each with a score.
import { alignFlat } from './flat.ts';

export { type Alignment, alignHalves } from './document.ts';
export type { HalfUnits } from './halves.ts';

/** Positions in the two lists that translate each other; one side may be empty. `score` is 0–1. */
export interface IndexBead {
  readonly en: readonly number[];
  readonly zh: readonly number[];
  readonly score: number;
}

/** Nothing can be set yet. */
export type AlignOptions = Readonly<Record<string, never>>;

const range = (from: number, count: number) => Array.from({ length: count }, (_, k) => from + k);

/**
 * Align two lists of texts, usually sentences, that translate each other in the same order. The beads tile both lists;
 * their scores are posterior shares, 0–1.
 */
export function alignSequences(en: readonly string[], zh: readonly string[], _options: AlignOptions = {}): IndexBead[] {
  return alignFlat(en, zh).map(({ i, m, j, n, score }) => ({ en: range(i, m), zh: range(j, n), score }));
}
