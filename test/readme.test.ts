// README says what is true today: its output, its help and its list of exports are generated, and a test holds them to it.
//   UPDATE=1 npx vitest run test/readme.test.ts   writes them
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const README = new URL('../README.md', import.meta.url);
const ROOT = new URL('..', import.meta.url);
/** Lines of the outline that README shows. */
const SHOWN = 34;

const run = (args: readonly string[]) =>
  execFileSync(process.execPath, ['bin/article-parse.js', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '120' },
  });

function firstCommand(text: string): string[] {
  const command = /npm ci && npx article-parse (.*)/.exec(text)?.[1] ?? '';
  return command.trim().split(' ');
}

function outline(text: string): string {
  const lines = run(firstCommand(text)).trimEnd().split('\n');
  const clipped = lines.slice(0, SHOWN).map((line) => (line.length > 118 ? `${line.slice(0, 117)}…` : line));
  return ['```text', ...clipped, `… and ${lines.length - SHOWN} more lines`, '```'].join('\n');
}

function exportsTable(): string {
  const index = readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8');
  const names = [...index.matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(([, isType, list = '']) =>
    list
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({ name: name.replace(/^type /, ''), type: isType !== undefined || name.startsWith('type ') })),
  );
  const listed = (type: boolean) =>
    names
      .filter((entry) => entry.type === type)
      .map(({ name }) => `\`${name}\``)
      .sort()
      .join(', ');
  return `- values: ${listed(false)}\n- types: ${listed(true)}`;
}

const GENERATED: Readonly<Record<string, (text: string) => string>> = {
  outline,
  help: () => `\`\`\`text\n${run(['--help']).trim()}\n\`\`\``,
  exports: exportsTable,
};

test.each(Object.keys(GENERATED))('README shows the %s of today', (name) => {
  const text = readFileSync(README, 'utf8');
  const block = new RegExp(`(<!-- generated: ${name} -->\\n)([\\s\\S]*?)(<!-- end -->)`);
  const fresh = `${GENERATED[name]?.(text)}\n`;
  if (process.env.UPDATE === '1')
    writeFileSync(
      README,
      text.replace(block, (_, open, __, close) => `${open}${fresh}${close}`),
    );
  expect(block.exec(readFileSync(README, 'utf8'))?.[2]).toBe(fresh);
});
