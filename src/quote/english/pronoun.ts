// He and she to a person of the half, by salience: who was a subject, or spoke, in the last sentences; each sentence since
// halves it, so that a name that fills the half does not outweigh the one just introduced. Gender excludes.
//
//   Ann Lee spoke of Mary Poe. She was tired. “It rained,” she said.      Lee: subject, then echoed by “She”

import { cueForm } from '../../language/reporting-en.ts';
import { isWord } from '../../language/words-en.ts';
import { type EnglishName, opensSentence } from '../../name/english.ts';
import type { Person, Register } from '../../name/register.ts';
import { firstFrom } from '../../text/halving.ts';
import { wordSet } from '../../text/words.ts';
import { type Scene, sentenceAt } from './scene.ts';

/** Whom a pronoun can mean: a person of the half, or one without a name (`one woman`). */
export type Referent = Pick<Person, 'name' | 'gender' | 'sure'>;

/** Someone named, or meant, at a place of the half. */
export interface Sighting {
  readonly who: Referent;
  /** Number of the sentence in the half. */
  readonly sentence: number;
  readonly unit: number;
  /** Offset in the unit. */
  readonly at: number;
  readonly weight: number;
}

const WEIGHT = { subject: 3, apposed: 2.5, possessive: 1, other: 1, object: 0.7, modifier: 0.5 } as const;
/** Of a pronoun that was resolved, and of an unnamed speaker; of a name that spoke, beside what it counts as a name. */
export const ECHO = 3;
export const SPOKE = 1;

const SAYS = /^(?:said|says|added|asked|wrote)$/;

/** Pasts that no ending tells. */
const STRONG = wordSet(
  'beat won went came took gave made got held led left lost met ran saw sat stood spoke thought wore wrote brought built bought ' +
    'caught chose drew drove fell felt flew fought found grew heard hid hit kept knew laid let lit paid put quit rode rose sang ' +
    'sent set shook shot shut sold spent struck swore swept swam taught threw woke withdrew became began broke rang sank',
);

/** Whether a word behind a name reads as its verb. */
const isVerb = (word: string): boolean =>
  isWord('auxiliary', word) ||
  cueForm(word) !== undefined ||
  /(?:ed|[^s]s)$/.test(word) ||
  isWord('adverb', word) ||
  word === 'who' ||
  STRONG.has(word) ||
  word.endsWith('ly');

export function weightOf(scene: Scene, name: EnglishName): number {
  const before = scene.tokens[name.head - 1];
  const after = scene.tokens[name.to];
  if (after?.lower === "'s") return WEIGHT.possessive;
  if (before && isWord('preposition', before.lower))
    return after?.text === ',' && opensSentence(scene.tokens, name.head - 1) ? WEIGHT.apposed : WEIGHT.object;
  if (before && SAYS.test(before.lower)) return WEIGHT.subject;
  if (before && cueForm(before.lower)?.form === 'finite') return WEIGHT.object;
  if (after?.isWord)
    return isVerb(after.lower)
      ? WEIGHT.subject
      : isWord('preposition', after.lower) || after.lower === 'and'
        ? WEIGHT.other
        : WEIGHT.modifier;
  if (after?.text === ',' || after?.text === '(') return WEIGHT.apposed;
  return WEIGHT.other;
}

/** Everybody named outside quotations, in order. */
export function sightings(scenes: readonly Scene[], register: Register): Sighting[] {
  return scenes.flatMap((scene) =>
    scene.names.flatMap((name): Sighting[] => {
      const who = register.find(name);
      const at = scene.tokens[name.from]?.start ?? 0;
      return who
        ? [{ who, unit: scene.unit, sentence: sentenceAt(scene, name.from), at, weight: weightOf(scene, name) }]
        : [];
    }),
  );
}

/** Sightings that a search goes back over at most. */
const REACH = 40;
const DECAY = 0.5;
/** What it counts less that only capitals tell of a person, or nothing of the gender. */
const UNSURE = 0.8;
const UNKNOWN = 0.8;

const stands = (one: Sighting | undefined, unit: number, at: number): boolean =>
  one !== undefined && (one.unit < unit || (one.unit === unit && one.at < at));

/** Whom a pronoun at `place` means, with how sure that is; null where nobody fits. */
export function resolvePronoun(
  pronoun: string,
  place: Spot,
  seen: readonly Sighting[],
  echoes: readonly Sighting[],
): Resolved | null {
  const gender = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : null;
  if (!gender) return null;
  const before = seenBefore(seen, place);
  return (
    mostSalient([...before, ...echoes], place, (who) => {
      if (who.gender && who.gender !== gender) return 0;
      return (who.gender ? 1 : UNKNOWN) * (who.sure ? 1 : UNSURE);
    }) ?? ahead(seen, place, gender)
  );
}

/** Where a pronoun or a description stands. */
export interface Spot {
  readonly unit: number;
  readonly at: number;
  readonly sentence: number;
}

export interface Resolved {
  readonly who: Referent;
  readonly confidence: number;
}

/** The last sightings before a place. */
export function seenBefore(seen: readonly Sighting[], { unit, at }: Spot): readonly Sighting[] {
  const end = firstFrom(0, seen.length, (i) => stands(seen[i], unit, at));
  return seen.slice(Math.max(0, end - REACH), end);
}

/** Sentences that a pronoun may go before its name, and of the half in which it may: a scene that opens an article. */
const AHEAD = 3;
const OPENING = 8;

/** “I never rowed,” he says. At 81, Tom Roe … : where nobody is named before, who comes next. */
function ahead(seen: readonly Sighting[], { sentence }: Spot, gender: string): Resolved | null {
  if (sentence > OPENING) return null;
  const isNext = ({ who, sentence: at }: Sighting): boolean =>
    who.gender === gender && who.sure && who.name.includes(' ') && at >= sentence && at <= sentence + AHEAD;
  const next = seen.find(isNext);
  return next ? { who: next.who, confidence: 0.5 } : null;
}

/** Who of those seen is most in mind at a place; `trust` is 0 for whom it cannot be. */
export function mostSalient(
  seen: readonly Sighting[],
  { sentence }: Spot,
  trust: (who: Referent) => number,
): Resolved | null {
  const scores = new Map<Referent, number>();
  for (const one of seen) {
    const score = one.weight * trust(one.who) * DECAY ** Math.max(0, sentence - one.sentence);
    if (score > 0) scores.set(one.who, (scores.get(one.who) ?? 0) + score);
  }
  return best(scores);
}

function best(scores: ReadonlyMap<Referent, number>): Resolved | null {
  let first: [Referent, number] | undefined;
  let second = 0;
  for (const entry of scores) {
    if (!first || entry[1] > first[1]) {
      second = first?.[1] ?? 0;
      first = entry;
    } else second = Math.max(second, entry[1]);
  }
  if (!first) return null;
  return { who: first[0], confidence: 0.45 + 0.45 * (1 - second / first[1]) };
}
