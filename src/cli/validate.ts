// `article-parse validate FILE…`: what is wrong in a document and where it stands.
//
//   out/a.json:12:9: error schema/invalid en.sections.0.id: Invalid input: expected string, received undefined
import { checkDocument, type Paint } from '../index.ts';
import { painterFor } from './colour.ts';
import { Failed, type Failure, failureOf } from './failure.ts';
import { findInputs, type Input, readInput, STDIN } from './inputs.ts';
import type { ValidateInvocation } from './invocation.ts';
import { EXIT, type Io } from './io.ts';
import { type JsonRange, pathFinder, syntaxIssue, topLevelValues } from './json-text.ts';
import { placeAt } from './place.ts';
import { failureLine, summaryLine } from './report.ts';

const ENDINGS = ['.json', '.ndjson', '.jsonl'];

function invalid(name: string, rule: string, reason: string, place?: string): Failure {
  return { name, rule, reason, code: EXIT.input, ...(place === undefined ? {} : { place }) };
}

/** The text of a document file. @throws Failed where it is not UTF-8 */
function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failed(invalid(name, 'json/encoding', 'the file is not UTF-8'));
  }
}

function valueFailures(name: string, text: string, { start, end }: JsonRange): Failure[] {
  const json = text.slice(start, end);
  const wrong = syntaxIssue(json);
  if (wrong) return [invalid(name, 'json/syntax', wrong.reason, placeAt(text, start + wrong.offset))];
  const issues = checkDocument(JSON.parse(json));
  if (issues.length === 0) return [];
  const offsetOf = pathFinder(json);
  return issues.map(({ path, reason }) =>
    invalid(name, 'schema/invalid', `${path}: ${reason}`, placeAt(text, start + offsetOf(path))),
  );
}

/** Everything that is wrong with one file. */
async function fileFailures(input: Input, maxSize: number, io: Io): Promise<Failure[]> {
  const text = textOf(input.name, await readInput(input, maxSize, io));
  const values = topLevelValues(text);
  if (values.length === 0) return [invalid(input.name, 'json/empty', 'there is no document in it')];
  return values.flatMap((value) => valueFailures(input.name, text, value));
}

/** Failures of one file, whatever stops its reading included. */
async function check(input: Input, maxSize: number, io: Io): Promise<Failure[]> {
  try {
    return await fileFailures(input, maxSize, io);
  } catch (error) {
    return [failureOf(input.name, error)];
  }
}

function print(failures: readonly Failure[], io: Io, paint: Paint | null): void {
  for (const failure of failures) io.stderr.write(failureLine(failure, paint));
}

/** Check all files. @returns the exit code */
export async function validateFiles(invocation: ValidateInvocation, io: Io): Promise<number> {
  const found = await findInputs(invocation.files, ENDINGS);
  const inputs = invocation.files.length === 0 ? [STDIN] : found.inputs;
  const paint = await painterFor(invocation.colour, io, io.stderr);
  print(found.failures, io, paint);
  const codes = found.failures.map(({ code }) => code);
  let ok = 0;
  for (const input of inputs) {
    const failures = await check(input, invocation.maxSize, io);
    print(failures, io, paint);
    codes.push(...failures.map(({ code }) => code));
    if (failures.length === 0) ok++;
  }
  const failed = inputs.length + found.failures.length - ok;
  if (!invocation.quiet) io.stderr.write(summaryLine({ ok, failed, left: 0 }, paint));
  return Math.max(EXIT.ok, ...codes);
}
