// The opening of a Chinese wire story, part by part: outlet, place, date, verb, people.
//
//   新华社    北京     9月2日   电      （记者白朗、王溪）        中央社   記者林溪遠  台北   5日   電
//   outlet    place    date     verb    people                  outlet   people     place  day   verb
//
// Each part may be missing, but not all of them: a date without an outlet needs a verb that no word goes on from (电影 is none),
// an outlet without a date needs a mark behind the verb.
import { outlets } from '../language/agencies.ts';
import { cities } from '../language/places.ts';
import { type Dateline, NOTHING } from './dateline-model.ts';
import { findDates } from './dates.ts';
import { isOutlet, looksLikeName, readNames } from './names.ts';
import { type Claim, segment } from './segments.ts';

const HAN = '\\u3400-\\u9fff';
const NUMBER = '[\\d０-９]{1,2}';
const DAY_OF_YEAR = `(?:[\\d０-９]{4}年)?${NUMBER}月${NUMBER}日`;
const VERBS =
  '(?:综合外电|綜合外電)(?:报道|報道|報導|报导)|(?:综合|綜合)?(?:专电|專電|电|電|专讯|專訊|快讯|快訊|讯|訊)|报道|報道|報導|报导|消息|获悉|獲悉';

/** What outlets are called that no list holds, where a date or a verb follows: 河湾晚报5月8日讯. */
const GENERIC = new RegExp(
  `^(?!记者|記者|据|據)(?:本报|本報|本刊|本网|本網|本社|《[^》\\n]{2,12}》|[${HAN}A-Za-z0-9·]{1,12}?(?:通讯社|通訊社|通讯|新闻网|新聞網|日报|日報|晚报|晚報|时报|時報|早报|早報|公报|周刊|周报|财经|财讯|资讯|电台|之家|之星|APP|app|网|網|社|报|報|新闻|新聞))(?=客户端|客戶端|\\s*(?:[${HAN}·]{0,10}\\s*(?:[\\d０-９]{4}年)?${NUMBER}月|(?:获悉|消息|快讯|快訊)|[${HAN}·]{0,8}[电電讯訊][（(，,：:\\s]))`,
);
const EDITION = /^(?:客户端|客戶端)/;
const POST = /^\s*(?:记者|記者|特派員|特派记者)\s*/;
const DATE = new RegExp(`^\\s*${DAY_OF_YEAR}`);
const DAY = new RegExp(`^\\s*${NUMBER}日(?=${VERBS})`);
const PLACE = new RegExp(
  `^\\s*((?!综合|綜合)[${HAN}·]{2,12}?)(?=\\s*(?:${DAY_OF_YEAR}|${NUMBER}日)|(?:${VERBS})(?:[^${HAN}]|$))`,
);
const VERB = new RegExp(`^\\s*(${VERBS})`);
/** Reuters' Chinese wire has a dash instead of a verb, 格隆汇 a bar: 路透北京1月17日 - … */
const SIGN = /^\s*(?:[-–—]{1,2}\s+|[丨｜|])/;
/** Words that begin with a verb of wires and are none: 电影, 讯问. */
const WORD =
  /^(?:[电電][影视視力话話子商动動信机機网網台器梯池脑腦车車费費]|[讯訊][问問息号號]|(?:报道|報道|報導)[了过過的称稱说說这這此])/;
const MARK = /^\s*[:：,，]|^\s*-{1,2}\s*/;
const BRACKET = /^\s*[（(]([^（）()]{1,80})[）)]\s*/;
const REPORTS = /^\s*((?:[^\s，。：:]{0,12}?)(?:记者|記者)[^，。：:]{2,40}?)(?:报道|報道|報導|报导)\s*[:：]\s*/;

/** The name of an outlet at the start of a text: a known one, a Latin one, or one that is called as outlets are. */
export function outletAt(text: string): string | null {
  const known = outlets().zh.find((name) => text.startsWith(name));
  const generic = GENERIC.exec(text)?.[0] ?? null;
  if (known !== undefined && (generic === null || generic.length <= known.length || !generic.includes('·')))
    return known;
  if (generic !== null) return generic;
  const latin = /^[A-Z][A-Za-z]{1,14}(?=[\u3400-\u9fff\d])/.exec(text)?.[0] ?? '';
  return isOutlet(latin) ? latin : null;
}

/** Credits of a bracket behind the verb: （记者白朗、王溪）, (编辑 林溪), (陈荷 奚小溪). */
function bracketCredits(inner: string): readonly Claim[] | null {
  const { claims, coverage } = segment(inner, 'zh');
  if (claims.length > 0 && coverage >= 0.9) return claims;
  const { people } = readNames(inner, 'zh');
  if (people.length === 0 || !people.every((name) => looksLikeName(name) && name.length <= 12)) return null;
  return [{ role: 'authors', names: people, outlet: null, date: null, start: 0, end: inner.length }];
}

