// `article-parse align EN ZH`: two files in two languages → which units translate each other.
//
//   {"en":[0,1],"zh":[0],"score":0.93}      lines 0 and 1 of the English file, line 0 of the Chinese one
import { align, readUnits, type Units } from '../index.ts';
import { ALIGN_WRITERS, type TextBead } from './align-formats.ts';
import { painterFor } from './colour.ts';
import { Failed, failureOf } from './failure.ts';
import { findInputs, readInput } from './inputs.ts';
import type { AlignInvocation } from './invocation.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { fileSink, stdoutSink } from './outputs.ts';
import { failureLine } from './report.ts';
import { version } from './values.ts';

/** The units of one side, from its file or stdin. @throws Failed where it cannot be read */
async function readSide(
  file: string,
  lang: 'en' | 'zh',
  { split, encoding, maxSize }: AlignInvocation,
  io: Io,
): Promise<Units> {
  const { inputs, failures } = await findInputs([file], ['']);
  const [failure] = failures;
  if (failure) throw new Failed(failure);
  const [input, second] = inputs;
  if (!input || second) throw new UsageError(`align takes one file a language; ${file} names ${inputs.length}`);
  const bytes = await readInput(input, maxSize, io);
  return readUnits(bytes, lang, { split, ...(encoding === null ? {} : { encoding }) });
}

/** Beads of two lists with numbers and texts. */
function alignUnits(en: Units, zh: Units, byParagraph: boolean): TextBead[] {
  const paragraphs = { en: en.paragraphs, zh: zh.paragraphs };
  const beads = align(en.texts, zh.texts, byParagraph ? { paragraphs } : {});
  const pick = <T>(list: readonly T[], places: readonly number[]) => places.map((at) => list[at] as T);
  return beads.map((bead) => ({
    en: pick(en.ids, bead.en),
    zh: pick(zh.ids, bead.zh),
    enTexts: pick(en.texts, bead.en),
    zhTexts: pick(zh.texts, bead.zh),
    score: bead.score,
  }));
}

/** Align two files. @returns the exit code */
export async function alignFiles(invocation: AlignInvocation, io: Io): Promise<number> {
  const { en, zh, format, split, paragraphs, output } = invocation;
  if (en === '-' && zh === '-') throw new UsageError('only one of the two files can be stdin');
  let name = en;
  try {
    const left = await readSide(en, 'en', invocation, io);
    name = zh;
    const right = await readSide(zh, 'zh', invocation, io);
    const input = (path: string) => ({ name: path, path: path === '-' ? null : path, below: path });
    const sink = output === null ? stdoutSink(io, '') : fileSink(output, '', [input(en), input(zh)]);
    const text = ALIGN_WRITERS[format](alignUnits(left, right, paragraphs), { withTexts: split, version: version() });
    name = output ?? 'stdout';
    sink.put(input(en), [text]);
    sink.end();
    return EXIT.ok;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const failure = failureOf(name, error);
    io.stderr.write(failureLine(failure, await painterFor(invocation.colour, io, io.stderr)));
    return failure.code;
  }
}
