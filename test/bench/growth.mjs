// Does time grow with length, and not with its square? Each hostile text is parsed at two sizes, one four times the other:
// a ratio near 4 is linear, near 16 quadratic.
//   node test/bench/growth.mjs
import { align, parse } from '../../dist/lib/index.js';

const SENTENCE = 'The ferry came back on Monday, he said. ';
const LINES = (n) =>
  Array.from({ length: n }, (_, i) => (i % 2 ? `渡轮周一复航，他说第${i}次。` : `The ferry came back, he said ${i}.`));

/** Texts that a careless pattern would choke on, by what they repeat. */
const HOSTILE = {
  'one long line': (n) => SENTENCE.repeat(n),
  'many lines in two languages': (n) => LINES(n).join('\n'),
  'unclosed brackets': (n) => `The ferry ${'['.repeat(20 * n)}\n\n渡轮${'（'.repeat(20 * n)}`,
  'unclosed quotation marks': (n) => 'He said “the ferry '.repeat(n),
  'closers only': (n) => 'the ferry” '.repeat(n),
  'straight marks': (n) => '"a ferry '.repeat(n),
  'verbs of saying': (n) => 'The ferry, saying '.repeat(n),
  'names that speak': (n) => 'John Smith said, '.repeat(n),
  'short quotations': (n) => '“Hi,” he said of the ferry. '.repeat(n),
  'Chinese openers': (n) => '渡轮“甲'.repeat(n),
  'Chinese quotations': (n) => '“渡轮来了，”'.repeat(n),
  'Chinese verbs of saying': (n) => '王芳说，'.repeat(n),
  'quoted paragraphs': (n) => `${LINES(20).join('\n\n')}\n\n${'“The ferry came.”\n\n'.repeat(n)}`,
  'turns of a transcript': (n) => 'ROE: The ferry came.\n\nLEE: When?\n\n'.repeat(n),
  'stars and underscores': (n) => `# Ferry\n\n${'*_'.repeat(10 * n)}`,
  'one long word': (n) => `The ferry came back / ${'a.'.repeat(20 * n)}\n\nHello, it is good.`,
  'block quotes': (n) => `# Ferry\n\n${`> ${SENTENCE}\n\n`.repeat(n)}`,
  links: (n) => `# Ferry\n\n${'The [ferry](https://example.org/ferry) came **back**.\n\n'.repeat(n)}`,
};

/** Limits that are promised, at their full size: a quarter of each is the measure. */
const LIMITS = {
  'one line of 5 MB': (share) => SENTENCE.repeat((share * 5_000_000) / SENTENCE.length),
  '100,000 lines': (share) => LINES(share * 100_000).join('\n'),
  '20,000 unclosed brackets': (share) =>
    `The ferry ${'['.repeat(share * 20_000)}\n\n渡轮${'（“「['.repeat(share * 5_000)}`,
};

function seconds(text, runs = 3) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    parse(text, { name: text.startsWith('#') ? 'hostile.md' : 'hostile.txt' });
    return (performance.now() - start) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

for (const [name, make] of Object.entries(HOSTILE)) {
  const [small, large] = [seconds(make(1_000)), seconds(make(4_000))];
  console.log(`${name.padEnd(30)} ${small.toFixed(3)} s  ${large.toFixed(3)} s  ratio ${(large / small).toFixed(1)}`);
}

for (const [name, make] of Object.entries(LIMITS)) {
  const [small, large] = [seconds(make(0.25), 1), seconds(make(1), 1)];
  console.log(`${name.padEnd(30)} ${small.toFixed(3)} s  ${large.toFixed(3)} s  ratio ${(large / small).toFixed(1)}`);
}

const THINGS = [
  'ferry 渡轮',
  'bridge 大桥',
  'storm 风暴',
  'doctor 医生',
  'horse 马',
  'window 窗户',
  'apple 苹果',
  'winter 冬天',
  'umbrella 雨伞',
];
const ACTS = ['sold 卖了', 'found 找到', 'painted 画了', 'lost 丢了', 'opened 打开了', 'carried 扛着', 'wanted 想要'];

/** Two lists of `count` sentences; every tenth lacks its counterpart. */
function parallelTexts(count) {
  const pick = (list, at) => list[at % list.length].split(' ');
  const rows = Array.from({ length: count }, (_, at) => {
    const [who, act, what] = [
      pick(THINGS, at * 7 + (at >> 3)),
      pick(ACTS, at * 5 + (at >> 5)),
      pick(THINGS, at * 3 + (at >> 4)),
    ];
    return [`The ${who[0]} ${act[0]} ${at} of the ${what[0]}.`, `${who[1]}${act[1]}${at}个${what[1]}。`];
  });
  return [
    rows.map(([en]) => en).filter((_, at) => at % 10 !== 3),
    rows.map(([, zh]) => zh).filter((_, at) => at % 10 !== 7),
  ];
}

for (const count of [2_500, 10_000]) {
  const [en, zh] = parallelTexts(count);
  const start = performance.now();
  align(en, zh);
  const took = (performance.now() - start) / 1000;
  const memory = process.memoryUsage().rss / 2 ** 20;
  console.log(`${`align ${en.length} × ${zh.length}`.padEnd(30)} ${took.toFixed(3)} s  ${memory.toFixed(0)} MB`);
}
