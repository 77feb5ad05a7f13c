// Chinese pronouns to the names of the half: 他 and 她 by nearness, number and who spoke last; 它 and 他们 to the body or
// the people who spoke last.
//
//   王芳上周到任。… 她说，“…”   她 → 王芳, never a man
import type { Span } from '../../model.ts';
import { isPersonLike } from '../../name/chinese-candidate.ts';
import type { ChinesePerson, ChineseRegister } from '../../name/chinese-register.ts';
import { type FoundSpeaker, isAfter } from '../finding.ts';
import type { Narrator } from '../narrator.ts';
import type { Aliases } from './alias.ts';
import type { ChineseScene } from './scene.ts';

/** Who spoke before. */
export interface Memory {
  readonly last: FoundSpeaker | null;
  readonly person: ChinesePerson | null;
  /** The people or the body who spoke last, together. */
  readonly group: FoundSpeaker | null;
  /** Where: a unit, and an offset in it. */
  readonly unit: number;
  readonly at: number;
}

export interface ChineseIdentity {
  readonly speaker: FoundSpeaker;
  readonly person: ChinesePerson | null;
}

/** What is known of the half where a speaker is looked for. */
export interface ChineseCast {
  readonly register: ChineseRegister;
  readonly narrator: Narrator;
  readonly aliases: Aliases;
  readonly memory: Memory;
  /** No verb of saying follows the words, so that only names and descriptions count. */
  readonly bare: boolean;
}

const SIGHT = 24;

const barredBy = (pronoun: string): ChinesePerson['gender'] =>
  pronoun === '她' ? 'male' : pronoun === '他' ? 'female' : null;

/** How many sightings stand before a place. */
function sightedBefore({ sightings }: ChineseRegister, unit: number, at: number): number {
  let end = sightings.length;
  while (end > 0 && isAfter(sightings[end - 1], unit, at)) end--;
  return end;
}

/** Who was brought in as the subject of a sentence since somebody spoke: 画家卢克·霍恩一直在画。他补充说，… */
function broughtIn(pronoun: string, register: ChineseRegister, end: number, memory: Memory): ChinesePerson | null {
  const barred = barredBy(pronoun);
  for (let i = end - 1; i >= Math.max(0, end - SIGHT); i--) {
    const one = register.sightings[i];
    if (!one || !isAfter(one, memory.unit, memory.at)) return null;
    if (one.leads && one.person.gender !== barred) return one.person;
  }
  return null;
}

/** The person whom 他 or 她 means: the last speaker and who was named last and often, women never 他. */
function resolve(
  pronoun: string,
  unit: number,
  end: number,
  { sightings }: ChineseRegister,
  last: ChinesePerson | null,
): ChinesePerson | null {
  const barred = barredBy(pronoun);
  const scores = new Map<ChinesePerson, number>();
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

/** One person without a name: 一位工人, 女孩的父亲; no crowd, no body, no paper. */
const isOneUnnamed = ({ name, via }: FoundSpeaker): boolean =>
  via === 'description' &&
  !/(?:[们們]|网友|網友|[众眾]|各.+|双方|雙方)$|些|[许許多]多|不少|[多数數几幾][名位]/.test(name) &&
  (ONE.test(name) || isPersonLike(name, name.length));
const WOMAN = /[女妇婦母妻姐妹娘婆奶]|阿姨|太太|夫人/;
const MAN = /[男父夫叔伯爷爺]|哥|弟|先生|小伙|老汉|老漢/;

/** Whether a pronoun can take up a description: 一个男孩 is never 她. */
const fitsPronoun = (pronoun: string, { name }: FoundSpeaker): boolean => {
  const tail = name.slice(-4);
  const [woman, man] = [WOMAN.test(tail), MAN.test(tail)];
  return woman === man || (pronoun === '她' ? woman : pronoun === '他' ? man : true);
};

const ONE = /^(?:一|另一|其中一|这|這|那|该|該)[位名个個]/;

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
  const others = memory.person ? memory.group : memory.last;
  if (OTHERS.has(pronoun) && others)
    return { speaker: { ...others, mention, via: 'pronoun', confidence: confidence * 0.7 }, person: null };
  const end = sightedBefore(register, scene.unit, span[0]);
  const fresh = ONE_PERSON.has(pronoun) ? broughtIn(pronoun, register, end, memory) : null;
  const unnamed = memory.last !== null && scene.unit - memory.unit < 2 && isOneUnnamed(memory.last);
  if (!fresh && unnamed && memory.last && ONE_PERSON.has(pronoun) && fitsPronoun(pronoun, memory.last))
    return { speaker: { ...memory.last, mention, via: 'pronoun', confidence: confidence * 0.7 }, person: null };
  const person = fresh ?? (ONE_PERSON.has(pronoun) ? resolve(pronoun, scene.unit, end, register, memory.person) : null);
  const sure = person ? confidence * 0.8 : 0.4;
  return { speaker: { name: person?.name ?? pronoun, mention, via: 'pronoun', role: null, confidence: sure }, person };
}
