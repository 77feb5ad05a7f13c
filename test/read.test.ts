// Bytes to lines: which encoding, which format, what stands before the words of a line, what a header says.
import { describe, expect, it } from 'vitest';
import { ParseError } from '../src/index.ts';
import { read } from '../src/read/index.ts';

const hex = (digits: string): Uint8Array =>
  Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), !bigEndian);
  return bytes;
}

const SIMPLIFIED = '我们的城市有一条河。';
const TRADITIONAL = '我們的城市有一條河。';
const MIXED = 'Our city has a river.\n我们的城市有一条河。\n';

describe('encodings', () => {
  it.each([
    ['utf-8', 'UTF-8', utf8(MIXED), MIXED],
    ['utf-8', 'UTF-8 with its mark, which is no part of the text', utf8(`\ufeff${MIXED}`), MIXED],
    ['utf-16le', 'UTF-16 with its mark', utf16(`\ufeff${MIXED}`, false), MIXED],
    ['utf-16be', 'UTF-16, the other end first, with its mark', utf16(`\ufeff${MIXED}`, true), MIXED],
    ['utf-16le', 'UTF-16 without a mark', utf16(MIXED, false), MIXED],
    ['utf-16be', 'UTF-16, the other end first, without a mark', utf16(MIXED, true), MIXED],
    ['gb18030', 'GB18030', hex('ced2c3c7b5c4b3c7cad0d3d0d2bbccf5bad3a1a3'), SIMPLIFIED],
    ['big5', 'Big5', hex('a7daadccaabaabb0a5aba6b3a440b1f8aa65a143'), TRADITIONAL],
  ])('%s: %s', (encoding, _, bytes, text) => {
    expect(read(bytes, {})).toMatchObject({ encoding, text, replaced: false, byteLength: bytes.length });
  });

  it('replaces what does not fit an encoding that the caller forces, and says so', () => {
    const source = read(hex('4f6bff'), { encoding: 'UTF8' });
    expect(source).toMatchObject({ encoding: 'utf-8', text: 'Ok\ufffd', replaced: true });
  });

  it.each([
    ['read/empty', 'the file is empty', new Uint8Array(0), {}],
    ['read/empty', 'the file holds white space only', utf8(' \t\r\n\u3000\n'), {}],
    ['read/empty', 'the file holds white space only', utf8('\ufeff\n'), {}],
    ['read/binary', 'the file is binary, not text (it holds zero bytes)', hex('89504e470d0a1a0a0000000d49484452'), {}],
    ['read/binary', 'the file is binary, not text', utf8('\u0001\u0002text\u0003'), {}],
    ['read/unknown-encoding', 'no encoding is called "klingon"', utf8('text'), { encoding: 'klingon' }],
  ])('%s: %s', (rule, reason, bytes, options) => {
    expect(() => read(bytes, options)).toThrow(expect.objectContaining({ rule, message: reason }) as ParseError);
  });

  it('names the first byte that is not UTF-8', () => {
    const reason =
      'the encoding could not be told: not UTF-8 (invalid at byte 2), nor GB18030 or Big5; name it with --encoding';
    expect(() => read(hex('4772fcdf65'), {})).toThrow(new ParseError('read/encoding', reason));
  });
});

describe('formats', () => {
  it.each([
    ['text', 'plain words', 'a.txt', 'It rained.\n\nWe stayed in.'],
    ['text', 'one sign alone', 'a.txt', '# 1 in the charts\n\nIt rained.'],
    ['markdown', 'its name', 'a.md', 'It rained.'],
    ['markdown', 'two headings', 'a.txt', '# Rain\n\nIt rained.\n\n## Snow'],
    ['markdown', 'front matter', 'a.txt', '---\ntitle: Rain\n---\nIt rained.'],
    ['markdown', 'links and emphasis', 'a.txt', 'It [rained](https://a.example).\n\n**It** did.'],
  ])('%s because of %s', (format, _, name, text) => {
    expect(read(text, { name }).format).toBe(format);
  });
});

describe('lines', () => {
  it.each([
    ['text', '## Rain', 'heading', 'Rain'],
    ['text', '##雨', 'heading', '雨'],
    ['text', '> he said so', 'block-quote', 'he said so'],
    ['text', '- milk', 'list-item', 'milk'],
    ['text', '• milk', 'list-item', 'milk'],
    ['text', '| Rain | 雨 |', 'table-row', 'Rain | 雨'],
    ['text', '![](a.jpg)', 'image', '![](a.jpg)'],
    ['text', '---', 'markup', '---'],
    ['text', '| --- | --- |', 'markup', '| --- | --- |'],
    ['text', '</div>', 'markup', '</div>'],
    ['text', '-->', 'markup', '-->'],
    ['text', '   \u3000', 'blank', ''],
    ['text', '　　下雨了。', 'text', '下雨了。'],
    ['text', '2024. It was a wet year.', 'text', '2024. It was a wet year.'],
  ])('%s %j is a %s', (_, line, kind, content) => {
    const { lines, text } = read(`# Weather\n\n**Rain**\n\n${line}\n`, { name: 'a.md' });
    const [found] = lines.slice(4);
    expect([found?.kind, text.slice(...(found?.content ?? [0, 0]))]).toEqual([kind, content]);
  });

  it.each([
    ['•milk', 'list-item', 'milk'],
    ['# 1 in the charts', 'text', '# 1 in the charts'],
    ['==========', 'markup', '=========='],
  ])('plain text %j is a %s', (line, kind, content) => {
    const { lines, text } = read(`It rained.\n${line}\n`, {});
    expect([lines[1]?.kind, text.slice(...(lines[1]?.content ?? [0, 0]))]).toEqual([kind, content]);
  });

  it.each([['\n'], ['\r\n'], ['\r']])('ends lines at %j', (ending) => {
    const source = read(['one', '', 'two'].join(ending), {});
    expect(source.lines.map(({ span }) => source.text.slice(...span))).toEqual(['one', '', 'two']);
  });
});

