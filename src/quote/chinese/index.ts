// Quotations of a Chinese half: cue and kind of every run, then its speaker, then what is reported without marks.
import type { Unit } from '../../model.ts';
import type { ChinesePerson, ChineseRegister } from '../../name/chinese-register.ts';
import { makeChineseRegister } from '../../name/chinese-register.ts';
import { type Finding, type FoundSpeaker, isSpeech } from '../finding.ts';
import type { Run } from '../run.ts';
import { cueAfter, cueBefore, cueEarlier, cueInside, type FoundCue } from './cue.ts';
import { type ChineseView, chineseKind } from './kind.ts';
import type { Memory } from './pronoun.ts';
import { BLANK, type ChineseScene, maskRuns, sentenceStart } from './scene.ts';
import { identifyChinese } from './speaker.ts';
import { clausesEarlier, subjectIn } from './subject.ts';

/** What the half has told so far. */
interface State extends Memory {
  last: FoundSpeaker | null;
  person: ChinesePerson | null;
  unit: number;
  /** Unit whose end, a colon, governs the quotations that follow it. */
  governed: boolean;
}

interface Half {
  readonly units: readonly Unit[];
  readonly scenes: readonly ChineseScene[];
  readonly register: ChineseRegister;
}

function groupRuns(units: readonly Unit[], runs: readonly Run[]): Run[][] {
  const groups: Run[][] = units.map(() => []);
  for (const run of runs) groups[run.unit]?.push(run);
  return groups;
}

function viewOf(scene: ChineseScene, run: Run, cue: FoundCue | null): ChineseView {
  const { text, masked } = scene;
  const [open, close] = run.outer;
  return {
    inner: text.slice(...run.inner),
    before: masked.slice(Math.max(0, open - 8), open).trimEnd(),
    after: masked.slice(close, close + 8).trimStart(),
    alone: masked.slice(0, open).trim() === '' && masked.slice(close).trim() === '',
    leads: masked.slice(0, open).trim() === '',
    cue,
  };
}

/** The cue of a run: beside it before, else behind it where its last mark lets a tag follow, else in its sentence. */
function cueOf(scene: ChineseScene, run: Run): FoundCue | null {
  const [open, close] = run.outer;
  const before = cueBefore(scene, open);
  if (before && before.way !== 'colon') return before;
  const within = (): FoundCue | null => before ?? cueInside(scene, open) ?? cueEarlier(scene, open);
  const ends = /[。！？…，,!?.]$/.test(scene.text.slice(...run.inner));
  return ends ? (cueAfter(scene, close) ?? within()) : (within() ?? cueAfter(scene, close));
}

/** A second run after 、 or 和 shares kind and speaker of the first: 强调“甲”、“乙”. */
function isListed(scene: ChineseScene, before: Run | undefined, run: Run): boolean {
  if (!before || before.unit !== run.unit) return false;
  return (
    /^\s*(?:、|和|及|以及|与|與|或|,|，|并|並|且|又)?\s*$/.test(scene.masked.slice(before.outer[1], run.outer[0])) &&
    run.outer[0] - before.outer[1] <= 3
  );
}

interface Who {
  readonly speaker: FoundSpeaker;
  readonly person: ChinesePerson | null;
}

/** The speaker that a cue points to. */
function whoByCue(scene: ChineseScene, cue: FoundCue, half: Half, state: State): Who | null {
  const sure = cue.way === 'inside' || cue.way === 'earlier' ? 0.75 : 0.9;
  const [verb] = cue.span;
  const own = subjectIn(scene.masked, cue.clause, verb);
  const direct = own && identifyChinese(scene, own, { register: half.register, memory: state }, sure);
  if (direct) return direct;
  for (const clause of clausesEarlier(scene, cue.clause)) {
    const inner = leadingSubject(scene, clause, half);
    if (inner) return identifyChinese(scene, inner, { register: half.register, memory: state }, sure * 0.8);
  }
  return null;
}

/** Name or pronoun that a clause begins with. */
function leadingSubject(
  scene: ChineseScene,
  [start, end]: readonly [number, number],
  half: Half,
): readonly [number, number] | null {
  const words = scene.masked.slice(start, end);
  const pronoun = /^(?:他们|她们|他|她)/.exec(words);
  if (pronoun) return [start, start + pronoun[0].length];
  const sighting = half.register.sightings.find((one) => one.unit === scene.unit && one.at >= start && one.at < end);
  if (!sighting) return null;
  const name = words.slice(sighting.at - start).startsWith(sighting.person.name)
    ? sighting.person.name.length
    : shortLength(words.slice(sighting.at - start), half);
  return [sighting.at, sighting.at + name];
}

function shortLength(words: string, half: Half): number {
  for (let length = Math.min(words.length, 12); length > 1; length--)
    if (half.register.find(words.slice(0, length))) return length;
  return 2;
}

