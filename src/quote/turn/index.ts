// Speech that is set as such without marks: the turns of a transcript, and a text that is announced in full.
//
//   WELK: How does one keep bees?          Her speech in full:
//   HASTRUP: Quietly. …                    Dear guests, … ⏎ …
import type { Lang, Unit } from '../../model.ts';
import { trimSpan } from '../../text/script.ts';
import type { Finding, FoundSpeaker, Place } from '../finding.ts';
import { gapFinder } from '../gap.ts';
import { type Label, transcriptLabels } from './labels.ts';
import { announcedSpeaker, labelSpeakers } from './speakers.ts';

/** What one speaker says before the next one does. */
export interface Turn {
  readonly speaker: FoundSpeaker | null;
  readonly fragments: readonly Place[];
}

const STAGE_DIRECTION = /^\s*[([（【［].*[)\]）】］]\s*$/u;

/** Whether a unit can be spoken words. */
const isSpoken = (unit: Unit | undefined): boolean =>
  unit?.role === 'paragraph' && unit.kind !== 'table-row' && !STAGE_DIRECTION.test(unit.reading.text);

const place = (units: readonly Unit[], unit: number, from: number): Place => {
  const text = units[unit]?.reading.text ?? '';
  return { unit, span: trimSpan(text, [from, text.length]) };
};

/** The turn under a label: its paragraph, and those that follow up to the next label. */
function turnUnder(units: readonly Unit[], label: Label, next: Label | undefined): readonly Place[] {
  const places = [place(units, label.unit, label.words)];
  // Behind the last label nothing tells where the words end.
  for (let at = label.unit + 1; next !== undefined && at < next.unit; at++)
    if (isSpoken(units[at])) places.push(place(units, at, 0));
  return places;
}

const IN_FULL =
  /\b(?:full text|full transcript|transcript|following (?:is|are) the|remarks as (?:prepared|delivered))\b[^.!?]{0,80}:\s*$|(?:全文|原文)[^。！？]{0,16}[：:]\s*$/i;
const ANNOUNCING = new Set<Unit['role']>(['paragraph', 'deck', 'headline']);
/** The end of a text that is looked at. */
const REACH = 160;

/** A speech announced in full, from the paragraph behind the colon to the end of the section. */
function announcedTurns(units: readonly Unit[], lang: Lang): Turn[] {
  const at = units.findIndex(({ role, reading }) => ANNOUNCING.has(role) && IN_FULL.test(reading.text.slice(-REACH)));
  if (at < 0 || gapFinder(units)(at)) return [];
  const fragments: Place[] = [];
  for (let next = at + 1; next < units.length && units[next]?.role !== 'heading'; next++)
    if (isSpoken(units[next])) fragments.push(place(units, next, 0));
  return fragments.length > 1 ? [{ speaker: announcedSpeaker(units, at, lang), fragments }] : [];
}

/** All turns of a half, in order. */
export function turnsOf(units: readonly Unit[], lang: Lang): Turn[] {
  const labels = transcriptLabels(units, lang);
  if (labels.length === 0) return announcedTurns(units, lang);
  const speakers = labelSpeakers(labels, units, lang);
  return labels.map((label, i) => ({
    speaker: speakers[i] ?? null,
    fragments: turnUnder(units, label, labels[i + 1]),
  }));
}

/** Whether a finding stands in a turn of somebody. */
function turnAt(turns: ReadonlyMap<number, Turn>, { fragments: [first] }: Finding): Turn | undefined {
  return first && turns.get(first.unit);
}

/** Findings with the turns among them. What is reported in a turn belongs to it; quotations in marks stay. */
export function withTurns(findings: readonly Finding[], turns: readonly Turn[]): Finding[] {
  if (turns.length === 0) return [...findings];
  const byUnit = new Map(turns.flatMap((turn) => turn.fragments.map(({ unit }) => [unit, turn] as const)));
  const kept = findings.filter((finding) => finding.marked || turnAt(byUnit, finding) === undefined);
  const spoken = turns.map(({ speaker, fragments }): Finding => {
    return { kind: 'direct', marked: false, fragments, speaker, cue: null, confidence: 0.9 };
  });
  const start = ({ fragments: [first] }: Finding): Place | undefined => first;
  return [...kept, ...spoken].sort((a, b) => {
    const [one, two] = [start(a), start(b)];
    return (one?.unit ?? 0) - (two?.unit ?? 0) || (one?.span[0] ?? 0) - (two?.span[0] ?? 0);
  });
}
