// Quotations of an English half: runs to kinds, kinds to speakers, speakers to names.
//
//   units → scenes (words, names, sentences) → register of persons → lines → findings, one line after the other
import type { Unit } from '../../model.ts';
import { type EnglishName, englishNames } from '../../name/english.ts';
import { makeRegister } from '../../name/register.ts';
import { wordsOf } from '../../text/words.ts';
import { type Finding, isSpeech, type Place } from '../finding.ts';
import type { Narrator } from '../narrator.ts';
import type { Run } from '../run.ts';
import { indirectOf } from './indirect.ts';
import { kindOf } from './kind.ts';
import { isListed, isSplit, type Line, linesOf } from './line.ts';
import { withoutOpeners } from './opener.ts';
import { sightings } from './pronoun.ts';
import { bodiesOf } from './referent.ts';
import { type PlacedRun, readScene, type Scene } from './scene.ts';
import { type Cast, identify } from './speaker.ts';
import { cuePlace, hear, type Memory, NOBODY, whoSaid } from './who.ts';

function byUnit(runs: readonly Run[]): Map<number, PlacedRun[]> {
  const made = new Map<number, PlacedRun[]>();
  for (const [index, run] of runs.entries()) {
    const list = made.get(run.unit);
    if (list) list.push({ index, run });
    else made.set(run.unit, [{ index, run }]);
  }
  return made;
}

function scenesOf(units: readonly Unit[], placed: ReadonlyMap<number, PlacedRun[]>): Scene[] {
  let first = 0;
  return units.map((unit, index) => {
    const scene = readScene(unit, index, first, placed.get(index) ?? []);
    first += scene.sentences.length;
    return scene;
  });
}

/** Whether a capital tells a name in a unit: titles in capitals tell none. */
const isProse = (units: readonly Unit[], unit: number): boolean =>
  units[unit]?.role !== 'headline' && units[unit]?.role !== 'heading';

/** Names of the half, full ones inside quotations too; headings in capitals tell nothing. */
function allNames(units: readonly Unit[], scenes: readonly Scene[], runs: readonly Run[]): EnglishName[] {
  const outside = scenes.filter((scene) => isProse(units, scene.unit)).flatMap((scene) => scene.names);
  const inside = runs
    .filter((run) => isProse(units, run.unit))
    .flatMap((run) => {
      const text = units[run.unit]?.reading.text ?? '';
      return englishNames(wordsOf(text, run.inner[0], run.inner[1]), text);
    });
  return [...outside, ...inside.filter((name) => name.given !== '')];
}

interface Found {
  readonly findings: readonly Finding[];
  readonly memory: Memory;
}

/** Speech reported without marks. */
function findIndirect(line: Line, cast: Cast, memory: Memory): Found {
  const indirect = indirectOf(line.scene, line.span, line.cues);
  const findings: Finding[] = [];
  if (indirect) {
    const { cue, place } = indirect;
    const who = identify(line.scene, cue.subject, cast, memory, 0.7);
    findings.push({
      kind: 'indirect',
      marked: false,
      fragments: [place],
      speaker: who?.speaker ?? null,
      cue: cuePlace(line.scene, [cue.at, cue.at + 1]),
      confidence: 0.6,
    });
  }
  return { findings, memory: hear(line, cast, memory) };
}

/** The kind of a run; in a list it is that of the run before it. */
function listedKind(
  line: Line,
  before: { readonly token: number; readonly finding: Finding } | undefined,
  token: number,
  kind: Finding['kind'],
): Finding['kind'] {
  if (!before || kind === 'direct' || !isListed(line, before.token, token)) return kind;
  if (before.finding.kind === 'partial' || before.finding.kind === 'direct') return 'partial';
  return kind === 'partial' ? before.finding.kind : kind;
}

/** How sure the kind of a run is that it has from its list. */
const LISTED = 0.7;

/** What stands without marks is told to be speech otherwise. */
const SPOKEN = { kind: 'direct', confidence: 0.8 } as const;

/** The runs of one line, split ones joined. */
function findMarked(lines: readonly Line[], at: number, runs: readonly Run[], cast: Cast, start: Memory): Found {
  const line = lines[at];
  const found: { readonly token: number; readonly finding: Finding }[] = [];
  let memory = start;
  for (const token of line?.runs ?? []) {
    const run = runs[line?.scene.tokens[token]?.run ?? -1];
    if (!line || !run) continue;
    const place: Place = { unit: run.unit, span: run.inner };
    const told = run.marked
      ? kindOf(line.scene, line.span, token, line.cues, line.scene.text.slice(...run.inner))
      : SPOKEN;
    const before = found.at(-1);
    const kind = listedKind(line, before, token, told.kind);
    if (before?.finding.kind === 'direct' && isSpeech(kind) && isSplit(line, before.token, token)) {
      const finding = { ...before.finding, fragments: [...before.finding.fragments, place] };
      found[found.length - 1] = { token, finding };
      continue;
    }
    const finding: Finding = {
      kind,
      marked: run.marked,
      fragments: [place],
      speaker: null,
      cue: null,
      confidence: kind === told.kind ? told.confidence : LISTED,
    };
    const { speaker, cue, memory: next } = whoSaid(lines, at, token, cast, memory);
    if (isSpeech(kind)) memory = next;
    found.push({ token, finding: { ...finding, speaker, cue } });
  }
  return { findings: found.map((one) => one.finding), memory };
}

/** Findings of a half in English. */
export function findEnglish(units: readonly Unit[], runs: readonly Run[], narrator: Narrator): Finding[] {
  const scenes = withoutOpeners(scenesOf(units, byUnit(runs)));
  const register = makeRegister(allNames(units, scenes, runs));
  const prose = scenes.filter(({ unit }) => isProse(units, unit));
  const cast: Cast = { register, seen: sightings(scenes, register), bodies: bodiesOf(prose, register), narrator };
  const lines = scenes.flatMap(linesOf);
  const findings: Finding[] = [];
  let memory = NOBODY;
  for (const [at, line] of lines.entries()) {
    const found = line.runs.length > 0 ? findMarked(lines, at, runs, cast, memory) : findIndirect(line, cast, memory);
    findings.push(...found.findings);
    memory = found.memory;
  }
  return findings;
}
