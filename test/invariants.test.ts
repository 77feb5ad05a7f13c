// What holds for every input: nothing is lost, positions are true, the same text gives the same document, nothing crashes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument, type Document, explain, ParseError, parse } from '../src/index.ts';
import { alignmentWrong, idsWrong, sentencesUntiled, spansOutside, textDiffers } from './support/checks.ts';
import { FIXTURES, isRefused } from './support/fixtures.ts';
import { anyText, mixed, noisy, shuffled } from './support/hostile.ts';
import { badlyCovered, textOf, untiled } from './support/leaves.ts';
import { realScrapes } from './support/real.ts';
import { VARIANTS, withoutPlaces } from './support/variants.ts';

const INPUTS = [...FIXTURES.filter((fixture) => !isRefused(fixture)), ...realScrapes()];

interface Parsed {
  readonly documents: readonly Document[];
  readonly text: string;
}

const known = new Map<string, Parsed>();

/** Documents and decoded text of an input. Parsed when a test asks, so that one that crashes fails alone. */
function parsed({ name, bytes, options }: (typeof INPUTS)[number]): Parsed {
  const found = known.get(name);
  if (found !== undefined) return found;
  const documents = parse(bytes, options);
  const [first] = documents;
  if (first === undefined) throw new Error(`${name} gave no document`);
  const made = { documents, text: textOf(first, bytes) };
  known.set(name, made);
  return made;
}

describe.each(INPUTS)('$name', (input) => {
  const { bytes, options } = input;

  it('loses no character and holds none twice', () => {
    const { documents, text } = parsed(input);
    expect(untiled(text, documents)).toEqual([]);
  });

  it('has positions inside the text, and sentences that tile their paragraphs', () => {
    const { documents, text } = parsed(input);
    expect(documents.flatMap((document) => spansOutside(text, document))).toEqual([]);
    expect(documents.flatMap((document) => sentencesUntiled(text, document))).toEqual([]);
  });

  it('reads plain text as it stands', () => {
    const { documents, text } = parsed(input);
    const plain = documents.filter((document) => document.source.format === 'text');
    expect(plain.flatMap((document) => textDiffers(text, document))).toEqual([]);
  });

  it('numbers everything in order, and links each unit once', () => {
    const { documents } = parsed(input);
    expect(documents.flatMap(idsWrong)).toEqual([]);
    expect(documents.flatMap(alignmentWrong)).toEqual([]);
  });

  it('gives valid documents, the same ones from the same bytes', () => {
    const { documents } = parsed(input);
    expect(documents.flatMap(checkDocument)).toEqual([]);
    expect(parse(bytes, options)).toEqual(documents);
    expect(documents.map(({ source }) => [source.part, source.parts])).toEqual(
      documents.map((_, i) => [i + 1, documents.length]),
    );
  });

  it('explains every line once', () => {
    const { text } = parsed(input);
    const lines = text.split(/\r\n|\n|\r/);
    if (lines.at(-1) === '') lines.pop();
    expect(explain(bytes, options).map(({ line, text: words }) => [line, words])).toEqual(
      lines.map((words, i) => [i + 1, words]),
    );
  });

  it.each(Object.entries(VARIANTS))('is the same article where %s', (_, variant) => {
    const { text } = parsed(input);
    const unencoded = { ...options, encoding: 'utf-8' };
    const plain = parse(new TextEncoder().encode(text.replace(/\r\n?/g, '\n')), unencoded);
    const other = parse(new TextEncoder().encode(variant(text)), unencoded);
    expect(withoutPlaces(other)).toEqual(withoutPlaces(plain));
  });
});

describe('the checks can fail', () => {
  const [input] = INPUTS;
  const sample = (): Parsed => {
    if (input === undefined) throw new Error('there are no fixtures');
    return parsed(input);
  };
  const broken = (change: (document: Document) => void): Document => {
    const copy = structuredClone(sample().documents[0]) as Document;
    change(copy);
    return copy;
  };

  it('finds characters in no leaf and in two', () => {
    expect(
      badlyCovered('ab c', [
        [0, 1],
        [3, 4],
      ]),
    ).toEqual(['in 0 leaves, 1: "b c"']);
    expect(
      badlyCovered('ab c', [
        [0, 2],
        [1, 4],
      ]),
    ).toEqual(['in 2 leaves, 1: "b c"']);
    expect(
      badlyCovered('ab c', [
        [0, 2],
        [2, 4],
      ]),
    ).toEqual([]);
  });

  it('finds a wrong text, position, number, link and sentence', () => {
    const { text } = sample();
    const half = (document: Document) => document.en ?? document.zh;
    const paragraph = (document: Document) => half(document)?.sections[0]?.paragraphs[0];
    const wrongText = broken((document) => Object.assign(paragraph(document) ?? {}, { text: 'no such words' }));
    expect(textDiffers(text, wrongText)).not.toEqual([]);
    expect(sentencesUntiled(text, wrongText)).not.toEqual([]);
    expect(
      spansOutside(
        text,
        broken((document) => paragraph(document)?.span.splice(1, 1, 1e9)),
      ),
    ).not.toEqual([]);
    expect(idsWrong(broken((document) => Object.assign(paragraph(document) ?? {}, { id: 'en.p9' })))).not.toEqual([]);
    expect(
      alignmentWrong(broken((document) => document.alignment.paragraphs.push({ en: ['en.p1'], zh: [], score: 1 }))),
    ).not.toEqual([]);
  });
});

/** Parse what nobody wrote. An input may be refused; nothing else may go wrong, and nothing may be lost. */
function survives(text: string): void {
  let documents: Document[];
  try {
    documents = parse(text);
  } catch (error) {
    if (error instanceof ParseError) return;
    throw error;
  }
  const decoded = text.replace(/^\ufeff/, '');
  expect(untiled(decoded, documents)).toEqual([]);
  for (const document of documents) {
    expect(spansOutside(decoded, document)).toEqual([]);
    expect(sentencesUntiled(decoded, document)).toEqual([]);
    expect(idsWrong(document)).toEqual([]);
    expect(alignmentWrong(document)).toEqual([]);
  }
}

/** The same texts at every run; `SEED=n` tries others. */
const SEED = Number(process.env.SEED ?? 1);

describe('anything at all', () => {
  it.each([
    ['any Unicode string', anyText, 300],
    ['lines in any order', shuffled, 150],
    ['noise between the lines', noisy, 100],
    ['markup and quotation marks in any mixture', mixed, 300],
  ] as const)('%s is parsed or refused, and loses nothing', (_, texts, numRuns) => {
    fc.assert(fc.property(texts, survives), { numRuns, seed: SEED });
  });

  it('any bytes are parsed or refused', () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(bytes, (input) => {
        try {
          parse(input);
        } catch (error) {
          expect(error).toBeInstanceOf(ParseError);
        }
      }),
      { numRuns: 300, seed: SEED },
    );
  });
});
