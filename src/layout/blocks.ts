// Source → blocks: wrapped lines joined, lines in two languages parted, each block with its words and its language.
import type { Block, Line, Source, Span } from '../model.ts';
import { type Cuts, readingOf, withoutCuts } from '../text/reading-of.ts';
import { countScripts, trimSpan } from '../text/script.ts';
import { languageOf, massOf } from './language.ts';
import { type Part, splitLine, withoutDividers } from './split.ts';
import { groupLines } from './wrap.ts';

const NO_CUTS: Cuts = { cuts: [], swaps: [] };
const NO_WORDS = new Set(['markup', 'metadata', 'image']);
/** Longer lines are read as they are: a title or a stanza in two languages is never this long. */
const LONGEST_SPLIT = 20_000;
/** So many lines in two languages make parting them the habit of the text. */
const HABIT = 2;
const WRAPPING = /^[(（[【](.*)[)）\]】]$/s;

interface Cut {
  readonly parts: readonly Span[];
  readonly span: Span;
  readonly lang: Block['lang'];
  readonly shared: boolean;
}

/** The words of a part, without what divides it from the others and without brackets around the whole: 商业 (Business). */
function unwrapped(source: string, [start, end]: Span): Span {
  const text = source.slice(start, end);
  const words = withoutDividers(text);
  const from = start + Math.max(0, text.indexOf(words));
  const bare: Span = words === '' ? [start, end] : [from, from + words.length];
  return WRAPPING.test(words) ? trimSpan(source, [bare[0] + 1, bare[1] - 1]) : bare;
}

/** Addresses have Latin letters but say nothing in English. */
const ADDRESS =
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|(?:https?:\/\/|www\.)[\x21-\x7e]+|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.(?:com|cn|org|net|hk|tw|io|gov|edu)\b[\x21-\x27\x2a-\x7e]*/gi;
const MAYBE_ADDRESS = /[@/]|www\.|\.(?:com|cn|org|net|hk|tw|io|gov|edu)/i;
const BREAK = /^<br\s*\/?>$/i;

/** The words of a line with its markup blanked, so that addresses do not count; tags that break it stay as boundaries. */
function blanked(source: Source, [start, end]: Span): string {
  let text = '';
  let from = start;
  for (const [next, to] of withoutCuts([start, end], source.markup.cuts)) {
    const cut = source.text.slice(from, next);
    text += BREAK.test(cut.trim()) ? cut : ' '.repeat(cut.length);
    text += source.text.slice(next, to);
    from = to;
  }
  const whole = text + ' '.repeat(end - from);
  return MAYBE_ADDRESS.test(whole) ? whole.replace(ADDRESS, (address) => ' '.repeat(address.length)) : whole;
}

/** Scrapers number images: `Image 3: the quay at low tide`. */
const NUMBERED_IMAGE = /^(?:Image|Img|Figure|图|圖) ?\d+ ?(?:[:：] ?|$)/;
const ALT =
  /!\[(?!\[)([^\]]*)\]|<img\b[^>]*?\balt=(["'])(.*?)\2|\{\{[<%]\s*(?:figure|image|img)\b[^{}]*?\b(?:caption|title|alt)=(["'])(.*?)\4/dgi;

/** What an image line says in words: the text that stands for the image. */
function altTexts(text: string, [start, end]: Span): Span[] {
  return [...text.slice(start, end).matchAll(ALT)].flatMap((match): Span[] => {
    const range = match.indices?.[1] ?? match.indices?.[3] ?? match.indices?.[5] ?? [0, 0];
    const words = match[1] ?? match[3] ?? match[5] ?? '';
    const from = range[0] + (NUMBERED_IMAGE.exec(words)?.[0].length ?? 0);
    return lineParts(text, [start + from, start + Math.max(from, range[1])]);
  });
}

/** The lines of a span that runs over the ends of lines. */
function lineParts(text: string, [start, end]: Span): Span[] {
  const parts = [...text.slice(start, end).matchAll(/[^\r\n]+/g)];
  return parts.map(({ 0: line, index }) => trimSpan(text, [start + index, start + index + line.length]));
}

/** @param habit whether other lines of the text are parted */
function cutGroup(source: Source, group: readonly Line[], habit: boolean): Cut[] {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = trimSpan(source.text, [first.span[0], last.span[1]]);
  const worded = group.filter((line) => line.kind !== 'underline');
  const contents = worded.map((line) => line.content);
  const whole: Cut = { parts: contents, span, lang: null, shared: false };
  if (first.kind === 'image') return [{ ...whole, parts: altTexts(source.text, span) }];
  if (NO_WORDS.has(first.kind)) return [whole];
  const [base] = first.content;
  const words = blanked(source, [base, worded.at(-1)?.content[1] ?? base]);
  if (worded.length > 1 || words.length > LONGEST_SPLIT) return [{ ...whole, lang: languageOf(words) }];
  const parts = splitLine(words, [0, words.length], habit).map(
    (part): Part => ({ ...part, span: [base + part.span[0], base + part.span[1]] }),
  );
  if (parts.length < 2) return [{ ...whole, lang: parts[0]?.lang ?? null }];
  return parts.map((part, i) => {
    const from = i === 0 ? span[0] : (parts[i - 1]?.span[1] ?? span[0]);
    const to = i === parts.length - 1 ? span[1] : part.span[1];
    return {
      parts: [unwrapped(source.text, part.span)],
      span: trimSpan(source.text, [from, to]),
      lang: part.lang,
      shared: true,
    };
  });
}

/** All blocks of a source, in order. Every character that is not white space lies in exactly one. */
export function toBlocks(source: Source): Block[] {
  const { text, lines, markup } = source;
  const grouped = groupLines(text, lines, markup);
  const groups = grouped.map((group) => group.flatMap((i) => lines[i] ?? []));
  const alone = groups.map((group) => cutGroup(source, group, false));
  const habit = alone.filter((cuts) => cuts.length > 1).length >= HABIT;
  return grouped.flatMap((group, g): Block[] => {
    const at = group[0] ?? 0;
    const line = lines[at];
    const found = alone[g] ?? [];
    if (line === undefined) return [];
    const cuts = habit && found.length === 1 ? cutGroup(source, groups[g] ?? [], true) : found;
    return cuts.map((cut) => {
      const reading = readingOf(text, cut.parts, cut.span, line.kind === 'image' ? NO_CUTS : markup);
      return {
        kind: line.kind,
        level: line.level,
        span: cut.span,
        reading,
        lang: reading.text === '' ? null : cut.lang,
        mass: massOf(countScripts(reading.text, [0, reading.text.length])),
        line: at,
        lines: group.length,
        apart: at === 0 || lines[at - 1]?.kind === 'blank',
        shared: cut.shared,
      };
    });
  });
}
