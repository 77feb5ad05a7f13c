// Where the labels of a line stand. No pattern over the line: at every boundary the longest word that is a label.
//
//   来源：法新社 作者：李明        boundaries: line start, blanks, brackets, marks
//   ^^^^      ^^^^                a label, then a colon, a bar, a slash, a blank, or (loose ones in Chinese) nothing
import type { Lang } from '../model.ts';
import { HAN, LATIN, scriptAt } from '../text/script.ts';
import { type CreditRole, DATE_WORDS, type KnownLabel, labelTable, ZH_POSTS } from './labels.ts';

export interface FoundLabel {
  readonly role: CreditRole;
  /** A second role of the same people. */
  readonly also: CreditRole | null;
  readonly start: number;
  /** Where its value begins. */
  readonly valueStart: number;
}

const LONGEST_ZH = 8;
const MOST_WORDS = 4;
/** A post with its outlet, as in 中国青年报驻东京记者, is at most this long. */
const LONGEST_POST = 14;
const DIVIDERS = new Set([...':：︰丨｜|/／']);

const isBlank = (text: string, at: number) =>
  text[at] === ' ' || text[at] === '\u3000' || text[at] === '\t' || text[at] === '\u00a0';

/** End of blanks, one divider and blanks again; whether a divider is among them. */
function skipDivider(text: string, from: number): { end: number; divided: boolean } {
  let end = from;
  while (isBlank(text, end)) end++;
  const divided = DIVIDERS.has(text[end] ?? '');
  if (!divided) return { end, divided };
  end++;
  while (isBlank(text, end)) end++;
  return { end, divided };
}

const isBoundary = (text: string, at: number) => {
  const kind = scriptAt(text, at - 1);
  return at === 0 || (kind !== HAN && kind !== LATIN);
};

function accept(
  text: string,
  label: KnownLabel | undefined,
  start: number,
  end: number,
  lang: Lang,
): FoundLabel | null {
  if (label === undefined) return null;
  const value = skipDivider(text, end);
  if (label.strict ? !value.divided : lang === 'en' && value.end === end) return null;
  return { role: label.role, also: label.also, start, valueStart: value.end };
}

function chineseAt(text: string, at: number): FoundLabel | null {
  const table = labelTable('zh');
  for (let size = Math.min(LONGEST_ZH, text.length - at); size > 0; size--) {
    const found = accept(text, table.get(text.slice(at, at + size)), at, at + size, 'zh');
    if (found !== null) return found;
  }
  for (const post of ZH_POSTS) {
    const end = text.indexOf(post, at) + post.length;
    if (end < post.length || end - at > LONGEST_POST || /[\s，。、；：:,;()（）]/.test(text.slice(at, end))) continue;
    return { role: 'authors', also: null, start: at, valueStart: skipDivider(text, end).end };
  }
  return null;
}

/** Ends of the first words from `at`, at most MOST_WORDS of them. */
function wordEnds(text: string, at: number): number[] {
  const ends: number[] = [];
  for (let i = at; i <= text.length && ends.length < MOST_WORDS; i++) {
    if (scriptAt(text, i) === LATIN) continue;
    if (scriptAt(text, i - 1) === LATIN) ends.push(i);
    if (text[i] !== ' ') break;
  }
  return ends;
}

function englishAt(text: string, at: number): FoundLabel | null {
  const table = labelTable('en');
  for (const end of wordEnds(text, at).reverse()) {
    const words = text.slice(at, end);
    const lower = words.toLowerCase();
    if (lower === 'by' && words === 'by' && at > 0) continue;
    if (DATE_WORDS.test(words) && /^\s*[:：]?\s*(?:\d|[A-Z][a-z]{2})/.test(text.slice(end))) {
      return { role: 'other', also: null, start: at, valueStart: skipDivider(text, end).end };
    }
    const found = accept(text, table.get(lower), at, end, 'en');
    if (found !== null) return found;
  }
  return null;
}

/** All labels of a line, in order. */
export function findLabels(text: string, lang: Lang): FoundLabel[] {
  const found: FoundLabel[] = [];
  const kind = lang === 'zh' ? HAN : LATIN;
  for (let at = 0; at < text.length; at++) {
    if (scriptAt(text, at) !== kind && !(lang === 'zh' && scriptAt(text, at) === LATIN)) continue;
    if (!isBoundary(text, at)) continue;
    const label = lang === 'zh' ? chineseAt(text, at) : englishAt(text, at);
    if (label === null) continue;
    // 责编：白朗、实习生 何荷: a post inside a list of names stays with the label of the list.
    if (found.length > 0 && text[at - 1] === '、' && label.role === 'authors') continue;
    found.push(label);
    at = label.valueStart - 1;
  }
  return found;
}
