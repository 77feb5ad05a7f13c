// The way through two long texts, before any bead is weighed: the chain of pairs that share most, first of blocks of many
// units, then of ever smaller ones near the last way, at the end of single units. No level looks at more than a strip of cells.
//
//   blocks of 25    · x · ·      units inside the strip    x · ·     x   pairs of the chain: what their keys are worth,
//                   · · x ·                                · · x         summed, is the most that a rising chain holds
//                   · · · x                                · · x
import { lowerBound } from '../text/halving.ts';
import { type Anchor, type Band, type Block, makeBand, wholeBand } from './band.ts';
import { type Coverage, gainOf, USUAL_STEP, weightsFor } from './coverage.ts';
import type { LinkTable } from './table.ts';

/** Keys that more than this share of the Chinese units hold lead nowhere; nor do those that more units of a block text hold. */
const COMMON = 0.12;
const RARE = 12;
/** What the shared keys of a pair must be worth more than, before it counts. */
const DOUBT = 2;

/** Blocks on the longer side up to which all pairs are looked at. */
const MOST_BLOCKS = 400;
/** How many smaller blocks one is divided into. */
const PARTS = 8;
/** Blocks on either side of the way that the next level looks at. */
const MARGIN = 2;
/** Boundaries on either side of the last way. */
const AROUND = 10;

const UP = 1;
const LEFT = 2;
const BOTH = 3;

/** What the shared keys of each pair of blocks of `size` units are worth, by cell of the band of blocks. */
function weighPairs(
  { en: left, zh: right }: LinkTable,
  { en }: Coverage,
  band: Band,
  block: Block,
  size: number,
): Float32Array {
  const { start, offset } = band;
  const worth = new Float32Array(offset[start.length] as number);
  const weights = weightsFor(en, USUAL_STEP);
  const most = size > 1 ? RARE : Math.max(3, COMMON * right.units.length);
  for (let unit = block.en; unit < block.enEnd; unit++) {
    const i = Math.floor((unit - block.en) / size);
    const low = start[i] as number;
    const cells = offset[i] as number;
    const high = Math.min(low + (offset[i + 1] as number) - cells, band.zhCount);
    const add = (postings: readonly number[], value: number) => {
      if (postings.length > most) return;
      for (let k = lowerBound(postings, 0, postings.length, block.zh + low * size); k < postings.length; k++) {
        const j = Math.floor(((postings[k] as number) - block.zh) / size);
        if (j >= high) return;
        worth[cells + j - low] = (worth[cells + j - low] as number) + value;
      }
    };
    for (const key of en.units[unit] as readonly number[]) {
      const value = gainOf(en, weights, key);
      add(right.postings[key] as readonly number[], value);
      for (const partner of left.partners.get(key) ?? []) add(right.postings[partner] as readonly number[], value);
    }
  }
  return worth;
}

/** A row of the band that is being filled, and the one above it: first boundary, first cell, number of cells. */
interface Row {
  readonly low: number;
  readonly base: number;
  readonly count: number;
}

const NO_ROW: Row = { low: 0, base: 0, count: 0 };

/** Fill one row: the best score of each cell, and whether it came from above, from the left or with a pair from both. */
function fillRow(
  { low, base, count }: Row,
  above: Row,
  best: Float32Array,
  from: Uint8Array,
  worth: Float32Array,
): void {
  for (let k = 0; k < count; k++) {
    const up = low + k - above.low;
    let score = k > 0 ? (best[base + k - 1] as number) : 0;
    let way = k > 0 ? LEFT : UP;
    if (up < above.count && (k === 0 || (best[above.base + up] as number) > score)) {
      score = best[above.base + up] as number;
      way = UP;
    }
    const corner = above.base + up - 1;
    if (up > 0 && up <= above.count) {
      const met = (best[corner] as number) + (worth[corner] as number) - DOUBT;
      if (met > score) {
        score = met;
        way = BOTH;
      }
    }
    best[base + k] = score;
    from[base + k] = way;
  }
}

