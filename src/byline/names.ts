// The value behind a label → names as written, without ids, addresses, posts and places.
//
//   白瀛、王鹏           → 白瀛 · 王鹏            Jane Doe in Paris and Bo Sun  → Jane Doe · Bo Sun
//   计思敏 SF183         → 计思敏                 By JANE SMITH, BBC News       → JANE SMITH (BBC News is the outlet)

import { outlets } from '../language/agencies.ts';
import type { Lang } from '../model.ts';

export interface Names {
  readonly people: readonly string[];
  readonly outlet: string | null;
}

/** Words of the page behind a name on the same line. */
const PAGE_WORDS = /\s(?:字号|字體|字体|打印|分享|评论|浏览|阅读)\s*[:：]?.*$/;
const MAIL =
  /[\w.+-]*@[\w-]+(?:\.[\w-]+)*|\(at\)\S+|[(（](?:实习|實習|见习|見習|[\u3400-\u9fff]{2,14}(?:长|長|员|員|授|士|人|席|裁|监|者))[)）]?/g;
const STAFF_ID = /(?<=[\u3400-\u9fff\s])_?[A-Z]{1,3}\d{2,6}\b|[(（[【]\s*[A-Z]{0,3}\d{2,6}\s*[)）\]】]/gu;
const EDGES =
  /^[\s,，、;；:：|｜丨/·•\-–—_*"“”'‘’[\]【】()（）<>《》。.]+|[\s,，、;；:：|｜丨/·•\-–—_*"“”'‘’[\]【】()（）<>《》。]+$/gu;
/** Posts that stand beside a name and are no part of it. */
const ZH_POST =
  /^(?:(?:本报|本報|本刊|本网|特约|特約|见习|见習|實習|实习|首席|高级|资深|驻[\u3400-\u9fff]{2,4}?)*(?:记者|記者|通讯员|通訊員|实习生|撰稿人|编辑|編輯|翻译|摄影)\s*)+|(?:记者|記者|报道|報道|報導|报导|撰文|撰稿|摄|整理|编译|发自.*|文)$/gu;
const EN_PLACE = /\s+(?:in|at|from)\s+[A-Z\u00c0-\u00de].*$/u;
const POST_KIND =
  '(?:staff|senior|chief|special|sports?|science|business|political|health|technology|tech|education|national|foreign|freelance|contributing|guest|opinion|news|features?|deputy|executive|associate|assistant|managing|digital|global|world|us|u\\.s\\.|china|asia|europe)';
const EN_POST = new RegExp(
  `^(?:(?:the|a)\\s+)?(?:${POST_KIND}\\s+)*(?:writer|reporter|correspondent|editor|columnist|contributor|producer|journalist|staff|photographer|author|professor|fellow)s?\\b.*$|\\b(?:writer|reporter|correspondent|editor|columnist|journalist)s?$|^(?:ph\\.?d|m\\.?d|esq)\\.?$`,
  'i',
);
/** A post behind the name, or what else stands there: Jane Doe Political correspondent, Jane Doe 2 hours ago. */
const EN_BEHIND = new RegExp(
  `(?:\\s+${POST_KIND})+\\s+(?:writer|reporter|correspondent|editor|columnist|journalist)s?$|\\s+\\d+\\s+(?:minutes?|mins?|hours?|days?)\\s+ago.*$`,
  'i',
);
export const EN_TITLE = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|President|Chancellor|Dean|Sir|Rev)\.?\s+(?=[A-Z])/;
const HAN_NAME = /^[\u3400-\u9fff]{2,4}$/u;
const GLUED_POST =
  /(?<=[a-z\u00df-\u00ff])(?=(?:Freelance|Senior|Staff|Chief|Sports?|Reporter|Correspondent|Editor|Writer|Contributor|Published|Updated)\b).*$/u;

const clean = (text: string) => text.replace(MAIL, ' ').replace(STAFF_ID, ' ').replace(EDGES, '').replace(/\s+/g, ' ');

/** Split at white space only where every token is a Chinese name; 龚思量 杨小舟, but not 陆晔 端木 异 的 书. */
function splitSpaces(text: string): string[] {
  const tokens = text.split(/[\s\u3000]+/);
  return tokens.length > 1 && tokens.every((token) => HAN_NAME.test(token) || /·/.test(token)) ? tokens : [text];
}

/** 陳以安／阿壟山報導: behind the slash stands from where the report is. */
const FROM_PLACE = /[／/∕][\u3400-\u9fff]{2,6}?(?:綜合|综合)?(?:報導|報道|报道|报导|电|電)$/;

function chineseNames(whole: string): string[] {
  const value = whole.replace(FROM_PLACE, '').replace(PAGE_WORDS, ' ');
  const parts = value.split(
    /[、，,;；/／∕|｜丨&]|\s+(?:和|与|與|及)\s*|(?<=[\u3400-\u9fff]{2})(?:和|与|與|及)(?=[\u3400-\u9fff]{2})/u,
  );
  return parts.flatMap((part) => {
    const bare = clean(clean(part).replace(ZH_POST, ''));
    // 眾新聞記者: the reporters of an outlet sign as one, and the outlet alone is no author.
    if (isOutlet(bare) && bare !== clean(part)) return [clean(part)];
    return splitSpaces(bare === '' ? clean(part) : bare);
  });
}

