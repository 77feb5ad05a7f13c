// Reading text and its way back to the source.
//
//   source   **Mr Lee** said⏎it was late        pieces  "Mr Lee", " said", "it was late"
//   reading  Mr Lee said it was late            sourceOffset(12) → the i of "it"
import type { Piece, Reading, Span } from '../model.ts';
import { trimSpan } from './script.ts';

/** Reading text of one unbroken slice of the source. */
export function sliceReading(source: string, [start, end]: Span): Reading {
  return {
    text: source.slice(start, end),
    span: [start, end],
    pieces: [{ at: 0, from: start, length: end - start }],
  };
}

/** The piece that holds offset `at` of the reading text, or the last one before it. */
function pieceAt(pieces: readonly Piece[], at: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? { at: 0, from: 0, length: 0 };
}

/** Source offset of the character at `at` in the reading text; a joint maps to the end of the piece before it. */
export function sourceOffset(reading: Reading, at: number): number {
  const piece = pieceAt(reading.pieces, at);
  return piece.from + Math.min(at - piece.at, piece.length);
}

/** Source offset just after the character before `end` of the reading text. */
function sourceEnd(reading: Reading, end: number): number {
  const piece = pieceAt(reading.pieces, end - 1);
  if (piece.width !== undefined && end >= piece.at + piece.length) return piece.from + piece.width;
  return sourceOffset(reading, end - 1) + 1;
}

/** Source span of a range of the reading text: from its first character to just after its last. */
export function sourceSpan(reading: Reading, [start, end]: Span): Span {
  if (end <= start) return [sourceOffset(reading, start), sourceOffset(reading, start)];
  return [sourceOffset(reading, start), sourceEnd(reading, end)];
}

/** The pieces of a range of the reading text, counted from its start. */
function cutPieces(pieces: readonly Piece[], [start, end]: Span): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    const { at, from, length } = piece;
    const low = Math.max(at, start);
    const high = Math.min(at + length, end);
    if (high > low && piece.width !== undefined) return [{ ...piece, at: low - start }];
    return high > low ? [{ at: low - start, from: from + low - at, length: high - low }] : [];
  });
}

/**
 * A part of a reading: its text without outer white space. Parts that touch divide the span of the whole between them, so
 * that each keeps the markers behind it, and the first those before it: `**KYIV (AP)**` ends in its stars. White space may end the span.
 */
export function cutReading(reading: Reading, range: Span): Reading {
  const [low, high] = trimSpan(reading.text, range);
  const start = range[0] === 0 ? reading.span[0] : sourceOffset(reading, low);
  const next = trimSpan(reading.text, [Math.max(high, range[1]), reading.text.length])[0];
  const end =
    next >= reading.text.length
      ? reading.span[1]
      : Math.max(sourceEnd(reading, Math.max(low + 1, high)), sourceOffset(reading, next));
  const pieces = cutPieces(reading.pieces, [low, high]);
  return {
    text: reading.text.slice(low, high),
    span: [start, end],
    pieces: pieces.length > 0 ? pieces : [{ at: 0, from: start, length: 0 }],
  };
}
