// Who is who in a Chinese half: full names found beside posts, dots and verbs of saying, with the short forms that stand
// for them.
//
//   大卫·萨克斯 … 萨克斯      one person, 大卫·萨克斯        王泽民 … 王说      王泽民

import type { Gender } from '../language/given-names.ts';
import { chineseCueEndingAt, chineseCueStartingAt } from '../language/reporting-zh.ts';
import { isWeakSurname, surnameLength } from '../language/surnames-zh.ts';
import { titleEndingAt, titleStartingAt } from '../language/titles-zh.ts';
import { isCapitalAt, isSmallAt } from '../text/letter.ts';
import { HAN, isSpace, LATIN, scriptAt } from '../text/script.ts';
import { wordSet } from '../text/words.ts';
import { canOpenName, chineseNameEnd, dottedNames, isAct } from './chinese.ts';

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
const FEMALE_CHARACTERS =
  /[娜莉莎丽麗芳娟婷妮娅婭娥淑媛婉姗姍姬妍霞玲琳雅倩薇蓉萍燕梅茜菲黛娃娇嬌凤鳳婷兰蘭洁潔珍香花彤颖穎怡瑶瑤琪蕾]$/;
const MALE_CHARACTERS = /[强強刚剛军軍勇伟偉涛濤磊鹏鵬彪雄斌浩峰锋鋒钢鋼栋棟豪虎]$/;

interface Draft {
  readonly name: string;
  female: number;
  male: number;
  count: number;
  sure: boolean;
  readonly posts: Set<string>;
}

/** Common words that a surname begins. */
const NO_NAMES = wordSet(
  '方面 时代 時代 相关 相關 有关 有關 高管 强烈 強烈 于是 和平 安全 公开 公開 成为 成為 计划 計劃 金融 华人 華人 文章 文化 万一 万人 马上 馬上 高级 高級 高层 高層 那样 那樣 那些 那里 双方 雙方 全国 全國 全球 全体 任何 单位 平台 平均 经济 經濟 经过 經過 解释 水平 白人 黄金 何时 何況 江湖 路透 路透社 广告 国家 國家 国会 國會 国际 國際 国内 明显 明年 后来 後來 其他 其中 时间 時間 时候 左右 房屋 房地产 温度 毛利 石油 易于 通过 通過 通讯 从而 从此 都会 都是 常常 空气 干部 容易 居民 应该 應該 须知 利益 关于 關於 关注 關注 关系 能够 能夠 双重 于此 边境',
);

/** A name of one written to hold a place or a firm is no person's. */
export function isNoPerson(name: string): boolean {
  return (
    NO_NAMES.has(name) ||
    NO_NAMES.has(name.slice(0, 2)) ||
    titleEndingAt('place', name, name.length) === name.length ||
    titleEndingAt('body', name, name.length) > 0
  );
}

/** Whether a name may begin at `at`: after a mark, a post, or what is no Han character. */
const mayBegin = (text: string, at: number, titled: boolean): boolean =>
  titled || at === 0 || scriptAt(text, at - 1) !== HAN || titleEndingAt('body', text, at) > 0;

const PERSON_ENDS = new Set('者员員');
/** Characters that end the words for what people are; they end many other words, too. */
const PERSON_LIKE = new Set('长長师師手工家民人角友星医醫官士夫妻生事理授警监監裁匠主客傅嫂童兵将將帅帥');

const isPersonNoun = (text: string, at: number): boolean =>
  PERSON_ENDS.has(text.charAt(at - 1)) || titleEndingAt('post', text, at, Math.max(0, at - 7)) > 0;

/** Whether the word that ends at `at` looks as if it said what somebody is: 护士长. */
export const isPersonLike = (text: string, at: number): boolean =>
  isPersonNoun(text, at) || (PERSON_LIKE.has(text.charAt(at - 1)) && scriptAt(text, at - 2) === HAN);

const BETWEEN = new Set('还還又也则則曾仍才就却卻');
/** What a name may follow in the middle of a sentence. */
const BEFORE_NAME = new Set('的和与與对對向由被跟比给給让讓');

