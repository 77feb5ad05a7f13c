// From the words of the command line to values: each reader returns the value or throws with what is wrong with the word.
import { createRequire } from 'node:module';
import type { ParseOptions } from '../index.ts';
import type { AlignFormat } from './invocation.ts';
import { suggestion } from './nearest.ts';

export const LAYOUTS = {
  sequential: 'one language after the other',
  interleaved: 'by turns',
  'same-line': 'both on one line',
  columns: 'tables',
  embedded: 'one inside the other',
  monolingual: 'one language only',
} as const satisfies Record<NonNullable<ParseOptions['layout']>, string>;

/** Names of the commands, for suggestions. */
export const COMMANDS = ['explain', 'align', 'schema', 'validate', 'help'];

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'gbk', 'big5', 'windows-1252'];
const UNITS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** One of a list, else the nearest of it. */
export function oneOf<T extends string>(choices: readonly T[], word: string): T {
  const found = choices.find((choice) => choice === word);
  if (found === undefined) throw new Error(suggestion(word, choices).trim() || `Choose from ${choices.join(', ')}.`);
  return found;
}

/** `64MB`, `1.5 g`, `800000`: bytes, units of 1024. */
export function readSize(word: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([kmg]?)i?b?$/i.exec(word.trim());
  const size = Math.floor(Number(match?.[1]) * (UNITS[match?.[2]?.toLowerCase() ?? ''] ?? Number.NaN));
  if (!(size > 0)) throw new Error('Give a size such as 64MB, 800KB or a number of bytes.');
  return size;
}

/** `1.5 MB`: a size as messages show it. */
export function sizeText(bytes: number): string {
  const unit = [2 ** 30, 2 ** 20, 2 ** 10].find((size) => bytes >= size) ?? 1;
  const name = { [2 ** 30]: 'GB', [2 ** 20]: 'MB', [2 ** 10]: 'KB' }[unit] ?? 'bytes';
  return `${Number((bytes / unit).toFixed(1))} ${name}`;
}

/** Any label of the Encoding Standard. */
export function readEncoding(word: string): string {
  try {
    return new TextDecoder(word).encoding && word;
  } catch {
    throw new Error(`No such encoding.${suggestion(word, ENCODINGS)}`);
  }
}

/** `en,zh`: which language comes first. */
export function readOrder(word: string): ('en' | 'zh')[] {
  return oneOf(['en,zh', 'zh,en', 'en', 'zh'], word).split(',') as ('en' | 'zh')[];
}

/** A day in EDTF; parts may be unknown (`XXXX-05-22`). */
export function readDate(word: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4}|XXXX)-(\d{2}|XX)-(\d{2}|XX)$/.exec(word) ?? [];
  // A leap year stands for an unknown one, a long month for an unknown one.
  const date = new Date(
    `${year.replace('XXXX', '2000')}-${month.replace('XX', '01')}-${day.replace('XX', '01')}T00:00:00Z`,
  );
  const exists = !Number.isNaN(date.getTime()) && (day === 'XX' || date.getUTCDate() === Number(day));
  if (!exists) throw new Error('Give a day such as 2026-05-22 or XXXX-05-22.');
  return word;
}

/** `txt,.md`: endings with their dot. */
export function readEndings(word: string): string[] {
  const endings = word.split(',').map((ending) => ending.trim().toLowerCase());
  if (endings.includes('')) throw new Error('Give endings such as txt,md.');
  return endings.map((ending) => (ending.startsWith('.') ? ending : `.${ending}`));
}

const ALIGN_ENDINGS: Readonly<Record<string, AlignFormat>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.tsv': 'tsv',
  '.tmx': 'tmx',
  '.txt': 'text',
};

export const ALIGN_FORMATS: readonly AlignFormat[] = ['ndjson', 'tsv', 'tmx', 'text'];

/** The format of an output of `align` by its ending; ndjson where it tells nothing. */
export function alignFormatOf(output: string | undefined): AlignFormat {
  const ending = /\.\w+$/.exec(output ?? '')?.[0].toLowerCase() ?? '';
  return ALIGN_ENDINGS[ending] ?? 'ndjson';
}

/** `0.1.0` */
export function version(): string {
  const { version } = createRequire(import.meta.url)('article-parse/package.json') as { version: string };
  return version;
}
