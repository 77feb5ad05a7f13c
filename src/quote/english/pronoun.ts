// He and she to a person of the half, by salience: subject before object, near before far, often before once, and whoever
// spoke last. Gender excludes; distance alone never decides.
import { isWord } from '../../language/words-en.ts';
import type { EnglishName } from '../../name/english.ts';
import type { Person, Register } from '../../name/register.ts';
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

const WEIGHT = { subject: 3, other: 1, possessive: 1.5, object: 0.7 } as const;

function weightOf(scene: Scene, name: EnglishName, from: number): number {
  const before = scene.tokens[name.head - 1];
  const after = scene.tokens[name.to];
  if (after?.lower === "'s") return WEIGHT.possessive;
  if (name.head === from || (before && !before.isWord && after?.isWord)) return WEIGHT.subject;
  if (before && isWord('conjunction', before.lower)) return WEIGHT.subject;
  return before && isWord('preposition', before.lower) ? WEIGHT.object : WEIGHT.other;
}

/** Everybody named outside quotations, in order. */
export function sightings(scenes: readonly Scene[], register: Register): Sighting[] {
  const seen: Sighting[] = [];
  let counted = 0;
  for (const scene of scenes) {
    let at = 0;
    for (const [from, to] of scene.sentences) {
      counted++;
      for (; at < scene.names.length; at++) {
        const name = scene.names[at];
        if (!name || name.head >= to) break;
        const person = register.find(name);
        const offset = scene.tokens[name.from]?.start ?? 0;
        if (person)
          seen.push({ person, unit: scene.unit, sentence: counted, at: offset, weight: weightOf(scene, name, from) });
      }
    }
  }
  return seen;
}

const REACH = 40;

/** The person whom a pronoun at `[unit, at]` means, with how sure that is; null where nobody fits. */
export function resolvePronoun(
  pronoun: string,
  unit: number,
  at: number,
  seen: readonly Sighting[],
  lastSpeaker: Person | null,
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
  if (lastSpeaker && lastSpeaker.gender !== (gender === 'male' ? 'female' : 'male'))
    scores.set(lastSpeaker, (scores.get(lastSpeaker) ?? 0) + 1.5);
  return best(scores);
}

function isAfter(one: Sighting | undefined, unit: number, at: number): boolean {
  return one !== undefined && (one.unit > unit || (one.unit === unit && one.at >= at));
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
  return { person: first[0], confidence: 0.5 + 0.45 * (1 - second / first[1]) };
}
