// English datelines.
//
//   Bay News, May 22 (Edited by Ann Lee) — The council…              AUBURN, Wash. (AP) -- Tom Roe…
//   └──────────────dateline──────────────┘                         └──────────────────┘
//
// Every word in front of the dash must be a place, a date, an outlet or a credit: "By many measures — and there are many —"
// has none.
import { cities } from '../language/places.ts';
import { type Dateline, NOTHING } from './dateline-model.ts';
import { type FoundDate, findDates } from './dates.ts';
import { isOutlet } from './names.ts';
import { type Claim, segment } from './segments.ts';

/** The dash stands within this many characters. */
const LONGEST = 150;

/** What divides a dateline from the text: a dash, a colon behind a bracket, the stops of TASS and EFE. */
const EN_DASH = /--(?=\()|\s*(?:--+|[—–―])\s*|\s+[-_]\s+|(?<=[)/])\s*(?:\.-?|[-:]|--?)\s+/g;
/** LISBON (CNNMoney) The…, NEW DELHI: The…: a known outlet in brackets, or a city in capitals, needs no dash. */
const DASHLESS = /^[^()/:]{2,60}?(?:\([^()]{2,30}\)|:)\s+(?=["“'‘A-Z])/;
const BRACKETS = /[（(]([^（）()]{2,60})[）)]|\/([A-Z][\w ]{2,40})\//g;
const EN_REGION = /^(?:[A-Z][a-z]+\.?|[A-Z]\.[A-Z]\.?|[A-Z]{2}|[A-Z][a-z]+ [A-Z][a-z]+|D\.C\.?)$/;
const CAPITALS =
  /^(?:[A-Z\u00c0-\u00de]\.?|[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de'’.-]+|of|de|la|DE|AND)(?:[ /](?:[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de'’.-]*|of|de|la))*$/;

/** A word that only sentences have: what stands before the dash is no dateline. */
const SENTENCE_WORD =
  /\b(?:the|is|was|are|were|has|have|had|that|this|it|to|in|with|for|as|not|but|said|who|his|her|their)\b/;

interface Prefix {
  readonly agency: string | null;
  readonly place: string | null;
  readonly date: FoundDate | null;
  readonly credits: readonly Claim[];
}

/** What outlets are called. */
const OUTLET_WORD =
  /^(?:[A-Z][\w’']*\s)+(?:News|Wire|Press|Agency|Times|Post|Daily|Herald|Journal|Service|Media|Tribune|Gazette|Courier|Network|Radio|Review|Telegraph|Observer|Chronicle|Bulletin)$/;

/** Words in capitals before a dash that are no places. */
const NO_PLACE =
  /\bNOTE\b|^(?:FILE|PHOTO|PHOTOS|VIDEO|WATCH|UPDATE|UPDATED|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|EXPLAINER|NEWS|LIVE|READ|MORE|NOTE|AD|ADVERTISEMENT)\b/;

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
    .filter((part) => /\w/.test(part))) {
    if (isOutlet(token) || (sure && OUTLET_WORD.test(token))) agency ??= token;
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
  if (SENTENCE_WORD.test(prefix) || NO_PLACE.test(prefix) || !/^\W{0,2}[A-Z]/.test(prefix)) return null;
  const brackets = enBrackets(prefix);
  if (brackets === null) return null;
  let words = prefix.replace(BRACKETS, ' ').replace(/--\s*$/, '');
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

/** (CNN)At least…: the outlet in brackets needs no dash. */
function glued(text: string): Dateline | null {
  const bracket = /^\s*[（(]([A-Z][\w .&'’/-]{1,30})[）)]\s*/.exec(text);
  const outlet = bracket?.[1] ?? '';
  return bracket !== null && isOutlet(outlet) ? { ...NOTHING, end: bracket[0].length, agency: outlet } : null;
}

/** Paris — the city he loved — was cold: a name and an aside, and no dateline. */
function isAside({ agency, date, place }: Prefix, behind: string): boolean {
  const bare = (agency === null || place === null) && date === null;
  return bare && /^[a-z]/.test(behind);
}

/** NEW YORK (CNNMoney) The…, NEW DELHI: The…. */
function dashless(text: string): Dateline | null {
  const opening = DASHLESS.exec(text.slice(0, LONGEST))?.[0] ?? '';
  const words = opening.trim().replace(/:$/, '');
  const prefix = words === '' ? null : enPrefix(words);
  if (prefix === null || prefix.place === null) return null;
  const sure = opening.trim().endsWith(':')
    ? isCity(words) && words === words.toUpperCase()
    : isOutlet(prefix.agency ?? '');
  return sure ? { ...prefix, end: opening.length } : null;
}

/** The dateline that opens an English paragraph, or null. */
export function englishDateline(text: string): Dateline | null {
  for (const dash of text.slice(0, LONGEST).matchAll(EN_DASH)) {
    const prefix = dash.index > 0 ? enPrefix(text.slice(0, dash.index)) : null;
    const end = dash.index + dash[0].length;
    const further = dash[0] === '--' && text[end] === '(';
    if (prefix !== null && !further && !isAside(prefix, text.slice(end))) return { ...prefix, end };
  }
  return glued(text) ?? dashless(text);
}
