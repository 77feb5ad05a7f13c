// A key is something that a unit of either language may hold and that translation keeps: a value, a Latin word, a question
// mark. Evidence is which keys of one side the other side covers. Each kind of key is one entry of the table.
//
//   "In 2019 OpenAI asked why."   n:2019  l:openai  c:asked …
//   "2019年，OpenAI问为什么。"      n:2019  l:openai  c:asked …
import { CUES } from '../language/cue-words.ts';
import { FULLWIDTH, OTHER, SPACE, scriptAt } from '../text/script.ts';
import { type KeyRing, NOWHERE } from './keyring.ts';

export interface KeyKind {
  /** The letters before the colon of its keys. */
  readonly prefixes: string;
  readonly note: string;
  readonly example: readonly [en: string, zh: string];
  /** Share of these keys that a true translation keeps. */
  readonly kept: number;
}

export const KEY_KINDS: readonly KeyKind[] = [
  {
    prefixes: 'nmd',
    note: 'Values, months and weekdays, in figures or words.',
    example: ['1.2 million in May', '5月达到120万'],
    kept: 0.75,
  },
  {
    prefixes: 'l',
    note: 'Latin words: only those that stand in the Chinese as well tell anything.',
    example: ['the FDA said', 'FDA表示'],
    kept: 0.75,
  },
  {
    prefixes: 'c',
    note: 'Marks and plain words that say what kind of sentence it is.',
    example: ['Why not?', '为什么不？'],
    kept: 0.7,
  },
];

/** Keys that other levels and the layout give: turn, role, sentence bead, kind of quotation, learned words. */
const GIVEN: Readonly<Record<string, number>> = {
  t: 0.93,
  r: 0.93,
  b: 0.9,
  k: 0.85,
  w: 0.55,
  p: 0.75,
  g: 0.75,
  s: 0.6,
  z: 0.45,
};

/** Whether a key says in which bead of sentences the unit stands. */
export function isPlaceKey(key: string): boolean {
  return key.charCodeAt(0) === 98;
}

let shares: Map<string, number> | null = null;

/** Shares of the cues by key and of all others by prefix; built once, when needed. */
function allShares(): Map<string, number> {
  if (shares) return shares;
  shares = new Map(Object.entries(GIVEN));
  for (const { prefixes, kept } of KEY_KINDS) for (const prefix of prefixes) shares.set(prefix, kept);
  for (const { id, kept } of CUES) shares.set(`c:${id}`, kept);
  return shares;
}

/** Share of such keys that a true translation keeps, before the document teaches better. */
export function keptShare(key: string): number {
  const all = allShares();
  return (key.charCodeAt(0) === 99 ? all.get(key) : all.get(key.charAt(0))) ?? 0.7;
}

const OPENING = '“"‘\'「『';
const CLOSING = '”"’\'」』';

/** Add the cues of the first and the last character. */
export function addEdges(whole: string, ring: KeyRing): void {
  const text = whole.trim();
  if (text === '') return;
  const last = text.charAt(text.length - 1);
  const kind = scriptAt(text, text.length - 1);
  if (OPENING.includes(text.charAt(0))) {
    ring.add('c:quote-opens', 0);
    ring.add('c:quote-starts', NOWHERE);
  }
  if (CLOSING.includes(last)) ring.add('c:quote-ends', NOWHERE);
  else if (last === ':' || last === '：') ring.add('c:colon-ends', NOWHERE);
  else if (kind !== OTHER && kind !== SPACE && kind !== FULLWIDTH) ring.add('c:no-stop', NOWHERE);
}
