// Labelled blocks of one half → its parts, each with its place in the source.
//
//   paragraph  财联社5月22日讯(编辑 潇湘)当地时间周四…  →  byline part + paragraph
//   paragraph  …帮助到更多人。(完)                     →  paragraph + credit

import { besideClaims, isLabelAlone } from '../byline/beside.ts';
import type { Dateline } from '../byline/dateline.ts';
import { findDates } from '../byline/dates.ts';
import type { BylineEvidence, BylineFields, MetadataFields } from '../byline/fields.ts';
import { readFields } from '../byline/fields.ts';
import { type Claim, segment } from '../byline/segments.ts';
import type { Lang, ParagraphKind, Reading, Span } from '../model.ts';
import { cutReading } from '../text/reading.ts';
import type { Candidate } from './candidate.ts';
import type { Label } from './decode.ts';
import { siteOf } from './site.ts';
import { tailLength } from './tail.ts';
import { titleKey, withoutSuffix } from './title-key.ts';

export interface StructuredParagraph {
  readonly reading: Reading;
  readonly kind: ParagraphKind;
}

export interface StructuredSection {
  readonly heading: Reading | null;
  readonly level: number;
  readonly paragraphs: readonly StructuredParagraph[];
}

export interface HalfParts {
  readonly lang: Lang;
  readonly headline: { readonly reading: Reading; readonly repeats: readonly Span[] } | null;
  readonly deck: Reading | null;
  readonly bylineParts: readonly Reading[];
  readonly fields: BylineFields;
  readonly sections: readonly StructuredSection[];
  readonly captions: readonly Reading[];
  readonly credits: readonly Reading[];
  readonly notes: readonly Reading[];
  readonly discarded: readonly { readonly reading: Reading; readonly rule: string }[];
}

interface Labelled {
  readonly candidate: Candidate;
  readonly label: Label;
}

const KINDS: Readonly<Partial<Record<string, ParagraphKind>>> = {
  'list-item': 'list-item',
  'block-quote': 'block-quote',
  'table-row': 'table-row',
};
function of(labelled: readonly Labelled[], role: Label['role']): Labelled[] {
  return labelled.filter(({ label }) => label.role === role);
}

const readings = (list: readonly Labelled[]) => list.map(({ candidate }) => candidate.block.reading);

/** The cleanest copy: without a site's suffix, marked as a heading, the earliest. */
function pickHeadline(copies: readonly Labelled[]): HalfParts['headline'] {
  const shortest = copies.reduce(
    (least, { candidate }) => Math.min(least, candidate.key.length),
    Number.POSITIVE_INFINITY,
  );
  const cost = ({ candidate }: Labelled, i: number) =>
    (withoutSuffix(candidate.text).some((part) => titleKey(part).length >= shortest) ? 10 : 0) +
    (/^原标题|^原標題/.test(candidate.text) ? 6 : 0) +
    (candidate.block.level === 1 ? -1 : 0) +
    (candidate.key.length < shortest * 0.99 ? 2 : 0) +
    i / 1000;
  const ranked = copies.map((copy, i) => ({ copy, cost: cost(copy, i) })).sort((a, b) => a.cost - b.cost);
  const best = ranked[0]?.copy;
  if (best === undefined) return null;
  const repeats = copies.filter((copy) => copy !== best).map(({ candidate }) => candidate.block.span);
  return { reading: best.candidate.block.reading, repeats };
}

/** A site's name in the title of the other half, if it is written in Latin letters: it serves both. */
function latinSite(titles: readonly string[], host: string | null): string | null {
  const site = siteOf(titles, host);
  return site !== null && /^[\x00-\u024f]+$/.test(site) ? site : null;
}

interface Parted {
  readonly dateline: { readonly reading: Reading; readonly dateline: Dateline } | null;
  readonly body: Reading | null;
  readonly credit: Reading | null;
}

/** A paragraph without the dateline before it and the credit behind it. */
function partParagraph({ candidate }: Labelled, lead: boolean): Parted {
  const { reading } = candidate.block;
  const { dateline } = candidate;
  const from = lead && dateline !== null ? dateline.end : 0;
  const to = Math.max(from, reading.text.length - tailLength(reading.text));
  return {
    dateline: lead && dateline !== null ? { reading: cutReading(reading, [0, from]), dateline } : null,
    body: to > from ? cutReading(reading, [from, to]) : null,
    credit: to < reading.text.length ? cutReading(reading, [to, reading.text.length]) : null,
  };
}

interface Body {
  readonly sections: StructuredSection[];
  readonly datelines: { reading: Reading; dateline: Dateline }[];
  readonly credits: Reading[];
}

/** Only the first paragraphs may open with a dateline, and a second one only where it is a copy of the first. */
function isLead(seen: number, body: Body, candidate: Candidate): boolean {
  const [first] = body.datelines;
  return (
    candidate.dateline !== null &&
    (seen < 3 || first?.reading.text === candidate.text.slice(0, candidate.dateline.end).trim())
  );
}

