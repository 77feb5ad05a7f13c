// All evidence about two lists of texts, read once; any block of them can then be aligned.
//
//   texts ─keys→ table ─weights→ coverage ┐
//   texts ─lengths────────────────────────┴→ Evidence ─alignBlock→ beads with scores
import { type Anchor, type Band, type Block, bandAround, drawBand, findAnchors, touchesEdge } from './band.ts';
import { fillMasks, readContent, type Trust } from './content.ts';
import { type Coverage, type Kept, weighKeys } from './coverage.ts';
import { readKeys } from './keys.ts';
import { type Lengths, measureLengths, textWeight } from './length.ts';
import { scorePath } from './posterior.ts';
import { bestPath, type Content, type RangeBead } from './search.ts';
import { logShares, type ShapeCounts } from './shapes.ts';
import { buildTable, type KeyPairs, type LinkTable } from './table.ts';

/** How a level is aligned. */
export interface Settings {
  readonly counts: ShapeCounts;
  /** Variance of the log length ratio that no length takes away. */
  readonly spread: number;
  readonly trust: Trust;
  /** How far likelihoods are trusted when they become scores. */
  readonly temper: number;
}

/** One side: its texts and, where something else is known of them, further keys of each. */
export interface Texts {
  readonly texts: readonly string[];
  readonly keys: readonly (readonly string[])[];
}

export interface Evidence {
  readonly enWeights: readonly number[];
  readonly zhWeights: readonly number[];
  readonly lengths: Lengths;
  readonly table: LinkTable;
  readonly coverage: Coverage;
  readonly anchors: () => readonly Anchor[];
  readonly settings: Settings;
}

export interface ScoredBead extends RangeBead {
  /** Posterior share, 0–1. */
  readonly score: number;
}

/** The texts with all keys that they hold by themselves. */
export function withKeys(
  texts: readonly string[],
  lang: 'en' | 'zh',
  more: readonly (readonly string[])[] = [],
): Texts {
  return { texts, keys: texts.map((text, at) => [...readKeys(text, lang), ...(more[at] ?? [])]) };
}

/** The same texts with further keys. */
export function addKeys({ texts, keys }: Texts, more: readonly (readonly string[])[]): Texts {
  return { texts, keys: keys.map((own, at) => [...own, ...(more[at] ?? [])]) };
}

/** Gather the evidence of two sides. `pairs` are unlike keys that translate each other, `kept` their shares. */
export function gatherEvidence(
  en: Texts,
  zh: Texts,
  settings: Settings,
  pairs: KeyPairs = new Map(),
  kept?: Kept,
): Evidence {
  const enWeights = en.texts.map((text) => textWeight(text, 'en'));
  const zhWeights = zh.texts.map((text) => textWeight(text, 'zh'));
  const table = buildTable(en.keys, zh.keys, pairs);
  return {
    enWeights,
    zhWeights,
    lengths: measureLengths(enWeights, zhWeights, settings.spread),
    table,
    coverage: weighKeys(table, kept),
    anchors: () => findAnchors(table),
    settings,
  };
}

/** A block made ready for the search. */
interface Field {
  readonly block: Block;
  readonly band: Band;
  readonly priors: Float64Array;
  readonly content: Content;
}

function openField(evidence: Evidence, block: Block, band: Band): Field {
  const { lengths, table, coverage, settings } = evidence;
  const content = readContent(coverage, fillMasks(table, coverage, band), band, lengths, settings.trust);
  return { block, band, priors: logShares(settings.counts), content };
}

function scoreField({ block, band, priors, content }: Field, path: readonly RangeBead[], temper: number): ScoredBead[] {
  const scores = scorePath(path, band, priors, content, temper);
  return path.map((bead, at) => ({ ...bead, i: bead.i + block.en, j: bead.j + block.zh, score: scores[at] ?? 0 }));
}

/** Widest window tried, in usual widths: more would cost more than it finds. */
const BROADEST = 2;

interface Found {
  readonly field: Field;
  readonly path: readonly RangeBead[];
}

/** The best path in a window that is made wider as long as the path runs along its edge. */
function searchBlock(evidence: Evidence, block: Block): Found {
  const { enWeights, zhWeights, anchors } = evidence;
  for (let breadth = 1; ; breadth *= 2) {
    const field = openField(evidence, block, drawBand(block, enWeights, zhWeights, anchors, breadth));
    const path = bestPath(field.band, field.priors, field.content);
    if (breadth >= BROADEST || !touchesEdge(path, field.band)) return { field, path };
  }
}

/** Align one block of the texts. Beads count units of the whole texts; they tile the block. */
export function alignBlock(evidence: Evidence, block: Block): ScoredBead[] {
  const { field, path } = searchBlock(evidence, block);
  return scoreField(field, path, evidence.settings.temper);
}

/** All units of both sides. */
export function wholeBlock({ enWeights, zhWeights }: Evidence): Block {
  return { en: 0, enEnd: enWeights.length, zh: 0, zhEnd: zhWeights.length };
}

/** Align the texts as a whole. */
export function alignAll(evidence: Evidence): ScoredBead[] {
  return alignBlock(evidence, wholeBlock(evidence));
}

/** Boundaries on either side of a known path that a later pass looks at. */
const NEAR = 16;

/**
 * Align the texts as a whole in several passes. Each pass after the first may change the evidence by what the last path
 * teaches, and looks only near that path.
 */
export function alignInPasses(
  first: Evidence,
  passes: number,
  teach: (last: Evidence, path: readonly RangeBead[]) => Evidence,
): ScoredBead[] {
  const block = wholeBlock(first);
  let evidence = first;
  let { field, path } = searchBlock(first, block);
  for (let pass = 1; pass < passes; pass++) {
    evidence = teach(evidence, path);
    field = openField(evidence, block, bandAround(path, field.band, NEAR));
    path = bestPath(field.band, field.priors, field.content);
  }
  return scoreField(field, path, evidence.settings.temper);
}
