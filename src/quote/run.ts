// Quoted runs of a whole half: matched unit by unit, then mended where a mark is missing and chained over paragraphs.
//
//   “It rained.          unclosed, and the next paragraph opens again: one quotation
//   “Then it stopped.”   continues the run above
import type { Lang, Message, Span, Unit } from '../model.ts';
import { sourceSpan } from '../text/reading.ts';
import { isSpace, trimSpan } from '../text/script.ts';
import { findBridges, type Piece } from './bridge.ts';
import { type Mark, markAt, marksOf } from './marks.ts';
import { type MarkedRun, type Matched, matchMarks } from './match.ts';

/** One quoted run, in offsets of the reading text of its unit. */
export interface Run {
  /** Index into the units. */
  readonly unit: number;
  readonly outer: Span;
  readonly inner: Span;
  readonly family: Mark['family'];
  /** Whether both marks stand there. */
  readonly whole: boolean;
  /** Whether marks say that it is quoted: not so for block quotes and what a colon announces. */
  readonly marked: boolean;
  /** Whether it is the next paragraph of the quotation before it. */
  readonly continues: boolean;
}

export interface Runs {
  readonly runs: readonly Run[];
  readonly messages: readonly Message[];
}

interface Mended {
  readonly run: MarkedRun;
  readonly whole: boolean;
  readonly open: boolean;
}

