// Text → lines, each with what stands before its words.
//
//   ## Prices rise      heading, level 2, content "Prices rise"
//   - milk is dearer    list-item           > he said so     block-quote
//   • milk is dearer    list-item (in plain text too)        ------   markup
//
// Block signs are read here, one line at a time: a scrape breaks too many of Markdown's rules across lines (four blanks are
// mostly an indented paragraph). What a line is because of its neighbours is read in neighbours.ts.
import type { Line, LineKind, SourceFormat, Span } from '../model.ts';
import { trimSpan, trimWords } from '../text/script.ts';

const RULE = /^(?:[-*_=~+#·•—─━◇◆●○]\s*){3,}$/u;
const TAG_LINE = /^(?:<\/?[a-z][^<>]*>\s*)+$/i;
const COMMENT = /^(?:<!--.*|.*-->)$/;
const IMAGE = /^(?:!\[[^\]]*\]\([^)]*\)|!\[\[[^\][]+\]\]|<img\b[^<>]*>|!?\[\]\([^)]*\)|[\s>*_[\]]|\]\([^)]*\))+$/i;
const FENCE = /^(?:```|~~~)\s*[\w-]*$/;
const SHORTCODE = /^\{(?:\{[<%].*[>%]\}|%.*%)\}$/;
/** `{: .small}`, `^block-id`, `> [!note]`, `&nbsp;`: signs of site builders and note takers that fill a line. */
const SIGNS_ALONE = /^(?:\{:?\s?[.#:][^{}]*\}|\^[\w-]+|>\s?\[![\w-]+\][+-]?|(?:&nbsp;\s*)+)$/;
const FIGURE = /^\{\{[<%]\s*(?:figure|image|img)\b/;
/** Headings and rows may end in the signs that they begin with. */
const CLOSING: Partial<Record<LineKind, RegExp>> = { heading: /\s#{1,6}$/, 'table-row': /\s*(?<!\\)\|$/ };
const TABLE_RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;
const HTML_IMAGE = /<img\b/i;

interface Sign {
  readonly kind: LineKind;
  readonly test: RegExp;
}

/** Signs that stand before the words; the first group is the sign. */
const MARKDOWN_SIGNS: readonly Sign[] = [
  { kind: 'heading', test: /^(#{1,6})(?:\s+|(?=[^\s#\x21-\x7e]))/ },
  { kind: 'heading', test: /^<h([1-6])(?:\s[^<>]*)?>\s*(?=\S)/i },
  { kind: 'block-quote', test: /^((?:>\s?)+(?:\[![\w-]+\][+-]?\s*)?)/ },
  { kind: 'list-item', test: /^(<li(?:\s[^<>]*)?>\s*)(?=\S)/i },
  { kind: 'list-item', test: /^([-*+]\s+(?:\[[ xX]\]\s+)?)(?=\S)/ },
  { kind: 'table-row', test: /^(\|\s*)(?=\S)/ },
];
const TEXT_SIGNS: readonly Sign[] = [{ kind: 'list-item', test: /^([•●▪■◆▲►▶·‧∙○◦]\s*|[-*+–]\s+)(?=\S)/u }];

/** What a line is as a whole, whatever its words: rules, tags, images. */
function wholeLine(text: string, format: SourceFormat): LineKind | null {
  if (RULE.test(text)) return 'markup';
  if (COMMENT.test(text)) return 'markup';
  if (TAG_LINE.test(text)) return HTML_IMAGE.test(text) ? 'image' : 'markup';
  if (format === 'text') return null;
  if (FIGURE.test(text)) return 'image';
  if (FENCE.test(text) || SHORTCODE.test(text) || TABLE_RULE.test(text) || SIGNS_ALONE.test(text)) return 'markup';
  return /\]\(|!\[\[/.test(text) && IMAGE.test(text) ? 'image' : null;
}

/** A list item may stand in a block quote, a heading in a list: signs are taken off one after the other, the first names the kind. */
function signed(text: string, format: SourceFormat): { kind: LineKind; skip: number; level: number } {
  const signs = format === 'markdown' ? [...MARKDOWN_SIGNS, ...TEXT_SIGNS] : TEXT_SIGNS;
  let kind: LineKind = 'text';
  let skip = 0;
  let level = 0;
  for (let depth = 0; depth < 3; depth++) {
    const head = text.slice(skip, skip + 160);
    const found = signs.find((sign) => sign.test.test(head));
    const mark = found?.test.exec(head);
    if (found === undefined || !mark) break;
    if (kind === 'text' || found.kind === 'heading') kind = found.kind;
    if (found.kind === 'heading') level = Number(mark[1]) || (mark[1]?.length ?? 0);
    skip += mark[0].length;
    if (format === 'text') break;
  }
  return { kind, skip, level };
}

function toLine(source: string, span: Span, format: SourceFormat): Line {
  const [start, end] = trimSpan(source, span);
  if (start === end) return { kind: 'blank', span, content: [start, start], level: 0 };
  const [from, to] = trimWords(source, [start, end]);
  if (from === to) return { kind: 'markup', span, content: [start, end], level: 0 };
  const text = source.slice(from, to);
  const whole = text.length < 4_000 ? wholeLine(text, format) : null;
  if (whole !== null) return { kind: whole, span, content: [start, end], level: 0 };
  const { kind, skip, level } = signed(text, format);
  const closing = CLOSING[kind]?.exec(text.slice(skip))?.[0].length ?? 0;
  return { kind, span, content: trimWords(source, [from + skip, to - closing]), level };
}

/** Spans of all lines without their endings; CRLF, LF and CR end a line. */
export function lineSpans(source: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    spans.push([start, i]);
    if (code === 13 && source.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  if (start < source.length) spans.push([start, source.length]);
  return spans;
}

/** The lines of a text, blank ones included. */
export function readLines(source: string, format: SourceFormat): Line[] {
  return lineSpans(source).map((span) => toLine(source, span, format));
}

const MARKDOWN_NAME = /\.(?:md|markdown|mdx)$/i;
const FRONT_MATTER = /^\s*(?:---|\+\+\+)\s*\r?\n\s*[\w-]+\s*[:=]/;
const MARKDOWN_LINE =
  /^#{1,6}\s+\S|^!\[[^\]]*\]\(|\]\((?:https?:|\/|#)|\*\*[^*\s][^*]*\*\*|^\|.*\|\s*$|^Markdown Content:/;

/** Markdown by its name, by front matter, or by at least two lines that carry its signs. */
export function sniffFormat(source: string, name: string): SourceFormat {
  if (MARKDOWN_NAME.test(name) || FRONT_MATTER.test(source)) return 'markdown';
  let signs = 0;
  for (const [start, end] of lineSpans(source.slice(0, 200_000))) {
    if (MARKDOWN_LINE.test(source.slice(start, Math.min(end, start + 2_000)).trimStart()) && ++signs >= 2)
      return 'markdown';
  }
  return 'text';
}
