// Whether to colour a stream, and a painter for it. chalk itself loads only where something will be coloured.
import type { Paint } from '../index.ts';
import type { ColourMode } from './invocation.ts';
import type { Io, OutputStream } from './io.ts';

/** `--color` first, then FORCE_COLOR, NO_COLOR and TERM=dumb, then whether a person looks at it. */
export function wantsColour(mode: ColourMode, env: Io['env'], stream: OutputStream): boolean {
  if (mode !== 'auto') return mode === 'always';
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env.NO_COLOR || env.TERM === 'dumb') return false;
  return stream.isTTY;
}

/** The painter for a stream, or null where it stays plain. */
export async function painterFor(mode: ColourMode, io: Io, stream: OutputStream): Promise<Paint | null> {
  if (!wantsColour(mode, io.env, stream)) return null;
  const { paint } = await import('./palette.ts');
  return paint;
}
