// Over-splitting: every run of stops is a cut until an exception joins what it parts.
//
//   He left at 5 p.m. “Why?” she asked.
//   ^begin          ^^^      stop, end: the run of marks with what closes after it; next: where the text goes on
//
// A scan of one regular expression over the text, linear in its length.
import { DIGIT, isSpace, isWestern, LATIN, scriptAt } from '../text/script.ts';

/** A place where a sentence may end. All positions are offsets in `text`. */
export interface Cut {
  readonly text: string;
  /** Where the sentence begins. */
  readonly begin: number;
  /** First mark of the stop run. */
  readonly stop: number;
  /** After the stop run, before closing quotes and brackets. */
  readonly close: number;
  /** After closing quotes, brackets and reference marks. */
  readonly end: number;
  /** First character of the next sentence, after white space. */
  readonly next: number;
}

/** Stops of both languages, spaced ellipses and blank lines. `．` is a full stop in some Hong Kong texts. */
const STOPS = /\. \. \.(?: \.)?|[.!?…。！？｡．‼⁇⁈⁉]+|\n[ \t\r\u3000]*\n/g;
const CLOSERS = '”’"\'»）)]」』】》〉］｝}*_\u200b\u200c\u200d';
const STRAIGHT = '"\'';

/** End of a reference mark `[12]` that starts at `at`; `at` itself where none does. */
function afterReference(text: string, at: number): number {
  let end = at + 1;
  while (scriptAt(text, end) === DIGIT && end < at + 4) end++;
  return end > at + 1 && text.charAt(end) === ']' ? end + 1 : at;
}

/** End of the closing marks after a stop. A straight quote opens the next sentence where an even number stand before it. */
function closeAfter(text: string, begin: number, close: number): number {
  let end = close;
  while (end < text.length) {
    const mark = text.charAt(end);
    if (CLOSERS.includes(mark)) {
      if (STRAIGHT.includes(mark) && opensNext(text, begin, end, mark)) return end;
      end++;
    } else {
      const after = mark === '[' ? afterReference(text, end) : end;
      if (after === end) return end;
      end = after;
    }
  }
  return end;
}

/** Whether the straight mark at `at` is glued to a following word and no such mark is open since `begin`. */
function opensNext(text: string, begin: number, at: number, mark: string): boolean {
  if (at + 1 >= text.length || isSpace(text, at + 1)) return false;
  let open = false;
  for (let i = Math.max(begin, at - 2000); i < at; i++) if (text.charAt(i) === mark) open = !open;
  return !open;
}

/** The next cut at or after `from` in the sentence that begins at `begin`; null at the end of the text. */
export function nextCut(text: string, begin: number, from: number): Cut | null {
  STOPS.lastIndex = from;
  const match = STOPS.exec(text);
  if (!match) return null;
  const close = match.index + match[0].length;
  const end = closeAfter(text, begin, close);
  let next = end;
  while (next < text.length && isSpace(text, next)) next++;
  return next >= text.length ? null : { text, begin, stop: match.index, close, end, next };
}

/** Whether the letter at `at` is a capital (or small) one: one that has another form. */
export function isCapital(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return scriptAt(text, at) === LATIN && sign !== sign.toLowerCase();
}

export function isSmall(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return scriptAt(text, at) === LATIN && sign !== sign.toUpperCase();
}

/** The word that touches the stop, without it: `p.m` before the last stop of `p.m.`; at most 24 characters are read. */
export function wordBefore({ text, begin, stop }: Cut): string {
  let from = stop;
  const floor = Math.max(begin, stop - 24);
  while (from > floor && (isWestern(text, from - 1) || ".&'’-".includes(text.charAt(from - 1)))) from--;
  return text.slice(from, stop);
}

/** The first word after the cut, opening quotes and brackets skipped. */
export function wordAfter({ text, next }: Cut): string {
  let from = next;
  while (from < text.length && '“‘"\'([「『'.includes(text.charAt(from))) from++;
  let to = from;
  while (to < next + 32 && to < text.length && (isWestern(text, to) || "’'-".includes(text.charAt(to)))) to++;
  return text.slice(from, to);
}

/** Whether a list of words, each with a space on either side, holds a word. */
export function holds(list: string, word: string): boolean {
  return word !== '' && list.includes(` ${word} `);
}
