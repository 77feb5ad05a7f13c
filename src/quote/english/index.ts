// Quotations of an English half: runs to kinds, kinds to speakers, speakers to names.
import type { Unit } from '../../model.ts';
import { type EnglishName, englishNames } from '../../name/english.ts';
import { makeRegister, type Person } from '../../name/register.ts';
import { wordsOf } from '../../text/words.ts';
import { type Finding, type FoundSpeaker, isSpeech, type Place } from '../finding.ts';
import type { Run } from '../run.ts';
import { type Attribution, attribute } from './attribute.ts';
import { type Cue, cuesOf } from './cue.ts';
import { indirectOf } from './indirect.ts';
import { kindOf } from './kind.ts';
import { sightings } from './pronoun.ts';
import { type PlacedRun, readScene, type Scene } from './scene.ts';
import { type Cast, identify } from './speaker.ts';

/** One sentence of the half with what stands in it. */
interface Line {
  readonly scene: Scene;
  readonly span: readonly [number, number];
  readonly cues: readonly Cue[];
  /** Tokens of its folded runs. */
  readonly runs: readonly number[];
}

function byUnit(runs: readonly Run[]): Map<number, PlacedRun[]> {
  const made = new Map<number, PlacedRun[]>();
  for (const [index, run] of runs.entries()) {
    const list = made.get(run.unit);
    if (list) list.push({ index, run });
    else made.set(run.unit, [{ index, run }]);
  }
  return made;
}

function linesOf(scene: Scene): Line[] {
  return scene.sentences.map((span) => {
    const runs: number[] = [];
    for (let at = span[0]; at < span[1]; at++) if ((scene.tokens[at]?.run ?? -1) >= 0) runs.push(at);
    return { scene, span, cues: cuesOf(scene, span), runs };
  });
}

/** Names of the half, those inside quotations too; headings in capitals tell nothing. */
function allNames(units: readonly Unit[], scenes: readonly Scene[], runs: readonly Run[]): EnglishName[] {
  const isBody = (unit: number): boolean => units[unit]?.role !== 'headline' && units[unit]?.role !== 'heading';
  const outside = scenes.filter((scene) => isBody(scene.unit)).flatMap((scene) => scene.names);
  const inside = runs
    .filter((run) => isBody(run.unit))
    .flatMap((run) => {
      const text = units[run.unit]?.reading.text ?? '';
      return englishNames(wordsOf(text, run.inner[0], run.inner[1]), text);
    });
  return [...outside, ...inside.filter((name) => name.given !== '')];
}

/** Nothing but runs and marks stands in the sentence. */
const isFree = (line: Line): boolean => {
  for (let at = line.span[0]; at < line.span[1]; at++) {
    const token = line.scene.tokens[at];
    if (token?.isWord) return false;
  }
  return true;
};

/** Speakers so far, for quotations that stand alone. */
interface State {
  last: FoundSpeaker | null;
  person: Person | null;
  unit: number;
}

const carried = (speaker: FoundSpeaker, confidence: number): FoundSpeaker => ({
  ...speaker,
  mention: null,
  via: 'carried',
  confidence: Math.min(confidence, speaker.confidence),
});

/** The attribution of a free quotation: what the sentence before or after it in its paragraph says. */
function neighbour(lines: readonly Line[], at: number): { line: Line; attribution: Attribution } | null {
  const line = lines[at];
  if (!line) return null;
  const before = lines[at - 1];
  if (before && before.scene === line.scene) {
    const cue = before.cues.findLast((one) => one.way !== 'relative' && one.way !== 'infinitive');
    if (cue)
      return {
        line: before,
        attribution: {
          rule: 'quote/sentence-before',
          subject: cue.subject,
          cue: [cue.at, cue.at + 1],
          confidence: 0.7,
        },
      };
  }
  const after = lines[at + 1];
  const run = after?.runs[0];
  if (after && after.scene === line.scene && run !== undefined) {
    const attribution = attribute(after.scene, after.span, run, after.cues);
    if (attribution && attribution.confidence > 0.7)
      return { line: after, attribution: { ...attribution, confidence: 0.7 } };
  }
  return null;
}

/** Tokens of a sentence between two runs make a tag of both: `“A,” he said, “B”`. */
function isSplit(line: Line, first: number, second: number, scene: Scene): boolean {
  const before = scene.tokens[second - 1];
  if (before?.text !== ',' && !/^(?:that|said|says)$/.test(before?.lower ?? '')) return false;
  return line.cues.some((cue) => cue.at > first && cue.at < second) && second - first < 14;
}