/** What follows shows a person: a verb of saying, an honorific, a bracket with a foreign spelling. */
function isPersonAfter(text: string, end: number, weak: boolean): boolean {
  const from = isSpace(text, end) ? end + 1 : end;
  for (let at = from; at < Math.min(text.length, from + 3); at++) {
    if (chineseCueStartingAt(text, at, Math.min(text.length, at + 5)) || (!weak && isAct(text, at))) return true;
    if (!BETWEEN.has(text.charAt(at))) break;
  }
  if (titleStartingAt('honorific', text, end) > 0) return true;
  const bracket = isSpace(text, end) ? end + 1 : end;
  if (text.charAt(bracket) !== '(' && text.charAt(bracket) !== '（') return false;
  return isCapitalAt(text, bracket + 1) && isSmallAt(text, bracket + 2);
}

const NICKNAMES = new Set('老小阿');
/** Words that 老, 小 and 阿 begin. */
const NO_NICKNAMES = wordSet(
  '老师 老師 小时 小時 小米 小康 小巴 小车 小車 小鲁 老路 老党 老黨 老家 老公 老板 老闆 小区 小區 阿姨',
);

/** Length of 黄先生, 老葛, 小戴, 阿欣 at `at`, 0 for none. */
function honouredLength(text: string, at: number): number {
  if (NICKNAMES.has(text.charAt(at))) {
    const isNick = text.charAt(at) === '阿' ? scriptAt(text, at + 1) === HAN : surnameLength(text, at + 1) > 0;
    return isNick && !NO_NICKNAMES.has(text.slice(at, at + 2)) ? 2 : 0;
  }
  const surname = surnameLength(text, at);
  const honorific = surname > 0 ? titleStartingAt('honorific', text, at + surname) : 0;
  return honorific > 0 ? surname + honorific : 0;
}

/** 黄先生, 陈太: a surname and an honorific where no full name need stand. */
function honoured(text: string, at: number): Candidate | null {
  const length = honouredLength(text, at);
  if (length === 0 || isWeakSurname(text, at)) return null;
  const end = at + length;
  if (NICKNAMES.has(text.charAt(at)) && !isPersonAfter(text, end, true)) return null;
  if (!mayBegin(text, at, at > 0 && (isPersonLike(text, at) || BEFORE_NAME.has(text.charAt(at - 1))))) return null;
  return { name: text.slice(at, end), end, sure: true };
}

interface Candidate {
  readonly name: string;
  readonly end: number;
  /** A post, an honorific or a verb of saying stands beside it. */
  readonly sure: boolean;
}

function isAcronym(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (scriptAt(name, at) === HAN || isSmallAt(name, at)) return false;
  return true;
}

/** 戴安娜就是其中之一。她有…: the next sentence begins with he or she. */
function isTakenUp(text: string, at: number, end: number): boolean {
  const before = isSpace(text, at - 1) ? at - 2 : at - 1;
  if (before >= 0 && !SENTENCE_ENDS.has(text.charAt(before))) return false;
  for (let next = end; next < Math.min(text.length, end + 60); next++)
    if (CLAUSE_ENDS.has(text.charAt(next)) && /^ ?[他她](?![们們])/.test(text.slice(next + 1, next + 4))) return true;
  return false;
}

const SENTENCE_ENDS = new Set('。！？');
const CLAUSE_ENDS = new Set('。！？，');

/** A Latin word that names no person: what a number or a body's name stands beside. */
function isLatinThing(text: string, at: number, end: number): boolean {
  if (/^[-\d]/.test(text.slice(end, end + 2))) return true;
  const body = isSpace(text, at - 1) ? at - 1 : at;
  return !text.slice(at, end).includes(' ') && titleEndingAt('body', text, body, Math.max(0, body - 4)) > 0;
}

/** 的顾客说, 的幸存者说: a surname begins many words for people, too. */
function isCommon(text: string, at: number, end: number): boolean {
  if (isPersonLike(text, end)) return true;
  return end - at < 3 && BEFORE_NAME.has(text.charAt(at - 1)) && titleStartingAt('honorific', text, end) === 0;
}

