// Alignment in few lines, broken where a section or paragraph of the text ends, so that one changed bead changes one line.
//
//   sentences   p1.1=p1.1 0.97  p1.2=p1.2+p1.3 0.81
//               p2.1=p2.1 0.90  p2.2=∅ 0.40
import type { Bead, Document, Half } from '../schema.ts';
import { figure, type Paint, rows } from './page.ts';
import { shortId } from './quotes.ts';

type Grouping = (id: string) => string;

function side(ids: readonly string[]): string {
  return ids.length === 0 ? '∅' : ids.map(shortId).join('+');
}

/** `p1=p1+p2 0.97`. */
function beadText(bead: Bead): string {
  return `${side(bead.en)}=${side(bead.zh)} ${figure(bead.score)}`;
}

/** One line a group of the English ids; a bead without English stays on the line that is open. */
function beadLines(beads: readonly Bead[], groupOf: Grouping): string[] {
  const lines: string[][] = [];
  let group: string | null = null;
  for (const bead of beads) {
    const first = bead.en[0];
    const next: string | null = first === undefined ? group : groupOf(first);
    if (lines.length === 0 || next !== group) lines.push([]);
    lines.at(-1)?.push(beadText(bead));
    group = next;
  }
  return lines.map((line) => line.join('  '));
}

/** Which section each paragraph stands in. */
function sectionsOf(half: Half | null): Map<string, string> {
  const entries = (half?.sections ?? []).flatMap(({ id, paragraphs }) => paragraphs.map((p) => [p.id, id] as const));
  return new Map(entries);
}

/** The four alignments, each under its name. */
export function alignmentLines(document: Document, paint: Paint): string[] {
  const sections = sectionsOf(document.en);
  const { alignment } = document;
  const all = () => '';
  return [
    ...rows(paint, 'sections', beadLines(alignment.sections, all)),
    ...rows(
      paint,
      'paragraphs',
      beadLines(alignment.paragraphs, (id) => sections.get(id) ?? ''),
    ),
    ...rows(
      paint,
      'sentences',
      beadLines(alignment.sentences, (id) => id.slice(0, id.lastIndexOf('.'))),
    ),
    ...rows(paint, 'quotes', beadLines(alignment.quotes, all)),
  ];
}
