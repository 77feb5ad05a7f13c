// The library runs in a browser: a bundle made for one, in a context that has the web's globals and nothing of Node.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'tsdown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Document, IndexBead } from '../src/index.ts';

const out = mkdtempSync(join(tmpdir(), 'article-parse-browser-'));
let library: {
  parse: (input: string | Uint8Array, options?: { name: string }) => Document[];
  render: (document: Document, format: string) => string;
  align: (en: string[], zh: string[]) => IndexBead[];
  useLexicon: (bytes: Uint8Array | null) => void;
};

beforeAll(async () => {
  await build({
    config: false,
    entry: { 'article-parse': 'src/index.ts' },
    outDir: out,
    format: 'iife',
    globalName: 'articleParse',
    platform: 'browser',
    deps: { alwaysBundle: [/.*/] },
    inputOptions: { resolve: { conditionNames: ['browser', 'import', 'default'] } },
    dts: false,
    clean: false,
    logLevel: 'error',
  });
  const [file = ''] = readdirSync(out).filter((name) => name.endsWith('.js'));
  const context = createContext({ TextDecoder, TextEncoder, document: { createElement: () => ({}) } });
  runInContext(
    readFileSync(join(out, file), 'utf8').replace(/^(?:var|const|let) articleParse/m, 'globalThis.articleParse'),
    context,
  );
  library = runInContext('articleParse', context);
}, 60_000);

afterAll(() => rmSync(out, { recursive: true }));

const MARKDOWN =
  '# Harbour ferry returns\n\nThe **ferry** started again on [Monday](https://example.org/ferry), the council said.\n\n老港渡轮周一复航，市议会说。\n';

test('a browser bundle parses and renders, Markdown included', () => {
  const [document] = library.parse(MARKDOWN, { name: 'ferry.md' });
  expect(document?.en?.headline?.text).toBe('Harbour ferry returns');
  expect(document?.en?.sections[0]?.paragraphs[0]?.text).toBe('The ferry started again on Monday, the council said.');
  expect(document?.source.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(document && library.render(document, 'outline')).toContain('老港渡轮周一复航');
});

test('a browser bundle aligns, better with the bytes of the lexicon', () => {
  const en = [
    'A black horse drank cold water.',
    'Winter snow covered the bridge.',
    'My sister bought a blue umbrella.',
  ];
  const zh = ['一匹黑马喝了冷水。', '我妹妹买了一把蓝伞。'];
  const show = () =>
    library
      .align(en, zh)
      .map((bead) => `${bead.en}:${bead.zh}`)
      .join(' ');
  expect(show()).not.toBe('0:0 1: 2:1');
  library.useLexicon(readFileSync(new URL('../dist/lexicon.bin', import.meta.url)));
  expect(show()).toBe('0:0 1: 2:1');
});