const carried = (speaker: FoundSpeaker, confidence: number): FoundSpeaker => ({
  ...speaker,
  mention: null,
  via: 'carried',
  confidence: Math.min(confidence, speaker.confidence),
});

/** The speaker of a run without a cue: of the sentence before it, of the quotation before, of the colon above. */
function whoElse(scene: ChineseScene, run: Run, half: Half, state: State): Who | null {
  const [open] = run.outer;
  const start = sentenceStart(scene, open);
  if (state.last && state.unit === scene.unit) return { speaker: carried(state.last, 0.75), person: state.person };
  if (start > 0 && scene.masked.charAt(start - 1) !== BLANK) {
    const cue = cueEarlier(scene, start - 1);
    const who = cue && whoByCue(scene, cue, half, state);
    if (who) return { speaker: { ...who.speaker, via: 'carried', confidence: 0.6 }, person: who.person };
    const subject = leadingSubject(scene, [sentenceStart(scene, start - 1), start - 1], half);
    const named = subject && identifyChinese(scene, subject, { register: half.register, memory: state }, 0.5);
    if (named) return { speaker: { ...named.speaker, via: 'carried' }, person: named.person };
  }
  const near = state.governed ? 6 : 2;
  if (state.last && scene.unit - state.unit <= near)
    return { speaker: carried(state.last, 0.55), person: state.person };
  return null;
}

/** Findings of a half in Chinese. */
export function findChinese(units: readonly Unit[], runs: readonly Run[]): Finding[] {
  const groups = groupRuns(units, runs);
  const scenes = units.map((unit, index) => maskRuns(index, unit.reading.text, groups[index] ?? []));
  const named = scenes.map(({ unit, masked }) => ({ unit, text: masked }));
  const half: Half = { units, scenes, register: makeChineseRegister(named) };
  const state: State = { last: null, person: null, unit: -9, governed: false };
  return scenes.flatMap((scene, index) => findUnit(scene, groups[index] ?? [], half, state));
}

function findUnit(scene: ChineseScene, runs: readonly Run[], half: Half, state: State): Finding[] {
  const findings: Finding[] = [];
  let before: Run | undefined;
  for (const run of runs) {
    const last = findings.at(-1);
    const listed = last && isListed(scene, before, run) && isSpeech(last.kind);
    const cue = cueOf(scene, run);
    const { kind } = chineseKind(viewOf(scene, run, cue));
    before = run;
    const place = { unit: scene.unit, span: run.inner };
    if (listed && last.speaker && cue?.way !== 'after') {
      findings.push({ ...last, kind: kind === 'term' ? 'partial' : kind, fragments: [place] });
      continue;
    }
    if (!isSpeech(kind)) {
      findings.push({ kind, marked: true, fragments: [place], speaker: null, cue: null, confidence: 0.75 });
      continue;
    }
    const who = (cue && whoByCue(scene, cue, half, state)) ?? whoElse(scene, run, half, state);
    if (who) remember(state, who, scene.unit);
    const span = cue && cue.span[1] > cue.span[0] ? { unit: scene.unit, span: cue.span } : null;
    const split = last && isSplit(scene, last, run, cue) ? last : null;
    if (split) findings[findings.length - 1] = { ...split, fragments: [...split.fragments, place] };
    else
      findings.push({
        kind,
        marked: true,
        fragments: [place],
        speaker: who?.speaker ?? null,
        cue: span,
        confidence: cue ? 0.9 : 0.7,
      });
  }
  if (runs.length === 0) indirectSubject(scene, half, state);
  return findings;
}

/** “甲，”他说，“乙”: the tag between two runs serves both. */
function isSplit(scene: ChineseScene, last: Finding, run: Run, cue: FoundCue | null): boolean {
  const end = last.fragments.at(-1)?.span[1] ?? 0;
  const between = scene.masked.slice(end, run.outer[0]);
  if (last.kind !== 'direct' || between.length > 45 || /[。！？；]/.test(between.replace(/^[”"」』]/, '')))
    return false;
  if (cue?.way !== 'before' || !/[，,]\s*$/.test(between)) return false;
  return last.cue !== null && last.cue.span[0] === cue.span[0];
}

function remember(state: State, who: Who, unit: number): void {
  state.last = who.speaker;
  state.person = who.person ?? (who.speaker.via === 'description' ? null : state.person);
  state.unit = unit;
  state.governed = false;
}

/** A paragraph that ends in a colon governs the quotations after it. */
function indirectSubject(scene: ChineseScene, half: Half, state: State): void {
  const trimmed = scene.masked.replace(/[\s。！？!?：:]+$/, '');
  const cue = cueEarlier(scene, trimmed.length);
  if (!cue) return;
  const who = whoByCue(scene, cue, half, state);
  if (!who) return;
  remember(state, who, scene.unit);
  state.governed = /[：:]/.test(scene.masked.slice(cue.span[1]));
}
