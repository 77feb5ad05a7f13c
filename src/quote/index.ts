// Who said what in one half: runs of marks, told apart by kind, each with its speaker.
//
//   units → runs (one pass with a stack) → findings (rules of the language) → quotes with ids and source spans
import type { Lang, Message, Unit } from '../model.ts';
import type { Quote, Text } from '../schema.ts';
import { sourceOffset, sourceSpan } from '../text/reading.ts';
import { joinChains } from './chain.ts';
import { findChinese } from './chinese/index.ts';
import { joinContinued } from './continued.ts';
import { findEnglish } from './english/index.ts';
import { type Finding, type FoundSpeaker, isSaid, type Place, wordsAt } from './finding.ts';
import { narratorOf } from './narrator.ts';
import { shareRepeated } from './repeated.ts';
import { findRuns } from './run.ts';
import { signQuotations } from './signed.ts';
import { turnsOf, withTurns } from './turn/index.ts';
import { withUnmarked } from './unmarked.ts';

/** What the other half may settle. */
export interface Doubt {
  /** How sure the kind is, 0–1; the confidence of a quote also counts its speaker. */
  readonly kind: number;
  /** Who said it, if it is speech: of a term, who would have. */
  readonly speaker: Quote['speaker'];
}

export interface QuoteResult {
  readonly quotes: Quote[];
  /** What is known of each quote beside what it says, by id. */
  readonly doubts: ReadonlyMap<string, Doubt>;
  readonly messages: Message[];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A fragment reaches from mark to mark, markup between them and its words included. */
function fragmentOf(units: readonly Unit[], place: Place): Text {
  const { text, span } = textOf(units, place);
  const reading = units[place.unit]?.reading;
  if (!reading) return { text, span };
  const [from, to] = place.span;
  const start = from > 0 && MARK.test(reading.text.charAt(from - 1)) ? sourceOffset(reading, from - 1) + 1 : span[0];
  const end = MARK.test(reading.text.charAt(to)) ? sourceOffset(reading, to) : span[1];
  return { text, span: [Math.min(start, span[0]), Math.max(end, span[1])] };
}

const MARK = /["“”„‟〝〞＂「」『』«»﹁﹂]/;

function textOf(units: readonly Unit[], place: Place): Text {
  const reading = units[place.unit]?.reading;
  if (!reading) return { text: '', span: [0, 0] };
  const [start, end] = sourceSpan(reading, place.span);
  return { text: wordsAt(units, place), span: [start, end] };
}

function speakerOf(units: readonly Unit[], speaker: FoundSpeaker | null): Quote['speaker'] {
  if (!speaker) return null;
  const { name, mention, via, role } = speaker;
  return { name, mention: mention && textOf(units, mention), via, role };
}

function quoteOf(units: readonly Unit[], finding: Finding, id: string): Quote {
  const [speaker, cue] = isSaid(finding.kind) ? [finding.speaker, finding.cue] : [null, null];
  const paragraphs = finding.fragments.flatMap(({ unit }) => {
    const paragraph = units[unit];
    return paragraph?.role === 'paragraph' && paragraph.id !== null ? [paragraph.id] : [];
  });
  return {
    id,
    kind: finding.kind,
    marked: finding.marked,
    fragments: finding.fragments.map((place) => (finding.marked ? fragmentOf(units, place) : textOf(units, place))),
    paragraphs: [...new Set(paragraphs)],
    speaker: speakerOf(units, speaker),
    cue: cue && textOf(units, cue),
    confidence: round(Math.min(finding.confidence, speaker?.confidence ?? 1)),
  };
}

/**
 * All quotations of a half.
 * @param units headline, deck, headings, paragraphs, captions and notes in document order
 * @param authors of the byline: a single one is who “I” is
 */
export function findQuotes(units: readonly Unit[], lang: Lang, authors: readonly string[] = []): QuoteResult {
  const { runs: inMarks, messages } = findRuns(units, lang);
  const runs = withUnmarked(units, inMarks, lang);
  const turns = turnsOf(units, lang);
  const narrator = narratorOf(turns, authors, lang);
  const findings = lang === 'en' ? findEnglish(units, runs, narrator) : findChinese(units, runs, narrator);
  const joined = joinContinued(joinChains(findings, runs), units);
  const known = shareRepeated(signQuotations(joined, units), units);
  const all = withTurns(known, turns);
  const idOf = (at: number): string => `${lang}.q${at + 1}`;
  return {
    quotes: all.map((finding, i) => quoteOf(units, finding, idOf(i))),
    doubts: new Map(all.map((one, i) => [idOf(i), { kind: one.confidence, speaker: speakerOf(units, one.speaker) }])),
    messages: [...messages],
  };
}
