// The way through two long texts, before any bead is weighed: the chain of pairs of units that share most. Between its pairs
// the way runs straight, by length of text.
//
//   zh →    · x · · ·       x   pairs of the chain: what their keys are worth, summed, is the most that a rising chain holds
//   en ↓    · · · x ·       ·   not on it
//           · · · · x
import { type Anchor, type Band, makeBand } from './band.ts';
import { type Coverage, USUAL_STEP, weightsFor } from './coverage.ts';
import type { LinkTable } from './table.ts';

/** What the shared keys of a pair must be worth more than, before it counts. */
const DOUBT = 2;
/** Keys that more than this share of the Chinese units hold lead nowhere. */
const COMMON = 0.12;

const UP = 1;
const LEFT = 2;
const BOTH = 3;

/** What the shared keys of each pair of units are worth, by cell of the band. */
function weighPairs({ en: left, zh: right }: LinkTable, { en }: Coverage, band: Band): Float32Array {
  const { start, offset } = band;
  const worth = new Float32Array(offset[start.length] as number);
  const { gain } = weightsFor(en, USUAL_STEP);
  const most = Math.max(3, COMMON * right.units.length);
  for (let i = 0; i + 1 < start.length; i++) {
    const first = band.zh + (start[i] as number);
    const cells = offset[i] as number;
    const end = Math.min(first + (offset[i + 1] as number) - cells, band.zh + band.zhCount);
    const add = (postings: readonly number[], value: number) => {
      if (postings.length > most) return;
      for (let k = lowerBound(postings, first); k < postings.length; k++) {
        const unit = postings[k] as number;
        if (unit >= end) return;
        worth[cells + unit - first] = (worth[cells + unit - first] as number) + value;
      }
    };
    for (const key of en.units[band.en + i] as readonly number[]) {
      add(right.postings[key] as readonly number[], gain[key] as number);
      for (const partner of left.partners.get(key) ?? [])
        add(right.postings[partner] as readonly number[], gain[key] as number);
    }
  }
  return worth;
}

function lowerBound(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The chain of pairs whose worth is most, in units of the whole texts. */
function bestChain(band: Band, worth: Float32Array): Anchor[] {
  const { start, offset } = band;
  const cells = offset[start.length] as number;
  const best = new Float32Array(cells);
  const from = new Uint8Array(cells);
  for (let i = 0; i < start.length; i++) {
    const low = start[i] as number;
    const base = offset[i] as number;
    const count = (offset[i + 1] as number) - base;
    const lowAbove = i > 0 ? (start[i - 1] as number) : 0;
    const baseAbove = i > 0 ? (offset[i - 1] as number) : 0;
    const countAbove = i > 0 ? base - baseAbove : 0;
    for (let k = 0; k < count; k++) {
      const above = low + k - lowAbove;
      let score = k > 0 ? (best[base + k - 1] as number) : 0;
      let way = k > 0 ? LEFT : UP;
      if (above < countAbove && (k === 0 || (best[baseAbove + above] as number) > score)) {
        score = best[baseAbove + above] as number;
        way = UP;
      }
      if (above > 0 && above <= countAbove) {
        const corner = baseAbove + above - 1;
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
  return readChain(band, from);
}

function readChain({ en, zh, start, offset, zhCount }: Band, from: Uint8Array): Anchor[] {
  const chain: Anchor[] = [];
  let i = start.length - 1;
  let j = zhCount;
  while (i > 0 || j > 0) {
    const way = from[(offset[i] as number) + j - (start[i] as number)];
    if (way === BOTH) chain.push([en + --i, zh + --j]);
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
  const placeOf = (at: number): Anchor => {
    const pair = chain[at];
    return pair ? [pair[0] - wide.en, pair[1] - wide.zh] : end;
  };
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

/**
 * A narrow band around the best chain of pairs.
 * @param wide the band in which it is looked for
 * @param margin boundaries on either side of the way
 */
export function narrowBand(table: LinkTable, coverage: Coverage, wide: Band, margin: number): Band {
  return bandThrough(wide, bestChain(wide, weighPairs(table, coverage, wide)), margin);
}
