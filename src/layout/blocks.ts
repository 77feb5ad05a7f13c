// Source → blocks: wrapped lines joined, lines in two languages parted, each block with its words and its language.
import type { Block, Line, Source, Span } from '../model.ts';
import { readingOf } from '../text/reading-of.ts';
import { countScripts, trimSpan } from '../text/script.ts';
import { languageOf, massOf } from './language.ts';
import { splitLine } from './split.ts';
import { groupLines } from './wrap.ts';

const NO_WORDS = new Set(['markup', 'metadata', 'image']);
/** Longer lines are read as they are: a title or a stanza in two languages is never this long. */
const LONGEST_SPLIT = 20_000;
const WRAPPING = /^[(（[【](.*)[)）\]】]$/s;

interface Cut {
  readonly parts: readonly Span[];
  readonly span: Span;
  readonly lang: Block['lang'];
  readonly shared: boolean;
}

/** The words of a part that stands in brackets as a whole, as the second half of 商业 (Business) does. */
function unwrapped(source: string, span: Span, shared: boolean): Span {
  return shared && WRAPPING.test(source.slice(...span)) ? trimSpan(source, [span[0] + 1, span[1] - 1]) : span;
}

function cutGroup(source: Source, group: readonly Line[]): Cut[] {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = trimSpan(source.text, [first.span[0], last.span[1]]);
  const contents = group.map((line) => line.content);
  const whole: Cut = {
    parts: contents,
    span,
    lang: languageOf(source.text, [first.content[0], last.content[1]]),
    shared: false,
  };
  if (NO_WORDS.has(first.kind)) return [{ ...whole, lang: null }];
  if (group.length > 1 || span[1] - span[0] > LONGEST_SPLIT) return [whole];
  const parts = splitLine(source.text, first.content);
  if (parts.length < 2) return [{ ...whole, lang: parts[0]?.lang ?? null }];
  return parts.map((part, i) => {
    const from = i === 0 ? span[0] : part.span[0];
    const to = i === parts.length - 1 ? span[1] : part.span[1];
    return { parts: [unwrapped(source.text, part.span, true)], span: [from, to], lang: part.lang, shared: true };
  });
}

/** All blocks of a source, in order. Every character that is not white space lies in exactly one. */
export function toBlocks(source: Source): Block[] {
  const { text, lines, markup } = source;
  return groupLines(text, lines).flatMap((group): Block[] => {
    const at = group[0] ?? 0;
    const line = lines[at];
    if (line === undefined) return [];
    const cuts = cutGroup(
      source,
      group.flatMap((i) => lines[i] ?? []),
    );
    return cuts.map((cut) => {
      const reading = readingOf(text, cut.parts, cut.span, markup.cuts);
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
