// Front matter and the labelled headers of scrapers, as written.
//
//   ---                          Title: Prices rise
//   title: Prices rise           URL Source: https://…
//   extra:                       Markdown Content:
//     source: https://…          keywords/关键词: milk bread
//   ---
//
// An entry is a key with its value; lines that continue it (list items, folded text) and the fences belong to the entry
// beside them, so that no character stands outside. What stands between the fences is read in front-matter.ts.
import type { Line, MetadataEntry } from '../model.ts';
import { trimSpan } from '../text/script.ts';
import { frontEntries, KEY, unquote } from './front-matter.ts';

const FENCES = new Set(['---', '+++']);
/** Labels that scrapers print above an article. A first line with one opens a header; inside it any of them goes on. */
const HEADER_LABEL =
  /^(?:\[\d+\]\s*)?(?:#\s*)?(Title|URL Source|URL|Source URL|Source(?=\s*[:：]\s*https?:)|Link|Published Time|Publish(?:ed)? Date|Date|Authors?|Byline|Site|Site Name|Hostname|Fetched|Retrieved|Crawled|Scraped|Status|Language|Description|Keywords|Tags|Word Count|Warning|Number of Pages|Markdown Content|标题|網址|网址|链接|連結|发布时间|發佈時間|抓取时间|关键词|關鍵詞)\s*[:：]\s*(.*)$/i;
const HEADER_FIRST =
  /^(?:\[\d+\]\s*)?(?:#\s*)?(?:(?:Title|URL Source|URL|Source URL|标题|网址|網址)\s*[:：]\s*\S|Source\s*[:：]\s*https?:)/i;
/** A wrapper's line that stands by itself above a document. */
const WRAPPER = /^#\s*(?:Source|URL)\s*[:：]\s*https?:\S+$/i;
/** Labels in both languages, `authors/作者:`, wherever they stand. */
const TWIN_LABEL =
  /^(keywords\/关键词|authors?\/作者|publish date\/发表日期|title\/标题|source\/来源|url\/链接|date\/日期|summary\/摘要)\s*[:：]\s*(.*)$/i;

interface Found {
  readonly entries: readonly MetadataEntry[];
  /** Index of the first line after the header. */
  readonly next: number;
}

/** Front matter that opens at line `at`: a fence, keys, the same fence. */
function frontMatter(source: string, lines: readonly Line[], at: number): Found | null {
  const line = lines[at];
  const fence = line === undefined ? '' : source.slice(...line.span).trim();
  if (!FENCES.has(fence)) return null;
  let keys = 0;
  for (let i = at + 1; i < Math.min(lines.length, at + 400); i++) {
    const text = source.slice(...(lines[i]?.span ?? [0, 0]));
    if (text.trim() === fence) {
      return keys === 0 ? null : { entries: frontEntries(source, lines, at + 1, i), next: i + 1 };
    }
    if (KEY.test(text)) keys++;
    else if (i === at + 1 && text.trim() !== '') return null;
  }
  return null;
}

function labelled(source: string, line: Line, label: RegExp): MetadataEntry | null {
  if (line.kind === 'blank' || line.span[1] - line.span[0] > 4_000) return null;
  const span = trimSpan(source, line.span);
  const match = label.exec(source.slice(...span));
  return match === null ? null : { key: (match[1] ?? '').trim(), value: unquote(match[2] ?? ''), span };
}

/** A scraper's header that opens at line `at`: labelled lines, with blank ones between them. */
function labelledHeader(source: string, lines: readonly Line[], at: number): Found | null {
  const opener = lines[at];
  if (opener === undefined || !HEADER_FIRST.test(source.slice(...opener.span).trim())) return null;
  const entries: MetadataEntry[] = [];
  let next = at;
  for (let i = at; i < Math.min(lines.length, at + 60); i++) {
    const line = lines[i];
    if (line === undefined || line.kind === 'blank') continue;
    const entry = labelled(source, line, HEADER_LABEL);
    if (entry === null) break;
    entries.push(entry);
    next = i + 1;
    if (/^markdown content$/i.test(entry.key)) break;
  }
  const wrapped = entries.length === 1 && WRAPPER.test(source.slice(...(entries[0]?.span ?? [0, 0])));
  return entries.length < 2 && !wrapped ? null : { entries, next };
}

/** All metadata of a source, in order: headers at its top and wherever another one opens, and labels in both languages. */
export function readMetadata(source: string, lines: readonly Line[]): MetadataEntry[] {
  const entries: MetadataEntry[] = [];
  let fresh = true;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.kind === 'blank') continue;
    const found =
      (fresh || line.kind === 'markup' ? frontMatter(source, lines, i) : null) ?? labelledHeader(source, lines, i);
    const twin = found === null ? labelled(source, line, TWIN_LABEL) : null;
    fresh = false;
    if (twin !== null) entries.push(twin);
    if (found === null) continue;
    entries.push(...found.entries);
    i = found.next - 1;
  }
  return entries;
}
