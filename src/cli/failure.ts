// What went wrong with one input or output, as data, and the words for errors of the file system.
import { ParseError } from '../index.ts';
import { ClosedPipe, EXIT, Interrupted } from './io.ts';

export interface Failure {
  /** The file as it was named. */
  readonly name: string;
  /** `line:column`, where there is one. */
  readonly place?: string;
  readonly rule: string;
  readonly reason: string;
  readonly code: number;
}

/** A failure on its way to the summary. */
export class Failed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.reason);
    this.failure = failure;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'is in use',
  EEXIST: 'is in the way',
  EISDIR: 'is a folder',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'a part of the path is not a folder',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
};

/** The reason of an error of the file system, or null for any other error. */
export function systemReason(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error)) return null;
  return REASONS[String('code' in error && error.code)] ?? error.message;
}

/**
 * Any error of reading and parsing as a failure. What is neither the content's fault nor the disk's is a bug, and says so.
 * @throws the error itself where it is the end of the run: ClosedPipe, Interrupted
 */
export function failureOf(name: string, error: unknown): Failure {
  if (error instanceof ClosedPipe || error instanceof Interrupted) throw error;
  if (error instanceof Failed) return error.failure;
  if (error instanceof ParseError) return { name, rule: error.rule, reason: error.message, code: EXIT.input };
  const reason = systemReason(error);
  if (reason !== null) return { name, rule: 'input/unreadable', reason, code: EXIT.usage };
  return { name, rule: 'internal/bug', reason: String(error).replace(/\s*\n\s*/g, ' '), code: EXIT.input };
}
