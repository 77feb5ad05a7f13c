// Pairs of names that the text itself gives: the original in brackets after the Chinese.
//
//   风险投资家大卫·罗(David Roe)      →  David Roe ↔ 大卫·罗       the dot bounds the Chinese name
//   世界卫生组织（WHO）                →  WHO ↔ 世界卫生组织        bounded by what the English half calls it
import { dottedNames } from '../name/chinese.ts';
import type { GlossaryEntry } from '../schema.ts';
import { HAN, scriptAt } from '../text/script.ts';
import type { NamedHalf } from './segments.ts';

const DOTS = '·・•';
/** A name in Latin letters in brackets, the brackets included. */
const BRACKET = /[(（]([A-Z][A-Za-z.'’-]*(?: [A-Za-z.'’-]+){0,5})[)）]/g;
/** Longest run of characters before a bracket that is looked at. */
const LONGEST = 24;
/** Words that never stand inside the name of a body and so bound it. */
const BOUND = /^.*[的与與在向由对對被据據了将將]/;
const BODIES =
  '组织 組織 委员会 委員會 公司 大学 大學 协会 協會 基金会 基金會 研究所 银行 銀行 管理局 联盟 聯盟 中心 学院 學院';

interface Found {
  readonly en: string;
  readonly zh: string;
  readonly kind: GlossaryEntry['kind'];
}

/** The run of Chinese characters and dots that ends at `to`, one space skipped. */
function runBefore(text: string, to: number): string {
  const end = text.charAt(to - 1) === ' ' ? to - 1 : to;
  let from = end;
  while (
    from > Math.max(0, end - LONGEST) &&
    (scriptAt(text, from - 1) === HAN || DOTS.includes(text.charAt(from - 1)))
  )
    from--;
  return text.slice(from, end);
}

/** The Chinese name at the end of a run before the bracket; null where nothing bounds it. */
function nameBefore(run: string, original: string): Found | null {
  const [start, end] = dottedNames(run).at(-1) ?? [0, 0];
  const dotted = end > 0 && end === run.length ? run.slice(start) : null;
  if (dotted && original.includes(' ')) return { en: original, zh: dotted, kind: 'person' };
  const body = run.replace(BOUND, '');
  const ends = (word: string) =>
    body.length >= word.length + 2 && body.length <= word.length + 12 && body.endsWith(word);
  const isBody = !dotted && BODIES.split(' ').some(ends);
  return isBody ? { en: original, zh: body, kind: 'organisation' } : null;
}

/** Count how often a name stands in the texts. */
function countIn(texts: readonly string[], name: string): number {
  return texts.reduce((sum, text) => sum + text.split(name).length - 1, 0);
}

/** Names with their original in brackets, that the English texts know as well. */
export function readBrackets(enHalf: NamedHalf, zhHalf: NamedHalf): GlossaryEntry[] {
  const zh = zhHalf.units.map(({ reading }) => reading.text);
  const en = enHalf.units.map(({ reading }) => reading.text);
  const found = new Map<string, Found>();
  for (const text of zh) {
    if (text.indexOf('(') < 0 && text.indexOf('（') < 0) continue;
    for (const { index, 1: original = '' } of text.matchAll(BRACKET)) {
      if (!en.some((x) => x.includes(original))) continue;
      const name = nameBefore(runBefore(text, index), original);
      if (name) found.set(`${name.en}|${name.zh}`, name);
    }
  }
  return [...found.values()].map((entry) => ({
    ...entry,
    evidence: 'parenthesis' as const,
    count: Math.max(1, Math.min(countIn(en, entry.en), countIn(zh, entry.zh))),
  }));
}
