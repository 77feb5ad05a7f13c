// What metadata says: titles in both languages, people by their roles, the address.
import { describe, expect, it } from 'vitest';
import { readMetadataFields } from '../src/document/metadata.ts';

const fieldsOf = (...entries: readonly (readonly [string, string])[]) =>
  readMetadataFields(entries.map(([key, value]) => ({ key, value, span: [0, 0] })));

describe('people', () => {
  it.each([
    ['a name', [['author', 'Lis Verbeek']], 'Lis Verbeek'],
    ['a list in brackets', [['authors', '["Lis Verbeek", "Koen Baas"]']], 'Lis Verbeek, Koen Baas'],
    ['a list of lines', [['author', '- "[[Ines Calder]]"\n- Bo Sun']], 'Ines Calder, Bo Sun'],
    ['a link of notes', [['author', '[[陆望舒]]']], '陆望舒'],
    [
      'one author and all authors',
      [
        ['author', 'Lis Verbeek'],
        ['authors', '["Lis Verbeek", "Koen Baas"]'],
      ],
      'Lis Verbeek, Koen Baas',
    ],
    [
      'the first of two headers',
      [
        ['author', 'Ann Lee'],
        ['author', '李安'],
      ],
      'Ann Lee',
    ],
    ['nobody', [['author', '']], null],
  ] as const)('%s', (_, entries, authors) => {
    expect(fieldsOf(...entries).fields.authors).toBe(authors);
  });

  it('tells translators, editors and photographers', () => {
    const { fields } = fieldsOf(['translator', '鲍小鹿'], ['editor', 'Bo Sun'], ['摄影', '林夏']);
    expect(fields).toMatchObject({ translators: '鲍小鹿', editors: 'Bo Sun', photographers: '林夏', authors: null });
  });
});

describe('titles', () => {
  it.each([
    [
      'in both languages on one line',
      [['title', 'A Goat on the Council / 镇议会里的山羊']],
      ['A Goat on the Council'],
      ['镇议会里的山羊'],
    ],
    [
      'in the other language below',
      [
        ['title', 'A Goat'],
        ['subtitle', '山羊'],
      ],
      ['A Goat'],
      ['山羊'],
    ],
    [
      'with a subtitle of its own language',
      [
        ['title', 'A Goat'],
        ['subtitle', 'On the council'],
      ],
      ['A Goat'],
      [],
    ],
    ['with a slash that parts no languages', [['title', 'Goats / Sheep']], ['Goats / Sheep'], []],
  ] as const)('%s', (_, entries, en, zh) => {
    expect(fieldsOf(...entries).titles).toEqual({ en, zh });
  });
});

describe('the address', () => {
  it.each([
    ['source_url', 'https://a.example/b', 'https://a.example/b', 'a.example'],
    ['Source', 'https://a.example/b', 'https://a.example/b', 'a.example'],
    ['source', 'Reuters', null, null],
    ['url', 'https://web.archive.org/web/1/https://a.example', 'https://web.archive.org/web/1/https://a.example', null],
  ])('%s: %s', (key, value, url, host) => {
    const read = fieldsOf([key, value]);
    expect([read.url, read.fields.host]).toEqual([url, host]);
  });
});
