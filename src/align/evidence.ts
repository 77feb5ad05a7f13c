// All evidence about two lists of texts, read once; any block of them can then be aligned.
//
//   texts ─keys→ table ─weights→ coverage ┐
//   texts ─lengths────────────────────────┴→ Evidence ─alignBlock→ beads with scores
import { type Band, type Block, bandAround, drawBand, findAnchors, touchesEdge, wholeBlock } from './band.ts';
import { readContent, type Trust } from './content.ts';
import { type Coverage, type Kept, weighKeys } from './coverage.ts';

import { type Lengths, measureLengths } from './length.ts';
import { findLinks } from './links.ts';
import type { Texts } from './reader.ts';
import { scorePath } from './posterior.ts';
import { type Content, type Edges, makePriors, type Priors, type RangeBead, readPath, searchBand } from './search.ts';
import type { ShapeCounts } from './shapes.ts';
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

export interface Evidence {
  readonly enWeights: readonly number[];
  readonly zhWeights: readonly number[];
  readonly lengths: Lengths;
  readonly table: LinkTable;
  readonly coverage: Coverage;
  readonly settings: Settings;
  readonly priors: Priors;
  readonly bounds?: ((i: number, j: number) => number) | null;
}

export interface ScoredBead extends RangeBead {
  /** Posterior share, 0–1. */
  readonly score: number;
}

const NO_PAIRS: KeyPairs = new Map();

/** Gather the evidence of two sides. `pairs` are unlike keys that translate each other, `kept` their shares. */
export function gatherEvidence(
  en: Texts,
  zh: Texts,
  settings: Settings,
  pairs: KeyPairs = NO_PAIRS,
  kept: Kept | null = null,
): Evidence {
  const table = buildTable(en, zh, pairs);
  return {
    enWeights: en.weights,
    zhWeights: zh.weights,
    lengths: measureLengths(en.weights, zh.weights, settings.spread),
    table,
    coverage: weighKeys(table, kept),
    settings,
    priors: makePriors(settings.counts),
  };
}

/** The content of all beads in a band. */
function openBand({ lengths, table, coverage, settings }: Evidence, band: Band): Content {
  return readContent(coverage, findLinks(table, coverage, band), band, lengths, settings.trust);
}

const shift = (bounds: ((i: number, j: number) => number) | null | undefined, band: Band) => bounds ? (i: number, j: number) => bounds(band.en + i, band.zh + j) : null;

/** Tempered log-likelihood that a chain may fall behind the best and still count. */
const FAR_BEHIND = 6;

/**
 * The best path in a band with its scores. Beads count units of the whole texts.
 * @param thorough look at all chains, even at those that fall far behind
 */
function scoreBand(evidence: Evidence, band: Band, thorough: boolean): ScoredBead[] {
  const edges: Edges = { from: [], to: [], score: [] };
  const { temper } = evidence.settings;
  const beam = thorough ? Infinity : FAR_BEHIND / temper;
  const lattice = searchBand(band, evidence.priors, openBand(evidence, band), beam, edges, shift(evidence.bounds, band));
  if (lattice.best[lattice.best.length - 1] === -Infinity) return scoreBand(evidence, band, true);
  const path = readPath(lattice);
  const scores = scorePath(path, lattice, edges, temper);
  return path.map(({ i, m, j, n, shape }, at) => {
    return { i: i + band.en, m, j: j + band.zh, n, shape, score: scores[at] as number };
  });
}

/** Widest window tried, in usual widths: more would cost more than it finds. */
const BROADEST = 2;

interface Found {
  readonly band: Band;
  readonly path: readonly RangeBead[];
}

/** The best path in a window that is made wider as long as the path runs along its edge. */
function searchBlock(evidence: Evidence, block: Block): Found {
  const { enWeights, zhWeights, table, priors } = evidence;
  for (let breadth = 1; ; breadth *= 2) {
    const band = drawBand(block, enWeights, zhWeights, () => findAnchors(table), breadth);
    const path = readPath(searchBand(band, priors, openBand(evidence, band), Infinity, null, shift(evidence.bounds, band)));
    if (breadth >= BROADEST || !touchesEdge(path, band)) return { band, path };
  }
}

/** Units on either side up to which a block is searched and scored at once. */
const SHORT = 60;
/** Boundaries on either side of a known path among which its scores are reckoned. */
const MARGIN = 4;
/** Boundaries on either side of a known path that a later pass looks at. */
const NEAR = 16;

/** Units of a block that has one side only. */
function loneBeads({ en, enEnd, zh, zhEnd }: Block): ScoredBead[] {
  const beads: ScoredBead[] = [];
  for (let i = en; i < enEnd; i++) beads.push({ i, m: 1, j: zh, n: 0, shape: 1, score: 1 });
  for (let j = zh; j < zhEnd; j++) beads.push({ i: enEnd, m: 0, j, n: 1, shape: 2, score: 1 });
  return beads;
}

/** Align one block of the texts. Beads count units of the whole texts; they tile the block. */
export function alignBlock(evidence: Evidence, block: Block, thorough = false): ScoredBead[] {
  if (block.en === block.enEnd || block.zh === block.zhEnd) return loneBeads(block);
  if (block.enEnd - block.en <= SHORT && block.zhEnd - block.zh <= SHORT)
    return scoreBand(
      evidence,
      drawBand(block, evidence.enWeights, evidence.zhWeights, () => []),
      thorough,
    );
  const { band, path } = searchBlock(evidence, block);
  return scoreBand(evidence, bandAround(path, band, MARGIN), true);
}

/** Align the texts as a whole, at all costs. */
export function alignAll(evidence: Evidence): ScoredBead[] {
  return alignBlock(evidence, wholeBlock(evidence.enWeights.length, evidence.zhWeights.length), true);
}

/**
 * Align the texts as a whole in several passes. Each pass after the first may change the evidence by what the last path
 * teaches, and looks only near that path.
 */
export function alignInPasses(
  first: Evidence,
  passes: number,
  teach: (last: Evidence, path: readonly RangeBead[]) => Evidence,
): ScoredBead[] {
  let evidence = first;
  let { band, path } = searchBlock(first, wholeBlock(first.enWeights.length, first.zhWeights.length));
  for (let pass = 1; pass < passes; pass++) {
    evidence = teach(evidence, path);
    band = bandAround(path, band, NEAR);
    path = readPath(searchBand(band, evidence.priors, openBand(evidence, band), Infinity, null, shift(evidence.bounds, band)));
  }
  return scoreBand(evidence, bandAround(path, band, MARGIN), true);
}
