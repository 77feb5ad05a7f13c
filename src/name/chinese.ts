// Names of persons in Chinese text: native names by surname, foreign names by their characters, Latin names as they stand.
//
//   加州州长加文·罗森   董事长杨敬当面   大叔Marlo是
//           ^^^^^          ^^              ^^^^^
import { chineseCueStartingAt } from '../language/reporting-zh.ts';
import { isWeakSurname, SURNAME_CHARACTERS, surnameLength } from '../language/surnames-zh.ts';
import { titleEndingAt, titleStartingAt } from '../language/titles-zh.ts';
import { isTransliteration, TRANSLITERATION_CHARACTERS } from '../language/transliteration-zh.ts';
import type { Span } from '../model.ts';
import { isCapitalAt } from '../text/letter.ts';
import { characterTable } from '../text/lexicon.ts';
import { HAN, LATIN, scriptAt } from '../text/script.ts';
import { wordSet } from '../text/words.ts';

const MAX_PART = 7;
/** Characters that follow a name far more often than they end one. */
const AFTER_NAME = new Set(
  '说說称稱在对對向的是也还還又则則曾和与與及等将將被把有到去就从從于於因由以而但或并並却卻便才再更都只已正会會要不没沒能可，。、；：！？（）()“”「」《》 这這那此该該问問答写寫',
);

/** A dot between the parts of a foreign name. */
export const isDot = (code: number): boolean =>
  code === 0xb7 || code === 0x2022 || code === 0x30fb || code === 0x2027 || code === 0xff0e;

/** Words that characters of foreign names begin, which follow a name. */
const RUN_STOPS = wordSet(
  '提出 提到 提醒 提供 提名 提议 提議 提交 达成 達成 达到 達到 代表 来到 來到 来自 來自 加入 加强 加強 开始 開始 开车 開車 当选 當選 当时 當時 当天 當天 当地 當地 当年 當年 本人 本周 本月 希望 可能 可以 可是 考虑 考慮 克服 利用 马上 馬上 拉开 拉開 拿出 拿起 拿着 根据 根據 多次 多年 特别 特別 特意 都是 都在 尼日 达成 今天 今年 里面 都没 都沒',
);

/** Whether the character at `at` writes a sound, 得 only in 彼得. */
const writesSound = (text: string, at: number): boolean =>
  isTransliteration(text, at) || (text.charAt(at) === '得' && text.charAt(at - 1) === '彼');

/** Characters of foreign names from `at` on. */
function foreignRun(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < MAX_PART && writesSound(text, end)) {
    if (end > at + 1 && RUN_STOPS.has(text.slice(end, end + 2))) break;
    end++;
  }
  return end;
}

export const isNameBoundary = (text: string, at: number): boolean =>
  at >= text.length ||
  scriptAt(text, at) !== HAN ||
  AFTER_NAME.has(text.charAt(at)) ||
  chineseCueStartingAt(text, at, text.length) !== undefined ||
  titleStartingAt('honorific', text, at) > 0 ||
  ACTS.has(text.charAt(at)) ||
  /^(?:今|昨|近|当|當|日前|周|上周|接受|表|随|隨|一|补|補|继续|繼續|仍|亲|曾|最|此|同|刚|剛|赛后|賽後|眼|脸|臉|满|滿|否[认認]|没有|沒有|出席|引述)/.test(
    text.slice(at, at + 2),
  );

/** What people do, in one character that no name ends with: 王芳听了, 李强摇头. */
const ACTS = new Set(
  '听聽看举舉拿摇搖笑点點坐站走跑抬擦挥揮抱拍掏盯皱皺叹嘆低沉沒获獲帶带凭憑蹲递遞读讀担擔穿戴接住伸',
);
/** Whether what stands at `at` is what somebody does. */
export const isAct = (text: string, at: number): boolean => ACTS.has(text.charAt(at));

const opensName = (text: string, at: number): boolean =>
  at === 0 || scriptAt(text, at - 1) !== HAN || /[的和与與及在对對向由被]/.test(text.charAt(at - 1));

/** 莫娜·达尔博士: the honour is written with characters that foreign names are written with, too. */
const withoutHonour = (text: string, dot: number, end: number): number =>
  end - titleEndingAt('honorific', text, end, dot + 2);

