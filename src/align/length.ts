// Evidence of length: a translation is about r English letters a Chinese character long, log-normally spread, more for
// short texts. Log-likelihood ratio against lengths that have nothing to do with each other, averaged over both directions.
//
//   x = log(en / r·zh)     log N(x; 0, σ²) − ½ (log N(en; this text) + log N(zh; this text))
import { DIGIT, HAN, LATIN, scriptAt } from '../text/script.ts';
import { WIDEST } from './shapes.ts';

/** English letters a Chinese character, over many texts. */
export const USUAL_RATIO = 3.6;

/** Variance of the log ratio at one Chinese character; it falls with length. */
const SHORT_SPREAD = 0.8;

/** Length of a text in its own measure: letters in English, characters in Chinese (Latin letters there by the ratio). */
export function textWeight(text: string, lang: 'en' | 'zh'): number {
  let han = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = scriptAt(text, i);
    if (kind === HAN) han++;
    else if (kind === LATIN || kind === DIGIT) letters++;
  }
  return lang === 'en' ? letters + han * USUAL_RATIO + 1 : han + letters / USUAL_RATIO + 0.5;
}

export interface SideLengths {
  /** Log length of `n` units from `unit`: `log[unit * WIDEST + n − 1]`. */
  readonly log: Float64Array;
  /** Log density of that length among all runs of n units of the text, in the same places. */
  readonly usual: Float64Array;
  readonly total: number;
}

function measure(weights: readonly number[]): SideLengths {
  const count = weights.length;
  const log = new Float64Array(count * WIDEST);
  const usual = new Float64Array(count * WIDEST);
  for (let n = 1; n <= WIDEST; n++) {
    let sum = 0;
    let squares = 0;
    let runs = 0;
    for (let unit = 0; unit + n <= count; unit++) {
      let length = 0;
      for (let k = unit; k < unit + n; k++) length += weights[k] ?? 0;
      const value = Math.log(length);
      log[unit * WIDEST + n - 1] = value;
      sum += value;
      squares += value * value;
      runs++;
    }
    const mean = sum / Math.max(runs, 1);
    // A little more than measured: a few units must not make their own lengths look certain.
    const variance = (Math.max(0, squares - runs * mean * mean) + 0.5) / (runs + 1) + 0.05;
    for (let unit = 0; unit + n <= count; unit++) {
      const off = (log[unit * WIDEST + n - 1] ?? 0) - mean;
      usual[unit * WIDEST + n - 1] = -(off * off) / (2 * variance) - Math.log(variance) / 2;
    }
  }
  return { log, usual, total: weights.reduce((sum, weight) => sum + weight, 0) };
}

export interface Lengths {
  readonly en: SideLengths;
  readonly zh: SideLengths;
  readonly logRatio: number;
  /** 1 / 2σ² and log σ of the log ratio, by Chinese run: in the same places as `zh.log`. */
  readonly precision: Float64Array;
  readonly logSigma: Float64Array;
}

/**
 * Lengths of both sides; the ratio is the document's, drawn toward the usual one and never far from it.
 * @param spread variance of the log ratio that no length takes away; a part that falls with length comes on top
 */
export function measureLengths(en: readonly number[], zh: readonly number[], spread: number): Lengths {
  const [left, right] = [measure(en), measure(zh)];
  const own = Math.log(left.total / Math.max(right.total, 1));
  const usual = Math.log(USUAL_RATIO);
  const near = Math.min(usual + 0.4, Math.max(usual - 0.4, own));
  const few = Math.min(en.length, zh.length);
  const variance = right.log.map((log) => spread + SHORT_SPREAD * Math.exp(-log));
  return {
    en: left,
    zh: right,
    logRatio: usual + (few / (few + 10)) * (near - usual),
    precision: variance.map((value) => 1 / (2 * value)),
    logSigma: variance.map((value) => Math.log(value) / 2),
  };
}

/** Score of a bead of `m` English units from `i` and `n` Chinese from `j`. */
export function lengthScore(
  { en, zh, logRatio, precision, logSigma }: Lengths,
  i: number,
  m: number,
  j: number,
  n: number,
): number {
  const at = i * WIDEST + m - 1;
  const to = j * WIDEST + n - 1;
  const off = (en.log[at] as number) - (zh.log[to] as number) - logRatio;
  const usual = ((en.usual[at] as number) + (zh.usual[to] as number)) / 2;
  return -off * off * (precision[to] as number) - (logSigma[to] as number) - usual;
}
