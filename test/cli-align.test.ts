// `align`: two files, the beads of their lines, in every format.
import { describe, expect, it } from 'vitest';
import { readUnits } from '../src/index.ts';
import { cli, folderWith, read } from './cli-process.ts';

const EN = 'The ferry came back on Monday.\nIt was late.\nThe mayor thanked the 12 sailors.\n';
const ZH = '渡轮周一回来了，但晚了。\n市长感谢了12名水手。\n';
const FREE_EN = 'The ferry came back on Monday. It was\nlate.\n\nThe mayor thanked the 12 sailors.\n';
const FREE_ZH = '渡轮周一回来了，\n但晚了。\n\n市长感谢了12名水手。\n';
const files = { 'en.txt': EN, 'zh.txt': ZH };

describe('units of a file', () => {
  it.each([
    ['One.\nTwo.\n', 'en', false, 'One.|Two.', '0 1', '0 0'],
    ['\ufeffOne.\r\n\r\n Two. \n\n\nThree.', 'en', false, 'One.|Two.|Three.', '0 2 5', '0 1 2'],
    ['It was\nlate. So what?\n\nNo.', 'en', true, 'It was late.|So what?|No.', '0 1 2', '0 0 1'],
    ['晚\n了。走吧。', 'zh', true, '晚了。|走吧。', '0 1', '0 0'],
    ['', 'en', false, '', '', ''],
  ] as const)('%j', (text, lang, split, texts, ids, paragraphs) => {
    const units = readUnits(text, lang, { split });
    expect([units.texts.join('|'), units.ids.join(' '), units.paragraphs.join(' ')]).toEqual([texts, ids, paragraphs]);
  });
});

describe('align', () => {
  it('answers a bead a line, numbers from 0', async () => {
    const { code, stdout, stderr } = await cli(['align', 'en.txt', 'zh.txt'], folderWith(files));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const beads = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(beads.map(({ en, zh }) => ({ en, zh }))).toEqual([
      { en: [0, 1], zh: [0] },
      { en: [2], zh: [1] },
    ]);
    for (const { score } of beads) expect(score > 0 && score <= 1).toBe(true);
  });

  it('counts lines, blank ones too, which are in no bead', async () => {
    const folder = folderWith({ 'en.txt': `\n${EN.replaceAll('\n', '\n\n')}`, 'zh.txt': ZH });
    const { stdout } = await cli(['align', 'en.txt', 'zh.txt'], folder);
    expect(stdout).toMatch(/^\{"en":\[1,3\],"zh":\[0\],"score":[\d.]+\}\n\{"en":\[5\],"zh":\[1\]/);
  });

  it('cuts free text into sentences and keeps to its paragraphs', async () => {
    const folder = folderWith({ 'en.txt': FREE_EN, 'zh.txt': FREE_ZH });
    const { stdout } = await cli(['align', 'en.txt', 'zh.txt', '--split', '--paragraphs'], folder);
    const beads = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(beads.map(({ enTexts, zhTexts }) => [enTexts, zhTexts])).toEqual([
      [['The ferry came back on Monday.', 'It was late.'], ['渡轮周一回来了，但晚了。']],
      [['The mayor thanked the 12 sailors.'], ['市长感谢了12名水手。']],
    ]);
  });

  it.each([
    ['tsv', /^en\tzh\tscore\tenText\tzhText\n0 1\t0\t[\d.]+\tThe ferry came back on Monday\. It was late\.\t渡轮周一/],
    ['text', /^[\d.]+ {2}en 0 1 {2}zh 0\n {6}The ferry came back on Monday\.\n {6}It was late\.\n {6}渡轮/],
    [
      'tmx',
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<tmx version="1\.4">[\s\S]*<tuv xml:lang="zh">\s*<seg>渡轮周一/,
    ],
  ])('writes %s', async (format, expected) => {
    const { code, stdout } = await cli(['align', 'en.txt', 'zh.txt', '--format', format], folderWith(files));
    expect(code).toBe(0);
    expect(stdout).toMatch(expected);
  });

  it('writes a file whose ending chooses the format, with everything escaped', async () => {
    const folder = folderWith({ 'en.txt': 'A <b> & a bell "rings".\n', 'zh.txt': '铃响了。\n' });
    expect((await cli(['align', 'en.txt', 'zh.txt', '-o', 'out.tmx'], folder)).code).toBe(0);
    expect(read(folder, 'out.tmx')).toContain('<seg>A &lt;b&gt; &amp; a bell &quot;rings&quot;.</seg>');
  });

  it('reads one side from a pipe', async () => {
    const { stdout } = await cli(['align', '-', 'zh.txt'], folderWith(files), EN);
    expect(stdout).toContain('{"en":[0,1],"zh":[0]');
  });

  it.each([
    [['align', 'en.txt'], 2, /missing required argument 'zh'/],
    [['align', '-', '-'], 2, /only one of the two files can be stdin/],
    [['align', 'en.txt', 'none.txt'], 2, /none\.txt: error input\/missing/],
    [['align', 'en.txt', 'zh.txt', '--format', 'tsx'], 2, /Did you mean tsv\?/],
    [['align', 'en.txt', 'zh.txt', '-o', 'zh.txt'], 2, /would overwrite an input/],
  ])('%j: exit %i', async (args, code, why) => {
    const result = await cli(args, folderWith(files));
    expect(result.code).toBe(code);
    expect(result.stderr).toMatch(why);
  });
});
