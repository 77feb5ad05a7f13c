// A byline or credit line → claims: which stretch of it says what.
//
//   2008年06月07日 14:23 来源：中国新闻网 发表评论        (Reporting by Ann Lee in Bonn; Editing by Bo Sun)
//   └─────date─────────┘ └────source────┘               └──────authors────────┘  └────editors────┘
//
// What no claim explains lowers the coverage: a sentence that happens to hold a label is no byline.

import { outlets } from '../language/agencies.ts';
import { cities } from '../language/places.ts';
import { surnameLength } from '../language/surnames-zh.ts';
import type { Lang } from '../model.ts';
import { countWordChars } from '../text/script.ts';
import { sentenceClaims } from './credit-sentences.ts';
import { type FoundDate, findDates } from './dates.ts';
import { type FoundLabel, findLabels } from './find-labels.ts';
import type { CreditRole } from './labels.ts';
import { FILLER, looseClaims } from './loose.ts';
import { looksLikeName, readNames } from './names.ts';

export interface Claim {
  readonly role: CreditRole | 'date' | 'agency' | 'end';
  readonly names: readonly string[];
  readonly outlet: string | null;
  readonly date: FoundDate | null;
  readonly start: number;
  readonly end: number;
}

export interface Segments {
  readonly claims: readonly Claim[];
  /** Share of the words that some claim explains, 0–1. */
  readonly coverage: number;
}

