// Whole halves, level by level. Halves are drawn as lines: `# ` a heading, anything else a paragraph.
import { describe, expect, it } from 'vitest';
import { alignHalves, type HalfUnits } from '../src/align/index.ts';
import type { Lang, Unit } from '../src/model.ts';
import type { Bead, Layout, Quote } from '../src/schema.ts';
import { splitSentences } from '../src/sentence/index.ts';

/** A half from lines; `place` gives the source offset of each line. */
function draw(
  lang: Lang,
  lines: readonly string[],
  place: (line: number) => number,
  said: readonly string[] = [],
): HalfUnits {
  const unit = (id: string | null, text: string, at: number): Unit => ({
    id,
    role: id ? 'paragraph' : 'heading',
    kind: 'prose',
    reading: { text, span: [at, at + text.length], pieces: [{ at: 0, from: at, length: text.length }] },
    sentences: splitSentences(text, lang),
  });
  const sections: { id: string; heading: Unit | null; paragraphs: Unit[] }[] = [];
  const quotes: Quote[] = [];
  let paragraphs = 0;
  lines.forEach((line, at) => {
    const heading = line.startsWith('# ') ? unit(null, line.slice(2), place(at)) : null;
    if (heading || sections.length === 0)
      sections.push({ id: `${lang}.s${sections.length + 1}`, heading, paragraphs: [] });
    if (heading) return;
    const id = `${lang}.p${++paragraphs}`;
    sections.at(-1)?.paragraphs.push(unit(id, line, place(at)));
    for (const text of said) {
      const from = line.indexOf(text);
      if (from < 0) continue;
      const span: [number, number] = [place(at) + from, place(at) + from + text.length];
      const fragments = [{ text, span }];
      const rest = { marked: true, speaker: null, cue: null, confidence: 1 };
      quotes.push({ id: `${lang}.q${quotes.length + 1}`, kind: 'direct', fragments, paragraphs: [id], ...rest });
    }
  });
  return { headline: unit(`${lang}.headline`, 'x', 0), deck: null, sections, quotes };
}

const layout = (kind: Layout['kind'], first: Lang = 'en'): Layout => ({
  kind,
  order: first === 'en' ? ['en', 'zh'] : ['zh', 'en'],
  confidence: 1,
});
const apart = (lang: Lang) => (line: number) => (lang === 'en' ? 0 : 100_000) + line * 1000;
const show = (beads: readonly Bead[]) =>
  beads.map(({ en, zh }) => `${en.join('+') || '-'}=${zh.join('+') || '-'}`.replaceAll(/(?:en|zh)\./g, '')).join(' ');

const EN = [
  'The Lorne Bridge opened on Tuesday, 12 years after the first plans. It cost 340 million dollars.',
  '“We waited a long time,” said the mayor, Anna Poll (who took office in 2019). “It was worth it.”',
  '# A slow start',
  'Work began in 2008, but the builder, Harlan Steel, went bankrupt.',
  'Why did it take so long? Nobody at the ministry wanted to say.',
  '# What comes next',
  'Tolls of $4 will be paid from March.',
];
const ZH = [
  '洛恩大桥周二通车，距最初规划已有12年。大桥耗资3.4亿美元。',
  '“我们等了很久，”2019年上任的市长安娜·波尔(Anna Poll)说，“这是值得的。”',
  '# 缓慢的开始',
  '工程于2008年动工，但承建商Harlan Steel破产了。',
  '为什么花了这么长时间？部里没有人愿意说。',
  '# 接下来',
  '从3月起将收取4美元的通行费。',
];

describe('halves', () => {
  it('are linked at every level', () => {
    const said = ['We waited a long time,', '我们等了很久，'];
    const en = draw('en', EN, apart('en'), said);
    const zh = draw('zh', ZH, apart('zh'), said);
    const result = alignHalves(en, zh, layout('sequential'));
    expect(show(result.sections)).toBe('headline=headline s1=s1 s2=s2 s3=s3');
    expect(show(result.paragraphs)).toBe('p1=p1 p2=p2 p3=p3 p4=p4 p5=p5');
    expect(show(result.sentences)).toBe('p1.1=p1.1 p1.2=p1.2 p2.1+p2.2=p2.1 p3.1=p3.1 p4.1=p4.1 p4.2=p4.2 p5.1=p5.1');
    expect(show(result.quotes)).toBe('q1=q1');
    expect(result.messages).toEqual([]);
  });

  it('link no quotation with one of another paragraph', () => {
    const en = draw('en', EN, apart('en'), ['We waited a long time,']);
    const zh = draw('zh', ZH, apart('zh'), ['没有人愿意说']);
    expect(show(alignHalves(en, zh, layout('sequential')).quotes)).toBe('q1=- -=q1');
  });

  it('may lack a heading on one side: nothing after it is shifted', () => {
    const zh = draw(
      'zh',
      ZH.filter((line) => line !== '# 缓慢的开始'),
      apart('zh'),
    );
    const result = alignHalves(draw('en', EN, apart('en')), zh, layout('sequential'));
    expect(show(result.paragraphs)).toBe('p1=p1 p2=p2 p3=p3 p4=p4 p5=p5');
    expect(show(result.sections)).toBe('headline=headline s1+s2=s1 s3=s2');
  });

  it('may lack a paragraph: it stands alone, and so do its sentences', () => {
    const zh = draw(
      'zh',
      ZH.filter((line) => !line.startsWith('工程')),
      apart('zh'),
    );
    const result = alignHalves(draw('en', EN, apart('en')), zh, layout('sequential'));
    expect(show(result.paragraphs)).toBe('p1=p1 p2=p2 p3=- p4=p3 p5=p4');
    expect(show(result.sentences)).toContain('p3.1=- p4.1=p3.1');
  });

  it('heed the order of the source where the languages go by turns', () => {
    const en = ['One thing.', 'Another thing.', 'A last thing.'];
    const zh = ['一件事。', '又一件。'];
    const place = (order: readonly number[]) => (line: number) => (order[line] ?? 0) * 100;
    const link = (enPlaces: readonly number[], zhPlaces: readonly number[]) =>
      show(
        alignHalves(draw('en', en, place(enPlaces)), draw('zh', zh, place(zhPlaces)), layout('interleaved')).paragraphs,
      );
    expect(link([0, 2, 4], [1, 3])).toBe('p1=p1 p2=p2 p3=-');
    expect(link([0, 1, 3], [2, 4])).toContain('p3=p2');
  });

  it('that tell different things are not forced together', () => {
    const letter = [
      'Dear friends, I have bought a small farm near the sea and I shall leave the firm in spring.',
      'It is a quiet place with 40 sheep, and the nearest shop is an hour away.',
      'Thank you for everything. Visit me whenever you like!',
    ];
    const report = [
      '昨日下午三时，市中心一座仓库起火，消防部门出动18辆消防车，约两小时后将火扑灭。',
      '“我听到一声巨响，”一名目击者说。警方正在调查起火原因，尚无人员伤亡的消息。',
      '这座仓库建于1962年，属于一家贸易公司，存放着大量纺织品。',
      '当局呼吁居民关闭门窗。',
      '今年以来该市已发生7起类似火灾。',
    ];
    const result = alignHalves(
      draw('en', letter, apart('en')),
      draw('zh', report, apart('zh')),
      layout('embedded', 'zh'),
    );
    expect(result.paragraphs.filter(({ en, zh }) => en.length && zh.length)).toEqual([]);
    expect(result.messages.map((message) => message.rule)).toEqual(['align/not-parallel']);
  });
});
