// Markdown as a lens: the same source, with the ranges that are markup named.
//
//   He **said** [so](https://x.y) <br>    cuts  ──  `**` `**` `[` `](https://x.y)` `<br>`
//                                         links ──  so → https://x.y
//
// remark-parse reads inline markup, a stretch between blank lines at a time; what it leaves standing in Chinese text (stars
// beside a full-width mark, tags, escapes) is found by the rules below it.

import type { Nodes } from 'mdast';
import { loadMarkdown } from '#load-markdown';
import type { Line, Link, Markup, SourceFormat, Span } from '../model.ts';

/** Longer stretches are read by the leftover rules alone: the parser is not linear on hostile input. */
const LIMIT = 20_000;
/** So are stretches with more signs than prose ever has: `*_*_*_…` takes the parser seconds. */
const MOST_SIGNS = 500;
const SIGNS = new Set([...'*_[]!~`'].map((sign) => sign.charCodeAt(0)));
const MAYBE_INLINE = /[*_[\]~!]|<https?:/;

interface Leftover {
  readonly id: string;
  readonly example: string;
  readonly test: RegExp;
  /** The groups of the match that are cut; none: the whole match. */
  readonly groups: readonly number[];
}

/** Markup that the parser is told to leave, or leaves because of full-width marks. */
const LEFTOVERS: readonly Leftover[] = [
  {
    id: 'tag',
    example: '</p>',
    test: /<\/?[a-zA-Z][^<>\n]{0,2000}>|<!--[^\n]{0,2000}?-->/dg,
    groups: [],
  },
  {
    id: 'code',
    example: '`sic`',
    test: /(`+)[^`\n]{1,500}?(`+)/dg,
    groups: [1, 2],
  },
  {
    id: 'strong',
    example: '**“中文。”**后',
    test: /(\*\*)(?=\S)[^*\n]{1,2000}?(\*\*)/dg,
    groups: [1, 2],
  },
  {
    id: 'stray-strong',
    example: '**Note: no end',
    test: /\*\*+/dg,
    groups: [],
  },
  { id: 'escape', example: '\\"', test: /\\(?=[!-/:-@[-`{-~])/dg, groups: [] },
];

/** Stretches of lines between blank ones; a sign (`- `, `## `) opens a new one. */
function stretches(lines: readonly Line[]): Span[] {
  const found: [number, number][] = [];
  let open = false;
  for (const line of lines) {
    const last = found.at(-1);
    if (line.kind === 'blank' || line.kind === 'metadata') open = false;
    else if (open && line.kind === 'text' && last !== undefined) last[1] = line.content[1];
    else {
      found.push([...line.content]);
      open = true;
    }
  }
  return found;
}

interface Collected {
  readonly cuts: Span[];
  readonly links: Link[];
}

const bounds = (node: Nodes): Span => [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];

/** Everything of a node that is not its children is markup; an image is markup as a whole. */
function collect(node: Nodes, base: number, into: Collected): void {
  if (node.type === 'image' || node.type === 'imageReference') {
    const [start, end] = bounds(node);
    into.cuts.push([base + start, base + end]);
  }
  if (!('children' in node)) return;
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (node.type !== 'root' && node.type !== 'paragraph' && first !== undefined && last !== undefined) {
    const [start, end] = bounds(node);
    const inner: Span = [bounds(first)[0], bounds(last)[1]];
    into.cuts.push([base + start, base + inner[0]], [base + inner[1], base + end]);
    if (node.type === 'link')
      into.links.push({
        url: node.url,
        span: [base + inner[0], base + inner[1]],
      });
  }
  for (const child of node.children) collect(child, base, into);
}

/** Ranges that the rules cut, where nothing is cut yet; `taken` has a byte a character and is written to. */
function leftovers(text: string, taken: Uint8Array): Span[] {
  const found: Span[] = [];
  const free = ([start, end]: Span) => !taken.subarray(start, end).includes(1);
  for (const rule of LEFTOVERS) {
    for (const match of text.matchAll(rule.test)) {
      const ranges = rule.groups.length > 0 ? rule.groups.map((group) => match.indices?.[group]) : [match.indices?.[0]];
      const spans = ranges.filter((range) => range !== undefined);
      if (!spans.every(free)) continue;
      for (const [start, end] of spans) taken.fill(1, start, end);
      found.push(...spans);
    }
  }
  return found;
}

function countSigns(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (SIGNS.has(text.charCodeAt(i))) count++;
  return count;
}

function readStretch(source: string, [start, end]: Span, parser: ReturnType<typeof loadMarkdown>): Collected {
  const text = source.slice(start, end);
  const into: Collected = { cuts: [], links: [] };
  if (text.length <= LIMIT && MAYBE_INLINE.test(text) && countSigns(text) <= MOST_SIGNS)
    collect(parser(text), start, into);
  const cuts = into.cuts.filter(([from, to]) => to > from);
  const taken = new Uint8Array(text.length);
  for (const [from, to] of cuts) taken.fill(1, from - start, to - start);
  const more = leftovers(text, taken).map(([from, to]): Span => [start + from, start + to]);
  return { cuts: [...cuts, ...more], links: into.links };
}

/** Markup inside the lines of a source. Plain text keeps every sign; only lines that are tags as a whole are markup there. */
export function readMarkup(source: string, lines: readonly Line[], format: SourceFormat): Markup {
  if (format === 'text') return { cuts: [], links: [] };
  const parser = loadMarkdown();
  const parts = stretches(lines).map((span) => readStretch(source, span, parser));
  const cuts = parts.flatMap((part) => part.cuts).sort((a, b) => a[0] - b[0]);
  return { cuts, links: parts.flatMap((part) => part.links) };
}
