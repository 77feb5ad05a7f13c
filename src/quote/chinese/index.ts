// Quotations of a Chinese half: cue and kind of every run, then its speaker; then what is reported without marks.
//
//   units → masked texts → register of persons → runs with their cues → findings, one paragraph after the other
import type { Unit } from '../../model.ts';
import { makeChineseRegister } from '../../name/chinese-register.ts';
import { type Finding, isSpeech } from '../finding.ts';
import type { Narrator } from '../narrator.ts';
import type { Run } from '../run.ts';
import { aliasesOf } from './alias.ts';
import { cueBefore, type FoundCue } from './cue.ts';
import { indirectIn } from './indirect.ts';
import { type ChineseScene, maskRuns } from './scene.ts';
import { habitsOf, isHeading, type Judged, judgeRuns } from './view.ts';
import { type Half, hear, NOBODY, type Remembered, whoByCue, whoSaid } from './who.ts';

function groupRuns(units: readonly Unit[], runs: readonly Run[]): Run[][] {
  const groups: Run[][] = units.map(() => []);
  for (const run of runs) groups[run.unit]?.push(run);
  return groups;
}

const JOINT = /^\s*(?:、|和|及|以及|与|與|或|,|，|并|並|且|又)?\s*$/;

/** A second run after 、 or 和 shares the speaker of the first: 强调“甲”、“乙”. */
function isListed(scene: ChineseScene, before: Run | undefined, run: Run): boolean {
  if (!before || run.outer[0] - before.outer[1] > 3) return false;
  return JOINT.test(scene.masked.slice(before.outer[1], run.outer[0]));
}

const MAX_TAG = 45;

/** “甲，”他说，“乙”: the tag between two runs serves both. */
function isSplit(scene: ChineseScene, last: Finding, run: Run, cue: FoundCue | null): boolean {
  const between = scene.masked.slice(last.fragments.at(-1)?.span[1] ?? 0, run.outer[0]);
  if (last.kind !== 'direct' || between.length > MAX_TAG || cue?.way !== 'before') return false;
  return last.cue?.span[0] === cue.span[0] && /[，,]\s*$/.test(between) && !/[。！？；]/.test(between);
}

interface Found {
  readonly findings: readonly Finding[];
  readonly memory: Remembered;
}

/** What one run gives: a finding, in place of the last one where it goes on, and what is remembered. */
interface Step {
  readonly finding: Finding;
  readonly replaces: boolean;
  readonly memory: Remembered;
}

/** A run with what was found just before it in its paragraph. */
interface Turn {
  readonly judged: Judged;
  readonly before: Run | undefined;
  readonly last: Finding | undefined;
}

function findRun(scene: ChineseScene, { judged, before, last }: Turn, half: Half, memory: Remembered): Step {
  const { run, cue, kind, confidence } = judged;
  const fragments = [{ unit: scene.unit, span: run.inner }];
  if (last?.speaker && isSpeech(last.kind) && isSpeech(kind) && cue?.way !== 'after' && isListed(scene, before, run))
    return { finding: { ...last, kind, fragments }, replaces: false, memory };
  if (last && isSpeech(kind) && isSplit(scene, last, run, cue))
    return { finding: { ...last, fragments: [...last.fragments, ...fragments] }, replaces: true, memory };
  const who = whoSaid(scene, run, cue, half, memory);
  const verb = cue && cue.span[1] > cue.span[0] ? { unit: scene.unit, span: cue.span } : null;
  const finding = { kind, marked: run.marked, fragments, speaker: who.speaker, cue: verb, confidence };
  return { finding, replaces: false, memory: isSpeech(kind) ? who.memory : memory };
}

/** The runs of one paragraph, in order. */
function findMarked(scene: ChineseScene, runs: readonly Judged[], half: Half, start: Remembered): Found {
  const findings: Finding[] = [];
  let memory = start;
  for (const [at, judged] of runs.entries()) {
    const step = findRun(scene, { judged, before: runs[at - 1]?.run, last: findings.at(-1) }, half, memory);
    if (step.replaces) findings.pop();
    findings.push(step.finding);
    memory = step.memory;
  }
  return { findings, memory };
}

/** Speech reported without marks in a paragraph without runs, sentence by sentence. */
function findIndirect(scene: ChineseScene, half: Half, start: Remembered): Found {
  let memory = start;
  const findings: Finding[] = [];
  for (const { kind, cue, span } of indirectIn(scene)) {
    const who = whoByCue(scene, cue, half, memory);
    if (!who) continue;
    memory = hear(scene, cue, who, memory);
    findings.push({
      kind,
      marked: false,
      fragments: [{ unit: scene.unit, span }],
      speaker: who.speaker,
      cue: { unit: scene.unit, span: cue.span },
      confidence: 0.6,
    });
  }
  return { findings, memory };
}

/** 他沉默了一会儿，才开口：⏎ who is announced at the end of a paragraph speaks in the next. */
function announced(scene: ChineseScene, half: Half, memory: Remembered): Remembered {
  if (!/[：:︰]\s*$/.test(scene.masked)) return memory;
  const cue = cueBefore(scene, scene.masked.length);
  const who = cue && whoByCue(scene, cue, half, memory);
  return cue && who ? { ...hear(scene, cue, who, memory), governed: true } : memory;
}

/** Findings of a half in Chinese. */
export function findChinese(units: readonly Unit[], runs: readonly Run[], narrator: Narrator): Finding[] {
  const groups = groupRuns(units, runs);
  const scenes = units.map((unit, index) => maskRuns(index, unit.reading.text, groups[index] ?? []));
  const register = makeChineseRegister(scenes.map(({ unit, masked }) => ({ unit, text: masked })));
  const half: Half = {
    register,
    narrator,
    aliases: aliasesOf(units.map(({ reading }) => reading.text)),
    isHeading: (unit) => isHeading(units[unit]),
    next: (unit) => scenes[unit + 1],
  };
  const habits = habitsOf(units, runs);
  const all: Finding[] = [];
  let memory = NOBODY;
  for (const [index, scene] of scenes.entries()) {
    const own = judgeRuns(scene, groups[index] ?? [], units[index], habits);
    const found = own.length > 0 ? findMarked(scene, own, half, memory) : findIndirect(scene, half, memory);
    all.push(...found.findings);
    memory = announced(scene, half, found.memory);
  }
  return all;
}
