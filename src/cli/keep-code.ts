// A step of the build, not of the program: runs the bundled command line over a sample and keeps what V8 compiled meanwhile,
// the functions that were called included. `load.ts` reads it.
import { writeFileSync } from 'node:fs';
import type { Script } from 'node:vm';
import type { Io } from './io.ts';
import { codePath, requireKept } from './load.ts';

const SAMPLE = `Home
City council delays vote on flood barrier | Riverton Daily
City council delays vote on flood barrier
Riverton Daily, May 22 (Edited by Ann Lee) — The council on Thursday (May 21) put off a vote on the flood barrier, saying
that “more time” is needed.
“We need to read the report,” Mayor Jo Park said after the meeting. “I don’t want to do anything that harms the river.”
What the engineers say
Engineers of the State Water Agency (SWA) warned that the old wall – the so-called “Iron Gate” – may not hold.
Source: Riverton Daily
市议会推迟防洪堤表决
河城日报5月22日讯(编辑 李安)市议会周四(5月21日)推迟了防洪堤的表决,称需要“更多时间”。

“我们需要阅读报告,”市长朴乔在会后表示,“我不希望做任何损害河流的事情。”

工程师怎么说

州水务局(SWA)的工程师警告说,被称为“铁门”的旧墙可能撑不住。
来源:河城日报
`;

/** A world that reads the sample and says nothing. */
function sampleIo(): Io {
  const silent = { isTTY: false, write: () => {} };
  return {
    env: {},
    stdin: { isTTY: false, read: async () => new TextEncoder().encode(SAMPLE) },
    stdout: silent,
    stderr: silent,
    expectShortRun: () => {},
    watchInterrupt: () => async () => false,
  };
}

/** Run the sample, then keep the code of every chunk that it needed. */
async function keepCode(): Promise<void> {
  const scripts = new Map<string, Script>();
  const { run }: typeof import('./index.ts') = requireKept((filename, script) => scripts.set(filename, script))(
    './index.cjs',
  );
  for (const args of [['-'], ['-', '-f', 'outline'], ['explain', '-']]) await run(args, sampleIo());
  for (const [filename, script] of scripts) {
    const path = codePath(filename);
    if (path !== null) writeFileSync(path, script.createCachedData());
  }
}

void keepCode();
