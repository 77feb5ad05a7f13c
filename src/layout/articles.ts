// A file may hold several articles: where does each begin?
//
//   Title: A / URL Source: …        a scraper's header opens again
//   ## Headline, authors/作者: …     labelled lines below a title come again
//   ======  Headline  BEIJING, …    a second dateline of the same language, below a title of its own
//
// Two headers whose texts are in different languages are the halves of one article.
import type { Block, Lang, MetadataEntry, NoiseMark, Source } from '../model.ts';
import { bylineRoles, hasDateline, looksLikeTitle } from './opening.ts';
import { massOf } from './runs.ts';

const KEYS =
  /^(?:title|url source|url|source url|author|authors|authors?\/作者|byline|date|published time|publish date\/发表日期|keywords|keywords\/关键词|标题|网址|链接|original_url|source|link)$/i;
/** At most this many titles stand above a head. */
const MOST_TITLES = 4;
const SURE_NOISE = 0.8;

interface Group {
  readonly block: number;
  readonly keys: ReadonlySet<string>;
}

/** Runs of metadata blocks with the keys that they hold; a second title opens a run of its own. */
function metadataGroups(blocks: readonly Block[], metadata: readonly MetadataEntry[]): Group[] {
  const groups: { block: number; keys: Set<string>; last: number; entry: number }[] = [];
  let next = 0;
  blocks.forEach((block, i) => {
    if (block.kind !== 'metadata') return;
    while (next < metadata.length && (metadata[next]?.span[1] ?? 0) <= block.span[0]) next++;
    const key = metadata[next]?.key.toLowerCase() ?? '';
    const open = groups.at(-1);
    const again = open !== undefined && open.entry !== next && open.keys.has(key) && /^(?:title|标题)$/.test(key);
    if (open !== undefined && open.last === i - 1 && !again) {
      open.last = i;
      open.entry = next;
      open.keys.add(key);
    } else groups.push({ block: i, keys: new Set([key]), last: i, entry: next });
  });
  return groups;
}

const isTitle = (block: Block | undefined, mark: NoiseMark | null | undefined) =>
  looksLikeTitle(block) && (mark?.certainty ?? 0) < SURE_NOISE;

/** The first of the titles right above a block. */
function aboveTitles(blocks: readonly Block[], marks: readonly (NoiseMark | null)[], at: number): number {
  let start = at;
  while (start > 0 && at - start < MOST_TITLES && isTitle(blocks[start - 1], marks[start - 1])) start--;
  return start;
}

function byMetadata(
  blocks: readonly Block[],
  marks: readonly (NoiseMark | null)[],
  metadata: readonly MetadataEntry[],
): number[] {
  const seen = new Set<string>();
  const starts: number[] = [];
  for (const group of metadataGroups(blocks, metadata)) {
    const keys = [...group.keys].filter((key) => KEYS.test(key));
    if (keys.some((key) => seen.has(key)))
      starts.push(group.keys.has('title') ? group.block : aboveTitles(blocks, marks, group.block));
    for (const key of keys) seen.add(key);
  }
  return starts;
}

/** Whether a block opens the text of an article: a dateline, or a byline of its own that names a person or an outlet. */
function opens(block: Block): boolean {
  if (block.kind === 'metadata') return false;
  if (hasDateline(block)) return true;
  const roles = bylineRoles(block);
  return roles.has('date') && ['authors', 'source', 'agency'].some((role) => roles.has(role));
}

/** A head of an article: its titles and the block that opens its text. */
interface Head {
  readonly start: number;
  readonly lang: Lang;
  readonly title: string;
}

function heads(blocks: readonly Block[], marks: readonly (NoiseMark | null)[]): Head[] {
  return blocks.flatMap((block, i): Head[] => {
    if (block.lang === null || !isTitle(blocks[i - 1], marks[i - 1]) || !opens(block)) return [];
    const start = aboveTitles(blocks, marks, i);
    const title = blocks[start]?.reading.text ?? '';
    return start < i ? [{ start, lang: block.lang, title }] : [];
  });
}

/** A head of a language that the article already has, under another title, opens the next one. */
function byHeads(blocks: readonly Block[], marks: readonly (NoiseMark | null)[]): number[] {
  const starts: number[] = [];
  let seen = new Map<Lang, string>();
  let last = -9;
  for (const head of heads(blocks, marks)) {
    const known = seen.get(head.lang);
    const near = blocks.slice(last, head.start).reduce((sum, block) => sum + block.mass, 0) < 60;
    if (known !== undefined && known !== head.title && !near) {
      starts.push(head.start);
      seen = new Map();
    }
    seen.set(head.lang, head.title);
    last = head.start;
  }
  return starts;
}

/** The one language of a stretch, or null where it holds both. */
function onlyLanguage(blocks: readonly Block[]): Lang | null {
  const [en, zh] = [massOf(blocks, 'en'), massOf(blocks, 'zh')];
  if (en > 6 * zh) return 'en';
  return zh > 6 * en ? 'zh' : null;
}

/** Neighbours in different languages are the halves of one article. */
function joinHalves(blocks: readonly Block[], starts: readonly number[]): number[] {
  const bounds = [0, ...starts, blocks.length];
  const kept: number[] = [];
  let before = onlyLanguage(blocks.slice(0, bounds[1]));
  starts.forEach((start, i) => {
    const lang = onlyLanguage(blocks.slice(start, bounds[i + 2]));
    const halves = before !== null && lang !== null && before !== lang;
    if (!halves) kept.push(start);
    before = halves ? null : lang;
  });
  return kept;
}

/** Block ranges of the articles of a file, in order; they cover all blocks. */
export function splitArticles(
  source: Source,
  blocks: readonly Block[],
  marks: readonly (NoiseMark | null)[],
): (readonly [from: number, to: number])[] {
  const found = byMetadata(blocks, marks, source.metadata);
  const all = found.length > 0 ? found : byHeads(blocks, marks);
  const starts = joinHalves(
    blocks,
    [...new Set(all)].filter((start) => start > 0),
  );
  const bounds = [0, ...starts, blocks.length];
  return bounds.slice(1).map((to, i) => [bounds[i] ?? 0, to] as const);
}
