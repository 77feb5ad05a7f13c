// Links whose addresses stand at the end of the file.
//
//   [the choir][2] sings      [2]: https://x.y "The choir"
//   the choir⟨2⟩ sings        ⟨2⟩ https://x.y: the choir      below a heading "References", as Crawl4AI writes it
import type { Line, Link, Span } from '../model.ts';
import { isFree } from './leftovers.ts';

const DEFINITION = /^\[([^\]^\n]{1,80})\]:\s*<?((?:https?:|mailto:|www\.|\/|#|\.)\S*?)>?(?:\s+["'(].*["')])?$/;
const NUMBERED = /^⟨(\d{1,4})⟩\s+([a-z]+:\S+?)(?::\s+(.*)|:?)$/;
const REFERENCE = /\[([^[\]\n]{1,300})\](?:\s?\[([^[\]\n]{0,80})\])?(?![[(:])/g;
const MARKER = /⟨(\d{1,4})⟩/g;
const TAIL_HEADING = /^references$/i;

interface Definition {
  readonly url: string;
  /** The words of the link, where the definition repeats them. */
  readonly words: string;
}

/** The definitions of a file by what they are called, `⟨2⟩` or `[2]`. */
export type Definitions = ReadonlyMap<string, Definition>;

function definitionOf(text: string): readonly [string, Definition] | null {
  const mark = text[0];
  if (mark === '[') {
    const [, name, url] = DEFINITION.exec(text) ?? [];
    return name === undefined || url === undefined ? null : [`[${name.toLowerCase()}]`, { url, words: '' }];
  }
  const [, number, url, words = ''] = mark === '⟨' ? (NUMBERED.exec(text) ?? []) : [];
  return number === undefined || url === undefined ? null : [`⟨${number}⟩`, { url, words: words.trim() }];
}

/** The lines with definitions, and a heading that stands over nothing else, as markup; and what is defined. */
export function readDefinitions(
  source: string,
  lines: readonly Line[],
): { readonly lines: readonly Line[]; readonly definitions: Definitions } {
  const definitions = new Map<string, Definition>();
  const markup = new Set<number>();
  let heading = -1;
  lines.forEach((line, i) => {
    if (line.kind === 'blank') return;
    const text = line.content[1] - line.content[0] < 4_000 ? source.slice(...line.content) : '';
    const found = line.kind === 'text' || line.kind === 'list-item' ? definitionOf(text) : null;
    if (found !== null) {
      definitions.set(...found);
      markup.add(i);
      if (heading >= 0) markup.add(heading);
    }
    heading = line.kind === 'heading' && TAIL_HEADING.test(text) ? i : -1;
  });
  if (definitions.size === 0) return { lines, definitions };
  return {
    lines: lines.map((line, i): Line => (markup.has(i) ? { ...line, kind: 'markup', level: 0 } : line)),
    definitions,
  };
}

/** What references of a stretch cut, and where they lead; `taken` has a byte a character and is written to. */
export function readReferences(
  text: string,
  definitions: Definitions,
  taken: Uint8Array,
): { readonly cuts: readonly Span[]; readonly links: readonly Link[] } {
  const cuts: Span[] = [];
  const links: Link[] = [];
  if (definitions.size === 0) return { cuts, links };
  const cut = (spans: readonly Span[]) => {
    if (!spans.every((span) => isFree(taken, span))) return false;
    for (const [start, end] of spans) taken.fill(1, start, end);
    cuts.push(...spans);
    return true;
  };
  for (const { 0: whole, 1: words = '', 2: name, index } of text.matchAll(REFERENCE)) {
    const found = definitions.get(`[${(name || words).toLowerCase()}]`);
    const close: Span = [index + 1 + words.length, index + whole.length];
    if (found !== undefined && cut([[index, index + 1], close]))
      links.push({ url: found.url, span: [index + 1, close[0]] });
  }
  for (const { 0: whole, 1: number, index } of text.matchAll(MARKER)) {
    const found = definitions.get(`⟨${number}⟩`);
    if (found === undefined || index === 0 || !cut([[index, index + whole.length]])) continue;
    const start = index - found.words.length;
    if (found.words !== '' && text.slice(Math.max(0, start), index) === found.words)
      links.push({ url: found.url, span: [start, index] });
  }
  return { cuts, links };
}
