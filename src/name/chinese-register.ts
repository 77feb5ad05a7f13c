// Who is who in a Chinese half: full names found beside posts, dots and verbs of saying, with the short forms that stand
// for them.
//
//   大卫·柯林斯 … 柯林斯      one person, 大卫·柯林斯        王泽民 … 王说      王泽民
import { type Gender, genderOfGivenName } from '../language/given-names.ts';
import { genderOfForeign, genderOfNative } from '../language/given-zh.ts';
import { chineseCueEndingAt } from '../language/reporting-zh.ts';
import { surnameLength } from '../language/surnames-zh.ts';
import { titleEndingAt, titleStartingAt } from '../language/titles-zh.ts';
import { LATIN, scriptAt } from '../text/script.ts';
import { dottedNames } from './chinese.ts';
import {
  type Candidate,
  contextNames,
  isHonoured,
  isPersonLike,
  SENTENCE_ENDS,
  surnameIn,
} from './chinese-candidate.ts';

export interface ChinesePerson {
  readonly name: string;
  readonly gender: Gender | null;
}

/** A person named at a place of a text. */
export interface ChineseSighting {
  readonly person: ChinesePerson;
  readonly unit: number;
  readonly at: number;
  /** A clause that nobody reports begins with it, or with the post before it. */
  readonly leads: boolean;
}

export interface ChineseRegister {
  /** The person whom a name, short or full, stands for. */
  find(name: string): ChinesePerson | undefined;
  readonly sightings: readonly ChineseSighting[];
  /** The person whom a post stands for, where only one of the half bears it: 总统. */
  byPost(post: string): ChinesePerson | undefined;
  /** The first person named in a range of a unit. */
  between(unit: number, start: number, end: number): ChineseSighting | undefined;
}

/** A text of the half, quotations blanked out in it. */
export interface NamedText {
  readonly unit: number;
  readonly text: string;
}

const FEMALE_TITLES = /^(?:女士|小姐|太|夫人|大妈|大媽|奶奶|婆婆|阿姨|大嫂)/;
const MALE_TITLES = /^(?:先生|大爷|大爺|爷爷|爺爺|伯伯|大叔)/;
interface Draft {
  readonly name: string;
  female: number;
  male: number;
  count: number;
  sure: boolean;
  /** How often its place in the sentence is that of a town: 在奥特海姆, 奥特海姆的村民. */
  located: number;
  readonly posts: Set<string>;
}

const BEFORE_PLACE = new Set('在往至抵赴自');
const BEHIND_PLACE =
  /^(?:的?(?:村|居|市|镇|鎮|州|郡|岛|島|港|湾|灣|机场|機場|车站|車站|街道)|[，,]\s*(?:\d{4}年|\d{1,2}月))/;

/** Whether what surrounds a name is what surrounds a town: 在奥特海姆, 奥特海姆的村民, 奥特海姆，5月2日电. */
const isLocated = (text: string, start: number, end: number): boolean =>
  BEFORE_PLACE.has(text.charAt(start - 1)) || BEHIND_PLACE.test(text.slice(end, end + 8));

function addName(drafts: Map<string, Draft>, { name, end, sure }: Candidate, text: string): void {
  const start = end - name.length;
  const before = titleEndingAt('post', text, start);
  const behind = titleStartingAt('honorific', text, end);
  const draft = drafts.get(name) ?? { name, female: 0, male: 0, count: 0, sure: false, located: 0, posts: new Set() };
  draft.sure ||= sure;
  draft.count++;
  if (isLocated(text, start, end)) draft.located++;
  if (before > 0) draft.posts.add(text.slice(start - before, start));
  if (behind > 0) draft.posts.add(text.slice(end, end + behind));
  const latin = /^ ?[（(](\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1];
  const told = latin ? genderOfGivenName(latin.toLowerCase()) : null;
  if (told) draft[told]++;
  const after = [text.slice(end, end + 3), name.slice(1), name.slice(2)];
  if (after.some((words) => FEMALE_TITLES.test(words))) draft.female++;
  if (after.some((words) => MALE_TITLES.test(words))) draft.male++;
  drafts.set(name, draft);
}

function genderOf({ name, female, male }: Draft): Gender | null {
  if (female !== male) return female > male ? 'female' : 'male';
  if (DOT.test(name)) return genderOfForeign(name.split(DOT)[0] ?? '');
  if (scriptAt(name, 0) === LATIN) return genderOfGivenName((name.split(' ')[0] ?? '').toLowerCase());
  return genderOfForeign(name) ?? genderOfNative(name);
}

const DOT = /[·•・‧．]/;
const MAX_PERSONS = 100;

/** Every form that stands for a person: the parts of a dotted name, the surname of a native one. */
function shortForms(name: string): string[] {
  if (DOT.test(name)) {
    const parts = name.split(DOT);
    return [parts.at(-1) ?? '', parts[0] ?? ''].filter((part) => part.length > 1);
  }
  if (name.includes(' ') && /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+)+$/u.test(name))
    return [name.split(' ').at(-1) ?? '', name.split(' ')[0] ?? ''];
  const surname = surnameLength(name, 0);
  const isFull = surname > 0 && name.length > surname && name.length <= surname + 2 && !isHonoured(name);
  return isFull ? [name.slice(0, surname)] : [];
}

