import { parse } from "papaparse";
import type { CellValue } from "../core/model/cell";
import { UnreadableFile } from "./unreadable-file";

/**
 * The rows of separated values, all as text: what a text means is the reader's to say. The separator is found from the text itself. Blank rows
 * stay, so that a row has the number that Excel shows; those at the end are left out.
 * @throws UnreadableFile where a quotation mark is not closed: the rows after it would be one cell.
 */
export function csvRows(bytes: Uint8Array): readonly (readonly CellValue[])[] {
  const text = decode(bytes);
  // Blank rows say nothing of the separator, and mislead the guess.
  const { delimiter } = parse(text, { delimitersToGuess: [";", ",", "\t", "|"], skipEmptyLines: "greedy", preview: 1 }).meta;
  const { data: rows, errors } = parse<string[]>(text, { delimiter });
  const open = errors.find(({ code }) => code === "MissingQuotes");
  if (open !== undefined) {
    const row = (open.row ?? 0) + 1;
    throw new UnreadableFile({
      da: `Filen har et anførselstegn i række ${row}, der ikke bliver lukket, så rækkerne efter det kan ikke læses; ret det, eller hent udtrækket som Excel-fil (.xlsx).`,
      en: `The file has a quotation mark in row ${row} that is not closed, so the rows after it can't be read; correct it, or fetch the export as an Excel file (.xlsx).`,
    });
  }
  while (rows.at(-1)?.every((cell) => cell.trim() === "") === true) rows.pop();
  return rows;
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
