// When are two lines copies of one title?
//
//   Prices rise - The Daily News | Prices Rise    the same key up to the site's suffix
//   原标题：物价上涨 | 物价上涨 专家：还会再涨      a label before it, or a longer form of it

import { wordsOnly } from '../text/script.ts';

const LABEL = /^(?:原标题|原標題|标题|標題|title|headline)\s*[:：]\s*/i;
const DIVIDER = /[-–—|｜_·•]/;
const SUFFIX = /\s*(?:\s[-–—|｜·•]\s|[_|｜]|——|\s-(?=\S)|-(?=[\u3400-\u9fff]{2,12}$))/u;
/** A title shorter than this is no evidence: "Business" stands in every menu. */
const SHORTEST = 6;
/** A site's name is at most this long. */
const LONGEST_SITE = 40;
/** Up to this length it may be longer than the title: 潮汐电站开始发电 – Coastline Daily. */
const SURE_SITE = 18;

/** Letters, digits and characters of a line, in lower case, without a label such as 原标题. */
export function titleKey(text: string): string {
  return text.length > 400 ? '' : wordsOnly(text.replace(LABEL, '')).toLowerCase();
}

/** The line without a site's suffix: what stands before the last divider, and what stands before the first. */
export function withoutSuffix(text: string): string[] {
  if (text.length > 400 || !DIVIDER.test(text)) return [];
  const parts = text.split(SUFFIX);
  if (parts.length < 2) return [];
  const last = parts.at(-1) ?? '';
  if (last.length > LONGEST_SITE || last.length > Math.max(text.length / 2, SURE_SITE)) return [];
  return [text.slice(0, text.lastIndexOf(last)).replace(/[\s\-–—|｜_·]+$/u, ''), parts[0] ?? ''].filter(
    (part) => part !== '',
  );
}

const DATE_PART = /^[\d./年月日\s-]{6,}$/;

/** The title of a page without the site's name and the date behind it, and that name. */
export function cleanTitle(title: string): { title: string; site: string | null } {
  let rest = title.trim();
  let site: string | null = null;
  for (;;) {
    const [before] = withoutSuffix(rest);
    const part =
      before === undefined
        ? ''
        : rest
            .slice(before.length)
            .replace(/^[\s\-–—|｜_·]+/u, '')
            .trim();
    const isDate = DATE_PART.test(part);
    if (before === undefined || before === '' || !(isDate || isSite(part))) return { title: rest, site };
    if (!isDate) site ??= part;
    rest = before;
  }
}

/** Whether a part behind a divider is the name of a site: short, and no sentence. */
export function isSite(part: string): boolean {
  return part.length >= 2 && part.length <= 40 && part.split(/\s+/).length <= 5 && !/[?!？！。…:：,，]|^\d/.test(part);
}

/** Whether `key` names the same title as `title`: equal, or one a beginning of the other that holds half of it. */
export function sameTitle(key: string, title: string): boolean {
  if (key === '' || title === '') return false;
  if (key === title) return true;
  const [short, long] = key.length < title.length ? [key, title] : [title, key];
  return short.length >= SHORTEST && short.length * 2 >= long.length && long.startsWith(short);
}

/** Share of the shorter title's words (Chinese: pairs of characters) that the other has too, 0–1. */
export function titleOverlap(a: string, b: string): number {
  const [x, y] = [tokens(a), tokens(b)];
  const least = Math.min(x.size, y.size);
  if (least < 3) return 0;
  let shared = 0;
  for (const token of x) if (y.has(token)) shared++;
  return shared / least;
}

function tokens(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? [];
  const han = text.match(/[\u3400-\u9fff]/gu) ?? [];
  return new Set([...words, ...han.slice(1).map((character, i) => `${han[i]}${character}`)]);
}
