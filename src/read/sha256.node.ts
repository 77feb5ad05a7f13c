// SHA-256 by Node's crypto: nothing to load. Browser twin: sha256.ts.
import { createHash } from 'node:crypto';

/** SHA-256 of the bytes as 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
