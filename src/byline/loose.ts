// Outlets, names and posts that stand in a line without a label.
//
//   新华社 2017-08-26      海潮财经 卢一鸣      Jane Doe, Senior Reporter · May 8, 2026 · 4 min read
import { outlets } from '../language/agencies.ts';
import { surnameLength } from '../language/surnames-zh.ts';
import { countWordChars } from '../text/script.ts';
import { BODY, EN_TITLE, isOutlet, isPost, looksLikeOutlet, NOBODY } from './names.ts';
import type { Claim } from './segments.ts';

/** Words of the page that stand in the same line and say nothing. */
export const FILLER =
  /(?:发表评论|我要评论|参与互动\s*[(（]?\d*[)）]?|【?(?:字体|字号)[:：][^】]*】?|打印|分享(?:到)?|收藏|评论\s*\d*|浏览\s*[\d.]+\s*[wW万]?|阅读?\s*[\d.]+\s*[wW万]?|\d+\s*min(?:ute)?s?\s+read|星期[一二三四五六日]|(?<![\u3400-\u9fff])(?:新华社|本报)?(?:记者|編輯|编辑)?(?:综合|綜合)?(?:报道|報道|報導|报导|讯|訊)|IP属地[:：]?\S{0,8}|市场资讯|原创(?=\s)|本报综合|translated from the (?:Chinese|English)(?: edition| original)?|本報綜合|from (?:our|a) (?:own |special |staff )?correspondents?(?: in [A-Z][\w ]{1,30})?|新华社发|(?<!\d)1[01]\d{5}(?!\d)|[（(](?:https?:\/\/|www\.)[\w./-]+[)）]|(?:\d+|an?) (?:minutes?|mins?|hours?|days?) ago)/gi;
/** What no claim explains, with blanks in the place of what one does. */
function restOf(text: string, taken: readonly Claim[]): string {
  let rest = text;
  for (const { start, end } of taken) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest.replace(FILLER, (words) => ' '.repeat(words.length));
}

interface Token {
  readonly text: string;
  readonly start: number;
}

/** What divides words in a Chinese line; the dot of a translated name does not. */
const DIVIDER = /[\s|｜,，、()（）【】[\]–—/／∕-]|(?<![\u3400-\u9fff])[·•]|[·•](?![\u3400-\u9fff])/;

/** Words between dividers; a Latin name keeps its blanks. */
function tokensOf(rest: string): Token[] {
  const latin = /^[\x00-\u024f]*$/.test(rest);
  const divider = latin ? /\s*[|｜•,，、()（）[\]–—]\s*|\s+[-·]\s+|\s{3,}/ : DIVIDER;
  const tokens: Token[] = [];
  let at = 0;
  for (const part of rest.split(divider)) {
    const text = part.trim();
    const start = countWordChars(text) === 0 ? -1 : rest.indexOf(text, at);
    if (start >= 0) {
      tokens.push({ text, start });
      at = start + text.length;
    }
  }
  return tokens;
}

/**
 * Outlets and names that stand without a label: 新华社 2017-08-26, 海潮财经 卢一鸣, 索林·帕维尔 | 2020年10月12日. Every word must
 * be one or the other, and a name alone is no byline.
 */
export function looseClaims(text: string, taken: readonly Claim[]): Claim[] {
  const tokens = text.length > 80 ? [] : tokensOf(restOf(text, taken));
  if (tokens.length === 0 || tokens.length > 4) return [];
  const dated = taken.some((claim) => claim.role === 'date');
  const beside = tokens.length > 1 || dated || taken.some((claim) => claim.role === 'authors');
  const alone = tokens.length === 1 && taken.every((claim) => claim.role === 'date' || claim.role === 'other');
  const role = roleBehind(tokens.at(-1)?.text ?? '');
  const claims = tokens.flatMap(({ text: token, start }): (Claim | null)[] => {
    const word = token.replace(/等$/, '');
    const base = { date: null, start, end: start + word.length };
    if (POST_WORD.test(word) || isPost(word) || BODY.test(word))
      return [{ ...base, role: 'other', names: [], outlet: null }];
    if (isOutlet(word) || (beside && looksLikeOutlet(word)))
      return [{ ...base, role: 'agency', names: alone ? [word] : [], outlet: word.replace(/^《|》$/g, '') }];
    const outlet = outlets().zh.find((name) => word.startsWith(name)) ?? null;
    const name = (outlet === null ? word : word.slice(outlet.length)).replace(EN_TITLE, '');
    return [isLooseName(name) ? { ...base, role, names: [name], outlet } : null];
  });
  const sure = dated || claims.some((claim) => claim !== null && (claim.outlet !== null || claim.role === 'other'));
  const people = claims.some((claim) => claim !== null && claim.role !== 'other');
  return sure && people && claims.every((claim) => claim !== null) ? claims.filter((claim) => claim !== null) : [];
}

/** What stands beside a name and is none: 北京特派员, 伦敦报道, 摄. */
const POST_WORD =
  /^[\u3400-\u9fff]{0,6}(?:特派员|特派員|特派记者|报道|報道|報導|报导|特约|特約)$|^(?:译|譯|摄|攝|摄影|攝影|图|圖|供图|供圖)$/;
const TRANSLATED_ALONE = /^[译譯]$/;
const SHOT_ALONE = /^(?:摄|攝|摄影|攝影|图|圖|供图|供圖)$/;

/** What the last word of a line makes of the names before it: 林疏桐 译, 林溪 摄. */
function roleBehind(word: string): 'photographers' | 'translators' | 'authors' {
  if (SHOT_ALONE.test(word)) return 'photographers';
  return TRANSLATED_ALONE.test(word) ? 'translators' : 'authors';
}

/** A name that needs no label to be one: with a dot, with a surname, or two to four capitalised words. */
export function isLooseName(word: string): boolean {
  if (NOBODY.test(word)) return false;
  if (/^[\u3400-\u9fff]{1,8}[·•][\u3400-\u9fff·•]{1,12}$/.test(word)) return true;
  if (/^[\u3400-\u9fff]{2,4}$/.test(word))
    return surnameLength(word, 0) > 0 && word.length >= surnameLength(word, 0) + 1;
  return /^(?:[A-Z][A-Za-z.'’-]+\s){1,3}[A-Z][A-Za-z.'’-]+$/.test(word) || /^[A-Z][A-Za-z]*\d{1,5}$/.test(word);
}
