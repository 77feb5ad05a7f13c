// What speaks for a role, as data. Scores add up; the path through the page decides (states.ts).
//
// How the roles differ, from reading scrapes line by line:
// - A paragraph ends as a sentence does and says something; a heading is short, has no full stop, stands between paragraphs
//   and never beside another heading. A colon makes a short line a lead-in of what follows.
// - A caption is a sentence too: an image above it, a photographer at its end or "资料图" at its start give it away.
// - A repeated headline is the same words again, with a site's name, or with 原标题 before it.
// - A note speaks about the text ("Editor's note", 编者按), a credit about who made it, after the body; a byline before it.
// - Navigation is short lines in a row, none a sentence, mostly words that every page has; a list has signs, or commas.
import type { Role } from '../model.ts';
import type { Candidate } from './candidate.ts';
import * as is from './patterns.ts';
import type { Zone } from './states.ts';
import type { Topic } from './topic.ts';

export interface Evidence {
  readonly id: string;
  readonly role: Role;
  /** Only in this zone; everywhere where it is left out. */
  readonly zone?: Zone;
  readonly weight: number;
  readonly note: string;
  readonly test: (candidate: Candidate, context: Context) => boolean;
}

/** What is known of the half beside the block itself. */
export interface Context {
  readonly copy: (candidate: Candidate) => boolean;
  readonly hasTitle: boolean;
  /** How much of the block's words the prose of the half shares. */
  readonly topic: Topic;
  /** Whether the block stands between an image and a picture credit. */
  readonly pictured: (candidate: Candidate) => boolean;
  /** Whether it is the first block of its half. */
  readonly opens: (candidate: Candidate) => boolean;
  /** Whether the block before it is the headline. */
  readonly afterTitle: (candidate: Candidate) => boolean;
  /** Whether the block is a name, a post or a label beside a byline. */
  readonly besideByline: (candidate: Candidate) => boolean;
  /** Whether the block stands between the headline and the byline. */
  readonly aboveByline: (candidate: Candidate) => boolean;
  /** Whether it is a short line below a heading such as 相关阅读 or Related. */
  readonly related: (candidate: Candidate) => boolean;
  /** Whether it is part of a box of key points. */
  readonly keyPoints: (candidate: Candidate) => boolean;
  /** Whether it stands in a box about the author. */
  readonly aboutAuthor: (candidate: Candidate) => boolean;
  /** Whether it stands in a box that asks to subscribe. */
  readonly offer: (candidate: Candidate) => boolean;
  /** Whether it stands in a list of titles that speak of other things. */
  readonly titleList: (candidate: Candidate) => boolean;
  /** Whether the half has turns of speakers. */
  readonly turns: boolean;
  /** Whether it is the line right below such a heading. */
  readonly relatedBelow: (candidate: Candidate) => boolean;
  /** Whether no other heading of the half has its level. */
  readonly loneLevel: (candidate: Candidate) => boolean;
  /** Whether it repeats the words that stand for the image above it. */
  readonly saysAlt: (candidate: Candidate) => boolean;
  /** Whether it ends in a colon, with items of a list below it. */
  readonly leadsIn: (candidate: Candidate) => boolean;
  /** Whether it signs a letter. */
  readonly signs: (candidate: Candidate) => boolean;
  /** Whether it follows a line that ends in a colon, directly or through items like itself. */
  readonly ledIn: (candidate: Candidate) => boolean;
}

const role = (name: Role, id: string, weight: number, note: string, test: Evidence['test'], zone?: Zone): Evidence => ({
  id: `structure/${id}`,
  role: name,
  weight,
  note,
  test,
  ...(zone === undefined ? {} : { zone }),
});

const kind = (c: Candidate) => c.block.kind;
const isText = (c: Candidate) => kind(c) === 'text' || kind(c) === 'heading';
const short = (c: Candidate) => c.mass <= 30;
const coverage = (c: Candidate) => (c.segments?.claims.length === 0 ? 0 : (c.segments?.coverage ?? 0));
const labelled = (c: Candidate) =>
  c.segments?.claims.some((claim) => claim.role !== 'date' && claim.role !== 'agency') ?? false;
