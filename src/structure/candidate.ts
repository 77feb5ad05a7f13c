// What can be seen of a block before its role is known: length, punctuation, markup, copies, neighbours.

import { type Dateline, readDateline } from '../byline/dateline.ts';
import { type Segments, segment } from '../byline/segments.ts';
import type { Block, Lang, NoiseMark, Source } from '../model.ts';
import { countCommas, lastMark } from '../text/ending.ts';
import { findGlosses } from './glossary-lines.ts';
import { CAPTION_CLOSES, CAPTION_OPENS, STAGE_END } from './patterns.ts';
import { withoutTail } from './tail.ts';
import { titleKey } from './title-key.ts';

/** A block of one half, in the order of the file, with what was measured of it. */
export interface Candidate {
  readonly block: Block;
  /** Index among the blocks of the article. */
  readonly index: number;
  readonly lang: Lang;
  readonly mark: NoiseMark | null;
  readonly text: string;
  /** The source of the block, tags and stars included. */
  readonly raw: string;
  /** Chinese characters, or English words × 1.6. */
  readonly mass: number;
  /** Whether it ends as a sentence does: . ! ? 。 and closing marks. */
  readonly stop: boolean;
  /** Whether it ends in . or 。, which titles do not. */
  readonly period: boolean;
  readonly colon: boolean;
  readonly commas: number;
  /** Whether all of its words are bold, or emphasised. */
  readonly bold: boolean;
  /** Whether all of its words are emphasised once, as editors' notes are. */
  readonly italic: boolean;
  /** Whether it ends in , or ;: something follows, as in lists and greetings. */
  readonly open: boolean;
  /** Whether it stands in lines that are broken on purpose: an address, a list of names. */
  readonly broken: boolean;
  /** Whether all of its words are one link. */
  readonly linked: boolean;
  /** Whether it is a gloss of a vocabulary, or the heading of one. */
  readonly gloss: boolean;
  readonly key: string;
  /** How many other blocks of the article have the same words. */
  readonly copies: number;
  readonly dateline: Dateline | null;
  /** The line read as byline or credit; null for what is too long to be one. */
  readonly segments: Segments | null;
  /** Whether it opens, or closes, as captions do. */
  readonly captionOpens: boolean;
  readonly captionCloses: boolean;
  /** Blocks since the last image: 1 right after it, 0 where none is near. */
  readonly sinceImage: number;
}

const STOPS = new Set('.!?。！？…‥');
const BOLD = /^\s*(?:#+\s*)?(?:\*\*|__|<strong>|<b>)[^*]*(?:\*\*|__|<\/strong>|<\/b>)\s*[:：]?\s*$/i;
const ITALIC = /^\s*(?:([*_])(?!\1).*[^\s*_]\1|<(em|i)>.*<\/\2>)\s*$/is;
const OPENING = new Set(',，;；、');
/** What no picture credit ends in. */
const ENDS = new Set('.!?。！？…”"');
const MARKUP = /[*_<[]/;
const HARD_BREAK = / {2,}$|\\$|<br\s*\/?>\s*$/i;
const TAGS = /<\/?[a-z][^<>]{0,400}>/gi;
const LINKED = /^\s*(?:[-*•]\s+)?\[[^\]]*\]\([^)]*\)\s*$/;
/** Longer blocks are no bylines; a list of authors with their posts may take a few lines. */
const LONGEST_CREDIT = 320;
const NEAR_IMAGE = 4;
const LONGEST_CAPTION = 75;

/** The blocks around a candidate. */
export interface Surroundings {
  readonly blocks: readonly Block[];
  readonly marks: readonly (NoiseMark | null)[];
  readonly glosses: ReadonlySet<number>;
  readonly keys: readonly string[];
  readonly copies: ReadonlyMap<string, number>;
}

function sinceImage(blocks: readonly Block[], index: number): number {
  for (let back = 1; back <= NEAR_IMAGE; back++) {
    const block = blocks[index - back];
    if (block?.kind === 'image' || (block?.kind === 'markup' && block.reading.text.includes('figure'))) return back;
  }
  return 0;
}

