// Quoted runs of a whole half: matched unit by unit, then mended where a mark is missing and chained over paragraphs.
//
//   “It rained.          unclosed, and the next paragraph opens again: one quotation
//   “Then it stopped.”   continues the run above
import type { Lang, Message, Span, Unit } from '../model.ts';
import { sourceSpan } from '../text/reading.ts';
import { isSpace, trimSpan } from '../text/script.ts';
import { type Mark, markAt, marksOf } from './marks.ts';
import { type MarkedRun, matchMarks } from './match.ts';

/** One quoted run, in offsets of the reading text of its unit. */
export interface Run {
  /** Index into the units. */
  readonly unit: number;
  readonly outer: Span;
  readonly inner: Span;
  readonly family: Mark['family'];
  /** Whether both marks stand there. */
  readonly whole: boolean;
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

const SENTENCE_END = { en: /[.!?…]["'”’)]*(?=\s|$)/g, zh: /[。！？!?]/g } as const;

function firstSentenceEnd(text: string, from: number, to: number, lang: Lang): number {
  const pattern = SENTENCE_END[lang];
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found && found.index + found[0].length <= to ? found.index + found[0].length : to;
}

/** The opener that a text begins with. */
function leadingOpener(text: string): Mark | undefined {
  let at = 0;
  while (at < text.length && isSpace(text, at)) at++;
  const mark = markAt(text, at);
  return mark && mark.side !== 'close' ? mark : undefined;
}

/** How far an unclosed run reaches: to the end where the next paragraph opens again, else to a sentence's end. */
function closeAtSense(text: string, mark: Mark, limit: number, next: Unit | undefined, lang: Lang): Mended {
  const from = mark.at + mark.length;
  const again = next && limit === text.length ? leadingOpener(next.reading.text) : undefined;
  const chained = again?.family === mark.family;
  const leads = text.slice(0, mark.at).trim() === '' && lang === 'en' && limit === text.length;
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

function mend(text: string, next: Unit | undefined, lang: Lang): { mended: Mended[]; bad: Mark[] } {
  const marks = marksOf(text);
  if (marks.length === 0) return { mended: [], bad: [] };
  const { runs, unclosed, unopened } = matchMarks(text, marks);
  const mended: Mended[] = runs.map((run) => ({ run, whole: true, open: false }));
  for (const [i, mark] of unclosed.entries()) {
    const following = runs.find((run) => run.outer[0] > mark.at)?.outer[0] ?? text.length;
    mended.push(closeAtSense(text, mark, Math.min(following, unclosed[i + 1]?.at ?? text.length), next, lang));
  }
  let from = 0;
  for (const mark of unopened) {
    for (const { run } of mended) if (run.outer[1] <= mark.at) from = Math.max(from, run.outer[1]);
    const opened = openAtSense(text, mark, from, lang);
    if (opened && !mended.some(({ run }) => run.outer[0] < mark.at && run.outer[1] > opened.run.outer[0]))
      mended.push(opened);
    from = mark.at + mark.length;
  }
  mended.sort((a, b) => a.run.outer[0] - b.run.outer[0]);
  return { mended, bad: [...unclosed, ...unopened] };
}

const message = (unit: Unit, mark: Mark): Message => ({
  severity: 'info',
  rule: 'quote/unbalanced',
  reason: 'a quotation mark has no partner; the extent of the quotation is a guess',
  span: sourceSpan(unit.reading, [mark.at, mark.at + mark.length]),
});

/** All quoted runs of a half, in order. */
export function findRuns(units: readonly Unit[], lang: Lang): Runs {
  const runs: Run[] = [];
  const messages: Message[] = [];
  let open: Mark['family'] | undefined;
  for (const [index, unit] of units.entries()) {
    const { text } = unit.reading;
    const { mended, bad } = mend(text, units[index + 1], lang);
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
          continues: leads && open === run.family,
        });
    }
    if (!chained) for (const mark of bad) messages.push(message(unit, mark));
    open = mended.find((one) => one.open)?.run.family;
  }
  return { runs, messages };
}
