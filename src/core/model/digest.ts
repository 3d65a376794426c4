import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** A text's SHA-256, cut to its first hexadecimal digits. Stored digests depend on each caller's number of digits. */
export function digest(text: string, hexDigits: number): string {
  const parts = digestInParts(hexDigits);
  parts.add(text);
  return parts.result();
}

/** The digest of a long text that is given part by part. */
export function digestInParts(hexDigits: number): { readonly add: (part: string) => void; readonly result: () => string } {
  const hash = sha256.create();
  return {
    add: (part) => void hash.update(utf8ToBytes(part)),
    result: () => bytesToHex(hash.digest()).slice(0, hexDigits),
  };
}