/** Whether this line, or the one before it in the same run, ends in a hard break. */
function isBroken(source: Source, blocks: readonly Block[], index: number): boolean {
  if (source.format === 'text') return false;
  const breaks = (block: Block | undefined) => {
    const line = block === undefined ? undefined : source.lines[block.line + block.lines - 1];
    return line !== undefined && HARD_BREAK.test(source.text.slice(...line.span));
  };
  const next = blocks[index + 1];
  const here = breaks(blocks[index]) && next !== undefined && !next.apart;
  return here || (blocks[index]?.apart === false && breaks(blocks[index - 1]));
}

/** 作者｜林溪 编辑｜何荷, [ 责编：何荷 ]: bars and brackets as menus have them, around people. */
function isMenuOfCredits(mark: NoiseMark | null, segments: Segments | null): boolean {
  const shaped = mark !== null && (mark.rule === 'noise/menu' || mark.rule === 'noise/navigation');
  return (
    shaped && segments !== null && segments.coverage >= 0.8 && segments.claims.some(({ role }) => role !== 'agency')
  );
}

function toCandidate(source: Source, index: number, lang: Lang, seen: Surroundings): Candidate | null {
  const block = seen.blocks[index];
  if (block === undefined) return null;
  const text = block.reading.text;
  const raw = source.text.slice(block.span[0], Math.min(block.span[1], block.span[0] + 4_000));
  const key = seen.keys[index] ?? '';
  const mark = lastMark(withoutTail(text.slice(-220)).replace(STAGE_END, ''));
  const marked = MARKUP.test(raw);
  // The parts of a line in two languages are bold where the line is.
  const whole = block.shared ? source.text.slice(...(source.lines[block.line]?.span ?? block.span)) : raw;
  const segments =
    text.length <= LONGEST_CREDIT ? segment(text.includes('<') ? text.replace(TAGS, ' ').trim() : text, lang) : null;
  return {
    block,
    index,
    lang,
    mark: isMenuOfCredits(seen.marks[index] ?? null, segments) ? null : (seen.marks[index] ?? null),
    text,
    raw,
    mass: block.mass,
    stop: STOPS.has(mark),
    period: mark === '.' || mark === '。',
    colon: mark === ':' || mark === '：',
    commas: countCommas(text, 400),
    bold: whole.length < 400 && MARKUP.test(whole) && BOLD.test(whole),
    italic: marked && raw.length < 2_000 && ITALIC.test(raw),
    open: OPENING.has(text.charAt(text.length - 1)),
    broken: isBroken(source, seen.blocks, index),
    linked: marked && raw.length < 4_000 && LINKED.test(raw),
    gloss: seen.glosses.has(index),
    key,
    copies: (seen.copies.get(key) ?? 1) - 1,
    dateline: readDateline(text, lang),
    segments,
    captionOpens: block.mass <= LONGEST_CAPTION && CAPTION_OPENS.test(text),
    captionCloses:
      block.mass <= LONGEST_CAPTION && !ENDS.has(text.charAt(text.length - 1)) && CAPTION_CLOSES.test(text.slice(-90)),
    sinceImage: sinceImage(seen.blocks, index),
  };
}

/** What all candidates of an article look back to; made once an article. */
export function toSurroundings(
  source: Source,
  blocks: readonly Block[],
  marks: readonly (NoiseMark | null)[],
): Surroundings {
  const keys = blocks.map((block) => titleKey(block.reading.text));
  const copies = new Map<string, number>();
  for (const key of keys) if (key !== '') copies.set(key, (copies.get(key) ?? 0) + 1);
  return { blocks, marks, glosses: findGlosses(source, blocks), keys, copies };
}

/** Candidates of one half. @param indices its blocks among those of the article, in order */
export function toCandidates(source: Source, seen: Surroundings, indices: readonly number[], lang: Lang): Candidate[] {
  return indices.flatMap((index) => toCandidate(source, index, lang, seen) ?? []);
}

/** Candidates of a half whose other half has a dateline with a place: "新德里-" is one too then. */
export function expectPlaces(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) =>
    candidate.dateline === null
      ? { ...candidate, dateline: readDateline(candidate.text, candidate.lang, { placeExpected: true }) }
      : candidate,
  );
}
