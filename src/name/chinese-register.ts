// Who is who in a Chinese half: full names found beside posts, dots and verbs of saying, with the short forms that stand
// for them.
//
//   大卫·萨克斯 … 萨克斯      one person, 大卫·萨克斯        王泽民 … 王说      王泽民

import type { Gender } from '../language/given-names.ts';
import { chineseCueStartingAt } from '../language/reporting-zh.ts';
import { surnameLength } from '../language/surnames-zh.ts';
import { titleEndingAt, titleStartingAt } from '../language/titles-zh.ts';
import { HAN, scriptAt } from '../text/script.ts';
import { chineseNameEnd, dottedNames } from './chinese.ts';

export interface ChinesePerson {
  readonly name: string;
  readonly gender: Gender | null;
}

/** A person named at a place of a text. */
export interface ChineseSighting {
  readonly person: ChinesePerson;
  readonly unit: number;
  readonly at: number;
}

export interface ChineseRegister {
  /** The person whom a name, short or full, stands for. */
  find(name: string): ChinesePerson | undefined;
  /** Whether the name was seen as a person's. */
  has(name: string): boolean;
  readonly sightings: readonly ChineseSighting[];
}

/** A text of the half, quotations blanked out in it. */
export interface NamedText {
  readonly unit: number;
  readonly text: string;
}

const FEMALE_TITLES = /^(?:女士|小姐|太太|夫人)/;
const MALE_TITLES = /^先生/;
const FEMALE_CHARACTERS = /[娜莉莎丽麗芳娟婷妮娅婭娥淑媛婉姗姍姬妍霞玲琳雅倩薇蓉萍燕梅茜菲黛娃英娇凤鳳]$/;

interface Draft {
  readonly name: string;
  female: number;
  male: number;
  count: number;
}

/** Whether a name may begin at `at`: after a mark, a post, or what is no Han character. */
function mayBegin(text: string, at: number): boolean {
  if (at === 0 || scriptAt(text, at - 1) !== HAN) return true;
  return titleEndingAt('post', text, at, Math.max(0, at - 7)) > 0;
}

/** What follows shows a person: a verb of saying, an honorific, a bracket with a foreign spelling. */
function isPersonAfter(text: string, end: number): boolean {
  if (chineseCueStartingAt(text, end, Math.min(text.length, end + 5))) return true;
  if (titleStartingAt('honorific', text, end) > 0) return true;
  return /^\s?[(（]\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4));
}

/** Native and foreign names beside a post or a verb of saying. */
function contextNames(text: string): { readonly name: string; readonly end: number }[] {
  const names: { name: string; end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    if (scriptAt(text, at) !== HAN || !mayBegin(text, at)) continue;
    const end = chineseNameEnd(text, at);
    if (end - at < 2) continue;
    const titled = at > 0 && scriptAt(text, at - 1) === HAN;
    if (titled || isPersonAfter(text, end)) names.push({ name: text.slice(at, end), end });
  }
  return names;
}

function addName(drafts: Map<string, Draft>, name: string, text: string, end: number): void {
  const draft = drafts.get(name) ?? { name, female: 0, male: 0, count: 0 };
  draft.count++;
  const after = text.slice(end, end + 3);
  if (FEMALE_TITLES.test(after)) draft.female++;
  if (MALE_TITLES.test(after)) draft.male++;
  drafts.set(name, draft);
}

const genderOf = (draft: Draft): Gender | null => {
  if (draft.female !== draft.male) return draft.female > draft.male ? 'female' : 'male';
  return FEMALE_CHARACTERS.test(draft.name) ? 'female' : null;
};

const DOT = /[·•・‧．]/;
const MAX_PERSONS = 80;

/** Every form that stands for a person: the parts of a dotted name, the surname of a native one. */
function shortForms(name: string): string[] {
  if (DOT.test(name)) {
    const parts = name.split(DOT);
    return [parts.at(-1) ?? '', parts[0] ?? ''].filter((part) => part.length > 1);
  }
  const latin = /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+)+$/u.exec(name);
  if (latin) return [name.split(' ').at(-1) ?? '', name.split(' ')[0] ?? ''];
  const surname = surnameLength(name, 0);
  return surname > 0 && name.length > surname && name.length <= surname + 2 ? [name.slice(0, surname)] : [];
}

/** Places where the names of a text stand, each longest name first. */
function sight(texts: readonly NamedText[], forms: ReadonlyMap<string, ChinesePerson>): ChineseSighting[] {
  const found: ChineseSighting[] = [];
  const byFirst = new Map<string, string[]>();
  for (const form of [...forms.keys()].filter((one) => one.length > 1).sort((a, b) => b.length - a.length)) {
    const list = byFirst.get(form.charAt(0));
    if (list) list.push(form);
    else byFirst.set(form.charAt(0), [form]);
  }
  for (const { unit, text } of texts) {
    for (let at = 0; at < text.length; at++) {
      const form = byFirst.get(text.charAt(at))?.find((one) => text.startsWith(one, at));
      const person = form && forms.get(form);
      if (!form || !person) continue;
      found.push({ person, unit, at });
      at += form.length - 1;
    }
  }
  return found;
}

/** Make the register of a half from its texts. */
export function makeChineseRegister(texts: readonly NamedText[]): ChineseRegister {
  const drafts = new Map<string, Draft>();
  for (const { text } of texts) {
    for (const [start, end] of dottedNames(text)) addName(drafts, text.slice(start, end), text, end);
    for (const { name, end } of contextNames(text)) if (!DOT.test(name)) addName(drafts, name, text, end);
  }
  const persons = [...drafts.values()].sort((a, b) => b.count - a.count).slice(0, MAX_PERSONS);
  const forms = new Map<string, ChinesePerson>();
  for (const draft of persons) forms.set(draft.name, { name: draft.name, gender: genderOf(draft) });
  for (const draft of persons) {
    const person = forms.get(draft.name);
    for (const form of shortForms(draft.name)) {
      const known = forms.get(form);
      if (person && (!known || (known.name === form && DOT.test(person.name)))) forms.set(form, person);
    }
  }
  return { find: (name) => forms.get(name), has: (name) => drafts.has(name), sightings: sight(texts, forms) };
}
