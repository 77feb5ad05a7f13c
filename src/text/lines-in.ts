// Which lines a span touches. Lines are in order, so that the first is found by halving.

import type { Line, Span } from '../model.ts';
import { firstFrom } from './halving.ts';

/** Indices of the lines that a span touches. */
export function linesIn(lines: readonly Line[], [start, end]: Span): number[] {
  const first = firstFrom(0, lines.length, (i) => (lines[i]?.span[1] ?? 0) <= start);
  const found: number[] = [];
  for (let i = first; i < lines.length && (lines[i]?.span[0] ?? end) < end; i++) found.push(i);
  return found;
}
