import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, randomBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import type { CellValue } from "../model/cell";

/*
 * Contents with a CPR number must not be readable in the list of changes, which stays in the file after the cell has been corrected. They are
 * stored under a key that is never stored: whoever made the change can undo it for as long as the add-in is open, and nobody can read it later.
 */

const key = randomBytes(32);
const NONCE = 12;
const TAG = 8;
const BLOCK = 32;

export function seal(value: CellValue): string {
  const plain = utf8ToBytes(JSON.stringify(value));
  const nonce = randomBytes(NONCE);
  const secret = xor(plain, nonce);
  return bytesToHex(nonce) + bytesToHex(tagOf(nonce, secret)) + bytesToHex(secret);
}

/** Undefined where it was sealed by another session. */
export function unseal(sealed: string): CellValue | undefined {
  if (!/^(?:[\da-f]{2})+$/.test(sealed) || sealed.length < 2 * (NONCE + TAG)) return undefined;
  const bytes = hexToBytes(sealed);
  const [nonce, tag, secret] = [bytes.slice(0, NONCE), bytes.slice(NONCE, NONCE + TAG), bytes.slice(NONCE + TAG)];
  if (bytesToHex(tagOf(nonce, secret)) !== bytesToHex(tag)) return undefined;
  return JSON.parse(new TextDecoder().decode(xor(secret, nonce))) as CellValue;
}

function tagOf(nonce: Uint8Array, secret: Uint8Array): Uint8Array {
  return hmac(sha256, key, Uint8Array.from([0, ...nonce, ...secret])).slice(0, TAG);
}

function xor(bytes: Uint8Array, nonce: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length);
  for (let from = 0; from < bytes.length; from += BLOCK) {
    const stream = hmac(sha256, key, Uint8Array.from([1, ...nonce, ...utf8ToBytes(String(from))]));
    for (let i = from; i < Math.min(bytes.length, from + BLOCK); i++) result[i] = bytes[i]! ^ stream[i - from]!;
  }
  return result;
}
