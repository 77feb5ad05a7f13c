// He and she to a person of the half, by salience: who was a subject, or spoke, in the last sentences; each sentence since
// halves it, so that a name that fills the half does not outweigh the one just introduced. Gender excludes.
//
//   Ann Lee spoke of Mary Poe. She was tired. “It rained,” she said.      Lee: subject, then echoed by “She”
import { cueForm } from '../../language/reporting-en.ts';
import { isWord } from '../../language/words-en.ts';
import type { EnglishName } from '../../name/english.ts';
import type { Person, Register } from '../../name/register.ts';
import { sentenceAt, type Scene } from './scene.ts';

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
/** Of a pronoun that was resolved, and of a speaker beside what the name counts there. */
export const ECHO = 3;

const SAYS = /^(?:said|says|added|asked|wrote)$/;

/** Whether a word behind a name reads as its verb. */
const isVerb = (word: string): boolean =>
  isWord('auxiliary', word) ||
  cueForm(word) !== undefined ||
  /(?:ed|[^s]s)$/.test(word) ||
  isWord('adverb', word) ||
  word === 'who' ||
  word.endsWith('ly');

function weightOf(scene: Scene, name: EnglishName): number {
  const before = scene.tokens[name.head - 1];
  const after = scene.tokens[name.to];
  if (after?.lower === "'s") return WEIGHT.possessive;
  if (before && isWord('preposition', before.lower)) return WEIGHT.object;
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
const UNSURE = 0.5;
const UNKNOWN = 0.8;

const stands = (one: Sighting | undefined, unit: number, at: number): boolean =>
  one !== undefined && (one.unit < unit || (one.unit === unit && one.at < at));

/** Whom a pronoun at offset `at` of a unit means, with how sure that is; null where nobody fits. */
export function resolvePronoun(
  pronoun: string,
  place: { readonly unit: number; readonly at: number; readonly sentence: number },
  seen: readonly Sighting[],
  echoes: readonly Sighting[],
): { readonly who: Referent; readonly confidence: number } | null {
  const gender = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : null;
  if (!gender) return null;
  let end = seen.length;
  while (end > 0 && !stands(seen[end - 1], place.unit, place.at)) end--;
  const scores = new Map<Referent, number>();
  for (const one of [...seen.slice(Math.max(0, end - REACH), end), ...echoes]) {
    if (one.who.gender && one.who.gender !== gender) continue;
    const trust = (one.who.gender ? 1 : UNKNOWN) * (one.who.sure ? 1 : UNSURE);
    const score = one.weight * trust * DECAY ** Math.max(0, place.sentence - one.sentence);
    scores.set(one.who, (scores.get(one.who) ?? 0) + score);
  }
  return best(scores);
}

function best(scores: ReadonlyMap<Referent, number>): { readonly who: Referent; readonly confidence: number } | null {
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