/** The chain of pairs whose worth is most, counted from the start of the band. */
function bestChain(band: Band, worth: Float32Array): Anchor[] {
  const { start, offset } = band;
  const cells = offset[start.length] as number;
  const best = new Float32Array(cells);
  const from = new Uint8Array(cells);
  let above = NO_ROW;
  for (let i = 0; i < start.length; i++) {
    const base = offset[i] as number;
    const row = { low: start[i] as number, base, count: (offset[i + 1] as number) - base };
    fillRow(row, above, best, from, worth);
    above = row;
  }
  return readChain(band, from);
}

function readChain({ start, offset, zhCount }: Band, from: Uint8Array): Anchor[] {
  const chain: Anchor[] = [];
  let i = start.length - 1;
  let j = zhCount;
  while (i > 0 || j > 0) {
    const way = from[(offset[i] as number) + j - (start[i] as number)];
    if (way === BOTH) chain.push([--i, --j]);
    else if (way === LEFT && j > 0) j--;
    else i--;
    if (i < 0) break;
  }
  return chain.reverse();
}

/** The band of rows between pairs of a chain: inside the corners that two neighbours make, and near the line between them. */
function bandThrough(wide: Band, chain: readonly Anchor[], margin: number): Band {
  const rows = wide.start.length;
  const low = new Int32Array(rows);
  const high = new Int32Array(rows);
  let next = 0;
  let before: Anchor = [-1, -1];
  const end: Anchor = [rows - 1, wide.zhCount];
  const placeOf = (at: number): Anchor => chain[at] ?? end;
  let after = placeOf(0);
  for (let i = 0; i < rows; i++) {
    while (i > after[0] && next < chain.length) {
      before = after;
      after = placeOf(++next);
    }
    const part = after[0] > before[0] ? (i - before[0]) / (after[0] - before[0]) : 1;
    const line = before[1] + part * (after[1] - before[1]);
    low[i] = Math.max(0, before[1] - margin, Math.floor(line) - 2 * margin);
    high[i] = Math.min(wide.zhCount, after[1] + 1 + margin, Math.ceil(line) + 2 * margin);
  }
  return makeBand(wide, low, high);
}

/** The band of smaller blocks that a band of blocks covers. */
function divide(band: Band, block: Block, size: number, smaller: number): Band {
  const whole = { en: block.en, zh: block.zh, zhCount: Math.ceil((block.zhEnd - block.zh) / smaller) };
  const rows = Math.ceil((block.enEnd - block.en) / smaller) + 1;
  const low = new Int32Array(rows);
  const high = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    const row = Math.min(band.start.length - 1, Math.floor((i * smaller) / size));
    const first = band.start[row] as number;
    const last = first + (band.offset[row + 1] as number) - (band.offset[row] as number);
    low[i] = Math.min(whole.zhCount, Math.floor((first * size) / smaller));
    high[i] = Math.min(whole.zhCount, Math.ceil((last * size) / smaller));
  }
  return makeBand(whole, low, high);
}

/** A narrow band around the chain of pairs that share most, through a block of the texts. */
export function narrowBand(table: LinkTable, coverage: Coverage, block: Block): Band {
  const longer = Math.max(block.enEnd - block.en, block.zhEnd - block.zh);
  let size = Math.ceil(longer / MOST_BLOCKS);
  const count = (units: number) => Math.ceil(units / size);
  let band = wholeBand({ en: 0, enEnd: count(block.enEnd - block.en), zh: 0, zhEnd: count(block.zhEnd - block.zh) });
  for (;;) {
    const chain = bestChain(band, weighPairs(table, coverage, band, block, size));
    const around = bandThrough(band, chain, size > 1 ? MARGIN : AROUND);
    if (size === 1) return { ...around, en: block.en, zh: block.zh };
    const smaller = Math.ceil(size / PARTS);
    band = divide(around, block, size, smaller);
    size = smaller;
  }
}
