// Where things stand in JSON text: its top-level values, its first error, and the place of a path.
//
//   {"id":1}⏎{"id":2}      a value a line        {⏎  "id": 1⏎}⏎{⏎ …      values one after the other
import { type AnyNode, parse } from '@humanwhocodes/momoa';

/** A value is `text.slice(start, end)`. */
export interface JsonRange {
  readonly start: number;
  readonly end: number;
}

const TOKEN = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|[{}[\]]/g;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function lines(text: string): JsonRange[] {
  return Array.from(text.matchAll(/\S[^\n]*/g), ({ index, 0: line }) => ({ start: index, end: index + line.length }));
}

/** Cuts where brackets close to depth 0; what is never closed reaches to the end. */
function values(text: string): JsonRange[] {
  const found: JsonRange[] = [];
  let depth = 0;
  let start = 0;
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    else continue;
    if (depth > 0) continue;
    found.push({ start, end: index + 1 });
    start = index + 1;
    depth = 0;
  }
  return text.slice(start).trim() === '' ? found : [...found, { start, end: text.length }];
}

/** The top-level values: a line each where the first line is a whole value, else by their brackets. */
export function topLevelValues(text: string): JsonRange[] {
  const byLine = lines(text);
  const [first] = byLine;
  return first && isJson(text.slice(first.start, first.end)) ? byLine : values(text);
}

export interface SyntaxIssue {
  readonly reason: string;
  readonly offset: number;
}

/** What `momoa` says, without its place: `unexpected token RBrace`. An end that comes too early stands at the end. */
function issueOf(error: unknown, text: string): SyntaxIssue {
  const message = error instanceof Error ? error.message : String(error);
  const reason = message.replace(/ found\. \(\d+:\d+\)$/, '').replace(/^U/, 'u');
  const known = error instanceof Error && 'offset' in error ? Number(error.offset) : 0;
  return { reason, offset: /end of input/.test(reason) ? text.trimEnd().length : known };
}

/** The first error of syntax, or null where the text is one JSON value. */
export function syntaxIssue(text: string): SyntaxIssue | null {
  if (isJson(text)) return null;
  try {
    parse(text);
    return { reason: 'not strict JSON: control characters in a string must be escaped', offset: text.search(/\S/) };
  } catch (error) {
    return issueOf(error, text);
  }
}

/** The value under one key of an object or index of an array. */
function child(node: AnyNode, key: string): AnyNode | undefined {
  if (node.type === 'Array') return node.elements[Number(key)]?.value;
  if (node.type !== 'Object') return undefined;
  return node.members.find(({ name }) => (name.type === 'String' ? name.value : name.name) === key)?.value;
}

/** Finds the offset of a path such as `en.sections.0.id` in one value; what is missing is placed at its parent. */
export function pathFinder(text: string): (path: string) => number {
  const { body } = parse(text);
  return (path) => {
    let node: AnyNode = body;
    for (const key of path.split('.')) {
      const next = child(node, key);
      if (!next) break;
      node = next;
    }
    return node.loc.start.offset;
  };
}
