// What stands between the fences of front matter → entries, as written.
//
//   title: "Prices rise"        summary = """          [extra]                   a table's name is no value
//   tags:                       Milk is dearer.        source_url = "https://…"
//     - milk                    """
//
// It is not parsed as YAML or TOML: half of it is neither.
import type { Line, MetadataEntry } from '../model.ts';

/** `key: value`, `key = value`, `key:`. */
export const KEY = /^\s*([\w\u3400-\u9fff][\w\u3400-\u9fff .-]{0,39}?)\s*(?::(?:\s+(.*)|)|=\s*(.*))$/u;
const TABLE = /^\s*\[{1,2}[\w.-]+\]{1,2}\s*$/;
const COMMENT = /^\s*#(?:\s|$)/;
const BLOCK = /^[|>][+-]?\d?$/;
const MULTILINE = /^("""|''')/;

/** A value without the quotation marks around it. */
export const unquote = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/, '$2');

interface Draft {
  readonly key: string;
  readonly indent: number;
  readonly first: string;
  readonly more: string[];
  start: number;
  end: number;
}

const indentOf = (text: string) => text.length - text.trimStart().length;

/** Whether a line goes on in the value that is open, whatever it looks like: inside """ or an indented block. */
function isInside(open: Draft | undefined, text: string): boolean {
  if (open === undefined) return false;
  const fence = MULTILINE.exec(open.first)?.[1];
  if (fence !== undefined)
    return !open.first.slice(3).includes(fence) && !open.more.some((line) => line.includes(fence));
  return BLOCK.test(open.first) && indentOf(text) > open.indent;
}

function writtenValue({ first, more }: Draft): string {
  const fence = MULTILINE.exec(first)?.[1];
  const lines = BLOCK.test(first) ? more : [first, ...more].filter((line) => line !== '');
  const text = lines.join('\n');
  return fence === undefined ? unquote(text) : text.replaceAll(fence, '').trim();
}

function draftOf(text: string, line: Line): Draft | null {
  const match = KEY.exec(text);
  if (match === null || COMMENT.test(text)) return null;
  const first = (match[2] ?? match[3] ?? '').trim();
  return { key: match[1] ?? '', indent: indentOf(text), first, more: [], start: line.span[0], end: line.span[1] };
}

/** Entries of the lines `from`…`to` between two fences; both fences are inside the first and the last entry. */
export function frontEntries(source: string, lines: readonly Line[], from: number, to: number): MetadataEntry[] {
  const drafts: Draft[] = [];
  for (const line of lines.slice(from, to)) {
    if (line.kind === 'blank') continue;
    const text = source.slice(...line.span);
    const open = drafts.at(-1);
    const inside = isInside(open, text);
    const draft = inside ? null : draftOf(text, line);
    const aside = !inside && (TABLE.test(text) || COMMENT.test(text));
    if (open !== undefined && draft === null) {
      if (!aside) open.more.push(text.trim());
      open.end = line.span[1];
    } else if (draft !== null) drafts.push(draft);
    else if (!aside)
      drafts.push({ key: '', indent: 0, first: text.trim(), more: [], start: line.span[0], end: line.span[1] });
  }
  const [first] = drafts;
  const last = drafts.at(-1);
  if (first !== undefined) first.start = lines[from - 1]?.span[0] ?? first.start;
  if (last !== undefined) last.end = lines[to]?.span[1] ?? last.end;
  return drafts.map((draft) => ({ key: draft.key, value: writtenValue(draft), span: [draft.start, draft.end] }));
}
