// A key is something that a unit of either language may hold and that translation keeps: a value, a Latin word, a question
// mark. Evidence is which keys of one side the other side covers. Each kind of key is one entry of the table.
//
//   "In 2019 OpenAI asked why."   n:2019  l:openai  c:asked …
//   "2019年，OpenAI问为什么。"      n:2019  l:openai  c:asked …
import { CUES } from '../language/cue-words.ts';
import type { Lang } from '../model.ts';
import { readNumbers } from './numbers.ts';

export interface KeyKind {
  /** The letters before the colon of its keys. */
  readonly prefixes: string;
  readonly note: string;
  readonly example: readonly [en: string, zh: string];
  /** Share of these keys that a true translation keeps. */
  readonly kept: number;
  readonly read: (text: string, lang: Lang) => readonly string[];
}

const LATIN = /[A-Za-z][A-Za-z0-9.'’&-]*[A-Za-z0-9]|[A-Z]/g;

function readLatin(text: string): string[] {
  return (text.match(LATIN) ?? []).map((word) => `l:${word.toLowerCase().replace(/[’']s$|\./g, '')}`);
}

function readCues(text: string, lang: Lang): string[] {
  return CUES.filter((cue) => cue[lang].test(text)).map((cue) => `c:${cue.id}`);
}

export const KEY_KINDS: readonly KeyKind[] = [
  {
    prefixes: 'nmd',
    note: 'Values, months and weekdays, in figures or words.',
    example: ['1.2 million in May', '5月达到120万'],
    kept: 0.75,
    read: readNumbers,
  },
  {
    prefixes: 'l',
    note: 'Latin words: only those that stand in the Chinese as well tell anything.',
    example: ['the FDA said', 'FDA表示'],
    kept: 0.75,
    read: readLatin,
  },
  {
    prefixes: 'c',
    note: 'Marks and plain words that say what kind of sentence it is.',
    example: ['Why not?', '为什么不？'],
    kept: 0.7,
    read: readCues,
  },
];

/** All keys of a text, each once. */
export function readKeys(text: string, lang: Lang): string[] {
  return [...new Set(KEY_KINDS.flatMap((kind) => kind.read(text, lang)))];
}

/** Keys that other levels and the layout give: turn, role, sentence bead, kind of quotation, learned words. */
const GIVEN: Readonly<Record<string, number>> = {
  t: 0.93,
  r: 0.93,
  p: 0.97,
  b: 0.9,
  k: 0.85,
  w: 0.55,
  g: 0.55,
};

/** Whether a key says in which bead of sentences the unit stands. */
export function isPlaceKey(key: string): boolean {
  return key.startsWith('b:');
}

/** Shares of the cues, by key; built once, when needed. */
let cueShares: Map<string, number> | null = null;

/** Share of such keys that a true translation keeps, before the document teaches better. */
export function keptShare(key: string): number {
  const prefix = key.charAt(0);
  cueShares ??= new Map(CUES.map((cue) => [`c:${cue.id}`, cue.kept]));
  const given = GIVEN[prefix] ?? cueShares.get(key);
  return given ?? KEY_KINDS.find((kind) => kind.prefixes.includes(prefix))?.kept ?? 0.7;
}