const SENTENCE_END = { en: /[.!?…]["'”’)]*(?=\s|$)/, zh: /[。！？!?]/ } as const;

/** The first end of a sentence in `[from, to)`, else `to`. Only that range is looked at: text without any is not read twice. */
function firstSentenceEnd(text: string, from: number, to: number, lang: Lang): number {
  const found = SENTENCE_END[lang].exec(text.slice(from, to));
  return found ? from + found.index + found[0].length : to;
}

/** The opener that a text begins with. */
function leadingOpener(text: string): Mark | undefined {
  let at = 0;
  while (at < text.length && isSpace(text, at)) at++;
  const mark = markAt(text, at);
  return mark && mark.side !== 'close' ? mark : undefined;
}

/** How far an unclosed run reaches: to the end where the next paragraph opens again, else to a sentence's end. */
function closeAtSense(text: string, mark: Mark, limit: number, next: Unit | undefined, lang: Lang): Mended | undefined {
  const from = mark.at + mark.length;
  const again = next && limit === text.length ? leadingOpener(next.reading.text) : undefined;
  const chained = again?.family === mark.family;
  if (mark.family === 'single' && !chained) return undefined;
  const leads = text.slice(0, mark.at).trim() === '' && limit === text.length;
  const end = chained || leads ? limit : firstSentenceEnd(text, from, limit, lang);
  return { run: { outer: [mark.at, end], inner: [from, end], family: mark.family }, whole: false, open: chained };
}

/** A closer without opener: the words begin after the colon before it, or with the paragraph where they fill it. */
function openAtSense(text: string, mark: Mark, from: number, lang: Lang): Mended | undefined {
  const before = text.slice(from, mark.at);
  const colon = Math.max(before.lastIndexOf('：'), before.lastIndexOf(':'), before.lastIndexOf('︰'));
  const spoken = /[.,!?。，！？…]\s*$/.test(before);
  const fills = from === 0 && spoken && (lang === 'en' || text.slice(mark.at + mark.length).trim() === '');
  const start = colon >= 0 ? from + colon + 1 : fills ? 0 : undefined;
  if (start === undefined || !spoken || mark.at - start < 4) return undefined;
  return {
    run: { outer: [start, mark.at + mark.length], inner: [start, mark.at], family: mark.family },
    whole: false,
    open: false,
  };
}

/** Unclosed runs given an extent: to the next run or opener at the most. `runs` and `unclosed` are in order. */
function closeAll(text: string, { runs, unclosed }: Matched, next: Unit | undefined, lang: Lang): Mended[] {
  let after = 0;
  return unclosed.flatMap((mark, i) => {
    while ((runs[after]?.outer[0] ?? Infinity) <= mark.at) after++;
    const limit = Math.min(runs[after]?.outer[0] ?? text.length, unclosed[i + 1]?.at ?? text.length);
    return closeAtSense(text, mark, limit, next, lang) ?? [];
  });
}

/** Closers without opener given an extent, where no other run stands in it. `taken` is in order. */
function openAll(text: string, unopened: readonly Mark[], taken: readonly Mended[], lang: Lang): Mended[] {
  let before = 0;
  let from = 0;
  return unopened.flatMap((mark) => {
    for (; (taken[before]?.run.outer[1] ?? Infinity) <= mark.at; before++)
      from = Math.max(from, taken[before]?.run.outer[1] ?? 0);
    const covers = (taken[before]?.run.outer[0] ?? Infinity) < mark.at;
    const opened = covers ? undefined : openAtSense(text, mark, from, lang);
    from = mark.at + mark.length;
    return opened ? [opened] : [];
  });
}

const byStart = (a: Mended, b: Mended): number => a.run.outer[0] - b.run.outer[0];

/** What is known of one unit and the next. */
interface Place {
  readonly text: string;
  readonly matched: Matched;
  readonly next: Unit | undefined;
  readonly piece: Piece | undefined;
}

const isInside = ([start, end]: Span, outer: Span): boolean => start >= outer[0] && end <= outer[1];

function mend({ text, matched, next, piece }: Place, lang: Lang): Mended[] {
  const runs = matched.runs.filter(({ outer }) => !(piece && isInside(outer, piece.outer)));
  const whole = runs.map((run): Mended => ({ run, whole: true, open: false }));
  const bridged: Mended[] = piece ? [{ run: piece, whole: true, open: piece.open }] : [];
  const sure = [...whole, ...bridged].sort(byStart);
  const closed = [...sure, ...closeAll(text, { ...matched, runs: sure.map(({ run }) => run) }, next, lang)].sort(
    byStart,
  );
  return [...closed, ...openAll(text, matched.unopened, closed, lang)].sort(byStart);
}

/** Marks matched unit by unit, those left over that a bridge makes a pair taken out. */
function matchUnits(units: readonly Unit[]) {
  const all = units.map(({ reading: { text } }) => matchMarks(text, marksOf(text)));
  const { pieces, paired } = findBridges(units, all);
  const isAlone = (mark: Mark) => !paired.has(mark);
  const matched = all.map((one) => ({
    ...one,
    unclosed: one.unclosed.filter(isAlone),
    unopened: one.unopened.filter(isAlone),
  }));
  return { matched, pieces };
}

const message = (unit: Unit, mark: Mark): Message => ({
  severity: 'info',
  rule: 'quote/unbalanced',
  reason: 'a quotation mark has no partner; the extent of the quotation is a guess',
  span: sourceSpan(unit.reading, [mark.at, mark.at + mark.length]),
});

const NOTHING: Matched = { runs: [], unclosed: [], unopened: [] };

/** All quoted runs of a half, in order. */
export function findRuns(units: readonly Unit[], lang: Lang): Runs {
  const runs: Run[] = [];
  const messages: Message[] = [];
  let open: Mark['family'] | undefined;
  const { matched: all, pieces } = matchUnits(units);
  for (const [index, unit] of units.entries()) {
    const { text } = unit.reading;
    const matched = all[index] ?? NOTHING;
    const mended = mend({ text, matched, next: units[index + 1], piece: pieces.get(index) }, lang);
    const bad = [...matched.unclosed, ...matched.unopened].filter(({ family }) => family !== 'single');
    const chained = mended.some((one) => one.open);
    for (const { run, whole } of mended) {
      const leads = text.slice(0, run.outer[0]).trim() === '';
      const inner = trimSpan(text, run.inner);
      if (inner[1] > inner[0])
        runs.push({
          unit: index,
          outer: run.outer,
          inner,
          family: run.family,
          whole,
          marked: true,
          continues: leads && open === run.family,
        });
    }
    if (!chained) for (const mark of bad) messages.push(message(unit, mark));
    open = mended.find((one) => one.open)?.run.family;
  }
  return { runs, messages };
}