/** End marks: （完） ■ -End- */
const END_MARK =
  /^[\s(（【[\-–—]*(?:完|全文完|本文完|End|END|Enditem|Endit|END OF TRANSCRIPT|more|■|□|●|###|-?30-?)[\s)）】\]\-–—.。]*$/;

/** Where a Chinese source ends on its line: at words of the page, or behind the name of an outlet. */
const AFTER_SOURCE =
  /[\u3000]{2,}|[\s\u3000]+(?:手机看新闻|发表评论|我要评论|参与互动|【|字体|字号|打印|分享|收藏|评论|浏览|阅读|点击|编辑|责任|作者|记者|\d)/;
const SOURCE_EDGES = /^[【[(（"“《：:]+|[】\])）"”》,，|｜]+$/g;

/** Where the value of a label ends: at the next label or date, or where a bracket or a sentence closes. */
function valueEnd(text: string, from: number, stops: readonly number[], role: CreditRole): number {
  const next = stops.filter((stop) => stop >= from).reduce((a, b) => Math.min(a, b), text.length);
  const value = text.slice(from, next);
  const closing =
    /[)）】\]]|，(?=.*。|更多)|[。；;](?:\s|$)?|(?<!(?:^|[^A-Za-z])[A-Z])\.(?:\s|$)|\n/.exec(value)?.index ??
    value.length;
  if (role !== 'source') return from + closing;
  const after = value.slice(0, closing).search(AFTER_SOURCE);
  return from + (after < 0 ? closing : after);
}

/** The outlet in front of a label: 新京报记者, 21世纪经济报道记者. */
function outletBefore(text: string, { start, valueStart }: FoundLabel): string | null {
  const label = text.slice(Math.max(0, start - 2), valueStart);
  return outlets().zh.find((name) => label.includes(name)) ?? null;
}

/** A source that is given as the title of its page names the site at its end: `Prices rise - Daily.example`. */
function siteIn(whole: string): string {
  const name = whole
    .replace(/》?\s*\d{4}\s*年.*$|,\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:\s.*)?$/, '')
    .replace(/^《([^》]*)》?.*$/, '$1');
  const parts = name.split(/\s[-–—|]\s/);
  return name.length > 20 && parts.length > 1 ? (parts.at(-1) ?? name).trim() : name;
}

/** No name ends so. */
const ASKS = /[?？!！]\s*$/;
/** Behind the name of who took the pictures: 新华社记者 林溪 摄. */
const SHOT = /(?<=[\u3400-\u9fff\s])(?:摄影|攝影|摄|攝|供图|供圖|图|圖)\s*$/;
/** 林溪 北京报道: where the report is from is no name. */
const REPORT_FROM = /\s+([\u3400-\u9fff]{2,10})(?:报道|報道|報導|报导)\s*$/;

/** The names of a value, without the place of the report behind them. */
function namesIn(value: string, role: Claim['role']): string {
  if (role === 'photographers') return value.replace(SHOT, '');
  if (role === 'editors') return value.replace(/\b[A-Z]{1,3}\d{2,6}\b/g, '');
  const from = REPORT_FROM.exec(value)?.[1] ?? '';
  return from.length >= 4 || cities().zh.has(from) || /[综綜]合/.test(from) ? value.replace(REPORT_FROM, '') : value;
}

/** A claim, or null where the value cannot be what the label says: "By many measures, …". */
function claimOf(text: string, label: FoundLabel, stops: readonly number[], lang: Lang): Claim | null {
  const end = valueEnd(text, label.valueStart, stops, label.role);
  const value = text.slice(label.valueStart, end);
  const base = { role: label.role, date: null, start: label.start, end };
  if (label.role === 'source') {
    const name = siteIn(
      value
        .replace(/<[^>]*>|https?:[\s\S]*$/g, ' ')
        .trim()
        .replace(SOURCE_EDGES, '')
        .trim(),
    );
    return name === '' || words(name) > 40 ? null : { ...base, names: [name], outlet: null };
  }
  // 记者：今年救起多少人？ is a turn of an interview.
  if (ASKS.test(value)) return null;
  const role = label.role === 'authors' && SHOT.test(value) ? 'photographers' : label.role;
  const { people, outlet } = readNames(lang === 'zh' ? namesIn(value, role) : value, lang);
  const named = text.slice(label.start, label.valueStart);
  const strict = /[:：︰丨｜|/／]\s*$/.test(named);
  const divided = /[^\u3400-\u9fffA-Za-z\u00c0-\u024f\u3400-\u9fff]$/u.test(named);
  const known = (name: string) => divided || lang === 'en' || surnameLength(name, 0) > 0;
  const fine = (name: string) => (looksLikeName(name) && known(name)) || (strict && words(name) <= 16);
  if ((label.role !== 'other' || !strict) && !people.every(fine)) return null;
  const numbered = strict && /^\s*[A-Z]{0,3}\d{1,6}\s*$/.test(value);
  const pictured = strict && label.role === 'photographers' && words(value) <= 16;
  // 本报驻松维克记者 2025年10月6日: a post that names nobody.
  if (value.trim() === '' && role === 'authors' && /(?:记者|記者)$/.test(named.trim()))
    return { ...base, role: 'other', names: [], outlet: outletBefore(text, label) };
  const said = people.length > 0 || outlet !== null || label.role === 'other' || numbered || pictured;
  return said ? { ...base, role, names: people, outlet: outlet ?? outletBefore(text, label) } : null;
}

/** The same people once more where a label gives them two roles: 文/图. */
function withSecond(claim: Claim | null, { also }: FoundLabel): Claim[] {
  if (claim === null) return [];
  return also === null ? [claim] : [claim, { ...claim, role: also, outlet: null }];
}

const words = countWordChars;

/** Longer lines are credits only where they say so in these words. */
const LONG = { en: 150, zh: 70 } as const;
const SAYS_SO = {
  en: ['ing by ', 'ed by ', 'ten by ', 'contributed to', 'Source', 'By '],
  zh: ['编辑', '編輯', '责编', '責編', '记者', '記者', '来源', '來源', '作者', '翻译', '翻譯'],
} as const;
const NOTHING: Segments = { claims: [], coverage: 0 };

/** How many letters and characters the claims cover; two roles of the same stretch cover it once. */
function explainedBy(text: string, claims: readonly Claim[]): number {
  let at = 0;
  let sum = 0;
  for (const { start, end } of claims) {
    if (end <= at) continue;
    sum += words(text.slice(Math.max(start, at), end));
    at = end;
  }
  return sum;
}

/** Read a line as byline or credit. */
export function segment(text: string, lang: Lang): Segments {
  if (text.length > LONG[lang] && !SAYS_SO[lang].some((words) => text.includes(words))) return NOTHING;
  if (END_MARK.test(text))
    return { claims: [{ role: 'end', names: [], outlet: null, date: null, start: 0, end: text.length }], coverage: 1 };
  const sentences = sentenceClaims(text);
  if (sentences !== null) return { claims: sentences, coverage: 1 };
  const dates = findDates(text);
  const labels = findLabels(text, lang).filter((label) =>
    dates.every((date) => label.start < date.start || label.start >= date.end),
  );
  const stops = [...labels.map((label) => label.start), ...dates.map((date) => date.start)];
  const dated = dates.map(
    (date): Claim => ({ role: 'date', names: [], outlet: null, date, start: date.start, end: date.end }),
  );
  const named = labels.flatMap((label) => withSecond(claimOf(text, label, stops, lang), label));
  const claims = [...dated, ...named, ...looseClaims(text, [...dated, ...named])].sort((a, b) => a.start - b.start);
  const filler = [...text.matchAll(FILLER)].filter((match) =>
    claims.every((claim) => match.index >= claim.end || match.index + match[0].length <= claim.start),
  );
  const explained = explainedBy(text, claims) + filler.reduce((sum, match) => sum + words(match[0]), 0);
  const total = words(text);
  return { claims, coverage: total === 0 ? 0 : Math.min(1, explained / total) };
}
