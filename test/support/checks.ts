// What holds for every document, whatever it was read from. Each check gives the places where it does not hold.
import type { Bead, Document, Half } from '../../src/index.ts';
import { halvesOf, leavesOf } from './leaves.ts';

const squash = (text: string): string => text.replace(/\s+/g, '');

/** Signs and tags at the ends of a slice, and the number of an item of a list, which reading text leaves out. */
const isMarker = (rest: string): boolean =>
  /^[（(]?\d{1,2}[.)、．）]$|^[\p{P}\p{S}\p{C}]*$/u.test(rest.replace(/<[^<>]*>/g, ''));

/** Plain text: reading text is its slice, but for markers at both ends. */
export function textDiffers(text: string, document: Document): string[] {
  return leavesOf(document).flatMap(({ role, span, text: reading }) => {
    if (reading === null) return [];
    const slice = squash(text.slice(...span));
    const words = squash(reading);
    const at = slice.indexOf(words);
    const fits = at >= 0 && isMarker(slice.slice(0, at)) && isMarker(slice.slice(at + words.length));
    return fits ? [] : [`${role} ${span}: ${JSON.stringify(reading)} of ${JSON.stringify(text.slice(...span))}`];
  });
}

/** Sentences tile their paragraph, in the source and in reading text. */
export function sentencesUntiled(text: string, document: Document): string[] {
  const paragraphs = halvesOf(document).flatMap((half) => half.sections.flatMap((section) => section.paragraphs));
  return paragraphs.flatMap(({ id, span, text: reading, sentences }) => {
    const ends = [span[0], ...sentences.flatMap((sentence) => sentence.span), span[1]];
    const gaps = ends.flatMap((end, i) => (i % 2 === 0 ? [text.slice(end, ends[i + 1])] : []));
    const ordered = ends.every((end, i) => i === 0 || (ends[i - 1] ?? 0) <= end);
    const tiled = ordered && gaps.every((gap) => gap.trim() === '');
    const same = squash(sentences.map((sentence) => sentence.text).join('')) === squash(reading);
    return tiled && same && sentences.length > 0 ? [] : [`${id} ${span}: ${JSON.stringify(sentences)}`];
  });
}

/** Every span of a document is inside the text and not reversed. */
export function spansOutside(text: string, document: Document): string[] {
  const bad: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) value.forEach((one, i) => void visit(one, `${path}.${i}`));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    }
    if (!/\.(?:span|repeats\.\d+)$/.test(path) || !Array.isArray(value)) return;
    const [start, end] = value;
    if (!(start >= 0 && start <= end && end <= text.length)) bad.push(`${path}: ${value}`);
  };
  visit(document, '');
  return bad;
}

interface Ids {
  readonly sections: string[];
  readonly paragraphs: string[];
  readonly sentences: string[];
  readonly quotes: string[];
}

function idsOf(half: Half | null): Ids {
  const sections = half?.sections ?? [];
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return {
    sections: sections.map(({ id }) => id),
    paragraphs: paragraphs.map(({ id }) => id),
    sentences: paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ id }) => id)),
    quotes: half?.quotes.map(({ id }) => id) ?? [],
  };
}

/** The ids that a half must have: numbered from 1 through the half, sentences through their paragraph. */
function expectedIds(lang: 'en' | 'zh', half: Half | null): Ids {
  const sections = half?.sections ?? [];
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const numbered = (letter: string, list: readonly unknown[]) => list.map((_, i) => `${lang}.${letter}${i + 1}`);
  return {
    sections: numbered('s', sections),
    paragraphs: numbered('p', paragraphs),
    sentences: paragraphs.flatMap(({ sentences }, p) => sentences.map((_, i) => `${lang}.p${p + 1}.${i + 1}`)),
    quotes: numbered('q', half?.quotes ?? []),
  };
}

export function idsWrong({ en, zh }: Document): string[] {
  const found = JSON.stringify([idsOf(en), idsOf(zh)]);
  const expected = JSON.stringify([expectedIds('en', en), expectedIds('zh', zh)]);
  const quoted = [en, zh].flatMap((half) => {
    const known = new Set(idsOf(half).paragraphs);
    return (half?.quotes ?? []).filter((quote) => quote.paragraphs.some((id) => !known.has(id))).map(({ id }) => id);
  });
  return [...(found === expected ? [] : [`${found} is not ${expected}`]), ...quoted];
}

/** Ids that stand in no bead or in several, and ids that the half does not have. */
function beadsWrong(level: string, beads: readonly Bead[], en: readonly string[], zh: readonly string[]): string[] {
  const sides = [beads.flatMap((bead) => bead.en), beads.flatMap((bead) => bead.zh)] as const;
  return [en, zh].flatMap((ids, side) => {
    const linked = sides[side] ?? [];
    const times = (id: string) => linked.filter((one) => one === id).length;
    const wrong = ids.filter((id) => times(id) !== 1).map((id) => `${level} ${id} is in ${times(id)} beads`);
    return [...wrong, ...linked.filter((id) => !ids.includes(id)).map((id) => `${level} ${id} does not exist`)];
  });
}

/** Each unit of a level lies in exactly one bead; headlines and decks only where both halves have one. */
export function alignmentWrong({ en, zh, alignment }: Document): string[] {
  const [left, right] = [idsOf(en), idsOf(zh)];
  if (alignment.sections.length + alignment.paragraphs.length === 0 && (en === null || zh === null)) return [];
  const titles = (lang: 'en' | 'zh') =>
    alignment.sections.flatMap((bead) => bead[lang]).filter((id) => /\.(headline|deck)$/.test(id));
  const existing = (lang: 'en' | 'zh', half: Half | null) =>
    titles(lang).filter((id) => (id.endsWith('deck') ? half?.deck : half?.headline));
  const empty = alignment.paragraphs.flatMap((bead, i) =>
    bead.en.length + bead.zh.length === 0 ? [`empty bead ${i}`] : [],
  );
  return [
    ...empty,
    ...beadsWrong(
      'sections',
      alignment.sections,
      [...left.sections, ...existing('en', en)],
      [...right.sections, ...existing('zh', zh)],
    ),
    ...beadsWrong('paragraphs', alignment.paragraphs, left.paragraphs, right.paragraphs),
    ...beadsWrong('sentences', alignment.sentences, left.sentences, right.sentences),
    ...beadsWrong('quotes', alignment.quotes, left.quotes, right.quotes),
  ];
}
