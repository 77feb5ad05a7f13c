// Document → string. The registry is the list of formats: the option's choices, the help and the file endings follow it.
import type { Document } from '../schema.ts';
import { renderJson } from './json.ts';
import { renderOutline } from './outline.ts';
import type { Paint } from './page.ts';

export type Format = 'json' | 'ndjson' | 'outline';

export interface RenderOptions {
  /** Indent JSON. Default false. */
  readonly pretty?: boolean;
  /** Colours the pieces of an outline. Without it the output holds no escape codes. */
  readonly paint?: Paint;
}

interface Renderer {
  /** One line of help. */
  readonly note: string;
  /** File endings that mean this format; the first is the one that is written. */
  readonly endings: readonly [string, ...string[]];
  /** What stands between two documents in one output. */
  readonly between: string;
  readonly render: (document: Document, options: RenderOptions) => string;
}

/** Every format that `render` knows. */
export const formats = {
  json: {
    note: 'one JSON value an article',
    endings: ['.json'],
    between: '',
    render: (document, { pretty = false }) => renderJson(document, pretty),
  },
  ndjson: {
    note: 'one line of JSON an article',
    endings: ['.ndjson', '.jsonl'],
    between: '',
    render: (document) => renderJson(document, false),
  },
  outline: {
    note: 'for reading: the whole document, one thing a line',
    endings: ['.outline', '.txt'],
    between: '\n',
    render: (document, { paint }) => renderOutline(document, paint),
  },
} as const satisfies Record<Format, Renderer>;

/**
 * A document as text, ending in a newline.
 * @param format one of the keys of `formats`
 */
export function render(document: Document, format: Format, options: RenderOptions = {}): string {
  return formats[format].render(document, options);
}
