// The flat aligner on lists of our own: each row gives the beads that must come out, as English:Chinese positions.
import { describe, expect, it } from 'vitest';
import { wholeBlock } from '../src/align/band.ts';
import { gatherEvidence } from '../src/align/evidence.ts';
import { SENTENCE_SETTINGS } from '../src/align/flat.ts';
import { align, type IndexBead } from '../src/align/index.ts';
import { TextReader } from '../src/align/reader.ts';
import { narrowBand } from '../src/align/way.ts';

const show = (beads: readonly IndexBead[]) => beads.map((bead) => `${bead.en}:${bead.zh}`).join(' ');

const EN = [
  'The mill on the river closed in 1987 after the flood.',
  'Why did nobody rebuild it?',
  'Ms. Orrin, who owned it, said that she had no money.',
  'Her son moved to the city, where he found work at Balto Motors and sent 200 dollars home each month.',
  'In 2003 the council bought the ruin for 1.2 million dollars.',
  'It is a museum now.',
];
const ZH = [
  '河边的磨坊在1987年洪水之后关闭了。',
  '为什么没有人重建它？',
  '磨坊主奥林女士说她没有钱。',
  '她的儿子搬到了城里，在Balto Motors找到工作，每月往家里寄200美元。',
  '2003年，市议会以120万美元买下了这片废墟。',
  '如今它是一座博物馆。',
];
const without = (list: readonly string[], at: number) => list.filter((_, index) => index !== at);
const joined = (list: readonly string[], at: number) => [
  ...list.slice(0, at),
  `${list[at]} ${list[at + 1]}`,
  ...list.slice(at + 2),
];

const CASES: readonly (readonly [what: string, en: readonly string[], zh: readonly string[], beads: string])[] = [
  ['one for one', EN, ZH, '0:0 1:1 2:2 3:3 4:4 5:5'],
  ['two Chinese sentences in one', EN, joined(ZH, 0), '0,1:0 2:1 3:2 4:3 5:4'],
  ['two English sentences in one', joined(EN, 3), ZH, '0:0 1:1 2:2 3:3,4 4:5'],
  ['a Chinese sentence left out', EN, without(ZH, 3), '0:0 1:1 2:2 3: 4:3 5:4'],
  ['an English sentence left out', without(EN, 4), ZH, '0:0 1:1 2:2 3:3 :4 4:5'],
  ['nothing on one side', EN.slice(0, 2), [], '0: 1:'],
  ['nothing at all', [], [], ''],
];

describe('the flat aligner', () => {
  it.each(CASES)('%s', (_what, en, zh, beads) => {
    expect(show(align(en, zh))).toBe(beads);
  });

  it('scores between 0 and 1, higher where numbers and names agree', () => {
    const beads = align(EN, ZH);
    for (const { score } of beads) expect(score >= 0 && score <= 1).toBe(true);
    expect(beads[3]?.score).toBeGreaterThan(0.9);
  });

  it('tiles both lists, whatever they hold', () => {
    const en = Array.from({ length: 230 }, (_, k) => 'word '.repeat(1 + ((k * 7) % 11)));
    const zh = Array.from({ length: 410 }, (_, k) => '字'.repeat(1 + ((k * 5) % 13)));
    const beads = align(en, zh);
    expect(beads.flatMap((bead) => bead.en)).toEqual(en.map((_, k) => k));
    expect(beads.flatMap((bead) => bead.zh)).toEqual(zh.map((_, k) => k));
  });

  it('looks at a band whose cells grow with the length, not with its square', () => {
    const cells = (count: number) => {
      const texts = Array.from({ length: count }, (_, k) => `The ${k} boats`);
      const { keys, places, weights } = new TextReader().read(texts, 'en');
      const evidence = gatherEvidence({ keys, places, weights }, { keys, places, weights }, SENTENCE_SETTINGS);
      return narrowBand(evidence.table, evidence.coverage, wholeBlock(count, count)).offset.at(-1) ?? 0;
    };
    expect(cells(4_000)).toBeLessThan(4_000 * 100);
    expect(cells(8_000) / cells(4_000)).toBeLessThan(2.1);
  });
});
