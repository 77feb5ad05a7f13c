// SHA-256 for places without Node's crypto; package.json's imports map chooses between this file and sha256.node.ts.
import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of the bytes as 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(hash(bytes));
}
