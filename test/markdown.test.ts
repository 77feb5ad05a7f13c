// Markdown → blocks: which lines belong together, what their words are once the markup is gone, and where links lead.
import { describe, expect, it } from 'vitest';
import { parse } from '../src/index.ts';
import { toBlocks } from '../src/layout/blocks.ts';
import { read } from '../src/read/index.ts';
import { sourceSpan } from '../src/text/reading.ts';

/** Kind and words of every block. */
const blocksOf = (text: string, name = 'a.md'): [string, string][] =>
  toBlocks(read(text, { name })).map((block) => [block.kind, block.reading.text]);

/** The words of the first paragraph of a Markdown text. */
const wordsOf = (text: string): string => blocksOf(text)[0]?.[1] ?? '';

const LONG = 'When the ferry stopped running in March, the people of the island began to get their letters by kite';

describe('lines that belong together', () => {
  it.each([
    ['a link', 'The [Tuneless\nChoir](https://a.example) sings.', [['text', 'The Tuneless Choir sings.']]],
    ['a Chinese link', '他[走调\n合唱团](https://a.example)去了。', [['text', '他走调合唱团去了。']]],
    [
      'the title of a link',
      'It [sang](https://a.example\n"An earlier\ncolumn"). We left.',
      [['text', 'It sang. We left.']],
    ],
    [
      'a link in a block quote',
      '> the [old\n> bank](https://a.example) closed.',
      [['block-quote', 'the old bank closed.']],
    ],
    ['the words of an image', '![The choir, with the door\nopen](a.jpg)', [['image', 'The choir, with the door open']]],
    ['a linked image', '[![The\nquay](a.jpg)](https://a.example)', [['image', 'The quay']]],
    [
      'a teaser with an image',
      '[![Image 1](a.jpg)\nMore rain\nexpected](https://a.example)',
      [['text', 'More rain expected']],
    ],
    [
      'a paragraph in tags',
      '<p>The river rose by two metres,\nand the bridge was closed.</p>',
      [['text', 'The river rose by two metres, and the bridge was closed.']],
    ],
    [
      'a paragraph with a link over the end of a line, and not its translation below it',
      'By [Noor\nHaddad](https://a.example)\nfor [Low Voice](https://b.example/)\n《[低声部](https://b.example/)》专稿',
      [
        ['text', 'By Noor Haddad for Low Voice'],
        ['text', '《低声部》专稿'],
      ],
    ],
    [
      'nothing, where a bracket is no link',
      'He said [sic\n\nand left](b).',
      [
        ['text', 'He said [sic'],
        ['text', 'and left](b).'],
      ],
    ],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  it('joins the other paragraphs of a file that is wrapped so', () => {
    const text = 'It [is\nso](b) today.\n\nHe [was\nthere](b) too.\n\n“规矩是谁也不准\n[道歉](b)，”\n创办人说。';
    expect(blocksOf(text).map(([, words]) => words)).toEqual([
      'It is so today.',
      'He was there too.',
      '“规矩是谁也不准道歉，”创办人说。',
    ]);
  });
});

describe('titles over a line of signs', () => {
  it.each([
    ['=', 'Rain\n====', [['heading', 'Rain']]],
    ['= below a question', 'Will it rain?\n=====', [['heading', 'Will it rain?']]],
    ['-', '\nHow it works\n------------\n', [['heading', 'How it works']]],
    ['three -', '怎么送\n---', [['heading', '怎么送']]],
    [
      '- below a sentence: a rule',
      'It rained all day.\n---',
      [
        ['text', 'It rained all day.'],
        ['markup', '---'],
      ],
    ],
    [
      '- below a Chinese sentence',
      '下了一天雨。\n---',
      [
        ['text', '下了一天雨。'],
        ['markup', '---'],
      ],
    ],
    [
      '- below a long line',
      `${LONG}\n---`,
      [
        ['text', LONG],
        ['markup', '---'],
      ],
    ],
    [
      '* is a rule',
      'Rain\n***',
      [
        ['text', 'Rain'],
        ['markup', ''],
      ],
    ],
    [
      'a title in both languages',
      'The Smell of Bread at Midnight 为什么半夜有面包香\n=====',
      [
        ['heading', 'The Smell of Bread at Midnight'],
        ['heading', '为什么半夜有面包香'],
      ],
    ],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  it('belongs to the title, and says how deep it is', () => {
    const source = read('Rain\n====\n\nSnow\n----\n', { name: 'a.md' });
    expect(toBlocks(source).map(({ level, span }) => [level, source.text.slice(...span)])).toEqual([
      [1, 'Rain\n===='],
      [2, 'Snow\n----'],
    ]);
  });
});

describe('numbered lists', () => {
  it.each([
    ['one after the other', '1. First he waits.\n2. Then he glues.', ['First he waits.', 'Then he glues.']],
    ['with blank lines', '1. He waits.\n\n2. He glues.', ['He waits.', 'He glues.']],
    ['Chinese numbers', '1、先等。\n2、再粘。', ['先等。', '再粘。']],
    ['brackets', '(1) He waits.\n(2) He glues.', ['He waits.', 'He glues.']],
    ['by turns', '1. He waits.\n1. 先等。\n2. He glues.\n2. 再粘。', ['He waits.', '先等。', 'He glues.', '再粘。']],
  ])('%s: items without their numbers, in Markdown and in plain text', (_, text, items) => {
    const expected = items.map((item) => ['list-item', item]);
    expect(blocksOf(text)).toEqual(expected);
    expect(blocksOf(text, 'a.txt')).toEqual(expected);
  });

  it.each([
    ['a year', '2024. It was wet.\n\n2025. It was dry.'],
    ['a lone number', '1. Rain\n\nIt rained.\n\n2. Snow\n\nIt snowed.'],
    ['numbers in any order', '3. Rain\n\n1. Snow'],
    ['decimals', '1.5 million came.\n\n2.5 million left.'],
  ])('%s is part of the words', (_, text) => {
    expect(blocksOf(text).map(([, words]) => words)).toEqual(text.split('\n\n'));
  });
});

describe('words without markup', () => {
  it.each([
    ['tags', 'It holds <strong>512</strong> <em>buttons</em>.<br>', 'It holds 512 buttons.'],
    ['a heading in HTML', '<h2 class="a">Rain</h2>', 'Rain'],
    ['raised letters', 'of 1<sup>st</sup>-century Egypt, 5 km<sup>2</sup>', 'of 1st-century Egypt, 5 km2'],
    ['the mark of a note', '都是她缝的。<sup>1</sup>', '都是她缝的。'],
    ['entities', '10&ndash;12 &amp; 2&#8217;s &#x4f60;&hellip; R&eacute;mi', '10–12 & 2’s 你… Rémi'],
    ['a name that is none', 'AT&T; &nosuch; so', 'AT&T; &nosuch; so'],
    ['escapes', '2\\. One\\* button\\', '2. One* button'],
    ['marks', '==“十一个人，”他说。== so', '“十一个人，”他说。 so'],
    ['struck words', '~~four~~ five', 'four five'],
    ['emphasis beside full-width marks', '他说*“下雨了。”*后走了', '他说“下雨了。”后走了'],
    ['a block id', 'On June 30 he walks home. ^end', 'On June 30 he walks home.'],
    ['attributes', 'She has eaten two motions.{: .small}', 'She has eaten two motions.'],
    ['attributes of a heading', '## A vote {#vote}', 'A vote'],
    ['a closed heading', '## Rain ##', 'Rain'],
    ['a callout', '> [!info] Written by hand.', 'Written by hand.'],
    ['a link of notes', 'See [[Ferries|the ferry]] and [[Sha Town]].', 'See the ferry and Sha Town.'],
    ['an image between words', 'So ![Image 3: pixel](a.gif)it was', 'So it was'],
    ['an image of notes between words', 'So ![[a.png]]it was', 'So it was'],
    ['what nobody sees', '\u200bMar\u00adtin\u2060 has\u200b it.\u200e', 'Martin has it.'],
    ['the last bar of a row', '| Rain | 12 |', 'Rain | 12'],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it.each([
    ['an image of notes', '![[ferry.png]]', 'image', ''],
    ['a figure', '{{< figure src="a.jpg" title="The hall" >}}', 'image', 'The hall'],
    ['a shortcode', '{% include toc.html %}', 'markup', '{% include toc.html %}'],
    ['attributes', '{: .small}', 'markup', ''],
    ['spaces by name', '&nbsp;&nbsp;', 'markup', ''],
    ['a placeholder', '<Base64-Image-Removed>', 'markup', ''],
    ['an image without its data', '![](<Base64-Image-Removed>)', 'image', ''],
  ])('%s fills a line', (_, text, kind, words) => {
    expect(blocksOf(text)).toEqual([[kind, words]]);
  });

  it.each([
    ['a comment', '<!-- ad\nslot\n\n1 -->'],
    ['a script', '<script>\nlet a = 1;\n</script>'],
  ])('%s over several lines is markup', (_, text) => {
    expect(blocksOf(`${text}\n\nIt rained.`).filter(([kind]) => kind !== 'markup')).toEqual([['text', 'It rained.']]);
  });

  it('trims what nobody sees in plain text, and leaves it inside', () => {
    expect(blocksOf('\u200bMar\u00adtin\u200b', 'a.txt')).toEqual([['text', 'Mar\u00adtin']]);
  });

  it('knows where a character that stands for a name is', () => {
    const source = read('He said &ldquo;no&rdquo; to it&hellip;', { name: 'a.md' });
    const [block] = toBlocks(source);
    const at = (words: string) => {
      const start = block?.reading.text.indexOf(words) ?? 0;
      return block && source.text.slice(...sourceSpan(block.reading, [start, start + words.length]));
    };
    expect([at('no'), at('“no”'), at('it…')]).toEqual(['no', '&ldquo;no&rdquo;', 'it&hellip;']);
  });
});

describe('a dateline in bold', () => {
  it('ends in its stars', () => {
    const text = '# 盐价\n\n**海潮财经8月14日讯（编辑 卢一鸣）**工业盐市场正在上涨。华东地区出厂价升至每吨412元。';
    const zh = parse(text, { name: 'a.md' })[0]?.zh;
    const leaves = [zh?.byline?.parts[0], zh?.sections[0]?.paragraphs[0]];
    expect(leaves.map((leaf) => leaf && text.slice(...leaf.span))).toEqual([
      '**海潮财经8月14日讯（编辑 卢一鸣）**',
      '工业盐市场正在上涨。华东地区出厂价升至每吨412元。',
    ]);
  });
});

describe('links', () => {
  const linksOf = (text: string) => {
    const source = read(text, { name: 'a.md' });
    return source.markup.links.map(({ url, span }) => [source.text.slice(...span), url]);
  };

  it.each([
    ['in place', 'It [rained](https://a.example/b "title").', [['rained', 'https://a.example/b']]],
    ['an address with signs', '[so](https://a.example/a\\_b?c=1&amp;d=2)', [['so', 'https://a.example/a_b?c=1&d=2']]],
    ['by itself', '<https://a.example/b>', [['https://a.example/b', 'https://a.example/b']]],
    ['by number', 'It [rained][2] on.\n\n[2]: https://a.example/b "Rain"', [['rained', 'https://a.example/b']]],
    ['by name', 'It [rained][] on.\n\n[Rained]: https://a.example/b (so)', [['rained', 'https://a.example/b']]],
    ['no definition', 'It [rained][2] on, he said [sic].', []],
    [
      'Crawl4AI',
      '# Rain\n\nThe data⟨1⟩ are public⟨2⟩.\n\n## References\n\n⟨1⟩ https://a.example/: The data\n⟨2⟩ https://b.example/c: open',
      [['The data', 'https://a.example/']],
    ],
  ])('%s', (_, text, links) => {
    expect(linksOf(text)).toEqual(links);
  });

  it('cuts the marks of Crawl4AI, and its references are markup', () => {
    const text = 'The data⟨1⟩ are public.\n\n## References\n\n⟨1⟩ https://a.example/: The data';
    expect(blocksOf(text)).toEqual([
      ['text', 'The data are public.'],
      ['markup', 'References'],
      ['markup', '⟨1⟩ https://a.example/: The data'],
    ]);
  });

  it('has words without line ends', () => {
    const [document] = parse('# Rain\n\nThe [old\nbank](https://a.example) was closed by the town, they said.', {
      name: 'a.md',
    });
    const links = document?.en?.sections[0]?.paragraphs[0]?.links;
    expect(links?.map(({ text, url }) => [text, url])).toEqual([['old bank', 'https://a.example']]);
  });

  it('takes the lists of Jina Reader below a page for markup', () => {
    const text =
      'It rained.\n\nImages:\n- ![Image 1: Rain](a.jpg)\n\nLinks/Buttons:\n- [Subscribe](https://a.example)\n';
    expect(blocksOf(text).map(([kind]) => kind)).toEqual(['text', 'markup', 'markup', 'markup', 'markup']);
  });
});
