// What the command line may touch of the world around it. `run` gets it injected; tests pass their own.
export interface OutputStream {
  /** Whether a person looks at it. */
  readonly isTTY: boolean;
  /** Writes everything before it returns. @throws ClosedPipe where the reader has gone */
  write(text: string): void;
}

export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: {
    readonly isTTY: boolean;
    /** Everything up to the end, or a little more than `limit` bytes. @throws Interrupted on Ctrl-C */
    read(limit: number): Promise<Uint8Array>;
  };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** One small input is all there is: the run ends before optimised code would pay for itself. */
  expectShortRun(): void;
  /** From now on Ctrl-C no longer ends the process at once. @returns whether it was pressed, after letting it be noticed */
  watchInterrupt(): () => Promise<boolean>;
}

/** Exit codes; the run earns the highest that any input earned. */
export const EXIT = { ok: 0, input: 1, usage: 2, interrupted: 130 } as const;

/** The reader of stdout has gone: nothing more to do, and nothing wrong. */
export class ClosedPipe extends Error {}

/** Ctrl-C. */
export class Interrupted extends Error {}

/** The command cannot start as it was given. One line says why. */
export class UsageError extends Error {}
