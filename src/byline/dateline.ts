// The dateline at the start of a lead paragraph: where it ends, and what it says.
//
//   财联社5月22日讯(编辑 潇湘)当地时间周四…           CLS News, May 22 (Edited by Xiaoxiang) — U.S. President…
//   └──────dateline──────┘                          └──────────────dateline────────────┘
//
// Every word in front of the dash, the verb (电, 讯) or the bracket must be a place, a date, an outlet or a credit; one word
// that is none of these, and there is no dateline ("By many measures — and there are many — …").

import { outlets } from '../language/agencies.ts';
import { cities } from '../language/places.ts';
import type { Lang } from '../model.ts';
import { type FoundDate, findDates } from './dates.ts';
import { isOutlet, looksLikeName, readNames } from './names.ts';
import { type Claim, segment } from './segments.ts';

export interface Dateline {
  /** Where the paragraph proper begins, in the text. */
  readonly end: number;
  readonly agency: string | null;
  readonly place: string | null;
  readonly date: FoundDate | null;
  /** Claims of the credits in brackets. */
  readonly credits: readonly Claim[];
}

/** What the other half of the article knows: its lead has a dateline with a place. */
export interface DatelineHints {
  readonly placeExpected: boolean;
}

const NONE: Pick<Dateline, 'agency' | 'place' | 'date' | 'credits'> = {
  agency: null,
  place: null,
  date: null,
  credits: [],
};
const LONGEST = 200;

const ZH_GENERIC =
  /^(?:本报|本報|本刊|本网|本社|[\u3400-\u9fffA-Za-z0-9]{2,10}?(?:通讯社|日报|晚报|时报|早报|网|社|新闻|客户端|APP))/u;
