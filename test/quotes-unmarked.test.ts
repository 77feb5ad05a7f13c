// Speech that is set as such without marks: block quotes, what a colon announces, transcripts, speeches in full; and the lines
// that sign a quotation.
import { describe, expect, it } from 'vitest';
import type { Lang } from '../src/model.ts';
import { findQuotes } from '../src/quote/index.ts';
import { quotesOf, unitsOf } from './quotes-support.ts';

type Row = readonly [text: string, ...quotes: string[]];

const DIRECT: Readonly<Record<string, readonly Row[]>> = {
  'block quotes': [
    [
      'The mayor, Ann Lee, wrote back:\n> Thank you for the bench.\n> We will come and sit on it.\nNobody came, and the bench stood alone in the rain for the rest of the year.',
      'direct Ann Lee ← The mayor, Ann Lee: Thank you for the bench. … We will come and sit on it.',
    ],
    [
      'A card hangs in the hall, yellow with age and smoke, and nobody knows who wrote it.\n> The river took the bridge. We built another.\n> — Ann Lee, ferryman',
      'direct Ann Lee: The river took the bridge. We built another.',
    ],
    [
      'A card hangs in the hall, yellow with age and smoke, and nobody knows who wrote it.\n> The river took the bridge. We built another. — Ann Lee',
      'direct Ann Lee: The river took the bridge. We built another.',
    ],
    ['> The town has three bridges and no river.\nIt was dug away in 1950, and nobody filled the bed again.'],
    ['> It rained all day long in the hills.\n> The river rose by a yard.\nThen it fell.'],
    [
      '展厅里挂着一张发黄的卡片，谁也不知道是谁挂的，也没有人想把它取下来。\n> 河水冲走了桥，我们又造了一座。\n> ——摆渡人，王泽民',
      'direct 王泽民: 河水冲走了桥，我们又造了一座。',
    ],
  ],
  'what a colon announces': [
    [
      'Ann Lee wrote in a letter on Friday:\nThe bridge is gone. Send a boat.',
      'direct Ann Lee: The bridge is gone. Send a boat.',
    ],
    [
      'Ann Lee answered on Monday:\nThe bridge is gone. Send a boat.',
      'direct Ann Lee: The bridge is gone. Send a boat.',
    ],
    ['There were three things on the table:\nA map, a knife and a loaf of bread lay there.'],
    ['王泽民说：\n桥没了，快派船来。', 'direct 王泽民: 桥没了，快派船来。'],
  ],
  transcripts: [
    [
      'WELK, HOST: How does one keep bees?\nRUNE HASTRUP: Quietly.\nNobody walks there.\n(MUSIC)\nWELK: And then?\nHASTRUP: They come.',
      'direct WELK: How does one keep bees?',
      'direct RUNE HASTRUP: Quietly. … Nobody walks there.',
      'direct WELK: And then?',
      'direct RUNE HASTRUP ← HASTRUP: They come.',
    ],
    [
      'The singer Ann Lee met us at noon.\nQ: Why did you stop?\nA: I was tired. I am not now.\nQ: And the songs?\nA: They stay.',
      'direct: Why did you stop?',
      'direct Ann Lee ← A: I was tired. I am not now.',
      'direct: And the songs?',
      'direct Ann Lee ← A: They stay.',
    ],
    [
      'Marcus Ebo: When did you know?\nHanna Smit: In March.\nMarcus: And the others?\nHanna: In April.',
      'direct Marcus Ebo: When did you know?',
      'direct Hanna Smit: In March.',
      'direct Marcus Ebo ← Marcus: And the others?',
      'direct Hanna Smit ← Hanna: In April.',
    ],
    ['Step one: Wash the rice.\nStep two: Boil the water.\nStep three: Wait for it.'],
    ['Where: the town hall.\nWhen: at noon on Friday.\nTickets: two crowns at the door.'],
    [
      '主持人：两位为何同台？\n滕家豪：只有一个台。\n聂咏珊：他欠我一场。\n滕：那是上一届。\n聂：债没有届。',
      'direct 主持人: 两位为何同台？',
      'direct 滕家豪: 只有一个台。',
      'direct 聂咏珊: 他欠我一场。',
      'direct 滕家豪 ← 滕: 那是上一届。',
      'direct 聂咏珊 ← 聂: 债没有届。',
    ],
  ],
  'speeches in full': [
    [
      'Mayor Ann Lee opened the bridge on Friday. The following is the full text of her speech:\nDear neighbours.\nThe bridge stands again.\n# After the speech\nThe band played.',
      'direct Ann Lee: Dear neighbours. … The bridge stands again.',
    ],
  ],
};

const langOf = (text: string): Lang => (/[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en');

describe.each(Object.entries(DIRECT))('without marks: %s', (_topic, rows) => {
  it.each(rows)('%s', (text, ...quotes) => {
    const found = quotesOf(text, langOf(text), false);
    expect(found.filter((line) => line.startsWith('direct'))).toEqual(quotes);
  });
});

describe('the line below a quotation', () => {
  it('signs it', () => {
    expect(quotesOf('“It rained for days.”\n— Ann Lee, poet', 'en')).toEqual(['direct Ann Lee: It rained for days.']);
  });
  it('leaves a quotation with a verb of its own alone', () => {
    expect(quotesOf('“It rained for days,” said Tom Roe.\n— Ann Lee', 'en')).toEqual([
      'direct Tom Roe: It rained for days,',
    ]);
  });
  it('keeps what stands in marks inside a turn', () => {
    const text = 'WELK: Well?\nHASTRUP: My aunt said to me, “Lucky bee.” She knew.\nWELK: Thank you.';
    expect(quotesOf(text, 'en')).toEqual(['direct My aunt: Lucky bee.']);
  });
});

/** Speakers of the quotes in marks, where the byline names `authors`. */
const speakersOf = (text: string, authors: readonly string[]) =>
  findQuotes(unitsOf(text, langOf(text)), langOf(text), authors)
    .quotes.filter(({ marked }) => marked)
    .map(({ speaker }) => speaker?.name ?? '-');

describe('who “I” is', () => {
  it.each([
    ['“Why did you stop?” I asked.', ['Ann Lee'], 'Ann Lee'],
    ['“Why did you stop?” I asked.', ['Ann Lee', 'Tom Roe'], '-'],
    ['“Why did you stop?” I asked.', [], '-'],
    ['我问：“你为什么停下来？”', ['王芳'], '王芳'],
    ['我问：“你为什么停下来？”', [], '-'],
    ['WELK: Well?\nHASTRUP: I said, “Go home now.” She went.\nWELK: Thank you.', ['Ann Lee'], 'HASTRUP'],
  ])('%s by %j', (text, authors, speaker) => {
    expect(speakersOf(text, authors)).toEqual([speaker]);
  });
});

describe('what is reported', () => {
  it.each<Row>([
    [
      'The storm will bring snow to many of the towns, said Ann Lee.',
      'indirect Ann Lee: The storm will bring snow to many of the towns',
    ],
    ['Ann Lee maintained the high standards of the house.'],
    ['Ann Lee maintained the house was sound.', 'indirect Ann Lee: the house was sound'],
    ['Ann Lee told the council of the town that the bridge was gone.', 'indirect Ann Lee: the bridge was gone'],
    ['Ann Lee told him it was late in the year.', 'indirect Ann Lee: it was late in the year'],
    ['Ann Lee told the evening paper of the harbour town.'],
    ['Ann Lee put it more shortly than the others did.'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text, 'en', false)).toEqual(quotes);
  });
});
