// What may be a name in a Chinese half: persons, words of the lexicon and those that end as the names of bodies do, runs of
// characters that write foreign sounds, works in 《》.
//
//   海事博物馆的索尔维格·达尔博士去了瓦德霍尔姆      索尔维格·达尔 · 海事博物馆 · 海事 · 博物馆 · 瓦德霍尔姆

import { surnameLength } from '../language/surnames-zh.ts';
import { titleEndingAt } from '../language/titles-zh.ts';
import { isTransliteration } from '../language/transliteration-zh.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { isDot } from '../name/chinese.ts';
import { makeChineseRegister } from '../name/chinese-register.ts';
import { HAN, scriptAt } from '../text/script.ts';
import type { Kind, Sighting } from './candidate.ts';
import type { NamedHalf } from './segments.ts';
import { syllablesOf } from './sound.ts';

const WORK = /《([^》]{1,30})》/g;
/** Fewer characters write no foreign name that could be told from words. */
const SHORTEST_SOUND = 2;
const LONGEST_SOUND = 10;
/** Words before the one that names the kind of body: 国家 · 海事 · 博物馆. */
const MOST_PARTS = 4;

const isCounted = (text: string, at: number): boolean =>
  /[\d零一二三四五六七八九十百千万萬亿億]/.test(text.charAt(at - 1));

/** Runs of characters that write foreign sounds, with where they begin. */
function soundRuns(text: string): { readonly at: number; readonly run: string }[] {
  const runs: { at: number; run: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    let end = at;
    while (end < text.length && end - at < LONGEST_SOUND && isTransliteration(text, end)) end++;
    // A part of 埃里克·索尔贝格 is no name by itself.
    // 60万克朗 counts crowns.
    const isPart = isDot(text.charCodeAt(at - 1)) || isDot(text.charCodeAt(end)) || isCounted(text, at);
    if (end - at >= SHORTEST_SOUND && !isPart) runs.push({ at, run: text.slice(at, end) });
    at = Math.max(at, end);
  }
  return runs;
}

/** Family and given name of two or three characters, or of four with a family name of two. */
const NAME_LENGTHS = [2, 3, 4] as const;

/** Names whose pinyin the English half writes: 沈若谷 where Shen Ruogu stands there. */
function pinyinNames(text: string, sought: ReadonlySet<string>, lexicon: Lexicon): { at: number; name: string }[] {
  if (sought.size === 0) return [];
  const found: { at: number; name: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    const family = surnameLength(text, at);
    if (family === 0) continue;
    for (const length of NAME_LENGTHS) {
      const syllables = syllablesOf(text.slice(at, at + length), lexicon);
      if (length <= family || syllables.length < length) continue;
      const [first, given] = [syllables.slice(0, family).join(''), syllables.slice(family).join('')];
      if (sought.has(first + given) || sought.has(given + first)) found.push({ at, name: text.slice(at, at + length) });
    }
  }
  return found;
}

interface LexiconWord {
  readonly at: number;
  readonly word: string;
}

/** The text cut into the longest words of the lexicon; characters that it lacks stand alone. */
function wordsIn(text: string, lexicon: Lexicon): LexiconWord[] {
  const words: LexiconWord[] = [];
  for (let at = 0; at < text.length; ) {
    const known = scriptAt(text, at) === HAN && lexicon.longestAt(text, at) >= 0;
    const length = known ? lexicon.length : 1;
    words.push({ at, word: text.slice(at, at + length) });
    at += length;
  }
  return words;
}

const isHan = (word: string): boolean => scriptAt(word, 0) === HAN;

/** Bodies that end with a word: 博物馆, 海事博物馆, 国家海事博物馆. */
function bodiesEnding(words: readonly LexiconWord[], last: number): string[] {
  const end = words[last]?.word ?? '';
  if (titleEndingAt('body', end, end.length) === 0 && !/[馆館局院会會社部署]$/.test(end)) return [];
  const bodies: string[] = [];
  let name = end;
  for (let first = last - 1; first >= Math.max(0, last - MOST_PARTS); first--) {
    const word = words[first]?.word ?? '';
    if (!isHan(word) || /^[的了在和与與对對把被将將是]$/.test(word)) break;
    name = word + name;
    bodies.push(name);
  }
  return bodies;
}

/**
 * Where names may stand in a half.
 * @param sought letters of the English names of two words and more, without blanks, in small letters
 */
export function chineseSightings(
  { units }: NamedHalf,
  lexicon: Lexicon | null,
  sought: ReadonlySet<string>,
): Sighting[] {
  const register = makeChineseRegister(units.map(({ reading }, unit) => ({ unit, text: reading.text })));
  // 达尔 is 埃里克·达尔, where the half has both.
  const isShort = (word: string): boolean => register.find(word) !== undefined;
  const seen: Sighting[] = register.sightings.map(({ person, unit, at }) => ({ ...person, kind: 'person', unit, at }));
  for (const [unit, { reading }] of units.entries()) {
    const { text } = reading;
    const see = (name: string, kind: Kind | null, at: number) => seen.push({ name, kind, unit, at });
    for (const { 1: name = '', index: at } of text.matchAll(WORK)) see(name, 'work', at);
    for (const { at, run } of soundRuns(text)) if (!isShort(run)) see(run, null, at);
    if (lexicon === null) continue;
    for (const { at, name } of pinyinNames(text, sought, lexicon)) see(name, 'person', at);
    const words = wordsIn(text, lexicon);
    for (const [last, { at, word }] of words.entries()) {
      if (word.length > 1 && !isShort(word)) see(word, null, at);
      for (const body of bodiesEnding(words, last)) see(body, 'organisation', at);
    }
  }
  return seen;
}
