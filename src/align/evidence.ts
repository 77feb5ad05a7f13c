// All evidence about two lists of texts, read once; any block of them can then be aligned.
//
//   texts ─keys→ table ─weights→ coverage ┐
//   texts ─lengths────────────────────────┴→ Evidence ─alignBlock→ beads with scores
import { type Anchor, type Block, drawBand, findAnchors } from './band.ts';
import { fillMasks, readContent, type Trust } from './content.ts';
import { type Coverage, weighKeys } from './coverage.ts';
import { readKeys } from './keys.ts';
import { type Lengths, measureLengths, textWeight } from './length.ts';
import { scorePath } from './posterior.ts';
import { bestPath, type RangeBead } from './search.ts';
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

/** Gather the evidence of two sides. `pairs` are unlike keys that translate each other, `kept` their shares. */
export function gatherEvidence(
  en: Texts,
  zh: Texts,
  settings: Settings,
  pairs: KeyPairs = new Map(),
  kept: ReadonlyMap<string, number> = new Map(),
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

/** Align one block of the texts. Beads count units of the whole texts; they tile the block. */
export function alignBlock(evidence: Evidence, block: Block): ScoredBead[] {
  const { enWeights, zhWeights, lengths, table, coverage, settings } = evidence;
  const band = drawBand(block, enWeights, zhWeights, evidence.anchors);
  const content = readContent(coverage, fillMasks(table, coverage, band), band, lengths, settings.trust);
  const priors = logShares(settings.counts);
  const path = bestPath(band, priors, content);
  const scores = scorePath(path, band, priors, content, settings.temper);
  return path.map((bead, at) => ({ ...bead, i: bead.i + block.en, j: bead.j + block.zh, score: scores[at] ?? 0 }));
}

/** Align the texts as a whole. */
export function alignAll(evidence: Evidence): ScoredBead[] {
  return alignBlock(evidence, { en: 0, enEnd: evidence.enWeights.length, zh: 0, zhEnd: evidence.zhWeights.length });
}
