// A line that holds both languages → its parts.
//
//   大家好。<br/>Hello everyone.      the tag parts them          商业 (Business)     so does a bracket
//   大家好。 Hello everyone.          so does a stop              | 大家好 | Hello |   so does a cell
//
// Most Chinese lines hold Latin words, and some English lines hold Chinese ones: a line is parted only where each side says
// something of its own, in the proportion of a translation (three words for five characters), with a boundary between them.
import type { Lang, Span } from '../model.ts';
import { countScripts, trimSpan } from '../text/script.ts';
import { languageOf, WORD_MASS } from './language.ts';

export interface Part {
  readonly lang: Lang | null;
  readonly span: Span;
}

/** Places where one language may give way to the other. Strong ones end a sentence, a cell or a bracket. */
const BOUNDARY =
  /(<[bB][rR]\s*\/?>|\t+|\s*[|｜]\s*|\s*(?<=[\s。.!！?？”"'」）)])\/{1,2}\s*(?=[\s"“「\u3400-\u9fffA-Z\d])|\r\n|\n|\r|[。！？；!?.;…](?:[”’」』）)\]*_]|["'](?![A-Za-z]))*\s*|(?:[)）\]】》」』”*]|"(?![A-Za-z\u3400-\u9fff]))+\s*|\s*[(（[【])|[:：]\s*|\s+[-–—]+\s+|——\s*|\s+|(?<=[\u3400-\u9fff])(?=[A-Z][a-z]+ [A-Za-z])|(?<=[a-z])(?=[\u3400-\u9fff]{4})/g;
/** Words for a character, in translations: about 0.6. Outside of this, one side only mentions the other. */
const FEWEST = 0.2;
const MOST = 1.7;
/** Below this a line is Chinese with names in it, and is not looked at more closely. */
const FEWEST_AT_ALL = 0.12;
/** Titles are freer: 《奔喪》 has two characters, its translation seven words. */
const MOST_SHORT = 4;
/** Up to this many words and characters a line is a title or a label, and a single word may be a side of it. */
const SHORT = 24;

/** A word of English, not an acronym or a number of staff. */
const WORDY = /[a-z]{2}/;

/** Bars, slashes and dashes between the parts of a line. */
const DIVIDERS = /^(?:[\s|｜/\-–—]|<br\s*\/?>)+|(?:[\s|｜/\-–—]|<br\s*\/?>)+$/gi;

export const withoutDividers = (text: string): string => text.replace(DIVIDERS, '');

interface Chunk {
  readonly span: Span;
  /** Whether a strong boundary stands before it. */
  readonly strong: boolean;
}

interface Run extends Part {
  readonly strong: boolean;
}

/** Cut a line at every boundary; the boundary belongs to the side before it, an opening bracket to the side after it. */
function chunks(source: string, [start, end]: Span): Chunk[] {
  const found: Chunk[] = [];
  let from = start;
  let strong = true;
  for (const match of source.slice(start, end).matchAll(BOUNDARY)) {
    const opening = /[(（[【]$/.test(match[0]);
    const at = start + match.index + match[0].length - (opening ? 1 : 0);
    if (at > from && at < end) {
      found.push({ span: [from, at], strong });
      from = at;
      strong = match[1] !== undefined;
    } else if (match[1] !== undefined) strong = true;
  }
  found.push({ span: [from, end], strong });
  return found;
}

const scriptLang = (source: string, span: Span): Lang | null => {
  const count = countScripts(source, span);
  if (count.han === 0 && count.words === 0) return null;
  return count.han > 0 && count.han * 0.8 >= count.words ? 'zh' : 'en';
};

/** Chunks joined while the language stays the same; a chunk without words stays with the one before it. */
function runs(source: string, span: Span): Run[] {
  const found: { lang: Lang | null; span: Span; strong: boolean }[] = [];
  for (const chunk of chunks(source, span)) {
    const lang = scriptLang(source, chunk.span);
    const last = found.at(-1);
    if (last !== undefined && (lang === null || last.lang === null || last.lang === lang)) {
      last.span = [last.span[0], chunk.span[1]];
      last.lang ??= lang;
    } else found.push({ lang, ...chunk });
  }
  return found;
}

interface Sides {
  readonly han: number;
  readonly words: number;
}

function sides(source: string, parts: readonly Run[]): Sides {
  let han = 0;
  let words = 0;
  for (const part of parts) {
    const count = countScripts(source, part.span);
    if (part.lang === 'zh') han += count.han;
    if (part.lang === 'en') words += count.words;
  }
  return { han, words };
}

/** `(PDF)`, `（AI）`: it says nothing by itself. */
const isTag = (source: string, part: Run) =>
  part.lang === 'en' && /^[(（][A-Z\d]+[)）]\s*$/u.test(source.slice(...part.span));

/** Runs that only mention the other language (a name, a term) go to their neighbours. */
function absorbed(source: string, parts: readonly Run[], fewest: number): Run[] {
  const size = (part: Run) => {
    const count = countScripts(source, part.span);
    return part.lang === 'zh' ? count.han / WORD_MASS : count.words;
  };
  const kept: Run[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    if (last === undefined) kept.push(part);
    else if (part.lang === last.lang || size(part) < fewest || isTag(source, part))
      kept[kept.length - 1] = { ...last, span: [last.span[0], part.span[1]] };
    else if (kept.length === 1 && size(last) < fewest)
      kept[0] = { ...part, span: [last.span[0], part.span[1]], strong: true };
    else kept.push(part);
  }
  return kept;
}

/** Words that no Chinese text begins with: Epic Games的视频聊天… goes on behind a name. */
const PARTICLE = /^[A-Za-z)）][的于了之得、，]/;

/** Whether a Chinese part goes on in the sentence of the Latin words before it, without a blank between them. */
function goesOn(source: string, { lang, span }: Run): boolean {
  return lang === 'zh' && PARTICLE.test(source.slice(Math.max(0, span[0] - 1), span[0] + 1));
}

/** Whether the parts look like a text and its translation. */
function isTwin(source: string, parts: readonly Run[], long: boolean, habit: boolean): boolean {
  if (parts.length < 2 || parts.slice(1).some((part) => goesOn(source, part))) return false;
  const { han, words } = sides(source, parts);
  if (!parts.some((part) => part.lang === 'en' && WORDY.test(source.slice(...part.span)))) return false;
  if (han < 2 || words < 1 || words / han < FEWEST || words / han > (long ? MOST : MOST_SHORT)) return false;
  if (parts.slice(1).every((part) => part.strong)) return parts.length === 2 || words + han >= 8 * parts.length;
  if (parts.length > 2) return habit && !long && isChain(parts);
  return long ? isTitlePair(source, parts, words / han) : words >= (habit ? 2 : 3);
}

/** `By Ann Vale 安·维尔 ｜ May 9 5月9日`: pairs with bars between them. */
const isChain = (parts: readonly Run[]) =>
  parts.length % 2 === 0 && parts.every((part, i) => i % 2 === 1 || part.strong);

/** Two long titles on one line, with no sentence in either. */
function isTitlePair(source: string, parts: readonly Run[], ratio: number): boolean {
  const texts = parts.map((part) => source.slice(...part.span));
  const plain = texts.every((text) => !/[。，；.!?！？](?:\s|$)/u.test(text.trim()));
  return plain && ratio >= 0.35 && ratio <= 1.4;
}

/** `双语新闻：` before a title. */
const LABEL = /^[^\s:：]{2,8}[:：]\s*$/u;

/** Parts behind a label that are twins by themselves: the label is a part of its own. */
function behindLabel(source: string, parts: readonly Run[], long: boolean): readonly Run[] | null {
  const [first, ...rest] = parts;
  if (first === undefined || rest.length !== 2 || !LABEL.test(source.slice(...first.span))) return null;
  const { han, words } = sides(source, rest);
  return han >= 4 && words >= 3 && isTwin(source, rest, long, false) ? parts : null;
}

/** Parts that only strong boundaries divide: a mention within a sentence stays in it. */
function strongParts(source: string, parts: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last === undefined || part.strong) joined.push(part);
    else {
      const span: Span = [last.span[0], part.span[1]];
      joined[joined.length - 1] = { span, lang: scriptLang(source, span), strong: last.strong };
    }
  }
  return absorbed(source, joined, 1);
}