interface Pending {
  readonly finding: Finding;
  readonly token: number;
  readonly line: Line;
}

/** Findings of a half in English. */
export function findEnglish(units: readonly Unit[], runs: readonly Run[]): Finding[] {
  const placed = byUnit(runs);
  const scenes = units.map((unit, index) => readScene(unit, index, placed.get(index) ?? []));
  const register = makeRegister(allNames(units, scenes, runs));
  const cast: Cast = { register, seen: sightings(scenes, register) };
  const state: State = { last: null, person: null, unit: -9 };
  const lines = scenes.flatMap(linesOf);
  const findings: Finding[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.runs.length === 0) {
      const indirect = indirectOf(line.scene, line.span, line.cues);
      if (indirect) {
        const who = identify(line.scene, indirect.cue.subject, cast, state.person, 0.7);
        findings.push({
          kind: 'indirect',
          marked: false,
          fragments: [indirect.place],
          speaker: who?.speaker ?? null,
          cue: cuePlace(line.scene, [indirect.cue.at, indirect.cue.at + 1]),
          confidence: 0.6,
        });
        if (who && indirect.cue.form.kind === 'speech') {
          state.last = who.speaker;
          state.person = who.person ?? state.person;
          state.unit = line.scene.unit;
        }
      }
      continue;
    }
    findings.push(...findLine(lines, at, runs, cast, state));
  }
  return findings;
}

const cuePlace = (scene: Scene, [from, to]: readonly [number, number]): Place => ({
  unit: scene.unit,
  span: [scene.tokens[from]?.start ?? 0, scene.tokens[to - 1]?.end ?? 0],
});

function findLine(lines: readonly Line[], at: number, runs: readonly Run[], cast: Cast, state: State): Finding[] {
  const line = lines[at];
  if (!line) return [];
  const found: Pending[] = [];
  for (const token of line.runs) {
    const run = runs[line.scene.tokens[token]?.run ?? -1];
    if (!run) continue;
    const place: Place = { unit: run.unit, span: run.inner };
    const inner = line.scene.text.slice(...run.inner);
    const { kind } = kindOf(line.scene, line.span, token, line.cues, inner);
    const before = found.at(-1);
    if (
      before &&
      isSpeech(before.finding.kind) &&
      isSpeech(kind) &&
      before.finding.kind === 'direct' &&
      isSplit(line, before.token, token, line.scene)
    ) {
      found[found.length - 1] = {
        ...before,
        token,
        finding: { ...before.finding, fragments: [...before.finding.fragments, place] },
      };
      continue;
    }
    const speech = isSpeech(kind);
    const who = speech ? whoSaid(lines, at, token, cast, state) : null;
    found.push({
      token,
      line,
      finding: {
        kind,
        marked: true,
        fragments: [place],
        speaker: who?.speaker ?? null,
        cue: who?.cue ?? null,
        confidence: speech ? 0.9 : 0.7,
      },
    });
  }
  return found.map((one) => one.finding);
}

interface Who {
  readonly speaker: FoundSpeaker;
  readonly cue: Place | null;
}

function whoSaid(lines: readonly Line[], at: number, token: number, cast: Cast, state: State): Who | null {
  const line = lines[at];
  if (!line) return null;
  const free = isFree(line);
  const unit = line.scene.unit;
  const own = free ? null : attribute(line.scene, line.span, token, line.cues);
  if (own) return settle(line.scene, own, cast, state);
  if (state.last && state.unit === unit)
    return { speaker: { ...state.last, confidence: Math.min(0.8, state.last.confidence) }, cue: null };
  const beside = free ? neighbour(lines, at) : null;
  if (beside) {
    const who = settle(beside.line.scene, beside.attribution, cast, state);
    return who && { speaker: who.speaker, cue: who.cue };
  }
  if (free && state.last && unit - state.unit <= 2) {
    state.unit = unit;
    return { speaker: carried(state.last, 0.55), cue: null };
  }
  return null;
}

function settle(scene: Scene, attribution: Attribution, cast: Cast, state: State): Who | null {
  const who = identify(scene, attribution.subject, cast, state.person, attribution.confidence);
  if (!who) return null;
  state.last = who.speaker;
  state.person = who.person ?? state.person;
  state.unit = scene.unit;
  return { speaker: who.speaker, cue: attribution.cue && cuePlace(scene, attribution.cue) };
}
