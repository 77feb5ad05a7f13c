// Source ranges minus markup → reading text.
//
//   lines   **Mr Lee**   cuts  ** **      joint: a space, or nothing between two full-width characters
//           said so                    →  "Mr Lee said so"
import type { Piece, Reading, Span } from '../model.ts';
import { DIGIT, isSpace, LATIN, scriptAt } from './script.ts';

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

/** Drop white space at both ends of text that is made of pieces. */
function trimmed(text: string, pieces: readonly Piece[]): { text: string; pieces: Piece[] } {
  const clean = text.trim();
  const lead = text.length - text.trimStart().length;
  if (clean.length === text.length) return { text, pieces: [...pieces] };
  const kept = pieces.flatMap(({ at, from, length }): Piece[] => {
    const start = Math.max(at - lead, 0);
    const skip = start - (at - lead);
    const size = Math.min(length - skip, clean.length - start);
    return size > 0 ? [{ at: start, from: from + skip, length: size }] : [];
  });
  return { text: clean, pieces: kept };
}

/**
 * Reading text of a block.
 * @param parts the words of each of its lines, without markers, in order
 * @param span the whole block, markers included
 */
export function readingOf(source: string, parts: readonly Span[], span: Span, cuts: readonly Span[]): Reading {
  let text = '';
  const pieces: Piece[] = [];
  for (const part of parts) {
    let first = true;
    for (const [from, to] of withoutCuts(part, cuts)) {
      if (first) text += joint(text, source, from);
      first = false;
      pieces.push({ at: text.length, from, length: to - from });
      text += source.slice(from, to);
    }
  }
  const clean = trimmed(text, pieces);
  return { ...clean, span, pieces: clean.pieces.length > 0 ? clean.pieces : [{ at: 0, from: span[0], length: 0 }] };
}
