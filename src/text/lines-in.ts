// Which lines a span touches. Lines are in order, so that the first is found by halving.
import type { Line, Span } from '../model.ts';

/** Indices of the lines that a span touches. */
export function linesIn(lines: readonly Line[], [start, end]: Span): number[] {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.span[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < lines.length && (lines[i]?.span[0] ?? end) < end; i++) found.push(i);
  return found;
}
