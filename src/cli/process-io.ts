// The world of a real process. Standard streams are written by descriptor: `process.stdout` costs a tenth of a bare start,
// and data of a stream still under way is lost at exit.
import { fstatSync, type Stats, statSync, writeSync } from 'node:fs';
import { ClosedPipe, Interrupted, type Io, type OutputStream } from './io.ts';

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function isNullDevice({ rdev }: Stats): boolean {
  const device: Stats | undefined = statSync('/dev/null', { throwIfNoEntry: false });
  return device?.rdev === rdev;
}

/** `node:tty`, which loads `node:net`, is asked only where the descriptor is a device that could be a terminal. */
function isTerminal(fd: number): boolean {
  try {
    const stats = fstatSync(fd);
    return stats.isCharacterDevice() && !isNullDevice(stats) && process.getBuiltinModule('node:tty').isatty(fd);
  } catch {
    return false;
  }
}

/** A full pipe whose other end is slow: wait a moment, without turning. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

/** Writes all bytes: parts at a time, waiting where the pipe is full. */
function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EPIPE') throw new ClosedPipe();
      if (code !== 'EAGAIN') throw error;
      pause();
    }
  }
}

/** Messages that nobody reads end nothing. */
function writeMessage(text: string): void {
  try {
    writeAll(2, text);
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error;
  }
}

function outputStream(fd: number, write: OutputStream['write']): OutputStream {
  let terminal: boolean | undefined;
  return {
    get isTTY() {
      terminal ??= isTerminal(fd);
      return terminal;
    },
    write,
  };
}

async function readStdin(limit: number): Promise<Uint8Array> {
  const stop = () => process.stdin.destroy(new Interrupted());
  process.once('SIGINT', stop);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  process.off('SIGINT', stop);
  return Buffer.concat(chunks);
}

function watchInterrupt(): () => Promise<boolean> {
  let pressed = false;
  process.once('SIGINT', () => {
    pressed = true;
  });
  return async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return pressed;
  };
}

/**
 * V8 compiles hot functions again, optimised, and patterns first to bytecode and then to machine code. Over a single article
 * that costs a third more processor time than it saves; threads that help to collect so small a heap cost more than they do.
 * Whatever V8 has compiled code of must be loaded by now, as it refuses that code under other flags: what the build kept
 * (keep-code.ts), and Node's own modules.
 */
function expectShortRun(): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--no-opt');
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--no-parallel-scavenge');
}

/** Streams, environment and signals of this process. */
export function processIo(): Io {
  return {
    env: process.env,
    expectShortRun,
    stdin: {
      get isTTY() {
        return isTerminal(0);
      },
      read: readStdin,
    },
    stdout: outputStream(1, (text) => writeAll(1, text)),
    stderr: outputStream(2, writeMessage),
    watchInterrupt,
  };
}
