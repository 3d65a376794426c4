import type { CellValue } from "../../model/cell";
import { isDigits } from "../../identifiers/digits";
import { parseDate } from "../../identifiers/dates";
import { isFacet, fixKle, parseKle } from "../../identifiers/kle";
import { parseNumber } from "../../identifiers/numbers";
import { choiceReader } from "../../registers/choice-reader";
import type { ColumnSpec } from "../../registers/register";
import type { RegisterId } from "../../model/register-id";
import { foldText } from "../../text/fold";
import type { FilledCell } from "./row-cells";

/** At least this many cells must look like hints: one stray "Ja/Nej" is a mistake in a data row. */
const FEWEST_HINTS = 2;

const EXAMPLE = /^(?:eksempel|eks\.|f\. ?eks\.|fx|example|e\.g\.)(?![\p{L}\d-])/iu;
/** A drop-down's text before a choice. It is also in rows that are still empty, so it proves little. */
const PLACEHOLDER = /^[-–<([]*\s*(?:vælg|choose|select)(?![\p{L}\d-])/iu;
const INSTRUCTION =
  /^[<([]*\s*(?:indtast|angiv|skriv|udfyld|udfyldes|indsæt|fritekst|tekst|tal|heltal|helt tal|beløb|dato|årstal|format|obligatorisk|påkrævet|valgfri|valgfrit|enter|free text|text|number|date|required|optional)(?![\p{L}\d-])/iu;
const DATE_PATTERN = /^[<([]*\s*(?:d{1,2}|å{2,4}|y{2,4}|m{1,2})[-./ ]+(?:m{1,2}|d{1,2})(?:[-./ ]+(?:d{1,2}|å{2,4}|y{2,4}))?\s*[>)\]]*$/iu;
const YEAR_PATTERN = /^(?:å{4}|y{4})$/iu;
const DIGIT_PATTERN = /^(?:[x#n]{1,4}|[hge]{2})(?:[.-](?:[x#n]{1,4}|[hge]{2}))+$/iu;
const DIGIT_COUNT = /(?:^|[\s(])\d{1,2} (?:cifre|tegn|digits|characters)(?![\p{L}\d])/iu;

/**
 * True for a row right under the headers that explains how to fill them in (`dd-mm-åååå`, `Ja/Nej`, `xx.xx.xx`, `Vælg …`) or begins with
 * "Eksempel". Careful: at least two cells must look like hints, they must far outnumber the cells that hold something valid, and where they
 * are mere "Vælg …" the row must be without a key: otherwise it is unfinished data.
 */
export function isHintRow(cells: readonly FilledCell[], register: RegisterId): boolean {
  if (cells.some(({ column, value }) => column.isLabel && typeof value === "string" && EXAMPLE.test(value.trim()))) return true;
  let valid = 0;
  let placeholders = 0;
  let patterns = 0;
  for (const { column, value } of cells) {
    const { spec } = column;
    if (spec.kind === "text" || spec.kind === "key" || spec.kind === "reference") continue;
    const hint = hintIn(value, spec, register);
    if (hint === "placeholder") placeholders++;
    else if (hint === "pattern") patterns++;
    else if (spec.kind !== "party" && isValid(value, spec, register)) valid++;
  }
  const hints = placeholders + patterns;
  if (hints < FEWEST_HINTS || hints < valid * 3) return false;
  return patterns > 0 || !cells.some(({ column }) => column.spec.kind === "key");
}

function hintIn(value: CellValue, spec: ColumnSpec, register: RegisterId): "placeholder" | "pattern" | undefined {
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (isValid(text, spec, register))
    return spec.kind === "party" && /^(?:cpr|cvr|p-?(?:nr|nummer))(?![\p{L}\d])/iu.test(text) ? "pattern" : undefined;
  if (PLACEHOLDER.test(text)) return "placeholder";
  const matches = [INSTRUCTION, DATE_PATTERN, YEAR_PATTERN, DIGIT_PATTERN, DIGIT_COUNT, EXAMPLE].some((pattern) => pattern.test(text));
  return matches || isListOfChoices(text, spec, register) ? "pattern" : undefined;
}

/** `Ja/Nej`, `B eller K`, `Ja, Nej, Ukendt`: several of the column's own values. */
function isListOfChoices(text: string, spec: ColumnSpec, register: RegisterId): boolean {
  if (spec.choices === undefined) return false;
  const read = choiceReader(register, spec.key);
  const parts = text
    .split(/[/,;|]|\s(?:eller|og|or)\s/iu)
    .map((part) => part.trim())
    .filter((part) => foldText(part) !== "");
  return parts.length > 1 && parts.every((part) => (read(part) ?? "") !== "");
}

function isValid(value: CellValue, spec: ColumnSpec, register: RegisterId): boolean {
  const text = String(value).trim();
  switch (spec.kind) {
    case "choice":
      return (choiceReader(register, spec.key)(value) ?? "") !== "";
    case "date":
      return parseDate(value, false) !== undefined;
    case "year":
      return text.length === 4 && isDigits(text);
    case "integer":
    case "number":
      return parseNumber(value) !== undefined;
    case "kle":
      return parseKle(text) !== undefined || fixKle(text) !== undefined;
    case "cvr":
      return text.length === 8 && isDigits(text);
    case "facet":
      return isFacet(text);
    case "uuid":
    case "text":
    case "key":
    case "reference":
    case "party":
      return true;
  }
}