describe('markup', () => {
  it('names what is no word, and where links lead', () => {
    const source = read('# Rain\n\nHe **said** [so](https://a.example/b), twice.<br>\n', { name: 'a.md' });
    const cut = source.markup.cuts.map((span) => source.text.slice(...span));
    expect(cut).toEqual(['**', '**', '[', '](https://a.example/b)', '<br>']);
    expect(source.markup.links.map(({ url, span }) => [url, source.text.slice(...span)])).toEqual([
      ['https://a.example/b', 'so'],
    ]);
  });

  it('finds stars beside full-width marks, which Markdown leaves standing', () => {
    const source = read('# 雨\n\n他**说“下雨了。”**后走了。', { name: 'a.md' });
    expect(source.markup.cuts.map((span) => source.text.slice(...span))).toEqual(['**', '**']);
  });
});

describe('metadata', () => {
  it.each([
    [
      'front matter',
      '---\ntitle: "Rain"\ntags:\n  - wet\n  - cold\n---\nIt rained.',
      [
        ['title', 'Rain'],
        ['tags', '- wet\n- cold'],
      ],
    ],
    ['TOML', '+++\ntitle = "Rain"\n+++\nIt rained.', [['title', 'Rain']]],
    [
      'TOML with text over lines',
      '+++\nsummary = """\nIt rained: all\nday.\n"""\nauthors=["A B", "C D"]\n[extra]\nsource_url = "https://a.example"\n+++\nIt rained.',
      [
        ['summary', 'It rained: all\nday.'],
        ['authors', '["A B", "C D"]'],
        ['source_url', 'https://a.example'],
      ],
    ],
    [
      'YAML with text over lines, and a remark',
      '---\ndescription: >-\n  It rained: all\n  day.\n# by hand\nextra:\n  author: A B\n---\nIt rained.',
      [
        ['description', 'It rained: all\nday.'],
        ['extra', ''],
        ['author', 'A B'],
      ],
    ],
    [
      'a wrapper above the document',
      '# Source: https://a.example/b\n# Fetched: 2025-03-02\n# Status: 200\n\nRain\n\nIt rained.',
      [
        ['Source', 'https://a.example/b'],
        ['Fetched', '2025-03-02'],
        ['Status', '200'],
      ],
    ],
    [
      'one line of a wrapper',
      '# Source: https://a.example/b\n\nRain\n\nIt rained.',
      [['Source', 'https://a.example/b']],
    ],
    ['a source that is none', 'Source: Reuters\nStatus: 200\n\nIt rained.', []],
    [
      'Jina Reader',
      'Title: Rain\n\nURL Source: https://a.example/b\n\nMarkdown Content:\nIt rained.',
      [
        ['Title', 'Rain'],
        ['URL Source', 'https://a.example/b'],
        ['Markdown Content', ''],
      ],
    ],
    [
      'search results',
      '[1] Title: Rain\n[1] URL Source: https://a.example\n\nIt rained.',
      [
        ['Title', 'Rain'],
        ['URL Source', 'https://a.example'],
      ],
    ],
    [
      'Chinese labels',
      '标题：下雨\n网址：https://a.example\n\n下雨了。',
      [
        ['标题', '下雨'],
        ['网址', 'https://a.example'],
      ],
    ],
    ['labels in both languages', '# Rain\n\nauthors/作者: Ida Brandt\n\nIt rained.', [['authors/作者', 'Ida Brandt']]],
    ['a label in a sentence', 'Title: that is what he had.\n\nIt rained.', []],
    ['a rule and a colon', '---\nNote this: it rained, and nobody knew why.\n', []],
  ])('%s', (_, text, entries) => {
    expect(read(text, { name: 'a.md' }).metadata.map(({ key, value }) => [key, value])).toEqual(entries);
  });

  it('reads labels again where a second scrape opens', () => {
    const scrape = (title: string) =>
      `Title: ${title}\n\nURL Source: https://a.example\n\nMarkdown Content:\nIt rained.\n\n`;
    const { metadata } = read(scrape('Rain') + scrape('下雨'), {});
    expect(metadata.filter(({ key }) => key === 'Title').map(({ value }) => value)).toEqual(['Rain', '下雨']);
  });
});
