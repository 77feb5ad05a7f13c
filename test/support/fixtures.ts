// The fixtures: one folder each, `category--what`, with an input, the outline that it must give, and options where needed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParseError, type ParseOptions, parse, render } from '../../src/index.ts';

const ROOT = join(import.meta.dirname, '../../fixtures');

export interface Fixture {
  readonly name: string;
  /** Where its expectation stands, whether it is there or not. */
  readonly expectedPath: string;
  readonly bytes: Uint8Array;
  readonly options: ParseOptions;
}

function toFixture(name: string): Fixture {
  const folder = join(ROOT, name);
  const input = readdirSync(folder).find((file) => file.startsWith('input.'));
  if (input === undefined) throw new Error(`fixtures/${name} has no input`);
  const optionsPath = join(folder, 'options.json');
  const options: ParseOptions = existsSync(optionsPath) ? JSON.parse(readFileSync(optionsPath, 'utf8')) : {};
  return {
    name,
    expectedPath: join(folder, 'expected.txt'),
    bytes: readFileSync(join(folder, input)),
    options: { name: input, ...options },
  };
}

/** All fixtures, in order of their names. */
export const FIXTURES: readonly Fixture[] = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()
  .map(toFixture);

/** What the command line prints with `--format outline`; for an input that is refused, the rule and the reason. */
export function outlineOf({ bytes, options }: Pick<Fixture, 'bytes' | 'options'>): string {
  try {
    return parse(bytes, options)
      .map((document) => render(document, 'outline'))
      .join('\n');
  } catch (error) {
    if (error instanceof ParseError) return `refused     ${error.rule}\n            ${error.message}\n`;
    throw error;
  }
}

/** Whether a fixture shows how an input is refused. */
export const isRefused = ({ name }: Fixture): boolean => name.startsWith('refused--');
