// Lines that are part of a byline only where they stand beside one.
//
//   By Joel Prys                        a byline by itself
//   Transport correspondent, Ashlake    a post                    Hedda Brask in Oslo    a name
//   Published                           a label whose value stands on the next line
//   5 min read                          words of the page
import type { Lang } from '../model.ts';
import { countWordChars } from '../text/script.ts';
import { findLabels } from './find-labels.ts';
import { DATE_WORDS } from './labels.ts';
import { FILLER, isLooseName } from './loose.ts';
import { isPost, looksLikeOutlet, readNames } from './names.ts';
import type { Claim } from './segments.ts';

const LONGEST = 90;
const ZH_POST_LINE =
  /^(?:本报|本報|本刊|特约|特約)?(?:驻[\u3400-\u9fff]{2,8}|駐[\u3400-\u9fff]{2,8})?(?:首席|高级|特约|特約)?(?:记者|記者|特派员|特派員|撰稿人|评论员|編輯|编辑)$/;
/** An outlet with its post, or with its issue: Pelham Chronicle staff writer; Kettle Street Review, Autumn 2023. */
const WITH_POST = /^(.{4,40}?),?\s+(?:staff |senior |chief )?(?:writer|reporter|correspondent|editor)$/i;
const WITH_ISSUE = /^(.{4,40}?),\s+(?:(?:Spring|Summer|Autumn|Fall|Winter|Issue|No\.?|Vol\.?)\s+)?\d{1,4}$/;
const ZH_DATE_WORDS = /^(?:发布时间|发布于|更新时间|更新于)$/;

const claim = (text: string, more: Partial<Claim>): Claim => ({
  role: 'other',
  names: [],
  outlet: null,
  date: null,
  start: 0,
  end: text.length,
  ...more,
});

/** Whether a line is a label and nothing else: its value stands on the next line. */
export function isLabelAlone(text: string, lang: Lang): boolean {
  if (text.length > 24 || /驻|駐|特派/.test(text)) return false;
  const [label] = findLabels(`${text} `, lang);
  const words = text.replace(/\s*[:：]?$/, '');
  return (
    DATE_WORDS.test(words) ||
    ZH_DATE_WORDS.test(words) ||
    (label !== undefined && label.start === 0 && label.valueStart >= text.length)
  );
}

/** The names that a line consists of, with where they are or without; none where something else stands there. */
function nameList(text: string, lang: Lang): readonly string[] {
  const { people } = readNames(text, lang);
  const parts = lang === 'en' ? text.split(/\s*(?:,|&|\band\b)\s*/) : text.split(/[、，,\s]+|和/u);
  const known = people.length > 0 && people.length === parts.filter((part) => part !== '').length;
  return known && people.every(isLooseName) ? people : [];
}

function outletClaim(text: string): Claim | null {
  const outlet = (WITH_POST.exec(text) ?? WITH_ISSUE.exec(text))?.[1] ?? '';
  return looksLikeOutlet(outlet) ? claim(text, { role: 'agency', outlet }) : null;
}

/** What a line would say if it belonged to a byline; null where it cannot belong to one. */
export function besideClaims(text: string, lang: Lang): readonly Claim[] | null {
  if (text.length > LONGEST || /[.。!！?？]$/.test(text)) return null;
  if (isLabelAlone(text, lang) || countWordChars(text.replace(FILLER, '')) === 0) return [claim(text, {})];
  const outlet = outletClaim(text);
  if (outlet !== null) return [outlet];
  if (ZH_POST_LINE.test(text) || isPost(text.split(',', 1)[0] ?? '')) return [claim(text, {})];
  const names = nameList(text, lang);
  return names.length === 0 ? null : [claim(text, { role: 'authors', names })];
}
