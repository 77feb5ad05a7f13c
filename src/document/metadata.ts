// Metadata as written → what it says: titles by language, authors, date, source, address.

import { dateOfUrl } from '../byline/dates.ts';
import type { MetadataFields } from '../byline/fields.ts';
import { titleParts } from '../layout/index.ts';
import type { Block, Lang, MetadataEntry, Source } from '../model.ts';
import type { Layout } from '../schema.ts';

export interface ReadMetadata {
  readonly titles: Readonly<Record<Lang, readonly string[]>>;
  readonly fields: MetadataFields;
  readonly url: string | null;
}

const KEYS = {
  title: /^(?:title|original_title|og:title|headline|标题|標題|title\/标题)$/i,
  /** Titles for a language that has none under `title`. */
  other:
    /^(?:subtitle|title[_-](?:en|zh|cn|zh-hans|zh-hant|hans|hant)|translated[_-]title|title[_-]translated|alt[_-]title|副标题|副標題)$/i,
  authors: /^(?:authors?|byline|creator|作者|authors?\/作者)$/i,
  editors: /^(?:editors?|编辑|編輯|责任编辑|責任編輯)$/i,
  translators: /^(?:translators?|translated[_-]by|译者|譯者|翻译|翻譯)$/i,
  photographers: /^(?:photographers?|photos?[_-]by|摄影|攝影)$/i,
  date: /^(?:date|published|published[_ ](?:time|date|at|on)|publish[_ ]date|pubdate|datePublished|publish date\/发表日期|date\/日期|发布时间|發佈時間)$/i,
  source: /^(?:source|site|site[_ ]name|sitename|publisher|publication|来源|來源|source\/来源)$/i,
  host: /^(?:hostname|host|domain)$/i,
  url: /^(?:original_url|url source|source[ _]?url|url|link|canonical(?:[_ ]?url)?|source|网址|链接|連結|url\/链接)$/i,
} as const;

const ADDRESS = /^https?:\/\/\S+$/i;
/** A copy in an archive tells nothing about who published the article. */
const ARCHIVE = /^https?:\/\/(?:web\.archive\.org|archive\.(?:is|today|ph|org))\//i;

const valueFor = (entries: readonly MetadataEntry[], key: RegExp, fits: (value: string) => boolean) =>
  entries.find((entry) => key.test(entry.key) && entry.value !== '' && fits(entry.value))?.value ?? null;

const isAddress = (value: string) => ADDRESS.test(value.trim());

function hostOf(url: string | null): string | null {
  if (url === null || ARCHIVE.test(url)) return null;
  return /^https?:\/\/([^/:?#]+)/i.exec(url.trim())?.[1]?.toLowerCase() ?? null;
}

function titlesOf(entries: readonly MetadataEntry[], lang: Lang): string[] {
  const under = (key: RegExp) =>
    entries
      .filter((entry) => key.test(entry.key) && entry.value !== '')
      .flatMap((entry) => titleParts(entry.value))
      .filter((part) => part.lang === lang)
      .map((part) => part.text);
  const titles = under(KEYS.title);
  return titles.length > 0 ? titles : under(KEYS.other);
}

/** A list, `["A", "B"]` or `- A⏎- B`, as one line of names; else the first line. */
function nameLine(value: string): string {
  const items = /^\s*\[(?!\[)(.*)\]\s*$/s.exec(value)?.[1]?.split(/,\s*/) ??
    value.match(/^- .+$/gm) ?? [value.split('\n')[0] ?? ''];
  const names = items.map((item) => item.replace(/^- |["'[\]]/g, '').trim());
  return names.filter((name) => name !== '').join(', ');
}

/** Names under a key; `author` and `authors` may stand side by side, and name the same people. */
function namesUnder(entries: readonly MetadataEntry[], key: RegExp): string | null {
  const found = entries.filter((entry) => key.test(entry.key) && entry.value !== '');
  const [first] = found;
  const other = found.find((entry) => entry.key !== first?.key);
  const both = /^authors?$/i.test(first?.key ?? '') && /^authors?$/i.test(other?.key ?? '');
  const names = [first, both ? other : undefined].flatMap((entry) => (entry ? nameLine(entry.value).split(', ') : []));
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

/** Read the metadata of one article. */
export function readMetadataFields(entries: readonly MetadataEntry[]): ReadMetadata {
  const url = valueFor(entries, KEYS.url, isAddress)?.trim() ?? null;
  const published = entries.filter((entry) => !/^original_url$/i.test(entry.key));
  const host = valueFor(entries, KEYS.host, () => true) ?? hostOf(valueFor(published, KEYS.url, isAddress));
  return {
    titles: { en: titlesOf(entries, 'en'), zh: titlesOf(entries, 'zh') },
    url,
    fields: {
      authors: namesUnder(entries, KEYS.authors),
      editors: namesUnder(entries, KEYS.editors),
      translators: namesUnder(entries, KEYS.translators),
      photographers: namesUnder(entries, KEYS.photographers),
      date: valueFor(entries, KEYS.date, () => true),
      source: valueFor(entries, KEYS.source, (value) => !isAddress(value)),
      host,
      urlDate: url === null ? null : dateOfUrl(url),
    },
  };
}

/** Fields of a half that the metadata does not describe. */
const NO_METADATA: MetadataFields = {
  authors: null,
  editors: null,
  translators: null,
  photographers: null,
  date: null,
  source: null,
  host: null,
  urlDate: null,
};

/** The metadata entries that stand among the blocks of an article. */
export function entriesOf(source: Source, blocks: readonly Block[]): MetadataEntry[] {
  const start = blocks[0]?.span[0] ?? 0;
  const end = blocks.at(-1)?.span[1] ?? 0;
  return source.metadata.filter((entry) => entry.span[0] >= start && entry.span[0] < end);
}

/** Metadata describes both halves, in an embedded layout the host only: the language of its title, else the one that comes first. */
export function metadataByHalf(
  { fields, titles }: ReadMetadata,
  { kind, order }: Pick<Layout, 'kind' | 'order'>,
): Readonly<Record<Lang, MetadataFields>> {
  const titled = (['en', 'zh'] as const).filter((lang) => titles[lang].length > 0);
  const host = titled.length === 1 ? titled[0] : order[0];
  const of = (lang: Lang) => (kind !== 'embedded' || lang === host ? fields : NO_METADATA);
  return { en: of('en'), zh: of('zh') };
}