const wholeDateline = (c: Candidate) => c.dateline !== null && c.text.slice(c.dateline.end).trim() === '';
const onlyOutlet = (c: Candidate) =>
  (c.segments?.claims.length ?? 0) > 0 && (c.segments?.claims.every((claim) => claim.role === 'agency') ?? false);
/** A translated name, or a Chinese one, and nothing else: 路易莎·格兰特. */
const nameAlone = (c: Candidate) =>
  c.lang === 'zh' && /^(?:[A-Z][\w.'’-]+ ){0,4}[\u3400-\u9fff]{1,8}[·•][\u3400-\u9fff·•]{1,12}$/.test(c.text);
const isEnd = (c: Candidate) => c.segments?.claims.some((claim) => claim.role === 'end') ?? false;
const offTopic = (c: Candidate, x: Context) => isText(c) && coverage(c) < 0.8 && (x.topic(c) ?? 1) < 0.1;
const onTopic = (c: Candidate, x: Context) => (x.topic(c) ?? 0) >= 0.4;
/** A line as menus and lists of links have them. */
const shortLine = (c: Candidate) => c.mass < 14 || (!c.period && c.commas < 2 && c.mass < 45);
/** A line that opens with where the text is from. */
const opensSource = (c: Candidate) =>
  /^[\s（(]*(?:(?:Sources?|来源|來源|文章来源|本文来源)\s*[:：]|(?:本文|本稿)(?:来自|來自|转自)|转载自)/.test(
    c.text.replace(/^(?:<[^>]*>)+/, ''),
  );
const captioned = (c: Candidate) => c.captionOpens || c.captionCloses;

export const EVIDENCE: readonly Evidence[] = [
  role(
    'paragraph',
    'sentence',
    2.5,
    'ends as a sentence and says something',
    (c) => c.mass >= 10 && (c.period || (c.stop && (c.mass >= 26 || c.commas > 1))),
  ),
  role(
    'paragraph',
    'short-sentence',
    1,
    'ends as a sentence',
    (c) => c.stop && c.mass < 26 && !(c.period && c.mass >= 10),
  ),
  role('paragraph', 'long', 2, 'is longer than titles are', (c) => c.mass >= 40),
  role('paragraph', 'very-long', 1.5, 'is much longer than titles are', (c) => c.mass >= 80),
  role('paragraph', 'clauses', 1, 'has commas', (c) => c.commas > 0 && c.mass >= 14),
  role(
    'paragraph',
    'fragment',
    -1.8,
    'is short and no sentence',
    (c) => !c.stop && !c.colon && c.mass < 28 && isText(c),
  ),
  role(
    'paragraph',
    'long-clauses',
    1.2,
    'has commas and is longer than most titles',
    (c) => c.commas > 0 && c.mass >= 28,
  ),
  role('paragraph', 'title-list', -2.5, 'stands in a list of titles', (c, x) => x.titleList(c)),
  role('heading', 'title-list-heading', -2.5, 'stands in a list of titles', (c, x) => x.titleList(c)),
  role('noise', 'title-list', 2, 'stands in a list of titles', (c, x) => x.titleList(c), 'bottom'),
  role('paragraph', 'related-title', -1.5, 'stands below a heading of related stories', (c, x) => x.related(c)),
  role('heading', 'related-heading', -1.5, 'stands below a heading of related stories', (c, x) => x.related(c)),
  role(
    'paragraph',
    'on-topic-clauses',
    1.2,
    'has commas, which Chinese titles seldom have, and shares words with the text',
    (c, x) => c.lang === 'zh' && c.commas > 0 && c.mass >= 14 && isText(c) && onTopic(c, x),
  ),
  role('paragraph', 'leads-in', 3, 'leads in a list', (c, x) => x.leadsIn(c)),
  role('heading', 'heading-leads-in', -3, 'leads in a list', (c, x) => x.leadsIn(c) && c.mass > 4),
  role('paragraph', 'lead-in', 1.5, 'leads in what follows', (c) => c.colon && c.mass >= 13),
  role(
    'paragraph',
    'list-item',
    3,
    'is an item of a list and says something',
    (c) => kind(c) === 'list-item' && !c.linked && (c.stop || c.open || c.mass >= 30),
  ),
  role(
    'paragraph',
    'bare-item',
    -1,
    'is an item that says little',
    (c) => kind(c) === 'list-item' && !c.stop && !c.open && c.mass < 30,
  ),
  role('paragraph', 'led-in', 3, 'is an item behind a colon', (c, x) => x.ledIn(c)),
  role('paragraph', 'broken', 3.5, 'is a line of a list or an address', (c) => c.broken && !c.bold && c.mass <= 26),
  role(
    'paragraph',
    'stage',
    6,
    'is a stage direction',
    (c, x) => x.turns && is.STAGE_DIRECTION.test(c.text) && !isEnd(c),
  ),
  role('paragraph', 'stage-end', 4, 'closes with a stage direction', (c) => is.STAGE_END.test(c.text)),
  role('paragraph', 'signs', 4.5, 'signs a letter', (c, x) => x.signs(c)),
  role('paragraph', 'goes-on', 1.8, 'ends in a comma: something follows', (c) => c.open && c.mass >= 3),
  role('heading', 'heading-open', -2, 'ends in a comma', (c) => c.open),
  role('paragraph', 'block-quote', 2.5, 'is a block quote', (c) => kind(c) === 'block-quote'),
  role('paragraph', 'table-row', 3, 'is a row of a table', (c) => kind(c) === 'table-row'),
  role(
    'paragraph',
    'dateline',
    5,
    'opens with a dateline',
    (c) => c.dateline !== null && !wholeDateline(c) && c.mass >= 14,
  ),
  role('paragraph', 'marked-heading', -5, 'is marked as a heading', (c) => kind(c) === 'heading' && c.mass <= 60),
  role('paragraph', 'letter', 4, 'greeting or close of a letter', (c) => is.LETTER_LINE.test(c.text)),
  role('paragraph', 'turn', 2, 'turn of a transcript', (c) => c.mass >= 8 && c.stop && is.SPEAKER_TURN.test(c.text)),
  role('paragraph', 'shared', 1.5, 'has its translation on the same line', (c) => c.block.shared && c.mass >= 4),
  role('paragraph', 'link', -3, 'is one link', (c) => c.linked),
  role('paragraph', 'credit-like', -3, 'reads as a credit', (c) => coverage(c) >= 0.8 && c.mass <= 50 && !c.broken),
  role('paragraph', 'copy', -4, 'is a copy of the headline', (c, x) => x.copy(c)),
  role('paragraph', 'captioned', -2.5, 'has a picture credit', (c) => captioned(c) && c.sinceImage > 0),
  role('paragraph', 'pictured', -4, 'stands between a picture and its credit', (c, x) => x.pictured(c)),

  role('headline', 'headline', 7, 'is the headline', (c, x) => x.copy(c)),
  role(
    'headline',
    'copy-below',
    -9,
    'is a copy among what stands below the article',
    (c) => !is.ORIGINAL_TITLE.test(c.text),
    'tail',
  ),
  role('headline', 'other-title', -9, 'is not the headline', (c, x) => !x.copy(c)),

  role('deck', 'deck', -2.6, 'few articles have one', () => true),
  role('deck', 'key-points', 12, 'is part of a box of key points', (c, x) => x.keyPoints(c), 'head'),
  role('deck', 'deck-label', 6, 'is labelled as a summary', (c) => is.DECK_OPENS.test(c.text)),
  role('deck', 'below-title', 1.6, 'stands below the headline', (c, x) => x.afterTitle(c)),
  role(
    'deck',
    'deck-heading',
    8,
    'is the only lesser heading, and stands below the headline',
    (c, x) => kind(c) === 'heading' && c.block.level > 1 && x.afterTitle(c) && x.loneLevel(c),
  ),
  role(
    'deck',
    'deck-quote',
    8,
    'is a quotation below the headline',
    (c, x) => kind(c) === 'block-quote' && (x.afterTitle(c) || x.opens(c)),
  ),
  role(
    'deck',
    'above-byline',
    4,
    'stands between headline and byline',
    (c, x) => x.aboveByline(c) && c.mass >= 9 && (!c.period || c.mass <= 40) && !captioned(c),
  ),
  role('deck', 'deck-shape', 1.6, 'says something without a full stop', (c) => !c.stop && c.mass >= 12 && c.mass <= 70),
  role('deck', 'deck-long', -4, 'is longer than decks are', (c) => c.mass > 90),
  role('deck', 'deck-sentence', -1.6, 'is a sentence', (c) => c.period),
  role('deck', 'deck-dateline', -6, 'opens with a dateline', (c) => c.dateline !== null),
  role('deck', 'deck-no-title', -6, 'there is no headline to stand below', (_, x) => !x.hasTitle),
  role('deck', 'deck-credit', -6, 'reads as a byline', (c) => coverage(c) >= 0.8),
  role('deck', 'deck-copy', -8, 'is a copy of the headline', (c, x) => x.copy(c)),

  role('byline', 'byline-name', 9, 'is a name below the headline', (c, x) => x.afterTitle(c) && nameAlone(c)),
  role(
    'byline',
    'beside-byline',
    10,
    'is a name, a post or a label beside a byline',
    (c, x) => coverage(c) < 0.8 && x.besideByline(c),
    'head',
  ),
  role('byline', 'byline-outlet', -4.5, 'names an outlet and nothing else', (c) => onlyOutlet(c)),
  role('byline', 'byline', -5, 'few lines are bylines', () => true),
  role(
    'byline',
    'byline-line',
    10,
    'names author, agency or date and nothing else',
    (c) => coverage(c) >= 0.8 && c.mass <= 60,
  ),
  role(
    'byline',
    'byline-partly',
    4,
    'is mostly author, agency or date',
    (c) => coverage(c) >= 0.5 && coverage(c) < 0.8 && c.mass <= 60,
  ),
  role('byline', 'byline-dateline', 11, 'is a dateline on a line of its own', wholeDateline),
  role('byline', 'byline-item', -5, 'is an item of a list', (c) => c.broken && !labelled(c)),
  role('credit', 'credit-item', -5, 'is an item of a list', (c) => c.broken && !labelled(c)),
  role(
    'credit',
    'credit-opens',
    12,
    'opens with its source',
    (c) => opensSource(c) && coverage(c) < 0.8 && c.mass <= 80,
  ),
  role(
    'byline',
    'byline-source',
    11,
    'opens with its source',
    (c) => opensSource(c) && coverage(c) < 0.8 && c.mass <= 80,
    'head',
  ),
  role('byline', 'byline-sentence', -6, 'ends as a sentence', (c) => c.period && c.mass > 20 && !wholeDateline(c)),
  role('byline', 'byline-end', -8, 'is an end mark', isEnd),

  role('heading', 'heading', -0.6, 'headings are rare', () => true),
  role('heading', 'marked', 6.5, 'is marked as a heading', (c) => kind(c) === 'heading'),
  role('heading', 'bold', 3.5, 'is bold as a whole', (c) => c.bold && !c.period && c.mass <= 34),
  role(
    'heading',
    'numbered',
    2,
    'has a number before it',
    (c) => is.NUMBERED_HEADING.test(c.text) && !c.period && short(c),
  ),
  role(
    'heading',
    'plain',
    1.2,
    'is short and no sentence',
    (c) => !c.stop && !c.colon && c.mass >= 2.5 && c.mass <= 26 && isText(c) && c.commas <= 1,
  ),
  role('heading', 'question', 1, 'asks', (c) => c.stop && !c.period && short(c) && isText(c)),
  role('heading', 'apart', 0.4, 'stands apart', (c) => c.block.apart),
  role('heading', 'lead-in-heading', 2, 'names what follows', (c) => c.colon && c.mass <= 12),
  role('heading', 'full-stop', -3, 'ends in a full stop', (c) => c.period && kind(c) !== 'heading'),
  role('heading', 'long-heading', -3.5, 'is longer than headings are', (c) => c.mass > 34 && kind(c) !== 'heading'),
  role('heading', 'item', -3, 'is an item or a quote', (c) => !isText(c)),
  role('heading', 'lower-case', -2.5, 'begins in lower case', (c) => /^[a-z\u00df-\u00ff]/u.test(c.text)),
  role('heading', 'heading-copy', -6, 'is a copy of the headline', (c, x) => x.copy(c)),
  role('heading', 'heading-credit', -4, 'reads as a credit', (c) => coverage(c) >= 0.8),
  role('heading', 'heading-link', -3, 'is one link', (c) => c.linked && kind(c) !== 'heading'),
  role('heading', 'off-topic', -2, 'shares no words with the text', offTopic),
  role('heading', 'on-topic', 0.6, 'shares words with the text', onTopic),
  role('noise', 'noise-off-topic', 1.2, 'shares no words with the text', offTopic),
  role('noise', 'noise-on-topic', -0.8, 'shares words with the text', onTopic),
  role('heading', 'letter-line', -4, 'greeting or close of a letter', (c) => is.LETTER_LINE.test(c.text)),

  role('caption', 'caption', -3.2, 'few lines are captions', () => true),
  role('caption', 'image', 30, 'is an image', (c) => kind(c) === 'image'),
  role('caption', 'alt-again', 9, 'says what the image above says', (c, x) => coverage(c) < 0.8 && x.saysAlt(c)),
  role('noise', 'logo', 36, 'is the logo of the site', (c) => kind(c) === 'image' && is.LOGO.test(c.raw)),
  role('caption', 'figcaption', 14, 'is marked as a caption', (c) => is.FIGCAPTION.test(c.raw)),
  role('caption', 'caption-opens', 11, 'opens as captions do', (c) => c.captionOpens),
  role(
    'caption',
    'caption-labelled',
    8,
    'closes with the label of a picture',
    (c) => c.mass <= 110 && is.CAPTION_LABELLED.test(c.text),
  ),
  role(
    'caption',
    'caption-agency',
    4,
    'closes with an agency in brackets, above the text',
    (c) => c.mass <= 75 && is.AGENCY_CLOSES.test(c.text),
    'head',
  ),
  role('caption', 'caption-closes', 3.5, 'closes with a picture credit', (c) => c.captionCloses),
  role(
    'caption',
    'dated-scene',
    7.5,
    'tells in the present what a picture shows, with its date',
    (c) => c.mass <= 60 && is.DATED_SCENE.test(c.text) && !is.PAST.test(c.text),
  ),
  role('caption', 'caption-head', 3, 'closes with a picture credit, above the text', (c) => c.captionCloses, 'head'),
  role('caption', 'picture-credit', 6, 'is a picture credit', (c) => is.PICTURE_CREDIT.test(c.text) && c.mass <= 30),
  role('caption', 'below-image', 2.4, 'stands below an image', (c) => c.sinceImage === 1 && c.mass <= 60),
  role('caption', 'near-image', 1.2, 'stands near an image', (c) => c.sinceImage > 1 && c.mass <= 60),
  role('caption', 'caption-link', -4, 'is one link', (c) => c.linked),
  role('caption', 'pictured-caption', 7, 'stands between a picture and its credit', (c, x) => x.pictured(c)),
  role(
    'caption',
    'caption-long',
    -4,
    'is longer than captions are',
    (c) => c.mass > 90 && kind(c) !== 'image' && !is.FIGCAPTION.test(c.raw),
  ),
  role('caption', 'caption-dateline', -6, 'opens with a dateline', (c) => c.dateline !== null && c.mass > 20),

  role('note', 'italic-note', 5, 'is emphasised as a whole', (c) => c.italic && c.mass >= 12),
  role('note', 'note', -4.5, 'few lines are notes', () => true),
  role('note', 'gloss', 13, 'is a gloss of a vocabulary', (c) => c.gloss),
  role(
    'note',
    'italic-of-itself',
    9,
    'is emphasised as a whole and speaks of the article',
    (c) => c.italic && is.OF_ITSELF.test(c.text),
  ),
  role('note', 'note-says', 9, 'says how the text came to be', (c) => c.mass <= 60 && is.NOTE_SAYS.test(c.text)),
  role('note', 'about-author', 12, 'stands in a box about the author', (c, x) => x.aboutAuthor(c)),
  role('note', 'note-opens', 13, 'opens as notes do', (c) => is.NOTE_OPENS.test(c.text)),

  role('credit', 'credit', -6, 'few lines are credits', () => true),
  role(
    'credit',
    'credit-line',
    11,
    'names who made the article and nothing else',
    (c) => coverage(c) >= 0.8 && labelled(c) && c.mass <= 110,
  ),
  role('credit', 'credit-date', 6.5, 'is a date or an outlet', (c) => coverage(c) >= 0.8 && !labelled(c) && !isEnd(c)),
  role('credit', 'credit-dateline', 12, 'is a dateline below the text', wholeDateline, 'tail'),
  role('credit', 'credit-end', 13, 'is an end mark', isEnd),
  role('credit', 'credit-words', 9, 'says who contributed', (c) => is.TAIL_CREDIT.test(c.text) && c.mass <= 70),
  role(
    'credit',
    'credit-partly',
    6,
    'is mostly a credit',
    (c) => coverage(c) >= 0.5 && coverage(c) < 0.8 && labelled(c) && c.mass <= 60,
  ),

  role('noise', 'above', 0.4, 'a short line above the article', shortLine, 'top'),
  role('noise', 'above-long', -0.5, 'a line above the article', (c) => !shortLine(c), 'top'),
  role('noise', 'noise-head', -1.6, 'nothing marks it as noise', (c) => c.mark === null, 'head'),
  role('noise', 'noise-body', -4, 'nothing marks it as noise', (c) => c.mark === null, 'body'),
  role('noise', 'below', 0.6, 'a short line below the article', shortLine, 'bottom'),
  role('noise', 'below-long', -0.3, 'a line below the article', (c) => !shortLine(c), 'bottom'),
  role(
    'noise',
    'noise-sentence',
    -2,
    'ends as a sentence and says something',
    (c) => c.stop && c.mass >= 14 && c.mark === null,
  ),
  role('noise', 'noise-long', -2.5, 'is longer than lines of a page are', (c) => c.mass >= 45 && c.mark === null),
  role('noise', 'noise-very-long', -2.5, 'is much longer than lines of a page are', (c) => c.mass >= 90),
  role(
    'noise',
    'noise-copied',
    1.5,
    'stands several times on the page',
    (c, x) => c.copies >= 2 && c.mass < 20 && !x.copy(c),
  ),
  role(
    'noise',
    'below-picture',
    7,
    'is a picture of another story',
    (c) => c.mass < 30 && c.sinceImage === 0 && c.captionOpens,
    'bottom',
  ),
  role(
    'noise',
    'related-below',
    4,
    'stands right below a heading of related stories',
    (c, x) => x.relatedBelow(c),
    'body',
  ),
  role('noise', 'related', 1.5, 'stands below a heading of related stories', (c, x) => x.related(c), 'bottom'),
  role('noise', 'offer', 12, 'stands in a box that asks to subscribe', (c, x) => x.offer(c)),
  role('noise', 'summary', 9, 'opens what is folded away', (c) => /^\s*<summary\b/i.test(c.raw)),
  role('noise', 'noise-heading', -3, 'is marked as a heading', (c) => kind(c) === 'heading' && c.mark === null),
  role('noise', 'noise-credit', -2.5, 'reads as a credit', (c) => coverage(c) >= 0.8 && labelled(c) && c.mark === null),
];
