// Are the halves translations of each other at all? A first alignment takes it for granted; where little of the text finds a
// counterpart that stands up, a second one takes counterparts for the exception and links only what the evidence asks for.
//
//   report (zh) + letter (en)      first: p1↔p1 .3  p2↔p4 .4       second: –   p3↔p7 .9   –   –
import type { Message } from '../model.ts';
import type { Layout } from '../schema.ts';
import { clearEnds } from './ends.ts';
import { alignAll, alignBlock, type Evidence, gatherEvidence, type ScoredBead, type Settings } from './evidence.ts';
import { goesByTurns } from './halves.ts';
import type { Texts } from './reader.ts';
import { makePriors } from './search.ts';
import { PARAGRAPH_COUNTS, PARTIAL_COUNTS } from './shapes.ts';
import type { KeyPairs } from './table.ts';

const PARAGRAPH_SETTINGS: Settings = {
  counts: PARAGRAPH_COUNTS,
  spread: 0.035,
  trust: { keys: 0.7, length: 1 },
  temper: 0.7,
};
const PARTIAL_SETTINGS: Settings = { ...PARAGRAPH_SETTINGS, counts: PARTIAL_COUNTS };

/** Share of either text, by layout, that must be linked, weighed by score, so that the halves count as translations of each other. */
const PARALLEL: Readonly<Record<'apart' | 'by turns', number>> = { apart: 0.65, 'by turns': 0.4 };
/** Score that a link needs where links are the exception. */
const CERTAIN = 0.75;

const sumOf = (weights: readonly number[], from = 0, to = weights.length) => {
  let sum = 0;
  for (let at = from; at < to; at++) sum += weights[at] ?? 0;
  return sum;
};

/** Share of each half's text that stands in linked beads, each weighed by its score. */
export function linkedShares(
  beads: readonly ScoredBead[],
  { enWeights, zhWeights }: Evidence,
): { en: number; zh: number } {
  let [en, zh] = [0, 0];
  for (const { i, m, j, n, score } of beads) {
    if (m === 0 || n === 0) continue;
    en += score * sumOf(enWeights, i, i + m);
    zh += score * sumOf(zhWeights, j, j + n);
  }
  return { en: en / Math.max(1, sumOf(enWeights)), zh: zh / Math.max(1, sumOf(zhWeights)) };
}

/** Links below the threshold become units without counterpart. */
function dropDoubtful(beads: readonly ScoredBead[]): ScoredBead[] {
  return beads.flatMap((bead) => {
    const { i, m, j, n, score } = bead;
    if (m === 0 || n === 0 || score >= CERTAIN) return [bead];
    return [
      ...Array.from({ length: m }, (_, k) => ({ i: i + k, m: 1, j, n: 0, shape: 1, score: 1 - score })),
      ...Array.from({ length: n }, (_, k) => ({ i: i + m, m: 0, j: j + k, n: 1, shape: 2, score: 1 - score })),
    ];
  });
}

const NOT_PARALLEL: Message = {
  severity: 'warning',
  rule: 'align/not-parallel',
  reason:
    'the English and the Chinese text do not seem to translate each other; most of it was left without counterpart',
  span: null,
};

export interface ParagraphAlignment {
  readonly beads: readonly ScoredBead[];
  readonly messages: readonly Message[];
}

/** Share of the text above which the quick search is believed. */
const CLEAR = 0.9;

/** Beads of halves that are taken for translations of each other; null where too little of them is linked. */
function alignWhole(evidence: Evidence, byTurns: boolean): ScoredBead[] | null {
  const linked = (beads: readonly ScoredBead[]) => {
    const { en, zh } = linkedShares(beads, evidence);
    return Math.max(en, zh);
  };
  const { first, between, last } = clearEnds(evidence);
  const quick = [...first, ...alignBlock(evidence, between), ...last];
  if (linked(quick) >= CLEAR) return quick;
  const beads = alignAll(evidence);
  return linked(beads) >= PARALLEL[byTurns ? 'by turns' : 'apart'] ? beads : null;
}

/** Every unit without counterpart: the other half has none. */
function allAlone(en: number, zh: number): ScoredBead[] {
  return [
    ...Array.from({ length: en }, (_, i) => ({ i, m: 1, j: 0, n: 0, shape: 1, score: 1 })),
    ...Array.from({ length: zh }, (_, j) => ({ i: en, m: 0, j, n: 1, shape: 2, score: 1 })),
  ];
}

/** Align the streams of two halves. */
export function alignParagraphs(en: Texts, zh: Texts, pairs: KeyPairs, layout: Layout): ParagraphAlignment {
  if (en.keys.length === 0 || zh.keys.length === 0)
    return { beads: allAlone(en.keys.length, zh.keys.length), messages: [] };
  const evidence = gatherEvidence(en, zh, PARAGRAPH_SETTINGS, pairs);
  const beads = layout.kind === 'embedded' ? null : alignWhole(evidence, goesByTurns(layout));
  if (beads) return { beads, messages: [] };
  const settings = PARTIAL_SETTINGS;
  const partial = dropDoubtful(alignAll({ ...evidence, settings, priors: makePriors(settings.counts) }));
  const linked = linkedShares(partial, evidence);
  const expected = layout.kind === 'embedded';
  const message: Message = expected ? { ...NOT_PARALLEL, severity: 'info' } : NOT_PARALLEL;
  return { beads: partial, messages: Math.max(linked.en, linked.zh) < 0.3 ? [message] : [] };
}
