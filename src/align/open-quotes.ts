// Whether a quotation is still open where a unit ends: a translation breaks off inside a quotation where its original does.
//
//   “I know,” she said. “You told me.   | Twice.”        after the first unit open, after the second closed
//
// Marks that show their direction heal what a forgotten one breaks.
const OPENS = '“「『';
const CLOSES = '”」』';
const LETTER = /[\p{L}\p{N}]/u;

/** Whether a straight mark at `at` opens: a letter follows and none stands before. */
function opensAt(text: string, at: number): boolean {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  return /[\s(—–-]/.test(before) && at + 1 < text.length && !/\s/.test(text.charAt(at + 1));
}

/** Whether a straight single mark at `at` closes: what stands before it ends a sentence or clause. */
function closesAt(text: string, at: number): boolean {
  const next = at + 1 < text.length ? text.charAt(at + 1) : ' ';
  return !LETTER.test(next) && /[.,!?…—–-]/.test(text.charAt(at - 1));
}

/** Whether a quotation is open after the sign at `at`, from whether one was before it. */
function openAfter(text: string, at: number, open: number): number {
  const sign = text.charAt(at);
  if (OPENS.includes(sign)) return 1;
  if (CLOSES.includes(sign)) return 0;
  if (sign === '"') return opensAt(text, at) ? 1 : 0;
  if (sign === '‘' || (sign === "'" && opensAt(text, at))) return 1;
  return (sign === "'" || sign === '’') && closesAt(text, at) ? 0 : open;
}

/** For each unit 1 where a quotation is open at its end, else 0. */
export function openAtEnds(texts: readonly string[]): Uint8Array {
  const found = new Uint8Array(texts.length);
  let open = 0;
  texts.forEach((text, unit) => {
    for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== 32) open = openAfter(text, at, open);
    found[unit] = open;
  });
  return found;
}

/** Score of a pair of boundaries, as a log-likelihood ratio: before English unit `i` and Chinese unit `j`. */
export type Bounds = (i: number, j: number) => number;

/** How often a boundary inside a quotation, or outside, answers to one of the same kind. */
const KEPT = { inside: 0.85, outside: 0.95 };

/** log(q/p) where the other side agrees, log((1−q)/(1−p)) where not. */
function weigh(agrees: boolean, kept: number, chance: number): number {
  const q = Math.max(kept, chance);
  return agrees ? Math.log(q / chance) : Math.log((1 - q) / (1 - chance));
}

/** Share of units after which a quotation is open. */
function shareOf(open: Uint8Array): number {
  const share = open.reduce((sum, one) => sum + one, 0) / Math.max(1, open.length);
  return Math.min(0.9, Math.max(0.02, share));
}

/** Evidence of the quotations that are open at the ends of units, averaged over both directions. */
export function boundsOfQuotes(en: Uint8Array, zh: Uint8Array): Bounds {
  const [left, right] = [shareOf(en), shareOf(zh)];
  const table = [0, 1, 2, 3].map((both) => {
    const [a, b] = [both >> 1, both & 1];
    const there = weigh(a === b, a ? KEPT.inside : KEPT.outside, a ? right : 1 - right);
    const back = weigh(a === b, b ? KEPT.inside : KEPT.outside, b ? left : 1 - left);
    return (there + back) / 2;
  });
  return (i, j) => (i > 0 && j > 0 ? (table[2 * (en[i - 1] as number) + (zh[j - 1] as number)] as number) : 0);
}
