// Real processes for the tests of the command line, each in a folder of its own that the test fills.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const BIN = join(import.meta.dirname, '../bin/article-parse.js');

/** An article that no pipeline can fail to read: two languages, each long enough to be told. */
export const ARTICLE = `City council delays vote on flood barrier

By Ann Lee

The council on Thursday put off a vote on the flood barrier that residents have asked for since the storm of last autumn.
“We need more time to read the report,” Mayor Jo Park said after the meeting. Work on the wall was to begin in June.

市议会推迟防洪堤表决

市议会周四推迟了防洪堤的表决。自去年秋天的风暴以来,居民们一直要求修建这道防洪堤。
“我们需要更多时间阅读报告,”市长朴乔在会后表示。工程原定于六月开工。
`;

/** English alone: a document with a warning. */
export const ENGLISH = ARTICLE.slice(0, ARTICLE.indexOf('市议会'));

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A new folder with these files, removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'article-parse-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** All files below a folder, sorted. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

export function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** Starts the program in `cwd`, colours left to the program. */
export function start(args: readonly string[], cwd: string, env: Record<string, string> = {}): ChildProcess {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
  return spawn(process.execPath, [BIN, ...args], { cwd, env: { ...inherited, ...env } });
}

/** Everything that a process says, and its exit code. */
export function finish(child: ChildProcess, stdin: string | Uint8Array = ''): Promise<Result> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (part) => {
    stdout += part;
  });
  child.stderr?.setEncoding('utf8').on('data', (part) => {
    stderr += part;
  });
  child.stdin?.on('error', () => {});
  child.stdin?.end(stdin);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

/** Runs the program to its end. */
export function cli(args: readonly string[], cwd: string, stdin?: string | Uint8Array): Promise<Result> {
  return finish(start(args, cwd), stdin);
}
