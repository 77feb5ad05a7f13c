// How the two languages lie in the file: the sequence of languages over the blocks that say something.
//
//   e e e e z z z z        sequential      two runs of like mass
//   e z e z e z            interleaved     turns, whatever their unit
//   z z z e e z z          embedded        a host with a block of the other that is not its translation
//   (e/z) (e/z) (e/z)      same-line       (or columns, where the lines are rows of a table)
import type { Block, Lang, NoiseMark, Source } from '../model.ts';
import type { Layout } from '../schema.ts';
import { opensText } from './opening.ts';
import { endAlike, sharedFigures, sharesFigures } from './parallel.ts';
import { like, massOf, type Run, runsOf, solidBlocks } from './runs.ts';

export type LayoutResult = Pick<Layout, 'kind' | 'order' | 'confidence'>;

/** How much of a language there must be before it is a half at all; a stanza of verse says more than its length. */
const LEAST = 40;
const LEAST_VERSE = 20;
const VERSE_LINES = 3;

/** Characters for a word of a translation, times the mass of a word: hand-made ones lie between 0.68 and 1.17. */
const LOOSEST = { min: 0.5, max: 1.6 };
/** So many runs are turns, whatever their masses. */
const MANY = 9;
const CLOSEST = { min: 0.6, max: 1.22 };

/** Share of neighbouring runs that are of like mass once the halves are scaled to each other: a text and its translation. */
function pairedTurns(scaled: readonly number[]): number {
  const pairs = scaled.slice(1).filter((mass, i) => like(mass, scaled[i] ?? 0, 2.6));
  return scaled.length < 2 ? 0 : pairs.length / (scaled.length - 1);
}

const countOf = (runs: readonly Run[], lang: Lang) =>
  runs.reduce((sum, run) => (run.lang === lang ? sum + run.blocks.length : sum), 0);
const ratioOf = (runs: readonly Run[]) => massOf(runs, 'zh') / Math.max(1, massOf(runs, 'en'));

/** Masses of runs in Chinese measure. A translation is never as short or long as a preamble makes it look. */
function scaledMasses(runs: readonly Run[]): number[] {
  const scale = Math.min(LOOSEST.max, Math.max(LOOSEST.min, ratioOf(runs)));
  return runs.map((run) => (run.lang === 'en' ? run.mass * scale : run.mass));
}

/** What pairs each run with the next from `start` on, third with fourth …: figures in common, and how unlike their masses are. */
function pairing(runs: readonly Run[], scaled: readonly number[], start: number) {
  const pairs = runs.slice(start, -1).flatMap((run, i) => {
    const [next, at] = [runs[start + i + 1], start + i];
    if (i % 2 === 1 || next === undefined) return [];
    const gap = Math.abs(Math.log((scaled[at] ?? 1) / (scaled[at + 1] ?? 1)));
    return [{ gap, figures: sharedFigures(run, next) }];
  });
  const sum = (key: 'gap' | 'figures') => pairs.reduce((total, pair) => total + pair[key], 0);
  return { figures: sum('figures'), gap: sum('gap') / Math.max(1, pairs.length), pairs: pairs.length };
}

/**
 * Which language comes first in most turns: not the one of a preamble that has no counterpart. Where all runs find partners
 * from the first one on, it takes more to part them.
 */
function firstOfTurns(runs: readonly Run[], scaled: readonly number[]): Lang {
  const [early, late] = [pairing(runs, scaled, 0), pairing(runs, scaled, 1)];
  const gain = late.figures - early.figures + 2 * (early.gap - late.gap) * late.pairs;
  return runs[gain > (runs.length % 2 === 0 ? 1.5 : 0.5) ? 1 : 0]?.lang ?? 'en';
}

/** The longest run of each language, in order of the text, where they hold most of both languages. */
function halvesOf(runs: readonly Run[], share: number): readonly [Run, Run] | null {
  const longest = (lang: Lang) =>
    runs.reduce<Run | null>((most, run) => (run.lang === lang && run.mass > (most?.mass ?? 0) ? run : most), null);
  const [en, zh] = [longest('en'), longest('zh')];
  if (en === null || zh === null) return null;
  if (en.mass < share * massOf(runs, 'en') || zh.mass < share * massOf(runs, 'zh')) return null;
  return runs.indexOf(en) < runs.indexOf(zh) ? [en, zh] : [zh, en];
}

/** Whether two runs have the masses of a text and its translation, and as many blocks. */
function areAlike([a, b]: readonly [Run, Run], blocks: number): boolean {
  const ratio = a.lang === 'zh' ? a.mass / b.mass : b.mass / a.mass;
  return ratio >= CLOSEST.min && ratio <= CLOSEST.max && like(a.blocks.length, b.blocks.length, blocks);
}

/** Whether the second run is an article of its own. */
function isOther(blocks: readonly Block[], [a, b]: readonly [Run, Run]): boolean {
  const last = a.blocks.at(-1);
  const [first] = b.blocks;
  if (last === undefined || first === undefined || !like(a.mass, b.mass, 4)) return false;
  return opensText(blocks, blocks.indexOf(last), blocks.indexOf(first));
}

