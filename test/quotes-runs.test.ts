// Where a quotation begins and ends: marks that are lost, single, or set once for several paragraphs.
import { describe, expect, it } from 'vitest';
import type { Lang } from '../src/model.ts';
import { quotesOf } from './quotes-support.ts';

const ROWS: readonly (readonly [what: string, text: string, ...words: string[]])[] = [
  [
    'a hyphen behind the closing mark',
    "'Rain is what the river eats.'- Ann Lee, ferryman of the town",
    'Rain is what the river eats.',
  ],
  [
    'single marks set again at each paragraph',
    "Ann Lee spoke to us.\n'It's raining in the hills, and the river's rising.\n'We won't sleep tonight,' she said.",
    "It's raining in the hills, and the river's rising. … We won't sleep tonight,",
  ],
  ['an apostrophe at the head of a paragraph', "'Cause of the rain the ferry stayed.\nNobody came."],
  [
    'marks set once for several paragraphs',
    'Ann Lee said: “The river rose in the night.\nNobody slept until four.\nIn the morning it was gone.” Then she left.',
    'The river rose in the night. … Nobody slept until four. … In the morning it was gone.',
  ],
  [
    'corner marks set once for several paragraphs',
    '王芳說：「河水夜裡漲了，\n誰也沒有睡。\n早上它不見了。」她就走了。',
    '河水夜裡漲了， … 誰也沒有睡。 … 早上它不見了。',
  ],
  [
    'an opener that another quotation follows is no bridge',
    'Ann Lee said “it rained. The town slept.\n“It snowed,” Tom Roe said.\nIt was late.” Nobody came.',
    'it rained. The town slept. … It snowed,',
    'It was late.',
  ],
  [
    'a Chinese paragraph that its mark opens and nothing closes',
    '王芳说：“河水涨了。”\n“我们整夜没有睡。早上河不见了。\n她就走了。',
    '河水涨了。',
    '我们整夜没有睡。早上河不见了。',
  ],
];

const langOf = (text: string): Lang => (/[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en');

describe('the extent of quotations', () => {
  it.each(ROWS)('%s', (_what, text, ...words) => {
    expect(quotesOf(text, langOf(text)).map((line) => line.replace(/^.*?: /, ''))).toEqual(words);
  });
});
