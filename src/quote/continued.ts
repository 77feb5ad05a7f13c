// A quotation that goes on in the next sentence of its paragraph is one quotation:
//
//   “The pier is safe,” she said, pointing at the rails. “I walked on it today.”
//   └──────── A ──────┘                                  └──────── B ─────────┘    one quote, two fragments
//
// Only where nothing but the end of the reporting sentence stands before the second run, and no one else is named for it.
import type { Unit } from '../model.ts';
import { type Finding, type Place, wordsAt } from './finding.ts';

/** The reporting clause behind the first run ends, and the second run opens at once. */
const TAG_ENDS = /^[”"’'»」』]?\s*[^.!?。！？“”"「」]*[.!?。！？]["”’»」』)]?\s*[“"‘'«「『]$/;
/** What ends a first run that its own sentence goes on behind: a comma, or a question or cry. */
const OPEN_END = /[,，!?！？]$/;
/** A reporting clause is at most this long. */
const LONGEST_TAG = 160;

const inCharge = (finding: Finding) => finding.speaker !== null && finding.cue !== null;

const samePlace = (a: Place | null, b: Place | null) => a === null || (a.unit === b?.unit && a.span[0] === b.span[0]);

/** Whether the second run has no reporting clause of its own: none, or the one of the first. */
function isFree(next: Finding, before: Finding): boolean {
  if (!samePlace(next.cue, before.cue)) return false;
  if (next.speaker === null) return true;
  return next.speaker.name === before.speaker?.name && samePlace(next.speaker.mention, before.speaker.mention);
}

const ASKS = /^(?:asked|asks|wondered|inquired|[追反询詢]?[问問]道?)$/;
const QUESTION = /[?？]$/;

/** “Why?” Lee asked. “…”: whoever answers, it is not Lee. */
function isAsked({ cue, fragments }: Finding, units: readonly Unit[]): boolean {
  const last = fragments.at(-1);
  if (cue === null || last === undefined) return false;
  return QUESTION.test(wordsAt(units, last)) && ASKS.test(wordsAt(units, cue));
}

/** The second run stands behind the tag of the first, with no words of its own. */
function follows(before: Finding, next: Finding, units: readonly Unit[]): boolean {
  const last = before.fragments.at(-1);
  const [first] = next.fragments;
  if (last === undefined || first === undefined || last.unit !== first.unit) return false;
  if (before.kind !== 'direct' || next.kind !== 'direct' || !before.marked || !next.marked) return false;
  if (!inCharge(before) || !isFree(next, before)) return false;
  const text = units[last.unit]?.reading.text ?? '';
  const between = text.slice(last.span[1], first.span[0]);
  return between.length <= LONGEST_TAG && OPEN_END.test(text.slice(...last.span)) && TAG_ENDS.test(between);
}

/** Findings with continued quotations joined; the order stays. */
export function joinContinued(findings: readonly Finding[], units: readonly Unit[]): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const before = joined.at(-1);
    const goesOn = before !== undefined && follows(before, finding, units);
    if (goesOn && isAsked(before, units)) joined.push({ ...finding, speaker: null, cue: null });
    else if (goesOn) joined[joined.length - 1] = { ...before, fragments: [...before.fragments, ...finding.fragments] };
    else joined.push(finding);
  }
  return joined;
}
