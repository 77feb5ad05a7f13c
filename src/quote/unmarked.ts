// Quotations without marks: block quotes, and what a colon announces. They are runs like any other, so that whoever is found
// for a run in marks is found for them, too.
//
//   The mayor wrote back:        He said:
//   > Thank you. We will come.   We will come.          each a run as long as its paragraph
import { cueForm } from '../language/reporting-en.ts';
import { chineseCueEndingAt } from '../language/reporting-zh.ts';
import type { Lang, Span, Unit } from '../model.ts';
import { trimSpan } from '../text/script.ts';
import { gapFinder } from './gap.ts';
import type { Run } from './run.ts';

/** Of what a paragraph holds, the share in marks above which the marks say what is quoted. */
const MARKED_SHARE = 0.3;
/** Block quotes above this share of a half are how it is set, not what it quotes. */
const SET_SHARE = 0.5;

const COLON = /[:：︰]$/;
/** Words that may stand between the verb and the colon: she wrote in a letter on Friday: */
const AFTER_VERB = 8;
const SIGNATURE = /\s+[—–―]{1,2}\s*\p{Lu}[^.!?]{2,40}$/u;
const SIGNATURE_LINE = /^\s*[—–―-]{1,2}\s*\S[^.!?。！？]{1,40}$/u;

/** A line that signs the quotation above it: `— Ann Lee, poet`. */
export const isSignature = (text: string): boolean => SIGNATURE_LINE.test(text);

/** The end of a text that is looked at. */
const REACH = 160;

/** Whether a text ends in a verb of saying and a colon. */
function announces(text: string, lang: Lang): boolean {
  const end = text.trimEnd().slice(-REACH);
  if (!COLON.test(end)) return false;
  if (lang === 'zh') return chineseCueEndingAt(end, 0, end.length - 1)?.kind === 'speech';
  const last = end.slice(Math.max(end.lastIndexOf('. '), end.lastIndexOf('? ')) + 1).toLowerCase();
  const words = last.match(/[a-z'’]+/g) ?? [];
  return words.slice(-AFTER_VERB - 1).some((word) => {
    const form = cueForm(word);
    return (form?.kind === 'speech' || form?.kind === 'tag') && form.form === 'finite';
  });
}

const lengthOf = ([start, end]: Span): number => end - start;

/** Share of a unit's text that stands in marks. */
const markedShare = ({ reading }: Unit, inMarks: number): number => inMarks / Math.max(1, reading.text.trim().length);

const isBlockQuote = (unit: Unit | undefined): boolean =>
  unit?.role === 'paragraph' && unit.kind === 'block-quote' && !isSignature(unit.reading.text);

function isSetAsQuotes(units: readonly Unit[]): boolean {
  const paragraphs = units.filter(({ role }) => role === 'paragraph');
  const mass = (list: readonly Unit[]) => list.reduce((sum, { reading }) => sum + reading.text.length, 0);
  return mass(paragraphs.filter(isBlockQuote)) > SET_SHARE * mass(paragraphs);
}

/** Whether a paragraph can be what the colon before it announces. */
const canFollow = (unit: Unit | undefined): boolean =>
  unit?.role === 'paragraph' && (unit.kind === 'prose' || isBlockQuote(unit)) && !isSignature(unit.reading.text);

/** Indices of the units that are quoted as a whole. */
function quotedUnits(units: readonly Unit[], lang: Lang): Set<number> {
  const found = new Set<number>();
  const asSet = isSetAsQuotes(units);
  const isCut = gapFinder(units);
  let isOpened = false;
  for (const [at, unit] of units.entries()) {
    const next = at + 1;
    // A block quote belongs to what stands before it, or is signed; at the head of a text it is a summary.
    const isOwned = isOpened || isSignature(units[next]?.reading.text ?? '');
    if (!asSet && isBlockQuote(unit) && isOwned) found.add(at);
    isOpened ||= unit.role === 'paragraph' && unit.kind !== 'block-quote';
    if (unit.role === 'paragraph' && !isCut(at) && canFollow(units[next]) && announces(unit.reading.text, lang))
      found.add(next);
  }
  return found;
}

function runOf(units: readonly Unit[], at: number, continues: boolean): Run {
  const text = units[at]?.reading.text ?? '';
  const signature = SIGNATURE.exec(text);
  const inner = trimSpan(text, [0, signature ? signature.index : text.length]);
  return { unit: at, outer: inner, inner, family: 'double', whole: true, marked: false, continues };
}

/** The runs of a half with those added that have no marks; what stands in marks inside them belongs to them. */
export function withUnmarked(units: readonly Unit[], runs: readonly Run[], lang: Lang): Run[] {
  const quoted = quotedUnits(units, lang);
  if (quoted.size === 0) return [...runs];
  const marked = new Map<number, number>();
  for (const { unit, outer } of runs) marked.set(unit, (marked.get(unit) ?? 0) + lengthOf(outer));
  for (const at of [...quoted]) {
    const unit = units[at];
    if (!unit || markedShare(unit, marked.get(at) ?? 0) > MARKED_SHARE) quoted.delete(at);
  }
  const added = [...quoted].map((at) => runOf(units, at, quoted.has(at - 1)));
  return [...runs.filter((run) => !quoted.has(run.unit)), ...added].sort(
    (a, b) => a.unit - b.unit || a.outer[0] - b.outer[0],
  );
}