function englishNames(value: string): string[] {
  const parts = value.split(/\s*(?:[,;|&/]|\band\b|\bwith\b|\s[-–—·•]\s)\s*/);
  return parts.map((part) =>
    clean(
      clean(part)
        .replace(EN_TITLE, '')
        .replace(EN_BEHIND, '')
        .replace(EN_PLACE, '')
        .replace(GLUED_POST, '')
        .replace(/\s+for\s+[A-Z\u00c0-\u00de].*$/iu, ''),
    ),
  );
}

/** What stands for a name where there is none. */
export const NOBODY =
  /^(?:关闭|打印|返回|视觉中国|視覺中國|东方IC|图虫创意|Getty Images|特約轉載|特约转载|转载|轉載|佚名|匿名|admin|administrator|网络|網絡|staff|unknown|anonymous|n\/a)$/i;
/** Where people work is not who they are: Linze University. */
export const BODY = /\s(?:University|College|Institute|School|Ltd|Inc|Corp|Foundation)\.?$/;
const isName = (name: string) =>
  name !== '' &&
  name.length <= 60 &&
  !NOBODY.test(name) &&
  /[A-Za-z\u00c0-\u024f\u3400-\u9fff]/u.test(name) &&
  !EN_POST.test(name) &&
  !BODY.test(name) &&
  !/^\d/.test(name);

const HAN_NAMES =
  /^(?:[\u3400-\u9fff]{2,4}|[\u3400-\u9fff·•・.A-Za-z\s-]*[·•・][\u3400-\u9fff·•・.A-Za-z\s-]*|[A-Z\u00c0-\u00de\w][\w .'’-]{1,30})$/u;
const CAPITAL_NAME =
  /^(?:[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f\u3400-\u9fff.'’-]*|(?:de|da|del|der|di|du|el|la|le|van|von|bin|al|ben|dos|ter|den|of|the|and|for)(?=\s))(?:[\s-]+(?:[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f\u3400-\u9fff.'’-]*|de|da|del|der|di|du|el|la|le|van|von|bin|al|ben|dos|ter|den|of|the|for|op-ed))*$/u;

/** Whether a value is a name as people and outlets have them, and not the rest of a sentence. */
export function looksLikeName(name: string): boolean {
  if (/[\u3400-\u9fff]/u.test(name)) return HAN_NAMES.test(name);
  return name.split(' ').length <= 6 && (CAPITAL_NAME.test(name) || /^[\w.-]{2,24}$/.test(name));
}

/** Whether a text is the name of a known outlet, as written in datelines. */
export function isOutlet(text: string): boolean {
  return outlets().en.has(text) || outlets().zh.includes(text);
}

/** What outlets are called, in both languages: Valley Courier, 海潮财经, 《莫罗公报》. */
const OUTLET_SHAPE =
  /^(?:The\s)?(?:[A-Z][\w’'.]*\s){1,3}(?:News|Wire|Press|Agency|Times|Post|Daily|Herald|Journal|Service|Media|Tribune|Gazette|Courier|Network|Radio|Review|Telegraph|Observer|Chronicle|Bulletin|Today|Weekly|Monthly|Quarterly|Magazine)$|^《?[\u3400-\u9fff]{2,8}(?:日报|晚报|时报|早报|公报|周报|邮报|通讯社|通讯|周刊|新闻网|新闻|財經|财经|电台|电视台|網|网|社)》?$/;

/** Whether a text has the shape of an outlet's name. */
export function looksLikeOutlet(text: string): boolean {
  return isOutlet(text) || OUTLET_SHAPE.test(text);
}

/** By Jane Doe for The Harbour Post. */
const FOR_OUTLET = /\bfor\s+([A-Z][\w.’']*(?:\s[A-Z][\w.’']*){0,3})\s*$/i;

/** Whether a text is a post and nothing else: Senior Reporter. */
export const isPost = (text: string): boolean => EN_POST.test(text);

/** Read the value behind a label of names. */
export function readNames(value: string, lang: Lang): Names {
  const all = lang === 'zh' && /[\u3400-\u9fff]/u.test(value) ? chineseNames(value) : englishNames(value);
  const names = all.map((name) => name.replace(/^(?:the)\s+(?=Associated)/i, ''));
  const outlet =
    names.find((name, i) => isOutlet(name.replace(/ Staff$/, '')) || (i > 0 && looksLikeOutlet(name))) ??
    FOR_OUTLET.exec(value)?.[1] ??
    null;
  const people = names.filter((name) => name !== outlet && isName(name) && !isOutlet(name.replace(/等$/, '')));
  return { people: [...new Set(people)], outlet };
}