const MAX_ROLE = 24;
/** What stands before an object or in a clause, not in what somebody is called. */
const NO_ROLE = /[他她我它们們了对對向给給把被和与與让讓请請问問见見访訪是比跟]/;

/** Whether the clause that ends at `end` reports what follows it: 他说，… */
const isReported = (text: string, end: number): boolean =>
  text.charAt(end) !== '，' || chineseCueEndingAt(text, Math.max(0, end - 6), end) !== undefined;

/** Whether nothing but a post stands between the start of a clause and `at`. */
function leadsSentence(text: string, at: number): boolean {
  let start = at;
  while (start > at - MAX_ROLE && start > 0 && !/[。！？，；：,;:\uFFFC]/.test(text.charAt(start - 1))) start--;
  if (start > 0 && !SENTENCE_ENDS.has(text.charAt(start - 1)) && isReported(text, start - 1)) return false;
  const role = text.slice(start, at).trim();
  return start > at - MAX_ROLE && !NO_ROLE.test(role) && (role === '' || isPersonLike(text, at) || role.endsWith('的'));
}

/** Places where the names of a text stand, each longest name first. */
function sight(texts: readonly NamedText[], forms: ReadonlyMap<string, ChinesePerson>): ChineseSighting[] {
  const found: ChineseSighting[] = [];
  const byFirst = new Map<number, string[]>();
  for (const form of [...forms.keys()].filter((one) => one.length > 1).sort((a, b) => b.length - a.length)) {
    const list = byFirst.get(form.charCodeAt(0));
    if (list) list.push(form);
    else byFirst.set(form.charCodeAt(0), [form]);
  }
  for (const { unit, text } of texts) {
    for (let at = 0; at < text.length; at++) {
      const form = byFirst.get(text.charCodeAt(at))?.find((one) => text.startsWith(one, at));
      const person = form && forms.get(form);
      if (!form || !person) continue;
      found.push({ person, unit, at, leads: leadsSentence(text, at) });
      at += form.length - 1;
    }
  }
  return found;
}

const STRAYS = new Set('比和与與对對向由被跟给給让讓于於是');

/** Whether `words` stand somewhere in the texts without `char` before them. */
function standsWithout(texts: readonly NamedText[], words: string, char: string): boolean {
  return texts.some(({ text }) => {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      if (text.charAt(at - 1) !== char) return true;
    return false;
  });
}

/** 比埃德加·罗恩 → 埃德加·罗恩: without a stray character at the front, which the first part elsewhere does without. */
function strayCutter(texts: readonly NamedText[]): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const first = name.slice(0, name.search(DOT));
    if (!STRAYS.has(name.charAt(0)) || first.length < 3) return name;
    const cut = known.get(name);
    if (cut !== undefined || known.size === MAX_PERSONS) return cut ?? name;
    const clean = standsWithout(texts, first.slice(1), name.charAt(0)) ? name.slice(1) : name;
    known.set(name, clean);
    return clean;
  };
}

/** Seen beside a post or a verb, or again and again where names begin. */
const isPerson = (draft: Draft): boolean =>
  draft.sure ||
  (draft.count > 1 && draft.located === 0 && draft.name.length > 2 && !/^[^\p{Script=Han} ]+$/u.test(draft.name)) ||
  DOT.test(draft.name);

function draftNames(texts: readonly NamedText[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const withoutStray = strayCutter(texts);
  for (const { text } of texts) {
    for (const [start, end] of dottedNames(text))
      addName(drafts, { name: withoutStray(text.slice(start, end)), end, sure: true }, text);
    for (const candidate of contextNames(text)) if (!DOT.test(candidate.name)) addName(drafts, candidate, text);
  }
  return drafts;
}

/** Make the register of a half from its texts. */
export function makeChineseRegister(texts: readonly NamedText[]): ChineseRegister {
  const drafts = draftNames(texts);
  const persons = [...drafts.values()]
    .filter(isPerson)
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_PERSONS);
  const forms = new Map<string, ChinesePerson>();
  const isNamed = ({ name }: Draft) =>
    isHonoured(name) && persons.some((one) => !isHonoured(one.name) && shortForms(one.name).includes(surnameIn(name)));
  for (const draft of persons.filter((one) => !isNamed(one)))
    forms.set(draft.name, { name: draft.name, gender: genderOf(draft) });
  for (const draft of persons) {
    const person = forms.get(draft.name);
    for (const form of shortForms(draft.name)) {
      const known = forms.get(form);
      if (person && (!known || (known.name === form && person.name.length > form.length))) forms.set(form, person);
    }
  }
  const sightings = sight(texts, forms);
  const byUnit = new Map<number, ChineseSighting[]>();
  for (const one of sightings) {
    const list = byUnit.get(one.unit);
    if (list) list.push(one);
    else byUnit.set(one.unit, [one]);
  }
  return {
    find: (name) => forms.get(name),
    sightings,
    byPost(post) {
      const bearers = persons.filter((draft) => draft.posts.has(post));
      const names = new Set(bearers.map((draft) => forms.get(draft.name)));
      return names.size === 1 ? [...names][0] : undefined;
    },
    between: (unit, start, end) => byUnit.get(unit)?.find((one) => one.at >= start && one.at < end),
  };
}
