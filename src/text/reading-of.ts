// Source ranges minus markup → reading text.
//
//   lines   **Mr Lee**   cuts  ** **      joint: a space, or nothing between two full-width characters
//           said so                    →  "Mr Lee said so"
import type { Markup, Piece, Reading, Span, Swap } from '../model.ts';
import { DIGIT, isSpace, LATIN, scriptAt, trimWords } from './script.ts';

/** Index of the first cut that ends after `offset`; cuts are sorted and disjoint. */
function firstCut(cuts: readonly Span[], offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is left of `span` when the cuts are taken out. */
export function withoutCuts([start, end]: Span, cuts: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = start;
  for (let i = firstCut(cuts, start); i < cuts.length; i++) {
    const cut = cuts[i];
    if (cut === undefined || cut[0] >= end) break;
    if (cut[0] > from) left.push([from, cut[0]]);
    from = Math.max(from, cut[1]);
  }
  if (from < end) left.push([from, end]);
  return left;
}

/** What stands between two joined lines: a space where either side is Latin or a digit, nothing in Chinese. */
function joint(text: string, source: string, next: number): string {
  if (text === '' || isSpace(text, text.length - 1) || isSpace(source, next)) return '';
  const before = scriptAt(text, text.length - 1);
  const after = scriptAt(source, next);
  const western = (kind: number) => kind === LATIN || kind === DIGIT;
  const ascii = text.charCodeAt(text.length - 1) < 0x80 && source.charCodeAt(next) < 0x80;
  return ascii || (western(before) && western(after)) || after === LATIN ? ' ' : '';
}

/** Drop white space and what nobody sees at both ends of text that is made of pieces. */
function trimmed(text: string, pieces: readonly Piece[]): { text: string; pieces: Piece[] } {
  const [lead, end] = trimWords(text, [0, text.length]);
  const clean = text.slice(lead, end);
  if (clean.length === text.length) return { text, pieces: [...pieces] };
  const kept = pieces.flatMap((piece): Piece[] => {
    const { at, from, length } = piece;
    const start = Math.max(at - lead, 0);
    const skip = start - (at - lead);
    const size = Math.min(length - skip, clean.length - start);
    if (size === length) return [{ ...piece, at: start }];
    return size > 0 ? [{ at: start, from: from + skip, length: size }] : [];
  });
  return { text: clean, pieces: kept };
}

/** What is cut, and what is left in its place. */
export type Cuts = Pick<Markup, 'cuts' | 'swaps'>;

interface Bit {
  readonly span: Span;
  readonly swap: string | null;
}

/** The words of a part and the characters that its markup stands for, in order. */
function bitsOf(part: Span, { cuts, swaps }: Cuts): Bit[] {
  const words = withoutCuts(part, cuts).map((span): Bit => ({ span, swap: null }));
  const found = swapsIn(part, swaps).map(({ span, text }): Bit => ({ span, swap: text }));
  return found.length === 0 ? words : [...words, ...found].sort((a, b) => a.span[0] - b.span[0]);
}

/** The swaps of a span; they are sorted and disjoint. */
function swapsIn([start, end]: Span, swaps: readonly Swap[]): Swap[] {
  if (swaps.length === 0) return [];
  const found: Swap[] = [];
  let low = 0;
  let high = swaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((swaps[middle]?.span[0] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let swap = swaps[low]; swap !== undefined && swap.span[1] <= end; swap = swaps[++low]) found.push(swap);
  return found;
}

/** Whether the break between two lines lies inside markup: `](https://x.y⏎"title")`. */
function insideCut(cuts: readonly Span[], end: number, next: number): boolean {
  const cut = cuts[firstCut(cuts, end)];
  return cut !== undefined && cut[0] <= end && cut[1] >= next;
}

/**
 * Reading text of a block.
 * @param parts the words of each of its lines, without markers, in order
 * @param span the whole block, markers included
 */
export function readingOf(source: string, parts: readonly Span[], span: Span, markup: Cuts): Reading {
  let text = '';
  const pieces: Piece[] = [];
  parts.forEach((part, i) => {
    const before = parts[i - 1];
    let first = before === undefined || !insideCut(markup.cuts, before[1], part[0]);
    for (const { span: place, swap } of bitsOf(part, markup)) {
      const [from, to] = place;
      if (first) text += swap === null ? joint(text, source, from) : joint(text, swap, 0);
      first = false;
      const words = swap ?? source.slice(from, to);
      const piece = { at: text.length, from, length: words.length };
      pieces.push(swap === null ? piece : { ...piece, width: to - from });
      text += words;
    }
  });
  const clean = trimmed(text, pieces);
  return { ...clean, span, pieces: clean.pieces.length > 0 ? clean.pieces : [{ at: 0, from: span[0], length: 0 }] };
}
