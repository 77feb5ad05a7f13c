// Chinese datelines.
//
//   财联社5月22日讯(编辑 潇湘)当地时间周四…      北京（法新社）-…       【环球网报道 记者 查希】…
//   └──────dateline──────┘                     └───────────┘          └─────────────────┘
import { outlets } from '../language/agencies.ts';
import { cities } from '../language/places.ts';
import { type Dateline, type DatelineHints, NOTHING } from './dateline-model.ts';
import { findDates } from './dates.ts';
import { isOutlet, looksLikeName, readNames } from './names.ts';
import { type Claim, segment } from './segments.ts';

const ZH_GENERIC =
  /^(?:本报|本報|本刊|本网|本社|[\u3400-\u9fffA-Za-z0-9]{2,10}?(?:通讯社|通讯|新闻网|新聞網|日报|晚报|时报|早报|公报|周刊|财经|财讯|网|社|新闻|新聞|客户端|APP)(?=[\u3400-\u9fff·]{0,10}\s*(?:\d{4}年)?[\d０-９]{1,2}月|[电電讯訊]|APP|获悉))/;
const ZH_DATE = /^\s*(?:\d{4}年)?[\d０-９]{1,2}月[\d０-９]{1,2}日/;
const ZH_VERB = /^\s*(?:电|電|讯|訊)(?:\s*[:：,，])?(?:\s*[-–—]{1,2}\s*)?/;
/** Reuters' Chinese wire has a dash instead of a verb: 路透北京1月17日 - … */
const ZH_DASH = /^\s*[-–—]{1,2}\s+/;
const ZH_REPORT = /^\s*(?:报道|報道|消息)(?:\s*[:：,，])?/;
const ZH_HEARD = /^\s*(?:获悉|讯|訊|消息)\s*[,，:：]/;
/** What a Chinese dateline has for certain. */
const WIRE_WORD = /[电電讯訊]|报道|報道|消息|获悉|日\s*[-–—]/;
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

/** The place between the outlet and the date, '' where none stands; null where something else does. */
function placeAfter(text: string, at: number): string | null {
  const dateAt = text.slice(at).search(/\d{1,2}月|[０-９]{1,2}月|电[（(\s]|讯[（(\s]/);
  const place = dateAt > 0 && dateAt <= 12 ? text.slice(at, at + dateAt) : '';
  return place.trim() === '' || /^\s*[\u3400-\u9fff·]{2,12}\s*$/.test(place) ? place : null;
}

/** The verb, or the dash of Reuters, behind the date; '' where neither stands. */
function verbOf(rest: string, agency: string | null, date: string): string {
  const verb = ZH_VERB.exec(rest)?.[0];
  if (verb !== undefined) return verb;
  const dated = date === '' ? ZH_HEARD : ZH_REPORT;
  const dash = agency !== null && date !== '' ? ZH_DASH.exec(rest)?.[0] : undefined;
  return dash ?? dated.exec(rest)?.[0] ?? '';
}

/** 新华社 + 北京 + 9月2日 + 电 + （记者…）. */
function zhWire(text: string): Dateline | null {
  if (!WIRE_WORD.test(text.slice(0, 60))) return null;
  const agency = zhOutlet(text);
  const place = placeAfter(text, agency?.length ?? 0);
  if (place === null) return null;
  const dateAt = (agency?.length ?? 0) + place.length;
  const date = ZH_DATE.exec(text.slice(dateAt))?.[0] ?? '';
  const verb = verbOf(text.slice(dateAt + date.length), agency, date);
  if (verb === '' || (agency === null && date === '')) return null;
  const at = dateAt + date.length + verb.length;
  const bracket = ZH_BRACKET.exec(text.slice(at));
  const credits = bracket === null ? null : bracketCredits(bracket[1] ?? '');
  const end = at + (credits === null ? 0 : (bracket?.[0].length ?? 0));
  return { ...whoAndWhere(agency, place.trim(), verb), end, date: findDates(date)[0] ?? null, credits: credits ?? [] };
}

/** 港湾通讯3月14日讯: with 讯 it is the outlet that stands before the date, with 电 the place. 本报 names no outlet. */
function whoAndWhere(agency: string | null, place: string, verb: string): Pick<Dateline, 'agency' | 'place'> {
  const outlet = agency === null && /[讯訊]/.test(verb);
  const named = agency !== null && /^本/.test(agency) ? null : agency;
  if (outlet) return { agency: place === '' ? null : place, place: null };
  return { agency: named, place: place === '' ? null : place };
}

/** 【环球网报道 记者 查希】, 【文/观察者网 齐倩】. */
function zhBox(text: string): Dateline | null {
  if (!/^\s*[【[]/.test(text)) return null;
  const box = ZH_LABEL_BOX.exec(text);
  const inner = box?.[1] ?? '';
  if (box === null || !/报道|報道|報導|报导|记者|記者|文[/／]/.test(inner)) return null;
  const { claims } = segment(inner.replace(/(?:综合)?报道\s*/, ' '), 'zh');
  const agency = zhOutlet(inner) ?? claims.find((claim) => claim.outlet !== null)?.outlet ?? null;
  return agency === null && claims.length === 0 ? null : { ...NOTHING, end: box[0].length, agency, credits: claims };
}

/** （法新社）…, (CNN)…: an outlet in brackets before the first word. */
function zhGlued(text: string): Dateline | null {
  const bracket = /^\s*[（(]([^（）()]{2,20})[）)]\s*(?:[-–—－:：]+\s*)?/.exec(text);
  const outlet = bracket?.[1] ?? '';
  return bracket !== null && isOutlet(outlet) ? { ...NOTHING, end: bracket[0].length, agency: outlet } : null;
}

function zhPlace(text: string, hints: DatelineHints): Dateline | null {
  const bracket = ZH_PLACE_BRACKET.exec(text);
  const wire = bracket?.[2] ?? '';
  if (
    bracket !== null &&
    (isOutlet(wire) || (hints.placeExpected && /(?:社|网|報|报|新闻)$|^[A-Z]{2,8}$/.test(wire)))
  ) {
    return { ...NOTHING, end: bracket[0].length, place: bracket[1] ?? null, agency: wire };
  }
  const dash = ZH_PLACE_DASH.exec(text);
  const place = dash?.[1] ?? '';
  if (dash === null || !(hints.placeExpected || cities().zh.has(place))) return null;
  return { ...NOTHING, end: dash[0].length, place };
}

/** The dateline that opens a Chinese paragraph, or null. */
export function chineseDateline(text: string, hints: DatelineHints): Dateline | null {
  return zhBox(text) ?? zhWire(text) ?? zhGlued(text) ?? zhPlace(text, hints);
}
