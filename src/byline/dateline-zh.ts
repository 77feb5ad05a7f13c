// Chinese datelines.
//
//   财联社5月22日讯(编辑 潇湘)当地时间周四…      北京（法新社）-…       〔記者林溪遠／台北報導〕…
//   └──────dateline──────┘                     └───────────┘          └────────────────┘
import { cities } from '../language/places.ts';
import { type Dateline, type DatelineHints, NOTHING } from './dateline-model.ts';
import { isOutlet } from './names.ts';
import { segment } from './segments.ts';
import { creditsBehind, outletAt, readWire } from './wire-zh.ts';

const BOX = /^\s*([【[〔［（(])([^【】[\]〔〕［］（）()]{2,60})[】\]〕］）)]\s*/;
/** A box of credits: 【环球网报道 记者 林溪】. Round brackets hold too much else. */
const CREDITED = /报道|報道|報導|报导|记者|記者|文[/／]/;
/** Words of a box that say where it comes from and name nobody: 〔即時新聞／綜合報導〕. */
const COMPILED = /(?:综合|綜合|即时|即時)(?:报道|報道|報導|报导|新闻|新聞)?$/;
const REPORT_PLACE = /[／/∕]([\u3400-\u9fff]{2,6}?)(?:即時|即时)?(?:報導|報道|报道|报导|电|電)$/;
const PLACE_BRACKET = /^([\u3400-\u9fff·]{2,12})\s*[（(]([^（）()]{2,20})[）)]\s*[-–—－:：]{1,2}\s*/u;
const PLACE_DASH = /^([\u3400-\u9fff·]{2,10})\s*([-–—－]{1,2})\s*(?=[\u3400-\u9fff“"「])/u;
const UNNAMED_WIRE = /(?:社|网|報|报|新闻)$|^[A-Z]{2,8}$/;

/** The place behind the slash of 記者林溪遠／台北報導. */
function reportPlace(inner: string): string | null {
  const place = REPORT_PLACE.exec(inner)?.[1] ?? null;
  return place === null || /[综綜]合/.test(place) ? null : place;
}

/** What a box says: a wire's opening, credits, or an outlet. */
function boxed(inner: string, square: boolean): Omit<Dateline, 'end'> | null {
  const wire = readWire(inner, true);
  if (wire !== null && (wire.date !== null || !/^(?:本|消息|报道)/.test(inner))) return wire;
  if (isOutlet(inner)) return { ...NOTHING, agency: inner };
  if (!square || !CREDITED.test(inner)) return null;
  const { claims } = segment(inner.replace(/(?:综合)?报道\s*/, ' '), 'zh');
  const agency = outletAt(inner) ?? claims.find((claim) => claim.outlet !== null)?.outlet ?? null;
  const said = agency !== null || claims.length > 0 || COMPILED.test(inner.replace(/(?:报道|報道|報導|报导)$/, ''));
  return said ? { ...NOTHING, agency, place: reportPlace(inner), credits: claims } : null;
}

/** 【环球网报道 记者 查溪】, （中央社台北8日電）, 【大公報訊】記者林溪遠報道：, （法新社）…. */
function box(text: string): Dateline | null {
  const found = BOX.exec(text);
  const said = found === null ? null : boxed((found[2] ?? '').trim(), !/[（(]/.test(found[1] ?? ''));
  if (found === null || said === null) return null;
  const behind = creditsBehind(text.slice(found[0].length));
  const at = found[0].length + behind.length;
  const dash = behind.length > 0 ? 0 : (/^[-–—－:：]+\s*/.exec(text.slice(at))?.[0].length ?? 0);
  return { ...said, end: at + dash, credits: [...said.credits, ...behind.credits] };
}

/** 华盛顿 — 美国…: a place and a dash. 北京—上海的列车 and 巴黎——他的城市——… are none. */
function placeAndDash(text: string, hints: DatelineHints): Dateline | null {
  const dash = PLACE_DASH.exec(text);
  const place = dash?.[1] ?? '';
  if (dash === null || !(hints.placeExpected || cities().zh.has(place))) return null;
  const [sentence = ''] = text.slice(dash[0].length).split(/[。！？]/, 1);
  const route =
    [2, 3, 4].some((size) => cities().zh.has(sentence.slice(0, size))) && /^[-–—－]$/.test(dash[0].slice(-1));
  return route || sentence.includes(dash[2] ?? '—') ? null : { ...NOTHING, end: dash[0].length, place };
}

function place(text: string, hints: DatelineHints): Dateline | null {
  const bracket = PLACE_BRACKET.exec(text);
  const wire = bracket?.[2] ?? '';
  if (bracket !== null && (isOutlet(wire) || (hints.placeExpected && UNNAMED_WIRE.test(wire)))) {
    return { ...NOTHING, end: bracket[0].length, place: bracket[1] ?? null, agency: wire };
  }
  return placeAndDash(text, hints);
}

/** The dateline that opens a Chinese paragraph, or null. */
export function chineseDateline(text: string, hints: DatelineHints): Dateline | null {
  return box(text) ?? readWire(text, false) ?? place(text, hints);
}