function readBody(labelled: readonly Labelled[]): Body {
  const body: Body = { sections: [], datelines: [], credits: [] };
  let heading: { reading: Reading; level: number } | null = null;
  let paragraphs: StructuredParagraph[] = [];
  let seen = 0;
  const close = () => {
    if (heading !== null || paragraphs.length > 0)
      body.sections.push({ heading: heading?.reading ?? null, level: heading?.level ?? 0, paragraphs });
    paragraphs = [];
  };
  for (const item of labelled) {
    const { block } = item.candidate;
    if (item.label.role === 'heading') {
      close();
      heading = { reading: block.reading, level: block.level || 2 };
    }
    if (item.label.role !== 'paragraph') continue;
    const parted = partParagraph(item, isLead(seen++, body, item.candidate));
    if (parted.dateline !== null) body.datelines.push(parted.dateline);
    if (parted.credit !== null) body.credits.push(parted.credit);
    if (parted.body !== null) paragraphs.push({ reading: parted.body, kind: KINDS[block.kind] ?? 'prose' });
  }
  close();
  return body;
}

/** A label alone on its line names what stands on the next: `Sources:` ⏎ `Harbour Wire, March 14`. */
function joinLabels(texts: readonly string[], lang: Lang): string[] {
  const alone = texts.map((text) => isLabelAlone(text, lang));
  return texts.flatMap((text, i) => {
    if (alone[i - 1] === true && alone[i] === false) return [`${texts[i - 1]} ${text}`];
    return alone[i] === true && i + 1 < texts.length ? [] : [text];
  });
}

/** What the lines say, each with its label. A line that says nothing by itself says what it says beside a byline. */
function claimsOf(list: readonly Reading[], lang: Lang, beside: boolean): Claim[][] {
  const texts = list.map((reading) => reading.text).filter((text) => text.length < 600);
  return joinLabels(texts, lang).map((text) => {
    const { claims } = segment(text, lang);
    return [...(claims.length === 0 && beside ? (besideClaims(text, lang) ?? []) : claims)];
  });
}

/** Parts of a half. @param candidates with one label each */
export function toParts(
  lang: Lang,
  candidates: readonly Candidate[],
  labels: readonly Label[],
  metadata: MetadataFields,
  titles: Readonly<Record<Lang, readonly string[]>>,
): HalfParts {
  const labelled = candidates.flatMap((candidate, i): Labelled[] =>
    labels[i] === undefined ? [] : [{ candidate, label: labels[i] }],
  );
  const copies = of(labelled, 'headline');
  const body = readBody(labelled);
  const [deck, ...moreDecks] = readings(of(labelled, 'deck'));
  const bylines = readings(of(labelled, 'byline'));
  const credits = [...readings(of(labelled, 'credit')), ...body.credits].sort((a, b) => a.span[0] - b.span[0]);
  const lines = [...of(labelled, 'byline'), ...of(labelled, 'credit')].flatMap(
    ({ candidate }) => candidate.dateline ?? [],
  );
  const evidence: BylineEvidence = {
    lang,
    datelines: [...body.datelines.map(({ dateline }) => dateline), ...lines],
    bylines: claimsOf(bylines, lang, true),
    credits: claimsOf(credits, lang, false),
    site:
      siteOf([...copies.map(({ candidate }) => candidate.text), ...titles[lang]], metadata.host) ??
      latinSite(titles[lang === 'en' ? 'zh' : 'en'], metadata.host),
    titleDates: [...titles[lang], ...titles[lang === 'en' ? 'zh' : 'en']].flatMap(findDates),
    metadata,
  };
  return {
    lang,
    headline: pickHeadline(copies),
    deck: deck === undefined ? null : joinDecks([deck, ...moreDecks]),
    bylineParts: [...bylines, ...body.datelines.map(({ reading }) => reading)].sort((a, b) => a.span[0] - b.span[0]),
    fields: readFields(evidence),
    sections: body.sections,
    captions: readings(of(labelled, 'caption')),
    credits,
    notes: readings(of(labelled, 'note')),
    discarded: of(labelled, 'noise').map(({ candidate, label }) => ({
      reading: candidate.block.reading,
      rule: label.rule,
    })),
  };
}

/** Decks on several lines are one; their span reaches over what stands between them, which is white space. */
function joinDecks(decks: readonly Reading[]): Reading | null {
  const [first, ...rest] = decks;
  if (first === undefined) return null;
  return rest.reduce<Reading>((joined, next) => {
    const at = joined.text.length + 1;
    const pieces = [...joined.pieces, ...next.pieces.map((piece) => ({ ...piece, at: piece.at + at }))];
    return { text: `${joined.text}\n${next.text}`, span: [joined.span[0], next.span[1]], pieces };
  }, first);
}
