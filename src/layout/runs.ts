// The blocks that carry text of the article, and the runs of one language that they make.
//
//   e e e e z z z z   →   e·4 z·4          e z e z e z   →   e·1 z·1 e·1 z·1 e·1 z·1
import type { Block, Lang, NoiseMark } from '../model.ts';

/** A block shorter than this says too little to count. */
const SOLID = 14;
const SURE_NOISE = 0.8;
/** A part of a shared line, or a cell, that is no sentence says something from this on. */
const PART = 3;
const STOP = /[。！？.!?…:：;；]["'”’」』)）*]*\s*$/u;
const INNER = /[，。、；,.]/u;

export interface Run {
  readonly lang: Lang;
  readonly mass: number;
  readonly blocks: readonly Block[];
}

export const massOf = (items: readonly { lang: Lang | null; mass: number }[], lang: Lang) =>
  items.reduce((sum, item) => (item.lang === lang ? sum + item.mass : sum), 0);

/** Whether two masses are alike: neither more than `factor` times the other. */
export const like = (a: number, b: number, factor: number) => a > 0 && b > 0 && a / b <= factor && b / a <= factor;

const isProse = (block: Block) =>
  block.mass >= SOLID && (STOP.test(block.reading.text) || block.mass >= 2.5 * SOLID) && INNER.test(block.reading.text);

const isPart = (block: Block) => block.shared || block.kind === 'table-row';

/**
 * Blocks that carry text of the article: prose, list items, rows; not menus, not titles of other stories. Short parts of
 * shared lines count where such lines make up the text, not where a label of the page has both languages.
 */
export function solidBlocks(blocks: readonly Block[], marks: readonly (NoiseMark | null)[]): Block[] {
  const open = blocks.filter(
    (block, i) => block.lang !== null && block.kind !== 'image' && (marks[i]?.certainty ?? 0) < SURE_NOISE,
  );
  const parts = open.filter(isPart);
  const prose = open.filter((block) => !isPart(block) && isProse(block));
  const mass = (items: readonly Block[]) => items.reduce((sum, block) => sum + block.mass, 0);
  const main = mass(parts) >= mass(prose) / 2;
  return open.filter((block) => (main && isPart(block) ? block.mass >= PART : isProse(block)));
}

/** Neighbours of one language as runs. */
export function runsOf(blocks: readonly Block[]): Run[] {
  const runs: { lang: Lang; mass: number; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.lang === null) continue;
    const last = runs.at(-1);
    if (last?.lang === block.lang) {
      last.mass += block.mass;
      last.blocks.push(block);
    } else runs.push({ lang: block.lang, mass: block.mass, blocks: [block] });
  }
  return runs;
}
