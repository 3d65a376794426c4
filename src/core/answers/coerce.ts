import { parseDate } from "../identifiers/dates";
import { parseNumber } from "../identifiers/numbers";
import { isBlank, isErrorValue, type CellValue } from "../model/cell";
import type { Language } from "../text/language";
import { EMPTY, type Answer, type AnswerSpec, type Argument, type GivenValue } from "./answer";
import { answerText } from "./answer-texts";

/**
 * Turns a function's cells into its arguments, or returns the answer at once: an error in a cell is passed on, a blank cell gives a blank
 * answer, and an unreadable value gives a message.
 */
export function coerce(
  { parameters }: Pick<AnswerSpec, "parameters">,
  given: readonly GivenValue[],
  language: Language,
  date1904: boolean,
): { readonly args: readonly Argument[] } | { readonly answer: Answer } {
  const error = given.find((cell): cell is string => cell !== null && isErrorValue(cell));
  if (error !== undefined) return { answer: { kind: "passedOn", error } };
  const args: Argument[] = [];
  for (const [i, { type, optional }] of parameters.entries()) {
    const cell = given[i] ?? "";
    if (type === "verbatim" ? cell === "" : isBlank(cell)) {
      if (optional !== true) return { answer: EMPTY };
      args.push(undefined);
      continue;
    }
    switch (type) {
      case "verbatim":
        args.push(String(cell));
        break;
      case "key":
      case "text":
        args.push(typeof cell === "string" ? cell.trim() : typeof cell === "boolean" ? String(cell).toUpperCase() : cell);
        break;
      case "date": {
        const date = parseDate(plainNumber(cell), date1904);
        if (date === undefined) return { answer: invalid("notDate", cell, language) };
        args.push(date);
        break;
      }
      case "number": {
        const number = parseNumber(plainNumber(cell));
        if (number === undefined || number < 0) return { answer: invalid("notNumber", cell, language) };
        args.push(number);
        break;
      }
    }
  }
  return { args };
}

/** Excel hands the number in a cell over as text where a parameter is of type text, with the user's own decimal separator. */
function plainNumber(cell: CellValue): CellValue {
  return typeof cell === "string" && /^\s*\d+(?:[.,]\d+)?\s*$/.test(cell) ? Number(cell.replace(",", ".")) : cell;
}

function invalid(id: "notDate" | "notNumber", cell: GivenValue, language: Language): Answer {
  return { kind: "error", error: "invalidValue", message: answerText(id, language, { value: String(cell) }) };
}
