// Who said a run: its own sentence, else the sentences beside it, else who spoke last; and what is remembered of it.
//
//   He said: ⏎ “It rained.” ⏎ “A lot.”      governed by the colon, then carried
import { carried, type FoundSpeaker, type Place } from '../finding.ts';
import { attribute } from './attribute.ts';
import { endsInColon, introduces, isFree, type Line, narrated, neighbour } from './line.ts';
import type { Subject } from './phrase.ts';
import type { Attribution } from './place.ts';
import { ECHO, type Referent, type Sighting, SPOKE } from './pronoun.ts';
import { type Scene, sentenceAt } from './scene.ts';
import { type Cast, identify } from './speaker.ts';
import { mainSubject } from './subject.ts';

/** Who spoke so far. */
export interface Memory {
  readonly speaker: FoundSpeaker | null;
  /** The last who spoke or were meant by a pronoun, in order. */
  readonly echoes: readonly Sighting[];
  /** The last speaker that is no person, for `it` and `they`. */
  readonly other: FoundSpeaker | null;
  readonly unit: number;
  /** A colon at the end of that unit governs the quotations that follow. */
  readonly governs: boolean;
}

export const NOBODY: Memory = { speaker: null, echoes: [], other: null, unit: -9, governs: false };

/** What was found, and what is to be remembered. */
export interface Step {
  readonly speaker: FoundSpeaker | null;
  readonly cue: Place | null;
  readonly memory: Memory;
}

export const cuePlace = (scene: Scene, [from, to]: readonly [number, number]): Place => ({
  unit: scene.unit,
  span: [scene.tokens[from]?.start ?? 0, scene.tokens[to - 1]?.end ?? 0],
});

const MAX_ECHOES = 6;

function echoed(
  echoes: readonly Sighting[],
  scene: Scene,
  { from, name }: Subject,
  who: Referent | null,
): readonly Sighting[] {
  if (!who) return echoes;
  const at = scene.tokens[from]?.start ?? 0;
  const one: Sighting = { who, unit: scene.unit, sentence: sentenceAt(scene, from), at, weight: name ? SPOKE : ECHO };
  return [...echoes.slice(1 - MAX_ECHOES), one];
}

/** An attribution made a speaker. */
export function settle(scene: Scene, attribution: Attribution, cast: Cast, memory: Memory): Step {
  const who = identify(scene, attribution.subject, cast, memory, attribution.confidence);
  if (!who) return { speaker: null, cue: null, memory };
  const isOther = !who.person && who.speaker.via !== 'pronoun';
  return {
    speaker: who.speaker,
    cue: attribution.cue && cuePlace(scene, attribution.cue),
    memory: {
      speaker: who.speaker,
      echoes: echoed(memory.echoes, scene, attribution.subject, who.person),
      other: isOther ? who.speaker : memory.other,
      unit: scene.unit,
      governs: false,
    },
  };
}

/** He or she as the subject of a sentence keeps whoever is meant in mind. */
function follow({ scene, span: [from, to] }: Line, cast: Cast, memory: Memory): Memory {
  const subject = mainSubject(scene, from, to);
  if (!subject?.pronoun) return memory;
  const who = identify(scene, subject, cast, memory, 0.5)?.person ?? null;
  return who ? { ...memory, echoes: echoed(memory.echoes, scene, subject, who) } : memory;
}

/** What a line without runs leaves to remember: who spoke in it, and whether its colon governs what follows. */
export function hear(line: Line, cast: Cast, memory: Memory): Memory {
  const colon = endsInColon(line);
  const said = introduces(line, colon ? 0.85 : 0.6);
  const cue = said && line.cues.find((one) => one.at === said.attribution.cue?.[0]);
  if (!said || !(colon || cue?.form.kind === 'speech')) return follow(line, cast, memory);
  const step = settle(line.scene, said.attribution, cast, memory);
  return step.speaker ? { ...step.memory, governs: colon } : memory;
}

/** How many paragraphs a speaker is carried over: the next one, and one that says something else between. */
const CARRY = 2;

/** A quotation with no words of its own around it. */
function whoFree(lines: readonly Line[], at: number, cast: Cast, memory: Memory): Step {
  const unit = lines[at]?.scene.unit ?? 0;
  const nothing: Step = { speaker: null, cue: null, memory };
  if (memory.governs && memory.speaker && unit - memory.unit === 1)
    return { speaker: memory.speaker, cue: null, memory: { ...memory, unit } };
  const beside = neighbour(lines, at);
  if (beside) return settle(beside.line.scene, beside.attribution, cast, memory);
  const story = narrated(lines, at);
  const told = story?.line.scene.unit === unit || memory.unit < unit - 1 ? story : null;
  const step = told && settle(told.line.scene, told.attribution, cast, memory);
  if (step?.memory.echoes.at(-1)?.who.sure && step.speaker?.via === 'name')
    return { ...step, memory: { ...step.memory, unit } };
  if (!memory.speaker || unit - memory.unit > CARRY) return nothing;
  return { speaker: carried(memory.speaker, 0.55), cue: null, memory: { ...memory, unit } };
}

/** Who said the run at `token` of line `at`. */
export function whoSaid(lines: readonly Line[], at: number, token: number, cast: Cast, memory: Memory): Step {
  const line = lines[at];
  if (!line) return { speaker: null, cue: null, memory };
  const free = isFree(line);
  const own = free ? null : attribute(line.scene, line.span, token, line.cues);
  if (own) return settle(line.scene, own, cast, memory);
  if (memory.speaker && memory.unit === line.scene.unit)
    return { speaker: { ...memory.speaker, confidence: Math.min(0.8, memory.speaker.confidence) }, cue: null, memory };
  return free ? whoFree(lines, at, cast, memory) : { speaker: null, cue: null, memory };
}
