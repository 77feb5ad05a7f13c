// Words that are quoted more than once were said by one person: what is known of one place is known of all.
//
//   Mayor Says Bridge Is ‘A Gift to the River’        nobody is named beside the words
//   …“It is a gift to the river,” Ann Lee said.       the words stand here, too: Ann Lee

import type { Unit } from '../model.ts';
import { HAN, scriptAt } from '../text/script.ts';
import { carried, type Finding, type FoundSpeaker, isSpeech, wordsAt } from './finding.ts';

/** Words alone: small letters, no marks, one blank between them. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const textOf = (units: readonly Unit[], { fragments }: Finding): string =>
  fragments.map((place) => wordsAt(units, place)).join(' ');

/** How much a text says: Chinese characters, or English words. */
const sizeOf = (words: string): number =>
  scriptAt(words, 0) === HAN ? words.replaceAll(' ', '').length : words.split(' ').length;

/** The same words again count from this size on, as a part of longer ones from that. */
const LEAST = { same: { han: 4, words: 2 }, part: { han: 6, words: 3 } } as const;
const isEnough = (words: string, { han, words: count }: { readonly han: number; readonly words: number }): boolean =>
  sizeOf(words) >= (scriptAt(words, 0) === HAN ? han : count);

/** A speaker of a repeated quotation is sure to this degree. */
const SURE = 0.6;

/** What was said by whom: the words of all quotations that have a speaker, found again by their place in one text. */
class Said {
  private text = '\n';
  private readonly owners: { readonly at: number; readonly finding: Finding }[] = [];
  private readonly same = new Map<string, Finding>();

  add(words: string, finding: Finding): void {
    if (!this.same.has(words)) this.same.set(words, finding);
    this.owners.push({ at: this.text.length, finding });
    this.text += `${words}\n`;
  }

  exactly(words: string): Finding | undefined {
    return isEnough(words, LEAST.same) ? this.same.get(words) : undefined;
  }

  /** The first quotation that holds the words, as whole words. */
  holding(words: string): Finding | undefined {
    if (!isEnough(words, LEAST.part)) return undefined;
    const han = scriptAt(words, 0) === HAN;
    const at = this.text.indexOf(han ? words : ` ${words} `);
    const found = at >= 0 ? at : han ? -1 : this.text.search(edges(words));
    return found < 0 ? undefined : this.owners.findLast((owner) => owner.at <= found + 1)?.finding;
  }
}

/** English words at the start or the end of a line. */
const edges = (words: string): RegExp => new RegExp(`(?:^|[ \\n])${words}(?:[ \\n]|$)`, 'mu');

/** Whether a unit shows words that the text has elsewhere. */
const isShown = (unit: Unit | undefined): boolean => unit !== undefined && unit.role !== 'paragraph';

/** A term that is as sure as this stays one. */
const SURELY = 0.9;

/** A speaker no surer than this is a guess: the subject of the sentence, which in a title may be anything. */
const GUESSED = 0.45;

const isSaid = ({ kind, marked, speaker, confidence }: Finding): boolean =>
  isSpeech(kind) && marked && confidence >= SURE && speaker !== null && speaker.confidence > GUESSED;

/** Whether nobody is known to have said it; a title may show as a term what somebody says below. */
function isOpen({ kind, speaker, confidence }: Finding, shown: boolean): boolean {
  if (isSpeech(kind)) return speaker === null || (shown && speaker.confidence <= GUESSED);
  return kind === 'term' && (shown || confidence < SURELY);
}

const spokenBy = (finding: Finding, speaker: FoundSpeaker): Finding => ({
  ...finding,
  kind: isSpeech(finding.kind) ? finding.kind : 'partial',
  speaker: carried(speaker, SURE),
});

/** Most quotations without a speaker that are looked for in longer ones. */
const MOST = 100;

/** Findings with the speakers of words that stand in the half more than once. */
export function shareRepeated(findings: readonly Finding[], units: readonly Unit[]): Finding[] {
  const words = findings.map((finding) => bare(textOf(units, finding)));
  const said = new Said();
  for (const [i, finding] of findings.entries()) if (isSaid(finding)) said.add(words[i] ?? '', finding);
  let looked = 0;
  return findings.map((finding, i) => {
    const own = words[i] ?? '';
    const shown = isShown(units[finding.fragments[0]?.unit ?? -1]);
    if (!finding.marked || own === '' || !isOpen(finding, shown)) return finding;
    const held = shown && looked++ < MOST ? said.holding(own) : undefined;
    const other = held ?? said.exactly(own);
    if (other?.speaker && other !== finding) return spokenBy(finding, other.speaker);
    return isSpeech(finding.kind) ? { ...finding, speaker: null } : finding;
  });
}
