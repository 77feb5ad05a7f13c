// Markdown as a lens: the same source, with the ranges that are markup named.
//
//   He **said** [so](https://x.y) <br>    cuts  ──  `**` `**` `[` `](https://x.y)` `<br>`
//                                         links ──  so → https://x.y
//
// remark-parse reads inline markup, a stretch between blank lines at a time, so that a link may run over the end of a line;
// what it leaves standing (stars beside a full-width mark, tags, escapes) is found by the rules of leftovers.ts.

import type { Nodes } from 'mdast';
import { loadMarkdown } from '#load-markdown';
import type { Line, Link, Markup, Span, Swap } from '../model.ts';
import { linesIn } from '../text/lines-in.ts';
import { withoutCuts } from '../text/reading-of.ts';
import { characterOf } from './entities.ts';
import { leftovers } from './leftovers.ts';
import { type Definitions, readDefinitions, readReferences } from './references.ts';
import { withoutTails } from './tails.ts';

/** Longer stretches are read by the leftover rules alone: the parser is not linear on hostile input. */
const LIMIT = 20_000;
/** So are stretches with more signs than prose ever has: `*_*_*_…` takes the parser seconds. */
const MOST_SIGNS = 500;
const SIGNS = new Set([...'*_[]!~`'].map((sign) => sign.charCodeAt(0)));
const MAYBE_INLINE = /[*_[\]~!]|<https?:/;

/** Stretches of lines between blank ones; a sign (`- `, `## `) opens a new one. */
function stretches(lines: readonly Line[]): Span[] {
  const found: [number, number][] = [];
  let open = false;
  let quoted = false;
  for (const line of lines) {
    const last = found.at(-1);
    if (line.kind === 'blank' || line.kind === 'metadata') open = false;
    else if (open && last !== undefined && (line.kind === 'text' || (line.kind === 'block-quote' && quoted)))
      last[1] = line.content[1];
    else {
      found.push([...line.content]);
      open = true;
    }
    quoted = line.kind === 'block-quote';
  }
  return found;
}

interface Collected {
  readonly cuts: Span[];
  readonly swaps: Swap[];
  readonly links: Link[];
  /** Images and links, whole. */
  readonly wholes: Span[];
}

const bounds = (node: Nodes): Span => [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];

/** An address without the signs that keep it from being read as something else: `a\\_b?c&amp;d`. */
function cleanAddress(url: string): string {
  return url.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/&[#\w]{2,9};/g, (entity) => characterOf(entity) ?? entity);
}

/** Everything of a node that is not its children is markup; an image is markup as a whole. */
function collect(node: Nodes, into: Collected): void {
  const [from, to] = bounds(node);
  const empty = node.type === 'link' && node.children.length === 0;
  if (node.type === 'image' || empty) into.cuts.push([from, to]);
  if (node.type === 'image' || node.type === 'link') into.wholes.push([from, to]);
  if (!('children' in node)) return;
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (node.type !== 'root' && node.type !== 'paragraph' && first !== undefined && last !== undefined) {
    const inner: Span = [bounds(first)[0], bounds(last)[1]];
    into.cuts.push([from, inner[0]], [inner[1], to]);
    if (node.type === 'link') into.links.push({ url: cleanAddress(node.url), span: inner });
  }
  for (const child of node.children) collect(child, into);
}

function countSigns(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (SIGNS.has(text.charCodeAt(i))) count++;
  return count;
}

function readStretch(
  source: string,
  [start, end]: Span,
  parser: ReturnType<typeof loadMarkdown>,
  definitions: Definitions,
): Collected {
  const text = source.slice(start, end);
  const into: Collected = { cuts: [], swaps: [], links: [], wholes: [] };
  if (text.length <= LIMIT && MAYBE_INLINE.test(text) && countSigns(text) <= MOST_SIGNS) collect(parser(text), into);
  const cuts = into.cuts.filter(([from, to]) => to > from);
  const taken = new Uint8Array(text.length);
  for (const [from, to] of cuts) taken.fill(1, from, to);
  const references = readReferences(text, definitions, taken);
  const left = leftovers(text, taken);
  const at = <T extends { readonly span: Span }>(item: T): T => ({ ...item, span: move(item.span, start) });
  const links = [...into.links, ...references.links];
  return {
    cuts: [...cuts, ...references.cuts, ...left.cuts].map((cut) => move(cut, start)),
    swaps: left.swaps.map(at),
    links: links.map(at),
    wholes: into.wholes.map((whole) => move(whole, start)),
  };
}

const move = ([from, to]: Span, by: number): Span => [from + by, to + by];
const bySpan = (a: Span, b: Span) => a[0] - b[0];

/** Lines that an image takes up together, with nothing beside it, are image lines; a teaser with an image is text. */
function withImages(source: string, lines: readonly Line[], { across, cuts }: Markup): readonly Line[] {
  const kinds = new Map<number, Line['kind']>();
  for (const span of across) {
    if (!source.slice(...span).includes('![')) continue;
    const touched = linesIn(lines, span);
    const words = touched.flatMap((i) => withoutCuts(lines[i]?.content ?? [0, 0], cuts));
    const alone = words.every((word) => source.slice(...word).trim() === '');
    for (const i of touched) if (alone || lines[i]?.kind === 'image') kinds.set(i, alone ? 'image' : 'text');
  }
  return kinds.size === 0 ? lines : lines.map((line, i) => ({ ...line, kind: kinds.get(i) ?? line.kind }));
}

/** Markup inside the lines of a Markdown source, and the lines as it shows them. */
export function readMarkup(source: string, plain: readonly Line[]): { markup: Markup; lines: readonly Line[] } {
  const parser = loadMarkdown();
  const { lines, definitions } = readDefinitions(source, withoutTails(source, plain));
  const parts = stretches(lines).map((span) => readStretch(source, span, parser, definitions));
  const cuts = parts.flatMap((part) => part.cuts).sort(bySpan);
  const swaps = parts.flatMap((part) => part.swaps).sort((a, b) => bySpan(a.span, b.span));
  const wholes = parts.flatMap((part) => part.wholes);
  const across = wholes.filter((span) => /[\r\n]/.test(source.slice(...span))).sort(bySpan);
  const markup: Markup = { cuts, swaps, links: parts.flatMap((part) => part.links), across };
  return { markup, lines: withImages(source, lines, markup) };
}