/**
 * The two runs that are the halves, where the text is one language after the other: runs of the masses that a text and its
 * translation have, less like ones that show to be parallel, or two articles, each with its title and byline.
 */
function sequentialHalves(blocks: readonly Block[], runs: readonly Run[]): readonly [Run, Run] | null {
  const halves = halvesOf(runs, 0.75);
  if (halves !== null) {
    const near =
      like(halves[0].mass, halves[1].mass, 1.75) && like(halves[0].blocks.length, halves[1].blocks.length, 2.6);
    if (areAlike(halves, 2.6) || (near && sharesFigures(...halves, 1)) || isOther(blocks, halves)) return halves;
  }
  const inner = halvesOf(runs, 0.5);
  if (inner === null || !like(inner[0].mass, inner[1].mass, 1.75)) return null;
  return sharesFigures(...inner, 2) || endAlike(...inner) ? inner : null;
}

function isTable(source: Source, blocks: readonly Block[]): boolean {
  const tabbed = (block: Block) => source.text.slice(...(source.lines[block.line]?.content ?? [0, 0])).includes('\t');
  const rows = blocks.filter((block) => block.kind === 'table-row' || tabbed(block));
  const lines = new Set(rows.map((block) => block.line));
  return lines.size >= 2 && rows.length >= blocks.length * 0.5;
}

const ordered = (first: Lang): Lang[] => (first === 'en' ? ['en', 'zh'] : ['zh', 'en']);

/** Which language comes first on most lines, by mass. */
function firstOnLines(shared: readonly Block[]): Lang {
  const firsts = shared.filter((block, i) => shared[i - 1]?.line !== block.line);
  return massOf(firsts, 'en') > massOf(firsts, 'zh') ? 'en' : 'zh';
}

/** Both languages on most lines, or in most rows. */
function shareLines(source: Source, solid: readonly Block[]): LayoutResult | null {
  const shared = solid.filter((block) => block.shared);
  const most = (lang: Lang) => massOf(shared, lang) > massOf(solid, lang) / 2;
  if (!most('en') || !most('zh')) return null;
  const kind = isTable(source, shared) ? 'columns' : 'same-line';
  return { kind, order: ordered(firstOnLines(shared)), confidence: 0.9 };
}

/** A few runs of masses that no translation has must find partners of nearly their own mass, in one phase or the other. */
function isPlain(runs: readonly Run[]): boolean {
  if (runs.length >= MANY || like(ratioOf(runs), 1, LOOSEST.max)) return true;
  if (!like(countOf(runs, 'en'), countOf(runs, 'zh'), 2.2)) return false;
  const masses = runs.map((run) => run.mass);
  const gaps = [0, 1].map((start) => pairing(runs, masses, start).gap);
  return Math.min(...gaps) <= 0.45;
}

function takeTurns(runs: readonly Run[]): LayoutResult | null {
  const scaled = scaledMasses(runs);
  const turns = runs.length / (2 * Math.min(countOf(runs, 'en'), countOf(runs, 'zh')));
  const paired = pairedTurns(scaled);
  if (runs.length < 4 || paired < 0.5 || !isPlain(runs) || (turns < 0.5 && paired < 0.75)) return null;
  const confidence = 0.5 + Math.min(turns, 1) * 0.25 + paired * 0.24;
  return { kind: 'interleaved', order: ordered(firstOfTurns(runs, scaled)), confidence };
}

/** Whether there is too little of a language for a half. */
function isScant(solid: readonly Block[], lang: Lang, other: number): boolean {
  const mass = massOf(solid, lang);
  const verse = solid.some((block) => block.lang === lang && block.lines >= VERSE_LINES);
  return mass < Math.min(verse ? LEAST_VERSE : LEAST, Math.max(mass, other) / 3);
}

/**
 * Layout of one article.
 * @param blocks all of its blocks; @param marks noise marks, one a block
 */
export function detectLayout(
  source: Source,
  blocks: readonly Block[],
  marks: readonly (NoiseMark | null)[],
): LayoutResult {
  const found = solidBlocks(blocks, marks);
  const solid = found.length > 0 ? found : blocks.filter((block) => block.lang !== null);
  const [en, zh] = [massOf(solid, 'en'), massOf(solid, 'zh')];
  const [more, most] = en > zh ? (['en', en] as const) : (['zh', zh] as const);
  const least = Math.min(en, zh);
  if (least === 0 || isScant(solid, more === 'en' ? 'zh' : 'en', most))
    return { kind: 'monolingual', order: [more], confidence: confidence(most, least) };
  const runs = runsOf(solid);
  const alternating = shareLines(source, solid) ?? takeTurns(runs);
  if (alternating !== null) return alternating;
  const halves = sequentialHalves(blocks, runs);
  if (halves !== null) {
    const certainty = 0.6 + 0.38 / Math.max(1, runs.length - 1);
    return { kind: 'sequential', order: ordered(halves[0].lang), confidence: certainty };
  }
  return { kind: 'embedded', order: ordered(solid[0]?.lang ?? more), confidence: 0.7 };
}

function confidence(most: number, least: number): number {
  return most === 0 ? 0.5 : Math.max(0.5, 0.99 - least / most);
}
