import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { CellValue } from "../model/cell";

/** 36 bits: enough that hardly two rows of a register share one, few enough for 100,000 of them. */
export const MARK_LENGTH = 6;
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** By what a row is known again when a step is undone, without its key being stored: a keyed digest of cells of the row. */
export function rowMark(key: string, values: readonly CellValue[]): string {
  const bytes = hmac(sha256, utf8ToBytes(key), utf8ToBytes(JSON.stringify(values)));
  return Array.from({ length: MARK_LENGTH }, (_, i) => SIGNS[bytes[i]! % SIGNS.length]).join("");
}
