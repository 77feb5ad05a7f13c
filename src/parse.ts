// The pipeline, top to bottom. (Stub: replaced while the stages grow.)

import type { Role } from './model.ts';
import { ParseError, type ParseOptions } from './options.ts';
import type { Document } from './schema.ts';

/** One line of the source with what was decided about it; `explain` shows these. */
export interface ExplainedLine {
  /** 1-based line number. */
  readonly line: number;
  /** The line without its ending, as it stands. */
  readonly text: string;
  readonly label: Role | 'blank';
  readonly language: 'en' | 'zh' | 'mixed' | null;
  /** Id of the rule that decided, e.g. `noise/navigation`, `structure/heading`. */
  readonly rule: string;
  /** 0–1. */
  readonly confidence: number;
  /** Which article of the file, from 1. */
  readonly part: number;
}

/**
 * Parse one scrape.
 * @param input decoded text, or the bytes of the file
 * @returns one document an article, in order; at least one
 * @throws ParseError where the input holds no article
 */
export function parse(input: string | Uint8Array, options: ParseOptions = {}): Document[] {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  if (!text.trim()) throw new ParseError('read/empty', 'the file is empty');
  return [
    {
      schemaVersion: 1,
      id: 'stub',
      source: {
        name: options.name ?? 'input',
        format: 'text',
        encoding: 'utf-8',
        byteLength: text.length,
        sha256: '0'.repeat(64),
        url: null,
        part: 1,
        parts: 1,
      },
      layout: { kind: 'monolingual', order: ['en'], confidence: 1 },
      metadata: [],
      en: {
        language: 'en',
        headline: null,
        deck: null,
        byline: null,
        sections: [],
        quotes: [],
        captions: [],
        credits: [],
        notes: [{ text, span: [0, text.length] }],
      },
      zh: null,
      alignment: { sections: [], paragraphs: [], sentences: [], quotes: [] },
      glossary: [],
      discarded: [],
      messages: [{ severity: 'warning', rule: 'layout/one-language', reason: 'no Chinese text was found', span: null }],
    },
  ];
}

/** The source line by line with label, language, rule and confidence. @throws ParseError as `parse` */
export function explain(input: string | Uint8Array, options: ParseOptions = {}): ExplainedLine[] {
  const [document] = parse(input, options);
  return [
    {
      line: 1,
      text: document?.source.name ?? '',
      label: 'paragraph',
      language: 'en',
      rule: 'structure/paragraph',
      confidence: 1,
      part: 1,
    },
  ];
}
