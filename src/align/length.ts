// Evidence of length: a translation is about r English letters a Chinese character long, log-normally spread, more for
// short texts. Log-likelihood ratio against lengths that have nothing to do with each other, averaged over both directions.
//
//   x = log(en / r·zh)     log N(x; 0, σ²) − ½ (log N(en; this text) + log N(zh; this text))
//
// Lengths of runs of n units are measured when first asked for: most articles never ask for more than two.
import { stepOf } from './coverage.ts';
import { WIDEST } from './shapes.ts';

/** English letters a Chinese character, over many texts. */
export const USUAL_RATIO = 3.6;

/** Variance of the log ratio at one Chinese character; it falls with length. */
const SHORT_SPREAD = 0.8;

/** Runs of n units, by the unit that they start from. */
interface Runs {
  readonly log: Float64Array;
  /** Log density of that length among all runs of n units of the text. */
  readonly usual: Float64Array;
  /** 1 / 2σ² of the log ratio (Chinese side only). */
  readonly precision: Float64Array;
  /** Step of the length, for the chance of an accidental cover. */
  readonly step: Uint8Array;
}

export interface SideLengths {
  readonly weights: readonly number[];
  readonly total: number;
  /** Variance of the log ratio that no length takes away; below zero for English, which has none of its own. */
  readonly spread: number;
  readonly runs: (Runs | undefined)[];
}

function measureSide(weights: readonly number[], spread: number): SideLengths {
  let total = 0;
  for (const weight of weights) total += weight;
  return { weights, total, spread, runs: new Array(WIDEST + 1).fill(undefined) };
}

/** Measure the runs of `n` units. */
function measureRuns({ weights, total, spread, runs }: SideLengths, n: number): Runs {
  const count = weights.length - n + 1;
  const found = {
    log: new Float64Array(count),
    usual: new Float64Array(count),
    precision: new Float64Array(count),
    step: new Uint8Array(count),
  };
  const { log, usual, precision, step } = found;
  const logMean = Math.log(total / weights.length);
  let sum = 0;
  let squares = 0;
  for (let unit = 0; unit < count; unit++) {
    let length = 0;
    for (let k = unit; k < unit + n; k++) length += weights[k] as number;
    const value = Math.log(length);
    log[unit] = value;
    step[unit] = stepOf(value, logMean);
    if (spread >= 0) precision[unit] = 0.5 / (spread + SHORT_SPREAD / length);
    sum += value;
    squares += value * value;
  }
  const mean = sum / count;
  // A little more than measured: a few units must not make their own lengths look certain.
  const variance = (Math.max(0, squares - sum * mean) + 0.5) / (count + 1) + 0.05;
  const top = -Math.log(variance) / 2;
  for (let unit = 0; unit < count; unit++) {
    const off = (log[unit] as number) - mean;
    // The log of σ belongs to the Chinese run alone, so that it can be taken away here.
    const sigma = spread >= 0 ? -Math.log(2 * (precision[unit] as number)) : 0;
    usual[unit] = top - (off * off) / (2 * variance) + sigma;
  }
  runs[n] = found;
  return found;
}

export interface Lengths {
  readonly en: SideLengths;
  readonly zh: SideLengths;
  readonly logRatio: number;
}

/**
 * Lengths of both sides; the ratio is the document's, drawn toward the usual one and never far from it.
 * @param spread variance of the log ratio that no length takes away; a part that falls with length comes on top
 */
export function measureLengths(en: readonly number[], zh: readonly number[], spread: number): Lengths {
  const [left, right] = [measureSide(en, -1), measureSide(zh, spread)];
  const own = Math.log(left.total / Math.max(right.total, 1));
  const usual = Math.log(USUAL_RATIO);
  const near = Math.min(usual + 0.4, Math.max(usual - 0.4, own));
  const few = Math.min(en.length, zh.length);
  return { en: left, zh: right, logRatio: usual + (few / (few + 10)) * (near - usual) };
}

/** Score of a bead of `m` English units from `i` and `n` Chinese from `j`. */
export function lengthScore({ en, zh, logRatio }: Lengths, i: number, m: number, j: number, n: number): number {
  const left = en.runs[m] ?? measureRuns(en, m);
  const right = zh.runs[n] ?? measureRuns(zh, n);
  const off = (left.log[i] as number) - (right.log[j] as number) - logRatio;
  return -off * off * (right.precision[j] as number) - ((left.usual[i] as number) + (right.usual[j] as number)) / 2;
}

/** Step of the length of `n` units from `unit`. */
export function stepAt(side: SideLengths, unit: number, n: number): number {
  return (side.runs[n] ?? measureRuns(side, n)).step[unit] as number;
}