/** The name of a Han or Latin word that begins at `at`, where one may. */
function nameFrom(text: string, at: number): Candidate | null {
  const isLatin = scriptAt(text, at) === LATIN;
  const titled = at > 0 && isPersonNoun(text, at);
  const like = titled || (at > 0 && (isLatin || BEFORE_NAME.has(text.charAt(at - 1)) || isPersonLike(text, at)));
  if (!mayBegin(text, at, like)) return null;
  const end = chineseNameEnd(text, at, titled);
  const name = text.slice(at, end);
  if (end - at < 2 || isNoPerson(name) || isAcronym(name) || (isLatin && isLatinThing(text, at, end))) return null;
  const weak = !isLatin && isWeakSurname(text, at);
  const shown = isPersonAfter(text, end, weak);
  if (like && !titled && !isLatin && (!shown || weak || isCommon(text, at, end))) return null;
  if (titled && !shown && end - at === 2 && weak) return null;
  return { name, end, sure: shown || (titled && !isLatin) || (end - at > 2 && isTakenUp(text, at, end)) };
}

/** Names of every kind that begin where a name may. */
function contextNames(text: string): Candidate[] {
  const names: Candidate[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!canOpenName(text, at)) continue;
    const script = scriptAt(text, at);
    if ((script !== HAN && script !== LATIN) || (script === LATIN && scriptAt(text, at - 1) === LATIN)) continue;
    const found = honoured(text, at) ?? nameFrom(text, at);
    if (!found) continue;
    names.push(found);
    if (script === LATIN) at = found.end - 1;
  }
  return names;
}

function addName(drafts: Map<string, Draft>, { name, end, sure }: Candidate, text: string): void {
  const start = end - name.length;
  const before = titleEndingAt('post', text, start);
  const behind = titleStartingAt('honorific', text, end);
  const draft = drafts.get(name) ?? { name, female: 0, male: 0, count: 0, sure: false, posts: new Set() };
  draft.sure ||= sure;
  draft.count++;
  if (before > 0) draft.posts.add(text.slice(start - before, start));
  if (behind > 0) draft.posts.add(text.slice(end, end + behind));
  const after = [text.slice(end, end + 3), name.slice(1), name.slice(2)];
  if (after.some((words) => FEMALE_TITLES.test(words))) draft.female++;
  if (after.some((words) => MALE_TITLES.test(words))) draft.male++;
  drafts.set(name, draft);
}

const genderOf = (draft: Draft): Gender | null => {
  if (draft.female !== draft.male) return draft.female > draft.male ? 'female' : 'male';
  if (FEMALE_CHARACTERS.test(draft.name)) return 'female';
  return !DOT.test(draft.name) && MALE_CHARACTERS.test(draft.name) ? 'male' : null;
};

const DOT = /[·•・‧．]/;
const MAX_PERSONS = 100;

/** 王先生: a surname and what it is honoured with. */
const isHonoured = (name: string): boolean => honouredLength(name, 0) === name.length;
const surnameIn = (name: string): string => name.charAt(NICKNAMES.has(name.charAt(0)) ? 1 : 0);

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

/** 比埃隆·马斯克 → 埃隆·马斯克: without a stray character at the front, which the first part elsewhere does without. */
function withoutStray(name: string, texts: readonly NamedText[]): string {
  const first = name.slice(0, name.search(DOT));
  if (!STRAYS.has(name.charAt(0)) || first.length < 3) return name;
  return standsWithout(texts, first.slice(1), name.charAt(0)) ? name.slice(1) : name;
}

/** Seen beside a post or a verb, or again and again where names begin. */
const isPerson = (draft: Draft): boolean =>
  draft.sure ||
  (draft.count > 1 && draft.name.length > 2 && !/^[^\p{Script=Han} ]+$/u.test(draft.name)) ||
  DOT.test(draft.name);

function draftNames(texts: readonly NamedText[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const { text } of texts) {
    for (const [start, end] of dottedNames(text))
      addName(drafts, { name: withoutStray(text.slice(start, end), texts), end, sure: true }, text);
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
