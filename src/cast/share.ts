// What one half knows of a speaker helps the other: quotations that translate each other were said by the same person.
//
//   “…,” she said.         ↔   “……”王芳说。              she → what 王芳 is called in the English half
//   “…,” Ann Lee said.     ↔   “……”                     nobody → 李安, as Ann Lee is called elsewhere
import { isSaid } from '../quote/finding.ts';
import type { Bead, GlossaryEntry, Quote } from '../schema.ts';
import { type HalfVoices, linkNames, type NameLinks, quotePairs, TRUST } from './links.ts';

type Speaker = Quote['speaker'];

/** How sure a speaker is that was learned from the other half. */
const SHARED = 0.7;
/** One way to a speaker must be this much better than the other to overrule it. */
const MARGIN = 0.35;

const trustIn = (quote: Quote): number => (quote.speaker === null ? 0 : TRUST[quote.speaker.via] * quote.confidence);

/** A name of several parts: 大卫·罗, David Roe. */
const isFull = (name: string): boolean => /[\s·・•]/.test(name);

/** Whether two names of one half may be one: a part of the other, or most of its characters. */
function isLike(one: string, other: string): boolean {
  if (one === other || one.includes(other) || other.includes(one)) return true;
  const last = other.split(/[\s·・•]/).at(-1) ?? other;
  const shared = [...one].filter((char) => last.includes(char)).length;
  return /\p{Script=Han}/u.test(one) && shared * 2 >= one.length && shared >= 2;
}

const withSpeaker = (quote: Quote, speaker: Speaker, confidence: number): Quote => ({
  ...quote,
  speaker,
  confidence: Math.round(confidence * 100) / 100,
});

/** The weaker quote of a pair with what the stronger one tells; `called` is what the stronger's speaker is called here. */
function learn(weak: Quote, strong: Quote, called: string | null, elsewhere: string | null): Quote {
  const own = weak.speaker;
  // What is said of her here is known to be another there.
  const isOther = elsewhere !== null && elsewhere !== strong.speaker?.name;
  if (called !== null) {
    if (own?.name === called)
      return withSpeaker(weak, own, Math.max(weak.confidence, Math.min(0.95, strong.confidence)));
    const bothNamed = own?.via === 'name' && strong.speaker?.via === 'name' && !isOther;
    const isSame = own !== null && (isLike(own.name, called) || bothNamed);
    if (own !== null && isSame)
      return isFull(called) && !isFull(own.name) ? withSpeaker(weak, { ...own, name: called }, weak.confidence) : weak;
    if (trustIn(strong) - trustIn(weak) < MARGIN) return weak;
    const speaker = {
      name: called,
      mention: own?.mention ?? null,
      via: 'other-half' as const,
      role: own?.role ?? null,
    };
    return withSpeaker(weak, speaker, Math.min(SHARED, strong.confidence));
  }
  // Better nobody than a wrong name.
  return isOther && trustIn(strong) - trustIn(weak) >= MARGIN ? withSpeaker(weak, null, weak.confidence) : weak;
}

/** One pair, each side with what the other tells. */
function share(en: Quote, zh: Quote, { zhOf, enOf }: NameLinks): readonly [Quote, Quote] {
  const [here, there] = [en.speaker?.name ?? '', zh.speaker?.name ?? ''];
  if (trustIn(en) >= trustIn(zh)) return [en, learn(zh, en, zhOf(here), enOf(there))];
  return [learn(en, zh, enOf(there), zhOf(here)), zh];
}

/** Changed quotes in their places. A name that proved to be short for a fuller one is so wherever it stands. */
function rename(quotes: readonly Quote[], changed: ReadonlyMap<string, Quote>): Quote[] {
  const fuller = new Map<string, string>();
  for (const { id, speaker } of quotes) {
    const now = changed.get(id)?.speaker;
    if (speaker && now && now.name !== speaker.name && now.via === speaker.via) fuller.set(speaker.name, now.name);
  }
  return quotes.map((quote) => {
    const now = changed.get(quote.id) ?? quote;
    const name = fuller.get(now.speaker?.name ?? '');
    return now.speaker && name ? { ...now, speaker: { ...now.speaker, name } } : now;
  });
}

/** The quotes of two halves, speakers shared between those that translate each other. */
export function shareSpeakers(
  en: HalfVoices,
  zh: HalfVoices,
  beads: readonly Bead[],
  glossary: readonly GlossaryEntry[],
): { readonly en: Quote[]; readonly zh: Quote[] } {
  const pairs = quotePairs(en, zh, beads);
  const links = linkNames(en, zh, pairs, glossary);
  const changed = new Map<string, Quote>();
  for (const [left, right] of pairs.filter(([one, other]) => isSaid(one.kind) && isSaid(other.kind))) {
    const [one, other] = share(changed.get(left.id) ?? left, changed.get(right.id) ?? right, links);
    changed.set(left.id, one);
    changed.set(right.id, other);
  }
  return { en: rename(en.quotes, changed), zh: rename(zh.quotes, changed) };
}
