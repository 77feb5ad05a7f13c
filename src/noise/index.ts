// Marks lines that belong to the page and not to the article. Marks are evidence: what stands around a line decides with it.
//
//   首页 > 新闻 > 国际      noise/breadcrumb 0.97
//   Sign in | Subscribe    noise/subscription 0.98 (every cell of the line is a phrase of a page)
import type { Block, NoiseMark } from '../model.ts';
import { PHRASES } from './phrases.ts';
import { MARKUP_KINDS, RULES } from './rules.ts';

const CELL = /\s*[|｜/／•·⋅>,，、]\s*|\s{2,}|(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fffA-Z])/u;
const OUTER = /^[\s【[(（<《「:：·•\-–—>*_#]+|[\s】\])）>》」:：·•\-–—>*_。.…⋯⋅]+$/gu;

let byPhrase: Map<string, string> | undefined;

/** Rule id of every phrase, built on first use. */
function phraseRules(): Map<string, string> {
  byPhrase ??= new Map(
    Object.entries(PHRASES).flatMap(([rule, list]) => list.map((phrase) => [phrase.toLowerCase(), rule])),
  );
  return byPhrase;
}

const SHORTCODE = /^:[a-z_]+:/;
const plain = (text: string) => text.replace(SHORTCODE, '').replace(OUTER, '').toLowerCase();

/** The rule of a line whose cells are all phrases of a page. */
function phraseMark(text: string): NoiseMark | null {
  if (text.length > 160) return null;
  const rules = phraseRules();
  const whole = rules.get(plain(text));
  if (whole !== undefined) return { rule: whole, certainty: 0.9 };
  const cells = text
    .split(CELL)
    .map(plain)
    .filter((cell) => cell !== '');
  if (cells.length < 2) return null;
  const found = cells.flatMap((cell) => rules.get(cell) ?? []);
  const [first] = found;
  return first !== undefined && found.length >= cells.length * 0.75 ? { rule: first, certainty: 0.97 } : null;
}

/** A sentence of this length is text: only rules about whole sentences (rights, cookies, subscriptions) look at it. */
const PROSE = { en: 120, zh: 50 } as const;

function patternMark(text: string, isProse: boolean): NoiseMark | null {
  const found = RULES.find((rule) => (rule.prose || !isProse) && text.length <= rule.longest && rule.test.test(text));
  return found === undefined ? null : { rule: found.id, certainty: found.certainty };
}

/** What speaks against each block; null where nothing does. */
export function markNoise(blocks: readonly Block[]): (NoiseMark | null)[] {
  return blocks.map((block) => {
    if (MARKUP_KINDS.has(block.kind)) return { rule: 'noise/markup', certainty: 1 };
    if (block.kind === 'metadata' || block.kind === 'image') return null;
    const text = block.reading.text;
    if (text === '') return { rule: 'noise/markup', certainty: 1 };
    const isProse = text.length > PROSE[block.lang ?? 'en'] && /[.。!！?？”」"]\s*$/.test(text);
    const mark = (isProse ? null : phraseMark(text)) ?? patternMark(text, isProse);
    // The cells of a table stand like those of a menu.
    if (block.kind === 'table-row' && mark?.rule === 'noise/menu') return null;
    return mark !== null && block.kind === 'heading' ? { ...mark, certainty: mark.certainty / 2 } : mark;
  });
}
