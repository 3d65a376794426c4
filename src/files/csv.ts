import { parse } from "papaparse";
import type { CellValue } from "../core/model/cell";

/** The rows of separated values, all as text: what a text means is the reader's to say. The separator is found from the text itself. */
export function csvRows(bytes: Uint8Array): readonly (readonly CellValue[])[] {
  return parse<string[]>(decode(bytes), { delimitersToGuess: [";", ",", "\t", "|"], skipEmptyLines: "greedy" }).data;
}

/** The text by its byte order mark, else as UTF-8, else as Windows writes Danish. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