/** The dotted name around a dot at `at`: 加文·罗森. */
function dottedName(text: string, at: number): Span | null {
  let start = at;
  while (start > 0 && at - start < MAX_PART && writesSound(text, start - 1)) start--;
  for (let post = at - 1; post > start; post--) if (titleEndingAt('post', text, post) > 0) start = post;
  // One rare character at the front counts where a boundary stands before it: 岁的玛莎·科尔.
  if (
    start > 0 &&
    scriptAt(text, start - 1) === HAN &&
    !AFTER_NAME.has(text.charAt(start - 1)) &&
    opensName(text, start - 1)
  )
    start--;
  let end = foreignRun(text, at + 1);
  if (start === at || end === at + 1) return null;
  while (isDot(text.charCodeAt(end)) && foreignRun(text, end + 1) > end + 1) end = foreignRun(text, end + 1);
  return [start, withoutHonour(text, at, end)];
}

const DOT = /[·•・‧．]/g;

/** All dotted names of a text. */
export function dottedNames(text: string): Span[] {
  const names: Span[] = [];
  DOT.lastIndex = 0;
  while (DOT.test(text)) {
    const name = dottedName(text, DOT.lastIndex - 1);
    if (!name) continue;
    names.push(name);
    DOT.lastIndex = name[1] + 1;
  }
  return names;
}

/** A native name that begins at `at`: surname and one or two characters, up to a boundary. */
function nativeName(text: string, at: number, sure: boolean): number {
  const surname = surnameLength(text, at);
  if (surname === 0) return 0;
  for (const given of [2, 1]) {
    const end = at + surname + given;
    if (end > text.length || titleStartingAt('honorific', text, at + surname) > 0) continue;
    if (
      scriptAt(text, end - 1) !== HAN ||
      (given === 2 && AFTER_NAME.has(text.charAt(end - 1)) && text.charAt(end - 2) !== '在')
    )
      continue;
    if (isNameBoundary(text, end) && (given === 2 || sure || !isWeakSurname(text, at))) return end;
  }
  return 0;
}

const PARTICLES = ['de', 'van', 'von', 'bin'];
const MAX_LATIN = 60;

/** End of the word that a capital begins at `at`: its letters, with ' . - among them; `at` where none does. */
function latinWordEnd(text: string, at: number, limit: number): number {
  if (!isCapitalAt(text, at)) return at;
  let end = at + 1;
  while (end < limit && (scriptAt(text, end) === LATIN || "'’.-".includes(text.charAt(end)))) end++;
  end = Math.min(end, limit);
  while (end > at + 1 && text.charAt(end - 1) === '-') end--;
  return end;
}

/** End of the Latin name that begins at `at`, `at` where none does: Jo van Berg. */
function latinNameEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + MAX_LATIN);
  let end = latinWordEnd(text, at, limit);
  while (end > at && end + 1 < limit && text.charAt(end) === ' ') {
    const start = end + 1;
    const word = latinWordEnd(text, start, limit);
    const particle = word > start ? undefined : PARTICLES.find((one) => text.startsWith(one, start));
    if (word === start && !particle) break;
    end = particle ? start + particle.length : word;
  }
  return end;
}

let openers: Uint8Array | undefined;

/** Whether a name may begin with the character at `at`: a capital, or one of a surname or of foreign names. */
export function canOpenName(text: string, at: number): boolean {
  openers ??= characterTable(`${SURNAME_CHARACTERS + TRANSLITERATION_CHARACTERS}老小阿`);
  return openers[text.charCodeAt(at)] === 1 || (scriptAt(text, at) !== HAN && isCapitalAt(text, at));
}

/**
 * End of the person's name that begins at `at`, 0 where none does. The caller knows that `at` is a boundary.
 * @param sure whether a post stands before it, so that a surname that is also a common word counts
 */
export function chineseNameEnd(text: string, at: number, sure = false): number {
  const latin = latinNameEnd(text, at);
  if (latin > at) return latin;
  const first = foreignRun(text, at);
  let foreign = first;
  while (isDot(text.charCodeAt(foreign)) && foreignRun(text, foreign + 1) > foreign + 1)
    foreign = foreignRun(text, foreign + 1);
  if (foreign > first) return withoutHonour(text, first, foreign);
  const native = nativeName(text, at, sure);
  if (native > 0 && native >= foreign) return native;
  if (foreign - at >= 2 && (sure || foreign - at >= 3 || isNameBoundary(text, foreign))) return foreign;
  return native;
}
