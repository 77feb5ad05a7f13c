// Speech or term, told by both halves: quotations that translate each other are of one kind. The half that is surer decides.
//
//   called the plan “a mess”   speech 0.95   ↔   将该计划称为“烂摊子”   term 0.7     both speech
import { isSpeech } from '../quote/finding.ts';
import type { Doubt } from '../quote/index.ts';
import type { Bead, Quote } from '../schema.ts';
import { type HalfVoices, quotePairs } from './links.ts';

/** Log-odds of what is `confidence` sure. */
const odds = (confidence: number): number => {
  const bounded = Math.min(0.98, Math.max(0.5, confidence));
  return Math.log(bounded / (1 - bounded));
};

/** The other kind must be surer by this much, in log-odds. */
const MARGIN = 0.4;

/** A quote that the other half says is speech, or none. */
function turned(quote: Quote, other: Quote, doubt: Doubt | undefined): Quote {
  const { confidence } = other;
  if (!isSpeech(other.kind)) return { ...quote, kind: other.kind, speaker: null, cue: null, confidence };
  return { ...quote, kind: 'partial', speaker: doubt?.speaker ?? null, confidence };
}

/**
 * The quotes of both halves, kinds agreed between those that translate each other one to one.
 * @param doubts how sure the kind of each quote is, by id, and who would have said a term
 */
export function shareKinds(
  en: HalfVoices,
  zh: HalfVoices,
  beads: readonly Bead[],
  doubts: ReadonlyMap<string, Doubt>,
): { readonly en: HalfVoices; readonly zh: HalfVoices } {
  const changed = new Map<string, Quote>();
  const single = beads.filter((bead) => bead.en.length === 1 && bead.zh.length === 1);
  for (const [one, other] of quotePairs(en, zh, single)) {
    if (!one.marked || !other.marked || isSpeech(one.kind) === isSpeech(other.kind)) continue;
    const lead = odds(doubts.get(one.id)?.kind ?? 0.5) - odds(doubts.get(other.id)?.kind ?? 0.5);
    if (lead > MARGIN) changed.set(other.id, turned(other, one, doubts.get(other.id)));
    else if (lead < -MARGIN) changed.set(one.id, turned(one, other, doubts.get(one.id)));
  }
  const settled = ({ quotes, text }: HalfVoices): HalfVoices => {
    return { text, quotes: quotes.map((quote) => changed.get(quote.id) ?? quote) };
  };
  return { en: settled(en), zh: settled(zh) };
}
