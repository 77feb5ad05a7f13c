// What the words before a Chinese verb of saying are: a name with a post, a body, a description, or no speaker at all.
//
//   东莞市某学校校长罗平   校长 | 罗平        国务院回覆查询时   国务院 |        回头   nobody
import { titleEndingAt, titleStartingAt } from '../../language/titles-zh.ts';
import { canOpenName, chineseNameEnd } from '../../name/chinese.ts';
import { isNoPerson, isPersonLike } from '../../name/chinese-candidate.ts';
import type { ChinesePerson, ChineseRegister } from '../../name/chinese-register.ts';
import { isLetterOrNumber, isNumberAt } from '../../text/letter.ts';
import { HAN, scriptAt } from '../../text/script.ts';

const AFTER_NAME = /^(?:本人|等人|等|也|自己|[(（][^)）]*[)）]?)*$/;

export interface Named {
  readonly start: number;
  readonly end: number;
}

/** The name in `words`: known to the half, or after a post, or the words themselves. */
export function nameIn(words: string, register: ChineseRegister): Named | null {
  for (let start = 0; start < words.length - 1; start++)
    if (register.find(words.slice(start))) return { start, end: words.length };
  for (let start = words.length - 2; start >= 0; start--) {
    if (!canOpenName(words, start)) continue;
    const isStart =
      start === 0 ||
      titleEndingAt('post', words, start) > 0 ||
      titleEndingAt('body', words, start) > 0 ||
      isPersonLike(words, start) ||
      /[\s的)）》”]/.test(words.charAt(start - 1)) ||
      titleEndingAt('place', words, start) > 0;
    if (!isStart) continue;
    const end = chineseNameEnd(words, start, start > 0);
    if (isNoPerson(words.slice(start, end))) continue;
    if (end > start + 1 && isNameTail(words, end)) return { start, end };
  }
  return null;
}

function isNameTail(words: string, end: number): boolean {
  if (end === words.length || AFTER_NAME.test(words.slice(end))) return true;
  return end + titleStartingAt('honorific', words, end) === words.length;
}

/** 王先生, 张: a surname that stands for a full name of the half. */
export function bySurname(words: string, register: ChineseRegister): ChinesePerson | undefined {
  const honorific = titleEndingAt('honorific', words, words.length);
  const bare = words.slice(words.lastIndexOf('的') + 1, words.length - honorific).replace(/^[老小](?=.$)/u, '');
  return bare.length > 0 && bare.length <= 4 ? register.find(bare) : undefined;
}

/** A name that leads the words: 王芳则满脸无奈. */
export function leadingName(words: string): number {
  const end = chineseNameEnd(words, 0);
  return end >= 2 && end < words.length && titleEndingAt('place', words, end) < end ? end : 0;
}

/** End of a name of the half that the words begin with, a post before it: 老矿工王芳听了直摆手; 0 for none. */
export function knownIn(words: string, register: ChineseRegister): number {
  for (let start = 0; start < words.length - 1; start++) {
    if (start > 0 && !isPersonLike(words, start)) continue;
    const length = leadingKnown(words.slice(start), register);
    if (length > 0 && words.charAt(start + length) !== '的') return start + length;
  }
  return 0;
}

/** A name of the half that leads the words. */
export function leadingKnown(words: string, register: ChineseRegister): number {
  for (let end = Math.min(words.length, 12); end > 1; end--) if (register.find(words.slice(0, end))) return end;
  return 0;
}

/** A body that leads the words: 国务院回覆查询时. */
export function leadingBody(words: string): number {
  for (let end = 2; end < Math.min(words.length, 24); end++)
    if (
      titleEndingAt('body', words, end) > 1 &&
      /^[回在就于於对對向表答发發接也还還又则曾近今昨早]/.test(words.charAt(end))
    )
      return end;
  return 0;
}

/** A last character that names people or a body. */
const NOUN_END =
  /[们們人者方友众眾员員士家民师師生长長会會院部局署社报報网網台臺府庭司行厅廳组組团團队隊党黨国國迷粉手客星妇婦男女子孩童官]$/;

/** The last character is 》 or a letter, no Han. */
function endsForeign(words: string): boolean {
  const at = words.length - 1;
  if (words.charAt(at) === '》') return true;
  return scriptAt(words, at) !== HAN && isLetterOrNumber(words, at) && !isNumberAt(words, at);
}

/** What only a clause holds: a copula, a verb that helps another. */
const CLAUSE = /是|必[须須]|可能|可以|[人你我他她们們][会會能要想]$|[亦也].*[是有]|没有|沒有|[显顯]然/;

export const isClause = (words: string): boolean => CLAUSE.test(words);

/** Whether words that hold no name can be a speaker: a body, a post, people; not what is left of a clause. */
export function isDescription(words: string): boolean {
  if (/[丨|]/.test(words) || isClause(words)) return false;
  if (NOUN_END.test(words) || /^(?:一[位名个個些]|[该該这這][位名份篇]|有[的人])/.test(words)) return true;
  if (titleEndingAt('body', words, words.length) > 0 || titleEndingAt('post', words, words.length) > 0) return true;
  return titleEndingAt('place', words, words.length) > 0 || endsForeign(words);
}

/** Longest description of one unnamed person that is kept whole: 一位不愿透露姓名的村里妇女. */
const LONGEST_ONE = 24;

/** A description without the clause that leads to it: 主抓培训的校长 → 校长; short ones stay whole. */
export function describe(words: string): string {
  if (words.length <= LONGEST_ONE && /^(?:一|另一)[位名个個]/.test(words)) return words;
  const at = words.lastIndexOf('的');
  const tail = words.slice(at + 1);
  const text = (at > 0 && tail.length >= 2 && words.length > 10 ? tail : words).replace(
    /^有(?=[^人关關个個位名些].)/u,
    '',
  );
  return text.length > 4 && text.endsWith('方面') ? text.slice(0, -2) : text;
}
