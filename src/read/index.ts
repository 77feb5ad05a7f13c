// Bytes or text → Source: decoded, cut into lines, markup named, metadata found. Nothing is taken away.
import { sha256 } from '#sha256';
import type { Line, Markup, MetadataEntry, Source } from '../model.ts';
import { ParseError, type ParseOptions } from '../options.ts';
import { decode } from './decode.ts';
import { readLines, sniffFormat } from './lines.ts';
import { readMarkup } from './markdown.ts';
import { readMetadata } from './metadata.ts';
import { withNeighbours } from './neighbours.ts';

/** Plain text keeps every sign; only lines that are tags as a whole are markup there. */
const NO_MARKUP: Markup = { cuts: [], swaps: [], links: [], across: [] };

/** Lines that metadata holds become lines of kind `metadata`. */
function withMetadata(lines: readonly Line[], metadata: readonly MetadataEntry[]): Line[] {
  let next = 0;
  return lines.map((line) => {
    while (next < metadata.length && (metadata[next]?.span[1] ?? 0) <= line.span[0]) next++;
    const entry = metadata[next];
    const inside = entry !== undefined && entry.span[0] < line.span[1] && line.kind !== 'blank';
    return inside ? { ...line, kind: 'metadata' } : line;
  });
}

/**
 * Read one input.
 * @throws ParseError where it is empty, binary or in an encoding that cannot be told
 */
export function read(input: string | Uint8Array, options: ParseOptions): Source {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const decoded =
    typeof input === 'string' ? { text: input, encoding: 'utf-8', replaced: false } : decode(input, options.encoding);
  const text = decoded.text.startsWith('\ufeff') ? decoded.text.slice(1) : decoded.text;
  if (text.trim() === '') throw new ParseError('read/empty', 'the file holds white space only');
  const name = options.name ?? 'input';
  const format = sniffFormat(text, name);
  const plain = readLines(text, format);
  const metadata = format === 'markdown' || /[:：]/.test(text.slice(0, 2_000)) ? readMetadata(text, plain) : [];
  const known = withNeighbours(text, withMetadata(plain, metadata), format);
  const { markup, lines } = format === 'markdown' ? readMarkup(text, known) : { markup: NO_MARKUP, lines: known };
  return {
    name,
    text,
    format,
    encoding: decoded.encoding,
    byteLength: bytes.length,
    sha256: sha256(bytes),
    replaced: decoded.replaced,
    lines,
    markup,
    metadata,
  };
}
