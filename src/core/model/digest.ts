import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, randomBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** A text's SHA-256, cut to its first hexadecimal digits. Stored digests depend on each caller's number of digits. */
export function digest(text: string, hexDigits: number): string {
  const parts = digestInParts(hexDigits);
  parts.add(text);
  return parts.result();
}

/** A digest of few possible values is found by trying them all beforehand; with a salt of the workbook's own it is not. 16 hexadecimal digits. */
export type Salt = string;

export function newSalt(): Salt {
  return bytesToHex(randomBytes(8));
}

/** HMAC-SHA-256 under the salt, cut to its first hexadecimal digits; where there is no salt, the bare digest that older versions stored. */
export function saltedDigest(text: string, hexDigits: number, salt: Salt | undefined): string {
  return salt === undefined ? digest(text, hexDigits) : bytesToHex(hmac(sha256, hexToBytes(salt), utf8ToBytes(text))).slice(0, hexDigits);
}

/** The digest of a long text that is given part by part. */
export function digestInParts(hexDigits: number): { readonly add: (part: string) => void; readonly result: () => string } {
  const hash = sha256.create();
  return {
    add: (part) => void hash.update(utf8ToBytes(part)),
    result: () => bytesToHex(hash.digest()).slice(0, hexDigits),
  };
}
