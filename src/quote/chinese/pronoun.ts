// Chinese pronouns to the names of the half: 他 and 她 by nearness, number and who spoke last; 它 and 他们 to the body or
// the people who spoke last.
//
//   王芳上周到任。… 她说，“…”   她 → 王芳, never a man
import type { Span } from '../../model.ts';
import type { ChinesePerson, ChineseRegister } from '../../name/chinese-register.ts';
import { type FoundSpeaker, isAfter } from '../finding.ts';
import type { Narrator } from '../narrator.ts';
import type { ChineseScene } from './scene.ts';

/** Who spoke before. */
export interface Memory {
  readonly last: FoundSpeaker | null;
  readonly person: ChinesePerson | null;
}

export interface ChineseIdentity {
  readonly speaker: FoundSpeaker;
  readonly person: ChinesePerson | null;
}

/** What is known of the half where a speaker is looked for. */
export interface ChineseCast {
  readonly register: ChineseRegister;
  readonly narrator: Narrator;
  readonly memory: Memory;
  /** No verb of saying follows the words, so that only names and descriptions count. */
  readonly bare: boolean;
}

const SIGHT = 24;

/** The person whom 他 or 她 means: the last speaker and who was named last and often, women never 他. */
function resolve(
  pronoun: string,
  unit: number,
  at: number,
  register: ChineseRegister,
  last: ChinesePerson | null,
): ChinesePerson | null {
  const barred = pronoun === '她' ? 'male' : pronoun === '他' ? 'female' : null;
  const scores = new Map<ChinesePerson, number>();
  const { sightings } = register;
  let end = sightings.length;
  while (end > 0 && isAfter(sightings[end - 1], unit, at)) end--;
  for (let i = end - 1; i >= Math.max(0, end - SIGHT); i--) {
    const one = sightings[i];
    if (!one || one.person.gender === barred) continue;
    scores.set(
      one.person,
      (scores.get(one.person) ?? 0) + 1 / (1 + (end - 1 - i) * 0.35) / (1 + Math.max(0, unit - one.unit) * 0.25),
    );
  }
  if (last && last.gender !== barred) scores.set(last, (scores.get(last) ?? 0) + 1.2);
  return (
    [...scores].reduce<[ChinesePerson, number] | null>(
      (best, entry) => (!best || entry[1] > best[1] ? entry : best),
      null,
    )?.[0] ?? null
  );
}

const ONE_PERSON = new Set(['他', '她', '其', '本人']);
const OTHERS = new Set(['它', '它们', '它們', '他们', '他們', '她们', '她們']);

/** The pronoun at `span` made a speaker. */
export function byPronoun(
  scene: ChineseScene,
  span: Span,
  { register, memory }: ChineseCast,
  confidence: number,
): ChineseIdentity {
  const pronoun = scene.masked.slice(...span);
  const mention = { unit: scene.unit, span };
  if (OTHERS.has(pronoun) && memory.last && !memory.person)
    return { speaker: { ...memory.last, mention, via: 'pronoun', confidence: confidence * 0.7 }, person: null };
  const person = ONE_PERSON.has(pronoun) ? resolve(pronoun, scene.unit, span[0], register, memory.person) : null;
  const sure = person ? confidence * 0.8 : 0.4;
  return { speaker: { name: person?.name ?? pronoun, mention, via: 'pronoun', role: null, confidence: sure }, person };
}
