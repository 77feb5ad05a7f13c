// Whether two runs are parallel, told without a word of either language: by their figures and by where their blocks end.
//
//   en  |--------|---|-------------|------|     ends at 0.25 0.35 0.75
//   zh  |-------|----|-------------|------|             0.23 0.36 0.76   near enough, each of them
import type { Block } from '../model.ts';
import type { Run } from './runs.ts';

const figuresOf = ({ blocks }: Run) =>
  new Set(
    blocks.flatMap((block) =>
      [...block.reading.text.matchAll(/\d[\d,.]*\d/g)].map(([figure]) => figure.replace(/[,.]/g, '')),
    ),
  );

export function sharedFigures(a: Run, b: Run): number {
  const known = figuresOf(b);
  return [...figuresOf(a)].filter((figure) => known.has(figure)).length;
}

/** Whether at least half of the figures of one run stand in the other, and `least` or more do. */
export function sharesFigures(a: Run, b: Run, least: number): boolean {
  const shared = sharedFigures(a, b);
  return shared >= least && shared >= Math.min(figuresOf(a).size, figuresOf(b).size) / 2;
}

/** Where the blocks of a run end, as shares of its mass; the last end is left out. */
function endsOf({ blocks, mass }: Run): number[] {
  let sum = 0;
  return blocks.slice(0, -1).map((block: Block) => {
    sum += block.mass;
    return sum / mass;
  });
}

const FEWEST_ENDS = 3;
const ALIKE = 0.45;
/** Ends that fall anywhere are this far from the nearest of `n` others, times n. */
const BY_CHANCE = 0.25;

/** How far the ends of the run with fewer blocks are from those of the other: 0 at the same places, about 1 by chance. */
function distance(a: Run, b: Run): number {
  const [few = [], many = []] = [endsOf(a), endsOf(b)].sort((left, right) => left.length - right.length);
  if (few.length < FEWEST_ENDS) return 1;
  const far = few.map((end) => {
    const nearest = many.reduce((least, other) => Math.min(least, Math.abs(other - end)), 1);
    return Math.min(1.5, (nearest * many.length) / BY_CHANCE);
  });
  return far.reduce((sum, one) => sum + one, 0) / far.length;
}

/** Whether the blocks of two runs end at the same places. */
export const endAlike = (a: Run, b: Run): boolean => distance(a, b) <= ALIKE;
