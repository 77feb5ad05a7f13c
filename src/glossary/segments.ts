// Where the halves say the same: sentences that translate each other, or paragraphs, and the titles, side by side.
//
//   en.p3.1, en.p3.2 = zh.p3.1      one segment, three sentences
import type { Lang, Span, Unit } from '../model.ts';
import type { Bead } from '../schema.ts';

/** What a glossary needs of one half. */
export interface NamedHalf {
  /** Units with an id and sentences: titles, headings and paragraphs, in order. */
  readonly units: readonly Unit[];
}

/** The segment of each sentence: by unit, then by sentence; −1 for what has no counterpart. */
export type SegmentOf = (unit: number, offset: number) => number;

/** Score below which a bead tells nothing. */
const LEAST_SCORE = 0.4;

/** The number of the sentence of a unit that holds an offset. */
function sentenceAt({ sentences }: Unit, offset: number): number {
  let at = 0;
  while (at + 1 < sentences.length && offset >= (sentences[at + 1] as Span)[0]) at++;
  return at;
}

/** Numbers the segments of both halves: those of sentence beads, then those of the titles. */
export function segmentsOf(lang: Lang, { units }: NamedHalf, beads: readonly Bead[]): SegmentOf {
  const byId = new Map<string, number>();
  for (const [at, bead] of beads.entries())
    if (bead.score >= LEAST_SCORE && bead.en.length > 0 && bead.zh.length > 0)
      for (const id of bead[lang]) byId.set(id, at);
  return (index, offset) => {
    const unit = units[index];
    if (unit === undefined || unit.id === null) return -1;
    const sentence = `${unit.id}.${sentenceAt(unit, offset) + 1}`;
    return byId.get(sentence) ?? byId.get(unit.id) ?? -1;
  };
}
