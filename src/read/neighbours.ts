// What a line is because of the lines beside it.
//
//   How it works        heading, level 2         1. First he waits.     list-item: the numbers go on
//   ------------        underline                2. Then he glues.
//
//   The ferry stopped running in March.          2024. It was a wet year.   text: nothing goes on
//   ---                 a rule: sentences are no titles
import type { Line, SourceFormat } from '../model.ts';
import { trimWords } from '../text/script.ts';

const UNDERLINE = /^(?:=+|-+)$/;
/** Longer lines are paragraphs, whatever stands below them. */
const LONGEST_TITLE = 200;
const LONGEST_SECTION = 90;
const STOP = /[。.!！?？…;；]["'”’」』)）\]*_]*$/;
/** `1. `, `1)`, `1、`, `（1）`; not `1.5`, not `2024.`. */
const NUMBER = /^[（(]?(\d{1,2})(?:[.)](?=[^\x21-\x7e])|[、．）])\s*(?=\S)/;
const ITEM_BREAKS = /^(?: {2}|\t)|^[a-z]/;

type Lines = readonly Line[];

const textOf = (source: string, line: Line | undefined) => (line === undefined ? '' : source.slice(...line.content));

/** Level of the heading that line `i` is because it stands over an underline; 0 where it is none. */
function underlined(source: string, lines: Lines, i: number): number {
  const [line, below] = [lines[i], lines[i + 1]];
  if (line?.kind !== 'text' || below?.kind !== 'markup' || !UNDERLINE.test(textOf(source, below))) return 0;
  const title = textOf(source, line);
  if (source.charCodeAt(below.content[0]) === 0x3d)
    return title.length <= LONGEST_TITLE && !/[。.]$/.test(title) ? 1 : 0;
  const alone = lines[i - 1]?.kind !== 'text';
  return alone && title.length <= LONGEST_SECTION && !STOP.test(title) ? 2 : 0;
}

/** Titles over a line of `=` or `-` are headings. */
function setext(source: string, lines: Lines): Line[] {
  const levels = lines.map((_, i) => underlined(source, lines, i));
  return lines.map((line, i): Line => {
    if ((levels[i - 1] ?? 0) > 0) return { ...line, kind: 'underline', content: [line.content[1], line.content[1]] };
    return (levels[i] ?? 0) > 0 ? { ...line, kind: 'heading', level: levels[i] ?? 0 } : line;
  });
}

/** What opens text that a page does not show, and what ends it. */
const HIDDEN: Readonly<Record<string, string>> = { '<!--': '-->', '<script': '</script>', '<style': '</style>' };
const MOST_HIDDEN = 20_000;

/** Comments and scripts that run over several lines are markup. Each end is looked for once, so that a page stays linear. */
function withoutHidden(source: string, lines: Lines): Lines {
  const ends = new Map<string, number>();
  let until = -1;
  return lines.map((line): Line => {
    const [start, end] = line.content;
    const opener =
      start < until || source[start] !== '<'
        ? null
        : (/^<(?:!--|script\b|style\b)/.exec(source.slice(start, start + 8))?.[0] ?? null);
    const close = opener === null ? undefined : HIDDEN[opener];
    if (close !== undefined) {
      const known = ends.get(close) ?? -1;
      const at = known >= start ? known : source.indexOf(close, start);
      ends.set(close, at < 0 ? Number.POSITIVE_INFINITY : at);
      const alone = /^[ \t]*(?:[\r\n]|$)/.test(source.slice(at + close.length, at + close.length + 100));
      if (at >= end && alone && at - start < MOST_HIDDEN) until = at + close.length;
    }
    return line.span[0] < until && line.kind !== 'blank' ? { ...line, kind: 'markup', level: 0 } : line;
  });
}

interface Item {
  readonly line: number;
  readonly number: number;
  readonly skip: number;
}

/** Chains of numbered lines with nothing between them but blank lines and what goes on in an item: 1, 2, 3 or 1, 1, 2, 2. */
function chains(source: string, lines: Lines): Item[][] {
  const found: Item[][] = [];
  let open: Item[] = [];
  lines.forEach((line, i) => {
    if (line.kind === 'blank') return;
    const mark = line.kind === 'text' ? NUMBER.exec(source.slice(line.content[0], line.content[0] + 16)) : null;
    const last = open.at(-1);
    const number = Number(mark?.[1] ?? -1);
    if (mark === null) {
      const goesOn = lines[i - 1]?.kind === 'text' && ITEM_BREAKS.test(source.slice(...line.span));
      if (last !== undefined && !goesOn) open = [];
      return;
    }
    if (last === undefined || (number !== last.number + 1 && number !== last.number)) {
      open = [];
      found.push(open);
    }
    open.push({ line: i, number, skip: mark[0].length });
  });
  return found.filter((items) => items[0]?.number !== items.at(-1)?.number);
}

/** Numbers that go on from line to line mark the items of a list; a number by itself is part of the words. */
function numbered(source: string, lines: Lines): Line[] {
  const skips = new Map(
    chains(source, lines)
      .flat()
      .map(({ line, skip }) => [line, skip]),
  );
  return lines.map((line, i): Line => {
    const skip = skips.get(i);
    if (skip === undefined) return line;
    return { ...line, kind: 'list-item', content: trimWords(source, [line.content[0] + skip, line.content[1]]) };
  });
}

/** The lines of a text as their neighbours show them. */
export function withNeighbours(source: string, lines: Lines, format: SourceFormat): Line[] {
  const shown = withoutHidden(source, lines);
  return numbered(source, format === 'markdown' ? setext(source, shown) : shown);
}