const ZH_DATE = /^\s*(?:\d{4}年)?[\d０-９]{1,2}月[\d０-９]{1,2}日/;
const ZH_VERB = /^\s*(?:电|電|讯|訊)(?:\s*[:：,，])?/;
const ZH_REPORT = /^\s*(?:报道|報道|消息)(?:\s*[:：,，])?/;
const ZH_HEARD = /^\s*(?:获悉|讯|訊|消息)\s*[,，:：]/;
/** What a Chinese dateline has for certain. */
const WIRE_WORD = /[电電讯訊]|报道|報道|消息|获悉/;
const ZH_BRACKET = /^\s*[（(]([^（）()]{1,80})[）)]\s*/;
const ZH_LABEL_BOX = /^[【[]([^】\]]{2,40})[】\]]\s*/;
const ZH_PLACE_BRACKET = /^([\u3400-\u9fff·]{2,12})\s*[（(]([^（）()]{2,20})[）)]\s*[-–—－:：]{1,2}\s*/u;
const ZH_PLACE_DASH = /^([\u3400-\u9fff·]{2,10})\s*[-–—－]{1,2}\s*(?=[\u3400-\u9fff“"「])/u;

function zhOutlet(text: string): string | null {
  return outlets().zh.find((name) => text.startsWith(name)) ?? ZH_GENERIC.exec(text)?.[0] ?? null;
}

/** Credits of a bracket behind the verb: （记者白瀛、王鹏）, (编辑 潇湘), (陈静 奚晓蕾). */
function bracketCredits(inner: string): readonly Claim[] | null {
  const { claims, coverage } = segment(inner, 'zh');
  if (claims.length > 0 && coverage >= 0.9) return claims;
  const { people } = readNames(inner, 'zh');
  if (people.length === 0 || !people.every((name) => looksLikeName(name) && name.length <= 12)) return null;
  return [{ role: 'authors', names: people, outlet: null, date: null, start: 0, end: inner.length }];
}

/** 新华社 + 北京 + 9月2日 + 电 + （记者…）. */
function zhWire(text: string): Dateline | null {
  if (!WIRE_WORD.test(text.slice(0, 60))) return null;
  const agency = zhOutlet(text);
  let at = agency?.length ?? 0;
  const dateAt = text.slice(at).search(/\d{1,2}月|[０-９]{1,2}月|电[（(\s]|讯[（(\s]/);
  const place = dateAt > 0 && dateAt <= 12 ? text.slice(at, at + dateAt).trim() : '';
  if (place !== '' && !/^[\u3400-\u9fff·]{2,12}$/u.test(place)) return null;
  at += dateAt > 0 && place !== '' ? dateAt : 0;
  const date = ZH_DATE.exec(text.slice(at))?.[0] ?? '';
  at += date.length;
  const rest = text.slice(at);
  const verb = ZH_VERB.exec(rest)?.[0] ?? (date !== '' ? ZH_REPORT.exec(rest)?.[0] : ZH_HEARD.exec(rest)?.[0]) ?? '';
  if (verb === '' || (agency === null && date === '')) return null;
  at += verb.length;
  const bracket = ZH_BRACKET.exec(text.slice(at));
  const credits = bracket === null ? null : bracketCredits(bracket[1] ?? '');
  if (bracket !== null && credits !== null) at += bracket[0].length;
  const named = agency !== null && /^本/.test(agency) ? null : agency;
  return {
    end: at,
    agency: named,
    place: place === '' ? null : place,
    date: findDates(date)[0] ?? null,
    credits: credits ?? [],
  };
}

/** 【环球网报道 记者 查希】, 【文/观察者网 齐倩】. */
function zhBox(text: string): Dateline | null {
  if (!/^\s*[【[]/.test(text)) return null;
  const box = ZH_LABEL_BOX.exec(text);
  const inner = box?.[1] ?? '';
  if (box === null || !/报道|報道|记者|記者|文[/／]/.test(inner)) return null;
  const { claims } = segment(inner.replace(/(?:综合)?报道\s*/, ' '), 'zh');
  const agency = zhOutlet(inner) ?? claims.find((claim) => claim.outlet !== null)?.outlet ?? null;
  return agency === null && claims.length === 0 ? null : { ...NONE, end: box[0].length, agency, credits: claims };
}

function zhPlace(text: string, hints: DatelineHints): Dateline | null {
  const bracket = ZH_PLACE_BRACKET.exec(text);
  const wire = bracket?.[2] ?? '';
  if (
    bracket !== null &&
    (isOutlet(wire) || (hints.placeExpected && /(?:社|网|報|报|新闻)$|^[A-Z]{2,8}$/.test(wire)))
  ) {
    return { ...NONE, end: bracket[0].length, place: bracket[1] ?? null, agency: wire };
  }
  const dash = ZH_PLACE_DASH.exec(text);
  const place = dash?.[1] ?? '';
  if (dash === null || !(hints.placeExpected || cities().zh.has(place))) return null;
  return { ...NONE, end: dash[0].length, place };
}

const EN_DASH = /\s*(?:--+|[—–―])\s*|\s+[-_]\s+|(?<=\))\s*[-:]\s+|(?<=\/)\s*--?\s*/g;
const BRACKETS = /[（(]([^（）()]{2,60})[）)]|\/([A-Z][\w ]{2,40})\//g;
const EN_REGION = /^(?:[A-Z][a-z]+\.?|[A-Z]\.[A-Z]\.?|[A-Z]{2}|[A-Z][a-z]+ [A-Z][a-z]+|D\.C\.?)$/;
const CAPITALS = /^(?:[A-Z]\.?|[A-Z][A-Z'’.-]+|of|de|la|DE|AND)(?:[ /](?:[A-Z][A-Z'’.-]*|of|de|la))*$/;

/** A word that only sentences have: what stands before the dash is no dateline. */
const SENTENCE_WORD =
  /\b(?:the|is|was|are|were|has|have|had|that|this|it|to|in|with|for|as|not|but|said|who|his|her|their)\b/;

interface Prefix {
  readonly agency: string | null;
  readonly place: string | null;
  readonly date: FoundDate | null;
  readonly credits: readonly Claim[];
}

const isCity = (text: string) => cities().en.has(text.toLowerCase());

/** Brackets of a prefix: (Reuters), (Edited by Ann Lee), (May 21). Null where one says something else. */
function enBrackets(prefix: string): { agency: string | null; credits: Claim[]; date: FoundDate | null } | null {
  let agency: string | null = null;
  let date: FoundDate | null = null;
  const credits: Claim[] = [];
  for (const [, round, wire] of prefix.matchAll(BRACKETS)) {
    const inner = (round ?? wire ?? '').trim();
    const { claims, coverage } = segment(inner, 'en');
    const [found] = findDates(inner);
    const credited = claims.some((claim) => claim.role !== 'date' && claim.role !== 'agency') && coverage >= 0.9;
    if (credited) credits.push(...claims.filter((claim) => claim.role !== 'date'));
    else if (isOutlet(inner) || /^[A-Z][A-Za-z.'/ &-]{1,40}$/.test(inner)) agency ??= inner;
    else if (found === undefined) return null;
    date ??= found ?? null;
  }
  return { agency, credits, date };
}

/** Place, region, outlet among the words outside of brackets. Null where a word is none of these. */
function enWords(text: string, sure: boolean): { agency: string | null; place: string | null } | null {
  let agency: string | null = null;
  const place: string[] = [];
  for (const token of text
    .split(/\s*[,，|]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    if (isOutlet(token)) agency ??= token;
    else if (
      place.length === 0 &&
      (isCity(token) || CAPITALS.test(token) || (sure && /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(token)))
    )
      place.push(token);
    else if (place.length > 0 && place.length < 3 && EN_REGION.test(token)) place.push(token);
    else return null;
  }
  return { agency, place: place.length > 0 ? place.join(', ') : null };
}

function enPrefix(prefix: string): Prefix | null {
  if (SENTENCE_WORD.test(prefix) || !/^\W{0,2}[A-Z]/.test(prefix)) return null;
  const brackets = enBrackets(prefix);
  if (brackets === null) return null;
  let words = prefix.replace(BRACKETS, ' ');
  const [date] = findDates(words);
  if (date !== undefined) words = `${words.slice(0, date.start)} , ${words.slice(date.end)}`;
  const sure = brackets.agency !== null || date !== undefined;
  const named = enWords(words, sure);
  if (named === null) return null;
  const agency = brackets.agency ?? named.agency;
  const bare = named.place !== null && agency === null && date === undefined;
  if (
    (agency === null && named.place === null) ||
    (bare && !isCity(named.place ?? '') && (named.place ?? '').replace(/[^A-Z]/g, '').length < 4)
  )
    return null;
  return { agency, place: named.place, date: date ?? brackets.date, credits: brackets.credits };
}

function enDateline(text: string): Dateline | null {
  for (const dash of text.slice(0, LONGEST).matchAll(EN_DASH)) {
    const prefix = dash.index <= 140 ? enPrefix(text.slice(0, dash.index)) : null;
    if (prefix !== null && dash.index > 0) return { ...prefix, end: dash.index + dash[0].length };
  }
  return null;
}

/** The dateline that opens a paragraph, or null. */
export function readDateline(
  text: string,
  lang: Lang,
  hints: DatelineHints = { placeExpected: false },
): Dateline | null {
  const head = text.slice(0, LONGEST + 60);
  if (lang === 'en') return enDateline(head);
  return zhBox(head) ?? zhWire(head) ?? zhPlace(head, hints);
}
