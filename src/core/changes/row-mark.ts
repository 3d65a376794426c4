import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { CellValue } from "../model/cell";

/** Enough to tell the rows of a register apart, few enough for 100,000 of them. */
export const MARK_DIGITS = 10;

/** By what a row is known again when a step is undone, without its key being stored: a keyed digest of cells of the row. */
export function rowMark(key: string, values: readonly CellValue[]): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes(JSON.stringify(values)))).slice(0, MARK_DIGITS);
}
