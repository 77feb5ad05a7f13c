// Pairs of names that the text itself gives: the original in brackets after the Chinese.
//
//   风险投资家大卫·罗(David Roe)      →  David Roe ↔ 大卫·罗       the dot bounds the Chinese name
//   世界卫生组织（WHO）                →  WHO ↔ 世界卫生组织        bounded by what the English half calls it
import type { GlossaryEntry } from '../schema.ts';

const BRACKET = /([\p{Script=Han}·・•]{2,24})\s?[(（]([A-Z][A-Za-z.'’-]*(?: [A-Za-z.'’-]+){0,5})[)）]/gu;
const DOTTED = /\p{Script=Han}{1,8}(?:[·・•]\p{Script=Han}{1,6})+$/u;
/** A title that ends where the name starts: 投资家, 议员, 部长. */
const TITLE = /^.*[家员員长長者统統理人师師](?=\p{Script=Han}{1,5}[·・•])/u;
/** Words that never stand inside the name of a body and so bound it. */
const BOUND = /^.*[的与與在向由对對被据據了将將]/u;
const BODY =
  /^\p{Script=Han}{2,12}(?:组织|組織|委员会|委員會|公司|大学|大學|协会|協會|基金会|基金會|研究所|银行|銀行|管理局|联盟|聯盟|中心|学院|學院)$/u;

interface Found {
  readonly en: string;
  readonly zh: string;
  readonly kind: GlossaryEntry['kind'];
}

/** The Chinese name at the end of a run before the bracket; null where nothing bounds it. */
function nameBefore(run: string, original: string): Found | null {
  const dotted = DOTTED.exec(run)?.[0];
  if (dotted && original.includes(' ')) return { en: original, zh: dotted.replace(TITLE, ''), kind: 'person' };
  const body = run.replace(BOUND, '');
  return BODY.test(body) ? { en: original, zh: body, kind: 'organisation' } : null;
}

/** Count how often a name stands in the texts. */
function countIn(texts: readonly string[], name: string): number {
  return texts.reduce((sum, text) => sum + text.split(name).length - 1, 0);
}

/** Names with their original in brackets, that the English texts know as well. */
export function readGlossary(en: readonly string[], zh: readonly string[]): GlossaryEntry[] {
  const found = new Map<string, Found>();
  for (const text of zh)
    for (const [, run = '', original = ''] of text.matchAll(BRACKET)) {
      const name = nameBefore(run, original);
      if (name && en.some((x) => x.includes(original))) found.set(`${name.en}|${name.zh}`, name);
    }
  return [...found.values()].map((entry) => ({
    ...entry,
    evidence: 'parenthesis' as const,
    count: Math.max(1, Math.min(countIn(en, entry.en), countIn(zh, entry.zh))),
  }));
}
