// Labels of speakers at the heads of paragraphs, and whether they make a transcript of a half.
//
//   WELK: How does one keep bees?        label WELK
//   ANNA WELK, HOST: Welcome.            label ANNA WELK, role HOST
//   问：渔民们用您的地图吗？               label 问
import { surnameLength } from '../../language/surnames-zh.ts';
import type { Lang, Span, Unit } from '../../model.ts';
import { HAN, scriptAt } from '../../text/script.ts';
import { wordSet } from '../../text/words.ts';

/** A label, with where its paragraph's words begin. */
export interface Label {
  readonly unit: number;
  readonly name: string;
  readonly role: string | null;
  readonly span: Span;
  readonly words: number;
}

const FORMS: Readonly<Record<Lang, RegExp>> = {
  en: /^\s*(?:([QA])\.\s+(?=\p{Lu})|(\p{Lu}[\p{L}.'’\- ]{0,40}?)(?:, ([\p{L} ]{2,40})| ?\(([^()]{1,40})\))?\s*[:：]\s*(?=\S))/u,
  zh: /^\s*()([\u3400-\u9fff·A-Za-z ]{1,16}?)(?:[（(]([^（()）]{1,12})[）)])?\s*[：:]\s*(?=\S)/u,
};

/** The label that a paragraph begins with. */
function labelOf(unit: Unit, at: number, lang: Lang): Label | null {
  if (unit.role !== 'paragraph' || unit.kind === 'table-row') return null;
  const found = FORMS[lang].exec(unit.reading.text);
  const [whole = '', letter, words, first, second] = found ?? [];
  const name = letter || words || '';
  if (name === '') return null;
  const start = whole.length - whole.trimStart().length;
  return { unit: at, name, role: first ?? second ?? null, span: [start, start + name.length], words: whole.length };
}

const OPENING_MARK = /^["“「『«]/;
const ASKED_AND_ANSWERED = wordSet('q a question answer 问 答 問');
/** Fewer turns make no transcript. */
const FEWEST = 3;
/** Share of the paragraphs from the first label to the last that must bear one. */
const DENSITY = 0.4;
/** Share of the labels that must come back: headings like `Step 1: …` never do. */
const RETURNING = 0.6;

const ANSWERED = wordSet('a answer 答');

/** Labels that name nobody: question and answer. */
export const isQuestionOrAnswer = ({ name }: Label): boolean => ASKED_AND_ANSWERED.has(name.toLowerCase());
export const isAnswer = ({ name }: Label): boolean => ANSWERED.has(name.toLowerCase());

/** Whether two labels may be one speaker: the same, or the first or last words of the other, or its surname. */
export const isShortFor = (short: string, long: string): boolean => {
  const [a, b] = [short.toLowerCase(), long.toLowerCase()];
  if (a === b || b.endsWith(` ${a}`) || b.endsWith(`·${a}`) || b.startsWith(`${a} `)) return true;
  return scriptAt(a, 0) === HAN && b.length <= 4 && surnameLength(b, 0) === a.length && b.startsWith(a);
};

/** `THE COURT`, `MS. WHITLOCK`: a label in capitals is one even if it never comes back. */
const isLoud = (name: string): boolean => name.length > 2 && name === name.toUpperCase() && name !== name.toLowerCase();

/** More speakers than this make a list of names, not a conversation. */
const MOST_SPEAKERS = 60;

/** Whether a speaker's label comes back: as it is, or short for another. */
function returningNames(labels: readonly Label[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { name } of labels) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()];
  if (names.length > MOST_SPEAKERS) return new Set();
  const isSame = (one: string, other: string) => one !== other && (isShortFor(one, other) || isShortFor(other, one));
  return new Set(
    names.filter((name) => isLoud(name) || (counts.get(name) ?? 0) > 1 || names.some((other) => isSame(name, other))),
  );
}

/** The labels of a half that is a transcript; none for other texts. */
export function transcriptLabels(units: readonly Unit[], lang: Lang): Label[] {
  const labels = units.flatMap((unit, at) => labelOf(unit, at, lang) ?? []);
  const bare = labels.filter((one) => !OPENING_MARK.test(units[one.unit]?.reading.text.slice(one.words) ?? ''));
  if (bare.length < FEWEST) return [];
  const names = returningNames(bare);
  const returning = bare.filter(({ name }) => names.has(name));
  const reach = (bare.at(-1)?.unit ?? 0) - (bare[0]?.unit ?? 0) + 1;
  const isTranscript = returning.length >= RETURNING * bare.length && bare.length >= DENSITY * reach;
  return isTranscript ? bare : [];
}
