// The document for a reader: what was found, in order, one thing a line. People review it in a terminal and as the
// expectation of a fixture, so nothing in it depends on width, colour or time, and a change of one unit changes its lines only.
import type { Document, Half } from '../schema.ts';
import { alignmentLines } from './beads.ts';
import { halfLines } from './half.ts';
import { block, figure, type Paint, plain, row, rows } from './page.ts';

function headLines({ source, layout, metadata }: Document, paint: Paint): string[] {
  const part = source.parts > 1 ? ` (article ${source.part} of ${source.parts})` : '';
  return [
    ...row(paint, 'source', `${source.name}${part}`),
    ...row(paint, 'format', `${source.format}, ${source.encoding}, ${source.byteLength} bytes`),
    ...(source.url === null ? [] : row(paint, 'url', source.url)),
    ...row(paint, 'layout', `${layout.kind}, ${layout.order.join(' then ')}, ${figure(layout.confidence)}`),
    ...rows(
      paint,
      'metadata',
      metadata.map(({ key, value }) => `${key}: ${value}`),
    ),
  ];
}

function halfBlock(half: Half | null, paint: Paint): string[] {
  return half ? block(paint, half.language, halfLines(half, paint)) : [];
}

function glossaryLines({ glossary }: Document, paint: Paint): string[] {
  return glossary.flatMap((entry) =>
    row(paint, `${entry.kind} `, `${entry.en} = ${entry.zh} (${entry.evidence}, ×${entry.count})`),
  );
}

function messageLines({ messages }: Document, paint: Paint): string[] {
  return messages.flatMap(({ severity, rule, reason, span }) =>
    row(paint, severity, `${rule}  ${reason}${span ? ` (${span[0]}–${span[1]})` : ''}`),
  );
}

/** A block a half, the alignment, the glossary, what was discarded and why, and the messages. */
export function renderOutline(document: Document, paint: Paint = plain): string {
  const discarded = document.discarded.flatMap(({ rule, text }) => [paint('label', rule), ...row(paint, '', text)]);
  const lines = [
    ...headLines(document, paint),
    ...halfBlock(document.en, paint),
    ...halfBlock(document.zh, paint),
    ...block(paint, 'alignment', alignmentLines(document, paint)),
    ...block(paint, 'glossary', glossaryLines(document, paint)),
    ...block(paint, 'discarded', discarded),
    ...block(paint, 'messages', messageLines(document, paint)),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
