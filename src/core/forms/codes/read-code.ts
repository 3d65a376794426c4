import type { CellValue } from "../../model/cell";
import { BLANK, type Reading, UNDECIDED, unknown } from "../../model/reading";
import { plain } from "../../text/signs";
import { blankWord } from "../words/blank-words";
import { isUndecided } from "../words/undecided";

/** Reads a cell of a column of codes. `codeOf` gives the code that a plain text means, undefined where it is none. */
export function readCode(cell: CellValue, codeOf: (text: string) => string | undefined): Reading<string> {
  // A number is what Excel has made of a code: which one it was cannot be seen.
  if (typeof cell !== "string") return unknown();
  const text = plain(cell);
  if (text === "") return BLANK;
  const code = codeOf(text);
  if (code !== undefined) return code === cell ? { kind: "value", value: code } : { kind: "understood", value: code, form: "code" };
  if (blankWord(text) !== undefined) return BLANK;
  return isUndecided(text) ? UNDECIDED : unknown();
}
