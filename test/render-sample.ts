// A document with something of everything, for the tests of renderers and of `validate`.
import type { Document } from '../src/index.ts';

const SHA = 'ab'.repeat(32);

export const SAMPLE: Document = {
  schemaVersion: 1,
  id: 'ab12-1',
  source: {
    name: 'scrape.txt',
    format: 'text',
    encoding: 'utf-8',
    byteLength: 640,
    sha256: SHA,
    url: 'https://example.org/a',
    part: 1,
    parts: 1,
  },
  layout: { kind: 'sequential', order: ['en', 'zh'], confidence: 0.975 },
  metadata: [{ key: 'url', value: 'https://example.org/a', span: [0, 26] }],
  en: {
    language: 'en',
    headline: { text: 'Vote delayed', span: [28, 40], from: 'text', repeats: [[42, 54]] },
    deck: { text: 'Council wants time', span: [56, 74] },
    byline: {
      parts: [{ text: 'RIVERTON, May 22 (Wire) —', span: [76, 101] }],
      authors: ['Ann Lee', 'Bo Chan'],
      editors: [],
      translators: [],
      photographers: [],
      agency: 'Wire',
      place: 'RIVERTON',
      source: null,
      date: { text: 'May 22', edtf: 'XXXX-05-22' },
    },
    sections: [
      {
        id: 'en.s1',
        heading: null,
        level: 0,
        paragraphs: [
          {
            id: 'en.p1',
            kind: 'prose',
            text: 'The vote was put off. “We need time,” Mayor Park said. “More time.”',
            span: [102, 170],
            sentences: [
              { id: 'en.p1.1', text: 'The vote was put off. ', span: [102, 124] },
              { id: 'en.p1.2', text: '“We need time,” Mayor Park said. “More time.”', span: [124, 170] },
            ],
            links: [{ text: 'vote', url: 'https://example.org/vote', span: [106, 110] }],
          },
        ],
      },
      {
        id: 'en.s2',
        heading: { text: 'A wall of words', span: [172, 187] },
        level: 2,
        paragraphs: [
          {
            id: 'en.p2',
            kind: 'block-quote',
            text: 'Roses are red,\nviolets blue.',
            span: [189, 217],
            sentences: [{ id: 'en.p2.1', text: 'Roses are red,\nviolets blue.', span: [189, 217] }],
            links: [],
          },
          {
            id: 'en.p3',
            kind: 'list-item',
            text: 'One. Two.',
            span: [219, 228],
            sentences: [{ id: 'en.p3.1', text: 'One.', span: [219, 223] }],
            links: [],
          },
        ],
      },
    ],
    quotes: [
      {
        id: 'en.q1',
        kind: 'direct',
        marked: true,
        fragments: [
          { text: 'We need time,', span: [125, 138] },
          { text: 'More time.', span: [158, 168] },
        ],
        paragraphs: ['en.p1'],
        speaker: { name: 'Jo Park', mention: { text: 'Park', span: [146, 150] }, via: 'name', role: 'Mayor' },
        cue: { text: 'said', span: [151, 155] },
        confidence: 0.9,
      },
      {
        id: 'en.q2',
        kind: 'direct',
        marked: false,
        fragments: [{ text: 'Roses are red,\nviolets blue.', span: [189, 217] }],
        paragraphs: ['en.p2', 'en.p3'],
        speaker: null,
        cue: null,
        confidence: 0.5,
      },
      {
        id: 'en.q3',
        kind: 'term',
        marked: true,
        fragments: [{ text: 'wall', span: [230, 234] }],
        paragraphs: [],
        speaker: null,
        cue: null,
        confidence: 0.5,
      },
    ],
    captions: [{ text: 'The “wall” in spring', span: [229, 249] }],
    credits: [{ text: 'Source: Wire', span: [251, 263] }],
    notes: [{ text: 'Corrected\u001b[31m on May 23.', span: [265, 290] }],
  },
  zh: {
    language: 'zh-Hans',
    headline: null,
    deck: null,
    byline: null,
    sections: [
      {
        id: 'zh.s1',
        heading: null,
        level: 0,
        paragraphs: [
          {
            id: 'zh.p1',
            kind: 'prose',
            text: '表决推迟。',
            span: [292, 297],
            sentences: [{ id: 'zh.p1.1', text: '表决推迟。', span: [292, 297] }],
            links: [],
          },
        ],
      },
    ],
    quotes: [],
    captions: [],
    credits: [],
    notes: [],
  },
  alignment: {
    sections: [{ en: ['en.s1', 'en.s2'], zh: ['zh.s1'], score: 0.8 }],
    paragraphs: [
      { en: ['en.p1'], zh: ['zh.p1'], score: 0.91 },
      { en: ['en.p2'], zh: [], score: 0.2 },
      { en: ['en.p3'], zh: [], score: 0.2 },
    ],
    sentences: [
      { en: ['en.p1.1'], zh: ['zh.p1.1'], score: 1 },
      { en: ['en.p1.2'], zh: [], score: 0.3 },
      { en: ['en.p2.1'], zh: [], score: 0.3 },
    ],
    quotes: [{ en: ['en.q1'], zh: [], score: 0.4 }],
  },
  glossary: [{ en: 'Jo Park', zh: '朴乔', kind: 'person', evidence: 'parenthesis', count: 2 }],
  discarded: [{ text: 'Home > News', span: [300, 311], rule: 'noise/navigation' }],
  messages: [
    { severity: 'warning', rule: 'structure/no-headline', reason: 'the Chinese half has none', span: [292, 297] },
  ],
};
