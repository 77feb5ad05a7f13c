// The words before a Chinese verb of saying made a speaker: a person with a role, a body, a description, or a pronoun.
//
//   东莞市某学校校长江波 → 江波, role 东莞市某学校校长        苹果公司 → itself        她 → the last woman named
import { titleEndingAt, titleStartingAt } from '../../language/titles-zh.ts';
import type { Span } from '../../model.ts';
import { chineseNameEnd } from '../../name/chinese.ts';
import type { ChinesePerson, ChineseRegister } from '../../name/chinese-register.ts';
import type { FoundSpeaker } from '../finding.ts';
import type { ChineseScene } from './scene.ts';

const PRONOUN = /(?:他们|她们|他們|她們|它们|我们|我們|他|她|它|其|对方|對方|本人|我)$/;
const AFTER_NAME = /^(?:本人|等人|等|也|自己|[(（][^)）]*[)）]?)*$/;

interface Named {
  readonly start: number;
  readonly end: number;
}

/** The name in `words`: known to the half, or after a post, or the words themselves. */
function nameIn(words: string, register: ChineseRegister): Named | null {
  for (let start = words.length - 1; start >= 0; start--) {
    const known = register.find(words.slice(start));
    if (known && words.length - start > 1) {
      const longer = start > 0 && words.slice(0, start + 1).length > 1 && register.find(words.slice(start - 1));
      if (!longer) return { start, end: words.length };
    }
  }
  for (let start = words.length - 2; start >= 0; start--) {
    const isStart =
      start === 0 ||
      titleEndingAt('post', words, start) > 0 ||
      /[\s的)）》”]/.test(words.charAt(start - 1)) ||
      titleEndingAt('place', words, start) > 0;
    if (!isStart) continue;
    const end = chineseNameEnd(words, start);
    if (end > start + 1 && isNameTail(words, end)) return { start, end };
  }
  return null;
}

function isNameTail(words: string, end: number): boolean {
  if (end === words.length || AFTER_NAME.test(words.slice(end))) return true;
  return end + titleStartingAt('honorific', words, end) === words.length;
}

/** 王先生, 张: a surname that stands for a full name of the half. */
function bySurname(words: string, register: ChineseRegister): ChinesePerson | undefined {
  const honorific = titleEndingAt('honorific', words, words.length);
  const bare = words.slice(0, words.length - honorific);
  return bare.length > 0 && bare.length <= 4 ? register.find(bare) : undefined;
}

/** A description without the clause that leads to it: 主抓培训的校长 → 校长; short ones stay whole. */
function describe(words: string): string {
  const at = words.lastIndexOf('的');
  const tail = words.slice(at + 1);
  return at > 0 && tail.length >= 2 && words.length > 10 ? tail : words;
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

function isAfter(one: { readonly unit: number; readonly at: number } | undefined, unit: number, at: number): boolean {
  return one !== undefined && (one.unit > unit || (one.unit === unit && one.at >= at));
}

export interface ChineseIdentity {
  readonly speaker: FoundSpeaker;
  readonly person: ChinesePerson | null;
}

/** Who the words at `span` are. `last` is the speaker of the quotation before. */
export function identifyChinese(
  scene: ChineseScene,
  span: Span,
  register: ChineseRegister,
  last: ChinesePerson | null,
  confidence: number,
): ChineseIdentity | null {
  const words = scene.masked.slice(...span);
  const place = (start: number, end: number) => ({ unit: scene.unit, span: [span[0] + start, span[0] + end] as const });
  const pronoun = PRONOUN.exec(words);
  if (pronoun && (pronoun.index === 0 || words.length < 8)) {
    const mention = place(pronoun.index, words.length);
    const person = /^(?:他|她|其|本人)$/.test(pronoun[0])
      ? resolve(pronoun[0], scene.unit, span[0], register, last)
      : null;
    const speaker: FoundSpeaker = {
      name: person?.name ?? pronoun[0],
      mention,
      via: 'pronoun',
      role: null,
      confidence: person ? confidence * 0.8 : 0.4,
    };
    return { speaker, person };
  }
  const name = nameIn(words, register);
  if (name) {
    const text = words.slice(name.start, name.end);
    const person = register.find(text) ?? { name: text, gender: null };
    const role = words.slice(0, name.start).trim();
    return {
      speaker: {
        name: person.name,
        mention: place(name.start, name.end),
        via: 'name',
        role: role === '' ? null : describe(role),
        confidence,
      },
      person,
    };
  }
  const short = bySurname(words, register);
  if (short)
    return {
      speaker: { name: short.name, mention: place(0, words.length), via: 'name', role: null, confidence },
      person: short,
    };
  const text = describe(words);
  if (text.length < 2) return null;
  const start = words.length - text.length;
  return {
    speaker: {
      name: text,
      mention: place(start, words.length),
      via: 'description',
      role: null,
      confidence: confidence * 0.8,
    },
    person: null,
  };
}
