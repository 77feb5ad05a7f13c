// How the two languages lie in the file: the sequence of languages over the blocks that say something.
//
//   e e e e z z z z        sequential      two runs of like mass
//   e z e z e z            interleaved     turns, whatever their unit
//   z z z e e z z          embedded        a host with a block of the other that is not its translation
//   (e/z) (e/z) (e/z)      same-line       (or columns, where the lines are rows of a table)
import type { Block, Lang, NoiseMark, Source } from '../model.ts';
import type { Layout } from '../schema.ts';

export type LayoutResult = Pick<Layout, 'kind' | 'order' | 'confidence'>;

/** A block shorter than this says too little to count. */
const SOLID = 14;
const SURE_NOISE = 0.8;
/** How much of a language there must be before it is a half at all. */
const LEAST = 40;
const STOP = /[。！？.!?…:：;；]["'”’」』)）*]*\s*$/u;
const INNER = /[，。、；,.]/u;

interface Run {
  readonly lang: Lang;
  readonly mass: number;
  readonly count: number;
}

/** Blocks that carry text of the article: prose, list items, rows; not menus, not titles of other stories. */
export function solidBlocks(blocks: readonly Block[], marks: readonly (NoiseMark | null)[]): Block[] {
  return blocks.filter((block, i) => {
    if (block.lang === null || block.kind === 'image' || (marks[i]?.certainty ?? 0) >= SURE_NOISE) return false;
    if (block.shared || block.kind === 'table-row') return block.mass >= 3;
    return (
      block.mass >= SOLID &&
      (STOP.test(block.reading.text) || block.mass >= 2.5 * SOLID) &&
      INNER.test(block.reading.text)
    );
  });
}

function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    if (block.lang === null) continue;
    const last = runs.at(-1);
    if (last?.lang === block.lang)
      runs[runs.length - 1] = { lang: last.lang, mass: last.mass + block.mass, count: last.count + 1 };
    else runs.push({ lang: block.lang, mass: block.mass, count: 1 });
  }
  return runs;
}

export const massOf = (items: readonly { lang: Lang | null; mass: number }[], lang: Lang) =>
  items.reduce((sum, item) => (item.lang === lang ? sum + item.mass : sum), 0);
const countOf = (items: readonly { lang: Lang | null }[], lang: Lang) =>
  items.filter((item) => item.lang === lang).length;
const like = (a: number, b: number, factor: number) => a > 0 && b > 0 && a / b <= factor && b / a <= factor;

/** Share of neighbouring runs that are of like mass once the halves are scaled to each other: a text and its translation. */
function pairedTurns(runs: readonly Run[]): number {
  const scale = massOf(runs, 'zh') / Math.max(1, massOf(runs, 'en'));
  const scaled = runs.map((run) => (run.lang === 'en' ? run.mass * scale : run.mass));
  const pairs = scaled.slice(1).filter((mass, i) => like(mass, scaled[i] ?? 0, 2.6));
  return runs.length < 2 ? 0 : pairs.length / (runs.length - 1);
}

/** The two longest runs, one a language: do they make up most of the text, and are they of like mass? */
function isSequential(runs: readonly Run[]): boolean {
  const longest = (lang: Lang) => runs.reduce((most, run) => (run.lang === lang ? Math.max(most, run.mass) : most), 0);
  const [en, zh] = [longest('en'), longest('zh')];
  const covered = en >= 0.75 * massOf(runs, 'en') && zh >= 0.75 * massOf(runs, 'zh');
  const blocks = (lang: Lang) => runs.reduce((sum, run) => (run.lang === lang ? sum + run.count : sum), 0);
  return covered && like(en, zh, 1.75) && like(blocks('en'), blocks('zh'), 2.6);
}

function isTable(source: Source, blocks: readonly Block[]): boolean {
  const tabbed = (block: Block) => source.text.slice(...(source.lines[block.line]?.content ?? [0, 0])).includes('\t');
  const rows = blocks.filter((block) => block.kind === 'table-row' || tabbed(block));
  const lines = new Set(rows.map((block) => block.line));
  return lines.size >= 2 && rows.length >= blocks.length * 0.5;
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
  const order = (first: Lang): Lang[] => (first === 'en' ? ['en', 'zh'] : ['zh', 'en']);
  const first = solid[0]?.lang ?? (en > zh ? 'en' : 'zh');
  const least = Math.min(LEAST, Math.max(en, zh) / 3);
  if (en === 0 || zh === 0 || en < least || zh < least)
    return {
      kind: 'monolingual',
      order: [en > zh ? 'en' : 'zh'],
      confidence: confidence(Math.max(en, zh), Math.min(en, zh)),
    };
  const shared = solid.filter((block) => block.shared);
  if (massOf(shared, 'en') > en / 2 && massOf(shared, 'zh') > zh / 2) {
    return {
      kind: isTable(source, shared) ? 'columns' : 'same-line',
      order: order(shared[0]?.lang ?? first),
      confidence: 0.9,
    };
  }
  const runs = runsOf(solid);
  const turns = runs.length / (2 * Math.min(countOf(solid, 'en'), countOf(solid, 'zh')));
  const paired = pairedTurns(runs);
  if (runs.length >= 4 && paired >= 0.5 && (turns >= 0.5 || paired >= 0.75)) {
    return { kind: 'interleaved', order: order(first), confidence: 0.5 + Math.min(turns, 1) * 0.25 + paired * 0.24 };
  }
  if (isSequential(runs))
    return { kind: 'sequential', order: order(first), confidence: 0.6 + 0.38 / Math.max(1, runs.length - 1) };
  return { kind: 'embedded', order: order(first), confidence: 0.7 };
}

function confidence(most: number, least: number): number {
  return most === 0 ? 0.5 : Math.max(0.5, 0.99 - least / most);
}
