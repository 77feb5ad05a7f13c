// Reported speech without marks: a verb of saying with a clause, before it or after it.
//
//   Lee said that the rain would stop.     The rain would stop, Lee said.
//                 ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^
import { isTransitive } from '../../language/reporting-en.ts';
import { isWord } from '../../language/words-en.ts';
import { wordSet } from '../../text/words.ts';
import type { Place } from '../finding.ts';
import type { Cue } from './cue.ts';
import { lowerAt, type Scene } from './scene.ts';

export interface Indirect {
  readonly place: Place;
  readonly cue: Cue;
}

const MIN_WORDS = 3;
const ENDS = new Set('.!?');

function place(scene: Scene, from: number, to: number): Place | null {
  let end = to;
  while (end > from && !scene.tokens[end - 1]?.isWord && !/^[)%’']$/.test(scene.tokens[end - 1]?.text ?? '')) end--;
  if (end - from < MIN_WORDS) return null;
  return { unit: scene.unit, span: [scene.tokens[from]?.start ?? 0, scene.tokens[end - 1]?.end ?? 0] };
}

const OPENERS = wordSet(
  'that he she it they we i you there this these those the a an his her its their if when while some many most no',
);

/** A clause begins at `at` with a subject of its own: a name, a pronoun, a determiner. */
function opensClause(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (!token?.isWord) return false;
  return OPENERS.has(token.lower) || scene.nameAt.has(at);
}

/** `The rain would stop, Lee said.`: the clause before the tag. */
function before(scene: Scene, from: number, to: number, cue: Cue): Place | null {
  const next = scene.tokens[cue.at + 1];
  const isLast = cue.at + 1 >= to - 1 || ENDS.has(next?.text ?? '');
  const start = Math.min(cue.subject.from, cue.at);
  if (!(isLast || cue.way === 'inverted') || scene.tokens[start - 1]?.text !== ',') return null;
  return place(scene, from, start - 1);
}

const REACH = 14;
const RELATIVES = wordSet('that which who');

/** A verb stands in the words from `from`, before a mark or a small word cuts them off. */
function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to, from + REACH); at++) {
    const token = scene.tokens[at];
    if (!token?.isWord || RELATIVES.has(token.lower)) return false;
    if (isWord('auxiliary', token.lower) && token.lower !== "'s") return true;
  }
  return false;
}

const TOLD = wordSet('tell ask remind inform assure warn advise urge reassure notify persuade convince');
const SOMEBODY = wordSet('me him her us them you it reporters journalists everyone');
/** Words of whom it is told, at most. */
const MAX_OBJECT = 10;

/** Where the clause begins that somebody is told: `told the town’s council | that`, `told him | it`; null where none does. */
function pastObject(scene: Scene, from: number, to: number): number | null {
  for (let at = from + 1; at < Math.min(to, from + MAX_OBJECT); at++) {
    const token = scene.tokens[at];
    if (!token?.isWord) break;
    if (token.lower === 'that') return at;
  }
  const name = scene.nameAt.get(from);
  const end = SOMEBODY.has(lowerAt(scene, from)) ? from + 1 : name?.to;
  return end !== undefined && end < to && opensClause(scene, end) && hasVerb(scene, end, to) ? end : null;
}

/** `Lee said that the rain would stop.`: the clause behind the verb. */
function behind(scene: Scene, to: number, cue: Cue): Place | null {
  const next = TOLD.has(cue.form.stem) ? pastObject(scene, cue.at + 1, to) : cue.at + 1;
  if (next === null) return null;
  if (!opensClause(scene, next)) return null;
  const that = scene.tokens[next]?.lower === 'that';
  if (!that && isTransitive(cue.form.stem) && !hasVerb(scene, next, to)) return null;
  return that || cue.form.kind === 'speech' ? place(scene, that ? next + 1 : next, to) : null;
}

/** `put it shortly` says how, not what. */
const PUT = wordSet('put puts');

const reports = (scene: Scene, cue: Cue): boolean =>
  cue.form.kind !== 'judge' &&
  !PUT.has(lowerAt(scene, cue.at)) &&
  cue.form.form !== 'stem' &&
  cue.way !== 'relative' &&
  cue.way !== 'infinitive' &&
  cue.way !== 'noun';

/** The reported clause of a sentence, where a verb of saying governs one. */
export function indirectOf(scene: Scene, [from, to]: readonly [number, number], cues: readonly Cue[]): Indirect | null {
  for (const cue of cues.filter((one) => reports(scene, one))) {
    const follows = cue.form.kind === 'speech' && cue.subject.from > from + MIN_WORDS;
    const found = (follows ? before(scene, from, to, cue) : null) ?? behind(scene, to, cue);
    if (found) return { place: found, cue };
  }
  return null;
}