/** The parts of a line in both languages, or null. */
function twinParts(source: string, span: Span, long: boolean, habit: boolean): readonly Run[] | null {
  const found = runs(source, span);
  const parts = absorbed(source, found, long ? 5 : 1);
  if (isTwin(source, parts, long, habit)) return parts;
  const labelled = behindLabel(source, absorbed(source, found, 1), long);
  if (labelled !== null || !habit) return labelled;
  const strong = strongParts(source, found);
  return strong.length === 2 && isTwin(source, strong, long, habit) ? strong : null;
}

/**
 * The parts of a line in two languages, in order; one part where it is in one language.
 * @param span the words of the line, without markers; @param habit whether other lines of the text are parted
 */
export function splitLine(source: string, span: Span, habit = false): Part[] {
  const whole: Part = { lang: languageOf(source, span), span };
  const count = countScripts(source, span);
  if (count.han < 2 || count.words < 1 || count.words < FEWEST_AT_ALL * count.han) return [whole];
  const parts = twinParts(source, span, count.han + count.words > SHORT, habit);
  return parts === null ? [whole] : parts.map((part) => ({ lang: part.lang, span: trimSpan(source, part.span) }));
}

/** A title of each language on one line is no shorter: below this it is a title and the name of a site. */
const TITLE_WORDS = 4;
const TITLE_HAN = 5;

/** A title as what it says in each language: `A Goat on the Council / 镇议会里的山羊` is two. */
export function titleParts(text: string): { readonly lang: Lang; readonly text: string }[] {
  const whole = { lang: countScripts(text, [0, text.length]).han > 0 ? ('zh' as const) : ('en' as const), text };
  const parts = splitLine(text, [0, text.length]).map(({ lang, span }) => ({
    lang,
    text: withoutDividers(text.slice(...span)),
  }));
  const { han, words } = countScripts(text, [0, text.length]);
  if (parts.length !== 2 || words < TITLE_WORDS || han < TITLE_HAN) return [whole];
  return parts.flatMap((part) => (part.lang === null ? [] : [{ ...part, lang: part.lang }]));
}
