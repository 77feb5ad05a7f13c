// He and she to a person of the half, by salience: subject before object, near before far, often before once, and whoever
// spoke last. Gender excludes; distance alone never decides.
import { cueForm } from '../../language/reporting-en.ts';
import { isWord } from '../../language/words-en.ts';
import type { EnglishName } from '../../name/english.ts';
import type { Person, Register } from '../../name/register.ts';
import { isAfter } from '../finding.ts';
import type { Scene } from './scene.ts';

/** A person named at a place of the half. */
export interface Sighting {
  readonly person: Person;
  readonly unit: number;
  readonly sentence: number;
  /** Offset in the unit. */
  readonly at: number;
  readonly weight: number;
}

const WEIGHT = { subject: 3, apposed: 2.5, possessive: 1.5, other: 1, object: 0.7, modifier: 0.5 } as const;

/** Whether a word behind a name reads as its verb. */
const isVerb = (word: string): boolean =>
  isWord('auxiliary', word) ||
  cueForm(word) !== undefined ||
  /(?:ed|[^s]s)$/.test(word) ||
  isWord('adverb', word) ||
  word.endsWith('ly');

function weightOf(scene: Scene, name: EnglishName): number {
  const before = scene.tokens[name.head - 1];
  const after = scene.tokens[name.to];
  if (after?.lower === "'s") return WEIGHT.possessive;
  if (before && isWord('preposition', before.lower)) return WEIGHT.object;
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
  const seen: Sighting[] = [];
  let counted = 0;
  for (const scene of scenes) {
    let at = 0;
    for (const [, to] of scene.sentences) {
      counted++;
      for (; at < scene.names.length; at++) {
        const name = scene.names[at];
        if (!name || name.head >= to) break;
        const person = register.find(name);
        const offset = scene.tokens[name.from]?.start ?? 0;
        if (person)
          seen.push({ person, unit: scene.unit, sentence: counted, at: offset, weight: weightOf(scene, name) });
      }
    }
  }
  return seen;
}

const REACH = 40;
/** What it counts to have spoken last, and how that fades with the paragraphs since. */
const LAST_BONUS = 1.5;
const LAST_FADE = 0.5;

/** The person whom a pronoun at `[unit, at]` means, with how sure that is; null where nobody fits. */
export function resolvePronoun(
  pronoun: string,
  unit: number,
  at: number,
  seen: readonly Sighting[],
  last: { readonly person: Person | null; readonly unit: number },
): { readonly person: Person; readonly confidence: number } | null {
  const gender = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : null;
  if (!gender) return null;
  let end = seen.length;
  while (end > 0 && isAfter(seen[end - 1], unit, at)) end--;
  const now = seen[end - 1]?.sentence ?? 0;
  const scores = new Map<Person, number>();
  for (let i = end - 1; i >= Math.max(0, end - REACH); i--) {
    const one = seen[i];
    if (!one || (one.person.gender && one.person.gender !== gender)) continue;
    const unknown = one.person.gender ? 1 : 0.5;
    const score = (one.weight * unknown) / (1 + (now - one.sentence) * 0.6);
    scores.set(one.person, (scores.get(one.person) ?? 0) + score);
  }
  const barred = gender === 'male' ? 'female' : 'male';
  if (last.person && last.person.gender !== barred)
    scores.set(
      last.person,
      (scores.get(last.person) ?? 0) + LAST_BONUS / (1 + Math.max(0, unit - last.unit) * LAST_FADE),
    );
  return best(scores);
}

function best(scores: ReadonlyMap<Person, number>): { readonly person: Person; readonly confidence: number } | null {
  let first: [Person, number] | undefined;
  let second = 0;
  for (const entry of scores) {
    if (!first || entry[1] > first[1]) {
      second = first?.[1] ?? 0;
      first = entry;
    } else second = Math.max(second, entry[1]);
  }
  if (!first) return null;
  return { person: first[0], confidence: 0.45 + 0.45 * (1 - second / first[1]) };
}
