// When a stop in Chinese text is no end.
//
//   “这是对的。”他说。然后他走了。     3.5万元     唐纳德.罗     我……不知道。
//            ^tag     ^an end        ^digit      ^name      ^pause
import { ZH_TAG_VERBS } from '../language/speech-tags.ts';
import { DIGIT, HAN, isSpace, scriptAt } from '../text/script.ts';
import { type Cut, holds } from './cut.ts';
import type { Exception } from './exceptions.ts';

/** Marks that end a clause, and those among them that end a tag. */
const CLAUSE_ENDS = '，。！？：；…“”「」『』,!?:;\n.';
const TAG_ENDS = '。；！？….;!?';
const QUOTE_OPENS = '“"「『';
/** Longest tag of speech, its verb included. */
const TAG_REACH = 27;

/** Whether a verb of speech stands before `to`, with or without 道, 着, 了 after it. */
function endsInVerb(text: string, from: number, to: number): boolean {
  const end = '道着著了完'.includes(text.charAt(to - 1)) ? to - 1 : to;
  for (let at = end; at <= to; at++)
    for (const length of [1, 2, 4])
      if (at - length >= from && holds(ZH_TAG_VERBS, text.slice(at - length, at))) return true;
  return false;
}

/**
 * Whether a short clause that ends in a verb of speech starts at `from`. A colon leads on to the next quotation, a comma to
 * reported speech: both are sentences of their own.
 */
function isTag(text: string, from: number): boolean {
  for (let at = from; at <= from + TAG_REACH; at++) {
    const mark = text.charAt(at);
    if (mark !== '' && !CLAUSE_ENDS.includes(mark)) continue;
    let next = mark === '，' || mark === ',' ? at + 1 : at;
    while (isSpace(text, next)) next++;
    const ends =
      mark === '' || TAG_ENDS.includes(mark) || (next < text.length && QUOTE_OPENS.includes(text.charAt(next)));
    if (ends && endsInVerb(text, from, at)) return true;
    if (mark !== '.') return false;
  }
  return false;
}

const QUOTED = /[”"」』’]/;
/** Characters that never open a sentence after a quotation: it is a part of the sentence around it. */
const CARRIES_ON = '的和与與及或等、，；：）地之,;:)';

const isDot = ({ text, stop, close }: Cut) => close === stop + 1 && '.．'.includes(text.charAt(stop));

/** Length of the run of Han characters that ends before (step −1) or starts at (step 1) `at`, counted to 6. */
function hanRun(text: string, at: number, step: 1 | -1): number {
  let count = 0;
  let i = step === 1 ? at : at - 1;
  while (count < 6 && scriptAt(text, i) === HAN) {
    count++;
    i += step;
  }
  return count;
}

export const CHINESE_EXCEPTIONS: readonly Exception[] = [
  {
    id: 'sentence/zh-digit',
    note: 'A halfwidth stop after a digit is a decimal point or counts a list.',
    example: '增长3.5万元，2.市场回暖。',
    joins: (cut) => isDot(cut) && scriptAt(cut.text, cut.stop - 1) === DIGIT && cut.next === cut.end,
  },
  {
    id: 'sentence/zh-name-dot',
    note: 'A dot between two short runs of characters divides a name.',
    example: '加州州长加文.罗森到场。',
    joins: (cut) =>
      isDot(cut) &&
      cut.next === cut.end &&
      scriptAt(cut.text, cut.stop - 1) === HAN &&
      (hanRun(cut.text, cut.next, 1) < 6 || hanRun(cut.text, cut.stop, -1) < 6 || cut.text.includes('。', cut.end)),
  },
  {
    id: 'sentence/zh-pause',
    note: 'An ellipsis without closing mark is a pause, with or without a space after it.',
    example: '我……不知道。',
    joins: ({ text, stop, close, end }) => end === close && text.charAt(stop) === '…' && text.charAt(close - 1) === '…',
  },
  {
    id: 'sentence/zh-carries-on',
    note: 'A quotation followed by a particle or a comma is a part of its sentence.',
    example: '他回避了“为什么？”的问题。',
    joins: ({ text, next }) => CARRIES_ON.includes(text.charAt(next)),
  },
  {
    id: 'sentence/zh-speech-tag',
    note: 'A quotation goes on into the words that tell who spoke.',
    example: '“这是对的。”他说。',
    joins: ({ text, close, end, next }) => end > close && QUOTED.test(text.slice(close, end)) && isTag(text, next),
  },
];
