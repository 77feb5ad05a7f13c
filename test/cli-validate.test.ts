// `schema` and `validate`: the contract as JSON Schema, and what is wrong in a document and where.
import { describe, expect, it } from 'vitest';
import { topLevelValues } from '../src/cli/json-text.ts';
import { cli, folderWith } from './cli-process.ts';
import { SAMPLE } from './render-sample.ts';

const pretty = JSON.stringify(SAMPLE, null, 2);
const line = JSON.stringify(SAMPLE);
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('schema', () => {
  it('prints JSON Schema 2020-12, compact in a pipe', async () => {
    const { code, stdout, stderr } = await cli(['schema'], folderWith());
    expect({ code, stderr, lines: stdout.split('\n').length }).toEqual({ code: 0, stderr: '', lines: 2 });
    const schema = JSON.parse(stdout);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.properties)).toEqual(Object.keys(SAMPLE));
  });

  it('indents with --pretty', async () => {
    expect((await cli(['schema', '--pretty'], folderWith())).stdout).toMatch(/^\{\n {2}"\$schema"/);
  });
});

describe('validate', () => {
  it.each([
    ['one document', pretty],
    ['one with a byte-order mark', `\ufeff${pretty}`],
    ['one a line', `${line}\n${line}\n\n${line}\n`],
    ['one after the other', `${pretty}\n${pretty}\n`],
    ['one after the other without a break', line + line],
  ])('accepts %s', async (_name, text) => {
    const { code, stdout, stderr } = await cli(['validate', 'a.json'], folderWith({ 'a.json': text }));
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '1 ok\n' });
  });

  it('reads a pipe, and says nothing with --quiet', async () => {
    expect(await cli(['validate', '-q'], folderWith(), line)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await cli(['validate', '-'], folderWith(), '{}')).code).toBe(1);
  });

  const broken = (text: string, part: string, instead: string) => {
    expect(text).toContain(part);
    return text.replace(part, instead);
  };

  it.each([
    ['a wrong value', '"id": "en.s1"', '"id": "en.x1"', /schema\/invalid en\.sections\.0\.id: /],
    ['a wrong type', '"parts": 1', '"parts": "1"', /schema\/invalid source\.parts: .*expected number/],
    ['an unknown kind', '"kind": "sequential"', '"kind": "spiral"', /schema\/invalid layout\.kind: .*"sequential"/],
    [
      'a missing field',
      '"glossary": ',
      '"glossar": ',
      /schema\/invalid glossary: .*expected array, received undefined/,
    ],
  ])('finds %s, with its path and place', async (_name, part, instead, reason) => {
    const text = broken(pretty, part, instead);
    const { code, stdout, stderr } = await cli(['validate', 'a.json'], folderWith({ 'a.json': text }));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr).toMatch(/\n0 ok, 1 failed\n$/);
    const at = part.startsWith('"glossary"') ? 1 : lineOf(text, instead);
    expect(stderr).toMatch(new RegExp(`^a\\.json:${at}:\\d+: error `));
  });

  it('finds a wrong value on a later line of NDJSON, and each of several', async () => {
    const bad = broken(broken(line, '"id":"en.s1"', '"id":7'), '"parts":1', '"parts":-1');
    const { stderr } = await cli(['validate', 'a.ndjson'], folderWith({ 'a.ndjson': `${line}\n${bad}\n${line}\n` }));
    const places = stderr.match(/^a\.ndjson:\d+/gm);
    expect(places).toEqual(['a.ndjson:2', 'a.ndjson:2']);
  });

  it.each([
    ['broken syntax', '{"a": 1,}', /^a\.json:1:9: error json\/syntax unexpected token/],
    ['an early end', '{\n  "a":', /^a\.json:2:7: error json\/syntax unexpected end of input/],
    ['no JSON at all', 'hello', /^a\.json:1:1: error json\/syntax unexpected character 'h'/],
    ['a raw line break in a string', '{"a": "x\ny"}', /^a\.json:1:\d+: error json\/syntax /],
    ['an empty file', ' \n', /^a\.json: error json\/empty there is no document in it/],
    ['another value', '[]', /^a\.json:1:1: error schema\/invalid \(root\): .*expected object/],
  ])('names %s', async (_name, text, message) => {
    const { code, stderr } = await cli(['validate', 'a.json'], folderWith({ 'a.json': text }));
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });

  it('names bytes that are not UTF-8, and a missing file', async () => {
    const folder = folderWith({ 'a.json': new Uint8Array([0x22, 0xff, 0x22]), 'b.json': line });
    const { code, stderr } = await cli(['validate', 'a.json', 'none.json', 'b.json'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('a.json: error json/encoding the file is not UTF-8\n');
    expect(stderr).toContain('none.json: error input/missing');
    expect(stderr).toMatch(/\n1 ok, 2 failed\n$/);
  });

  it('checks the documents of a folder', async () => {
    const folder = folderWith({ 'out/a.json': line, 'out/b/c.ndjson': line, 'out/x.txt': 'no document' });
    expect(await cli(['validate', 'out'], folder)).toEqual({ code: 0, stdout: '', stderr: '2 ok\n' });
  });
});

describe('top-level values', () => {
  it.each([
    ['{"a":"}"}{"b":"\\"{"}', ['{"a":"}"}', '{"b":"\\"{"}']],
    ['1\n[2]\n', ['1', '[2]']],
    ['{\n"a":1\n}\ntail', ['{\n"a":1\n}', '\ntail']],
    ['  ', []],
  ])('of %j', (text, expected) => {
    expect(topLevelValues(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('are found in linear time where quotation marks never close', () => {
    expect(topLevelValues(`{\n"${'\\"'.repeat(200_000)}`)).toHaveLength(1);
  });
});
