// A step of the build, not of the program: runs the bundled command line over a sample and keeps what V8 compiled meanwhile,
// the functions that were called included. `load.ts` reads it.
import { writeFileSync } from 'node:fs';
import type { Script } from 'node:vm';
import type { Io } from './io.ts';
import { codePath, requireKept } from './load.ts';

const SAMPLE = `Home
Riverton Daily 河城日报
City council delays vote on flood barrier | Riverton Daily
City council delays vote on flood barrier
Riverton Daily, May 22 (Edited by Ann Lee) — The council on Thursday (May 21) put off a vote on the flood barrier, saying
that “more time” is needed.
“We need to read the report,” Mayor Jo Park said after the meeting. “I won’t sign what harms the river.”
Park, a former teacher, said that the wall would be mended. He added that it “may hold”. The plan had failed, the mayor said.
According to David Lee, ’90s walls that engineers built, which “Sam” Hill called “a mess,” were weak. They said so.
What the engineers say
Engineers of the State Water Agency (SWA) warned that the old wall – the so-called “Iron Gate” – may not hold.
“It will take months,” she said, adding that the council had “no choice” but to wait. He disagreed.
An official, who declined to be named, said the wall was “not safe”. “Nothing has changed since 1998,” said John B. Smith,
a professor at Riverton University. Standing by the river, Mr. Smith told Reuters in New York and London that 2.5
million people, or 12 percent, live near the U.S. border. The mayor’s spokesman warned: “Act now.” The U.S. official
said the plan “would fail”.
Source: Riverton Daily
市议会推迟防洪堤表决
河城日报5月22日讯(编辑 李安)市议会周四(5月21日)推迟了防洪堤的表决,称需要“更多时间”。

“我们需要阅读报告,”市长朴乔在会后表示,“我不希望做任何损害河流的事情。”

工程师大卫·李说,他不知情。他还表示,水位上周已经下降。州水务局回应称,“旧墙可以再用”。朴先生认为,这很好,并强调:“没有问题。”

会议周四举行,在接受采访时,表示雨季已经过去。苹果表示,不予置评。有的居民在现场说,“我们没有看到报告”。

工程师怎么说

州水务局(SWA)的工程师警告说,被称为“铁门”的旧墙可能撑不住。

“这需要几个月,”她说,并补充说市议会“别无选择”,只能等待。他不同意。

一名不愿透露姓名的官员说,这堵墙“并不安全”。里弗顿大学教授约翰·B·史密斯说:“自1998年以来什么都没有改变。”史密斯站在河边,
在纽约对路透社表示,约有250万人、即12%的居民住在美国边境附近。市长发言人警告说:“现在就行动。”这位美国官员说,计划“会失败”。
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
