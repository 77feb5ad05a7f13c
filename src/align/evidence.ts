// All evidence about two lists of texts, read once; any block of them can then be aligned.
//
//   texts ─keys→ table ─weights→ coverage ┐
//   texts ─lengths────────────────────────┴→ Evidence ─alignBlock→ beads with scores
import { type Band, type Block, bandAround, cellOf, wholeBand, wholeBlock } from './band.ts';
import { readContent, type Trust } from './content.ts';
import { type Coverage, type Kept, weighKeys } from './coverage.ts';

import { type Lengths, measureLengths } from './length.ts';
import { findLinks } from './links.ts';
import type { Bounds } from './open-quotes.ts';
import { surestPath } from './posterior.ts';
import type { Texts } from './reader.ts';
import {
  type Content,
  type Edges,
  type Lattice,
  makePriors,
  type Priors,
  type RangeBead,
  readPath,
  searchBand,
} from './search.ts';
import { narrowCounts, SHAPES, type ShapeCounts } from './shapes.ts';
import { buildTable, type KeyPairs, type LinkTable } from './table.ts';
import { narrowBand } from './way.ts';

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
  /** What the boundaries themselves tell, in units of the whole texts. */
  readonly bounds: Bounds | null;
  /** Where no bead may reach across; null for no such places. */
  readonly paragraphs: Paragraphs | null;
}

/** Number of the paragraph of each unit, ascending. */
export interface Paragraphs {
  readonly en: readonly number[];
  readonly zh: readonly number[];
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
    bounds: null,
    paragraphs: null,
  };
}

/** Whether units from `at` to `end` stand in more than one paragraph. */
const crosses = (paragraphs: readonly number[], at: number, end: number) => paragraphs[at] !== paragraphs[end - 1];

/** The content of all beads in a band. */
function openBand({ lengths, table, coverage, settings, paragraphs }: Evidence, band: Band): Content {
  const content = readContent(coverage, findLinks(table, coverage, band), band, lengths, settings.trust);
  if (!paragraphs) return content;
  const { en, zh } = paragraphs;
  return (i, m, j, n, floor, shape) => {
    const [first, other] = [band.en + i, band.zh + j];
    if (crosses(en, first, first + m) || crosses(zh, other, other + n)) return -Infinity;
    return content(i, m, j, n, floor, shape);
  };
}

/** The evidence of boundaries, counted from the start of a band. */
const boundsIn = ({ bounds }: Evidence, { en, zh }: Band): Bounds | null =>
  bounds && ((i, j) => bounds(en + i, zh + j));

/** The same, each bead reckoned once however often it is asked for. */
function keepContent(content: Content, band: Band): Content {
  const known = new Float32Array((band.offset[band.offset.length - 1] as number) * SHAPES.length).fill(Number.NaN);
  return (i, m, j, n, _floor, shape) => {
    const at = cellOf(band, i, j) * SHAPES.length + shape;
    if (Number.isNaN(known[at])) known[at] = content(i, m, j, n, -Infinity, shape);
    return known[at] as number;
  };
}

/** How far a chain may fall behind the best one before it is given up, as a log-likelihood ratio. */
const BEHIND = 15;

/**
 * The best path in a band with its scores. Beads count units of the whole texts.
 * @param thorough look at all chains, even at those that fall far behind
 */
function scoreBand(evidence: Evidence, band: Band, thorough: boolean): ScoredBead[] {
  const edges: Edges = { from: [], to: [], score: [], shape: [] };
  const { temper } = evidence.settings;
  const beam = thorough ? Infinity : BEHIND;
  const lattice = searchBand(band, evidence.priors, openBand(evidence, band), beam, edges, boundsIn(evidence, band));
  if (lattice.best[lattice.best.length - 1] === -Infinity) return scoreBand(evidence, band, true);
  return surestPath(lattice, edges, temper).map((bead) => ({ ...bead, i: bead.i + band.en, j: bead.j + band.zh }));
}

/** Cells up to which all are searched. */
const FEW = 2000;

/** The band in which a block is searched: all of a small one, else a narrow one around the pairs that share most. */
function bandOf({ table, coverage }: Evidence, block: Block): Band {
  const cells = (block.enEnd - block.en + 1) * (block.zhEnd - block.zh + 1);
  return cells <= FEW ? wholeBand(block) : narrowBand(table, coverage, block);
}

/** Units on either side up to which a block is searched and scored at once. */
const SHORT = 60;
/** Boundaries on either side of a known path among which its scores are reckoned. */
const MARGIN = 4;
/** Boundaries on either side of a known path that a later pass looks at. */
const NEAR = 8;

interface Path {
  readonly beads: RangeBead[];
  /** Its log-likelihood ratio. */
  readonly score: number;
}

/** The best path in a band. */
function bestPath(evidence: Evidence, band: Band, content = openBand(evidence, band)): Path {
  const search = (behind: number) => searchBand(band, evidence.priors, content, behind, null, boundsIn(evidence, band));
  const scoreOf = ({ best }: Lattice) => best[best.length - 1] as number;
  const quick = search(BEHIND);
  const lattice = scoreOf(quick) === -Infinity ? search(Infinity) : quick;
  return { beads: readPath(lattice), score: scoreOf(lattice) };
}

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
    return scoreBand(evidence, wholeBand(block), thorough);
  const band = bandOf(evidence, block);
  const { beads } = bestPath(evidence, band);
  return scoreBand(evidence, bandAround(beads, band, MARGIN), true);
}

/** Align the texts as a whole, at all costs. */
export function alignAll(evidence: Evidence): ScoredBead[] {
  return alignBlock(evidence, wholeBlock(evidence.enWeights.length, evidence.zhWeights.length), true);
}

/**
 * Align the texts as a whole in several passes. The first tries each of the expected counts of shapes and keeps those that
 * explain the texts best; each further one may change the evidence by what the last path teaches, and looks only near it.
 */
export function alignInPasses(
  first: Evidence,
  expected: readonly ShapeCounts[],
  passes: number,
  teach: (last: Evidence, path: readonly RangeBead[], counts: ShapeCounts) => Evidence,
): ScoredBead[] {
  let band = bandOf(first, wholeBlock(first.enWeights.length, first.zhWeights.length));
  const content = keepContent(openBand(first, band), band);
  const tried = expected.map((counts) => ({
    counts,
    ...bestPath({ ...first, priors: makePriors(narrowCounts(counts)) }, band, content),
  }));
  const chosen = tried.reduce((best, other) => (other.score > best.score ? other : best));
  let evidence = first;
  let { beads } = chosen;
  for (let pass = 1; ; pass++) {
    evidence = teach(evidence, beads, chosen.counts);
    if (pass + 1 >= passes) return scoreBand(evidence, bandAround(beads, band, MARGIN), true);
    band = bandAround(beads, band, NEAR);
    beads = bestPath(evidence, band).beads;
  }
}
