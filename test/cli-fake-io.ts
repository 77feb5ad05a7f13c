// A world for `run` that keeps what is said, and can pose as a terminal.
import type { Io } from '../src/cli/io.ts';

interface Setting {
  readonly terminal?: boolean;
  readonly env?: Record<string, string>;
  readonly stdin?: string;
}

export function fakeIo({ terminal = false, env = {}, stdin = '' }: Setting): {
  readonly io: Io;
  readonly said: { stdout: string; stderr: string };
} {
  const said = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: terminal,
    write: (text: string) => {
      said[name] += text;
    },
  });
  const io: Io = {
    env,
    stdin: { isTTY: terminal, read: async () => new TextEncoder().encode(stdin) },
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    expectShortRun: () => {},
    watchInterrupt: () => async () => false,
  };
  return { io, said };
}