/** People behind the opening: （记者林溪）, or 记者林溪报道：. */
export function creditsBehind(text: string): { readonly length: number; readonly credits: readonly Claim[] } {
  const bracket = BRACKET.exec(text);
  const credits = bracket === null ? null : bracketCredits(bracket[1] ?? '');
  if (bracket !== null && credits !== null) return { length: bracket[0].length, credits };
  const report = REPORTS.exec(text);
  const claims = report === null ? [] : segment(report[1] ?? '', 'zh').claims.filter(({ role }) => role === 'authors');
  return report !== null && claims.length > 0
    ? { length: report[0].length, credits: claims }
    : { length: 0, credits: [] };
}

/** 据财联社9月26日消息，: an opening with 据 before it. 据…报道，is the beginning of a sentence. */
const ATTRIBUTED = new RegExp(`^[据據][${HAN}]{2,16}${DAY_OF_YEAR}(?:消息|[电電讯訊])`);

interface Opening {
  readonly agency: string | null;
  readonly people: string | null;
  readonly place: string | null;
  readonly date: string;
  readonly end: number;
}

/** The city at the end of a run of names: 林溪遠台北 → 台北. */
function cityBehind(run: string): string | null {
  for (let size = Math.min(6, run.length - 2); size >= 2; size--) {
    if (cities().zh.has(run.slice(-size))) return run.slice(-size);
  }
  return null;
}

/** Outlet, people, place and date, whatever of them stands there. */
function opening(text: string, inside: boolean): Opening {
  const about = ATTRIBUTED.test(text) ? 1 : 0;
  const agency = outletAt(text.slice(about));
  let at = about + (agency?.length ?? 0);
  at += EDITION.exec(text.slice(at))?.[0].length ?? 0;
  const post = inside ? POST.exec(text.slice(at)) : null;
  at += post?.[0].length ?? 0;
  const run = PLACE.exec(text.slice(at));
  const found = run?.[1] ?? null;
  at += run?.[0].length ?? 0;
  const date = (DATE.exec(text.slice(at)) ?? DAY.exec(text.slice(at)))?.[0] ?? '';
  const place = post === null || found === null ? found : cityBehind(found);
  const people = post === null || found === null ? null : found.slice(0, found.length - (place?.length ?? 0));
  return { agency, people, place, date, end: at + date.length };
}

/** Length of the verb, or of the sign in its place, at the end of an opening; 0 where none can stand there. */
function verbLength(rest: string, { agency, date, place }: Opening, inside: boolean): number {
  const dated = /月/.test(date);
  const sign = agency !== null && dated ? SIGN.exec(rest) : null;
  if (sign !== null) return sign[0].length;
  const verb = VERB.exec(rest);
  if (verb === null || WORD.test(rest.trimStart())) return 0;
  const behind = rest.slice(verb[0].length);
  const closed = behind.trim() === '' ? inside : !/^[\u3400-\u9fff]/.test(behind);
  const marked = /^\s*[:：,，；;（(]|^\s*-{1,2}/.test(behind) || (behind.trim() === '' && inside);
  const wire = /[电電讯訊]$/.test(verb[1] ?? '');
  const named = agency !== null || (inside && place !== null);
  if (!named) return dated && wire && closed ? verb[0].length : 0;
  if (dated) return wire || closed || /网$|網$/.test(agency ?? '') ? verb[0].length : 0;
  const spaced = wire && /^(?:\s|记者|記者)/.test(behind);
  return marked || spaced ? verb[0].length : 0;
}

/** 港湾通讯3月14日讯: with 讯 it is the outlet that stands before the date, with 电 the place. 本报 names no outlet. */
function whoAndWhere({ agency, place }: Opening, verb: string): Pick<Dateline, 'agency' | 'place'> {
  const outlet = agency === null && /[讯訊]/.test(verb) && place !== null && !cities().zh.has(place);
  const named = agency !== null && /^本/.test(agency) ? null : agency;
  return outlet ? { agency: place, place: null } : { agency: named?.replace(/[《》]/g, '') ?? null, place };
}

/** What a text may hold that is an opening: looked for before anything dearer is. */
const POSSIBLE = /[电電讯訊]|报道|報道|報導|消息|获悉|獲悉|日\s*[-–—丨｜|]/;

/** The opening of a wire story, or null. @param inside whether the text is the inside of a bracket, and has to end with it */
export function readWire(text: string, inside: boolean): Dateline | null {
  if (!POSSIBLE.test(text.slice(0, 60))) return null;
  const parts = opening(text, inside);
  const verb = verbLength(text.slice(parts.end), parts, inside);
  if (verb === 0) return null;
  let at = parts.end + verb;
  const behind = creditsBehind(text.slice(at));
  at += behind.length > 0 ? behind.length : (MARK.exec(text.slice(at))?.[0].length ?? 0);
  if (inside && text.slice(at).trim() !== '') return null;
  const people = parts.people === null || parts.people === '' ? [] : readNames(parts.people, 'zh').people;
  const named: Claim[] =
    people.length === 0 ? [] : [{ role: 'authors', names: people, outlet: null, date: null, start: 0, end: 0 }];
  return {
    ...NOTHING,
    ...whoAndWhere(parts, text.slice(parts.end, parts.end + verb)),
    end: at,
    date: findDates(parts.date)[0] ?? null,
    credits: [...named, ...behind.credits],
  };
}
