// Renderers: JSON that a terminal cannot be hurt by, and an outline that shows the whole document.
import { describe, expect, it } from 'vitest';
import { checkDocument, type Format, formats, parse, render, visible } from '../src/index.ts';
import { SAMPLE } from './render-sample.ts';

const OUTLINE = `source      scrape.txt
format      text, utf-8, 640 bytes
url         https://example.org/a
layout      sequential, en then zh, 0.97
metadata    url: https://example.org/a

== en ==
headline    Vote delayed
repeats     42–54
deck        Council wants time
byline      RIVERTON, May 22 (Wire) —
            authors: Ann Lee, Bo Chan
            agency: Wire
            place: RIVERTON
            date: XXXX-05-22 (May 22)

s1
  p1
    .1  The vote was put off.
    .2  “We need time,” Mayor Park said. “More time.”
    link  vote → https://example.org/vote
    q1 direct  “We need time,” … “More time.” — Jo Park ← Park (name, Mayor), said

s2  ## A wall of words
  p2 block-quote
    .1  Roses are red,
        violets blue.
    q2 direct unmarked  “Roses are red,
        violets blue.” — ? [en.p2 en.p3]
  p3 list-item
    ≠  One. Two.
    .1  One.

captions    The “wall” in spring
credits     Source: Wire
notes       Corrected␛[31m on May 23.
quotes outside paragraphs
  q3 term  “wall”

== zh-Hans ==
headline    (none)

s1
  p1
    .1  表决推迟。

== alignment ==
sections    s1+s2=s1 0.80
paragraphs  p1=p1 0.91
            p2=∅ 0.20  p3=∅ 0.20
sentences   p1.1=p1.1 1.00  p1.2=∅ 0.30
            p2.1=∅ 0.30
quotes      q1=∅ 0.40

== glossary ==
person      Jo Park = 朴乔 (parenthesis, ×2)

== discarded ==
noise/navigation
            Home > News

== messages ==
warning     structure/no-headline  the Chinese half has none (292–297)
`;

/** Every string of a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

describe('outline', () => {
  it('shows the document', () => {
    expect(render(SAMPLE, 'outline')).toBe(OUTLINE);
  });

  it('leaves out nothing that a reader would miss', () => {
    const flat = render(SAMPLE, 'outline')
      .replace(/\n {4}\.\d+ /g, '')
      .replace(/\s+/g, ' ');
    const { sha256: _sha, ...source } = SAMPLE.source;
    const texts = strings({ ...SAMPLE, id: '', source }).filter(
      (text) => !/^(en|zh)\.|^(text|en|zh|name|prose)$/.test(text),
    );
    expect(texts.filter((text) => !flat.includes(visible(text.replace(/\s+/g, ' ').trim())))).toEqual([]);
  });

  it('shows a headline from metadata and a monolingual document as such', () => {
    const en = SAMPLE.en && {
      ...SAMPLE.en,
      headline: { text: 'H', span: [0, 0] as [number, number], from: 'metadata' as const, repeats: [] },
    };
    const outline = render({ ...SAMPLE, en, zh: null }, 'outline');
    expect(outline).toContain('headline    H (from metadata)');
    expect(outline).not.toContain('== zh');
  });

  it('names the part of a file that holds several', () => {
    const outline = render({ ...SAMPLE, source: { ...SAMPLE.source, part: 2, parts: 3 } }, 'outline');
    expect(outline).toMatch(/^source {6}scrape\.txt \(article 2 of 3\)\n/);
  });

  it('lets the caller paint, and changes nothing else', () => {
    const painted = render(SAMPLE, 'outline', { paint: (tone, text) => `<${tone}>${text}</${tone}>` });
    expect(painted).toContain('<title>== en ==</title>');
    expect(painted).toContain('<name>Jo Park</name>');
    const unpainted = painted.replace(/<\/?[a-z]+>/g, '');
    expect(unpainted.replace(/ +$/gm, '')).toBe(OUTLINE);
  });
});

describe('json and ndjson', () => {
  it.each<[Format, boolean]>([
    ['json', false],
    ['json', true],
    ['ndjson', false],
    ['ndjson', true],
  ])('%s, pretty %s, holds the document unchanged', (format, pretty) => {
    expect(JSON.parse(render(SAMPLE, format, { pretty }))).toEqual(SAMPLE);
  });

  it('is one line unless JSON is to be pretty', () => {
    const breaks = (text: string) => text.split('\n').length - 1;
    expect(breaks(render(SAMPLE, 'json'))).toBe(1);
    expect(breaks(render(SAMPLE, 'ndjson', { pretty: true }))).toBe(1);
    expect(breaks(render(SAMPLE, 'json', { pretty: true }))).toBeGreaterThan(100);
  });

  it('escapes what a terminal would obey, and keeps its value', () => {
    const id = 'a\u001b\u007f\u009b\u2028\u202e\ud800你';
    const json = render({ ...SAMPLE, id }, 'json');
    expect(json).not.toMatch(/[\u001b\u007f\u009b\u2028\u202e]/);
    expect(JSON.parse(json).id).toBe(id);
  });
});

describe('formats', () => {
  it('have endings that no two share, and end what they write with a newline', () => {
    const endings = Object.values(formats).flatMap((format) => [...format.endings]);
    expect(new Set(endings).size).toBe(endings.length);
    for (const format of Object.keys(formats) as Format[]) expect(render(SAMPLE, format)).toMatch(/[^\n]\n$/);
  });

  it('render what parse returns', () => {
    const [document] = parse('The council met on Monday and put off the vote.\n市议会周一开会,推迟了表决。\n');
    expect(document && checkDocument(document)).toEqual([]);
    expect(document && render(document, 'outline')).toContain('The council met on Monday');
  });
});

describe('visible', () => {
  it.each([
    ['plain 中文 – text', 'plain 中文 – text'],
    ['\u001b[31m', '␛[31m'],
    ['a\tb\r\n', 'a␉b␍␊'],
    ['\u007f\u009b', '␡<U+009B>'],
    ['a\u202eb\u2028', 'a<U+202E>b<U+2028>'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});
