// The document as JSON. Characters that JSON allows raw but a terminal would obey are escaped: the value is the same.
import type { Document } from '../schema.ts';

// C1 controls (U+009B starts an escape sequence), line separators, direction overrides.
const RAW = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** One JSON value and a newline: indented by two where `pretty`, else on one line. */
export function renderJson(document: Document, pretty: boolean): string {
  return `${JSON.stringify(document, null, pretty ? 2 : 0).replace(RAW, escapeUnit)}\n`;
}
