// Words of a Chinese text that may name a person, told by what stands beside them: a post or a word for people before, a verb
// of saying, an honorific or a bracket behind.
//
//   护士长周敏说   长 | 周敏 | 说        住客黄先生指   客 | 黄先生        米拉贝就住在河边。她有…   米拉贝
import { chineseCueStartingAt } from '../language/reporting-zh.ts';
import { isWeakSurname, surnameLength } from '../language/surnames-zh.ts';
import { titleEndingAt, titleStartingAt } from '../language/titles-zh.ts';
import { isSmallAt } from '../text/letter.ts';
import { HAN, isSpace, LATIN, scriptAt } from '../text/script.ts';
import { wordSet } from '../text/words.ts';
import { canOpenName, chineseNameEnd, isAct, isDot, isNameBoundary } from './chinese.ts';

export interface Candidate {
  readonly name: string;
  readonly end: number;
  /** A post, an honorific or a verb of saying stands beside it. */
  readonly sure: boolean;
}

export const SENTENCE_ENDS = new Set('。！？');
const CLAUSE_ENDS = new Set('。！？，');

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
  !isDot(text.charCodeAt(at - 1)) &&
  (titled || at === 0 || scriptAt(text, at - 1) !== HAN || titleEndingAt('body', text, at) > 0);

const PERSON_ENDS = new Set('者员員');
/** Characters that end the words for what people are; they end many other words, too. */
const PERSON_LIKE = new Set('女孩长長师師手工家民人角友星医醫官士夫妻生事理授警监監裁匠主客傅嫂童兵将將帅帥');

const isPersonNoun = (text: string, at: number): boolean =>
  PERSON_ENDS.has(text.charAt(at - 1)) || titleEndingAt('post', text, at, Math.max(0, at - 7)) > 0;

const endsAsPerson = (text: string, at: number): boolean =>
  PERSON_LIKE.has(text.charAt(at - 1)) && scriptAt(text, at - 2) === HAN;

/** Whether the word that ends at `at` looks as if it said what somebody is: 护士长. */
export const isPersonLike = (text: string, at: number): boolean => endsAsPerson(text, at) || isPersonNoun(text, at);

const BETWEEN = new Set('还還又也则則曾仍才就却卻');
/** What a name may follow in the middle of a sentence. */
const BEFORE_NAME = new Set('的和与與对對向由被跟比给給让讓');

/** A full name in Latin letters; a place has one word as a rule: 马里多夫（Maridov）. */
const SPELLING = /^[(（]\p{Lu}[\p{L}.’'-]* \p{Lu}/u;
const MAX_SPELLING = 24;

/** What follows shows a person: a verb of saying, an honorific, a bracket with a foreign spelling. */
function isPersonAfter(text: string, end: number, weak: boolean): boolean {
  const from = isSpace(text, end) ? end + 1 : end;
  for (let at = from; at < Math.min(text.length, from + 3); at++) {
    if (chineseCueStartingAt(text, at, Math.min(text.length, at + 5)) || (!weak && isAct(text, at))) return true;
    if (!BETWEEN.has(text.charAt(at))) break;
  }
  if (titleStartingAt('honorific', text, end) > 0) return true;
  return SPELLING.test(text.slice(from, from + MAX_SPELLING));
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

/** 王先生: a surname and what it is honoured with. */
export const isHonoured = (name: string): boolean => honouredLength(name, 0) === name.length;
/** The surname of such a name. */
export const surnameIn = (name: string): string => name.charAt(NICKNAMES.has(name.charAt(0)) ? 1 : 0);

/** 黄先生, 陈太: a surname and an honorific where no full name need stand. */
function honoured(text: string, at: number): Candidate | null {
  const length = honouredLength(text, at);
  if (length === 0 || isWeakSurname(text, at)) return null;
  const end = at + length;
  if (NICKNAMES.has(text.charAt(at)) && !isPersonAfter(text, end, true)) return null;
  if (!mayBegin(text, at, at > 0 && (isPersonLike(text, at) || BEFORE_NAME.has(text.charAt(at - 1))))) return null;
  return { name: text.slice(at, end), end, sure: true };
}

function isAcronym(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (scriptAt(name, at) === HAN || isSmallAt(name, at)) return false;
  return true;
}

/** 米拉贝就住在河边。她有…: the next sentence begins with he or she. */
function isTakenUp(text: string, at: number, end: number): boolean {
  const before = isSpace(text, at - 1) ? at - 2 : at - 1;
  if (before >= 0 && !SENTENCE_ENDS.has(text.charAt(before))) return false;
  for (let next = end; next < Math.min(text.length, end + 60); next++)
    if (CLAUSE_ENDS.has(text.charAt(next)) && /^ ?[他她](?![们們])/.test(text.slice(next + 1, next + 4))) return true;
  return false;
}

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
  const like = titled || (at > 0 && (isLatin || BEFORE_NAME.has(text.charAt(at - 1)) || endsAsPerson(text, at)));
  if (!mayBegin(text, at, like) || (chineseCueStartingAt(text, at, at + 4)?.word.length ?? 0) > 1) return null;
  const end = chineseNameEnd(text, at, titled);
  const name = text.slice(at, end);
  if (end - at < 2 || isNoPerson(name) || isAcronym(name) || (isLatin && isLatinThing(text, at, end))) return null;
  const weak = !isLatin && isWeakSurname(text, at);
  const shown = isPersonAfter(text, end, weak);
  if (like && !titled && !isLatin && (!shown || weak || isCommon(text, at, end))) return null;
  if (titled && !shown && end - at === 2 && weak) return null;
  if (!titled && !shown && !isLatin && !isNameBoundary(text, end)) return null;
  return { name, end, sure: shown || (titled && !isLatin) || (end - at > 2 && isTakenUp(text, at, end)) };
}

/** Names of every kind that begin where a name may. */
export function contextNames(text: string): Candidate[] {
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
