import { cellAddress } from "../../src/core/model/address";
import type { MessySample } from "./messy";
import type { Meaning } from "./truth";

/** The content of `messy.truth.json`: by sheet, each filled row with what it is and, for a record, what is read in each of its cells. */
export function truthText({ truth, planted }: MessySample): string {
  const sheets = [...new Set(truth.map(({ sheet }) => sheet))].map((sheet) => {
    const rows = truth
      .filter((row) => row.sheet === sheet)
      .map(({ row, kind, register, record, cells }) => ({
        row: row + 1,
        is: kind,
        ...(register === undefined ? {} : { register }),
        ...(record === undefined ? {} : { record }),
        ...(cells.length === 0
          ? {}
          : { cells: Object.fromEntries(cells.map((cell) => [cellAddress(row, cell.column), [cell.key, shortly(cell.meaning)]])) }),
      }));
    return `${JSON.stringify(sheet)}: [\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n]`;
  });
  const errors = planted.map((error) => `  ${JSON.stringify(error)}`).join(",\n");
  return `{\n"about": "Made by samples/messy/main.ts; do not edit by hand. A record is counted from 0 in its register.",\n"planted": [\n${errors}\n],\n${sheets.join(",\n")}\n}\n`;
}

function shortly(meaning: Meaning): unknown {
  if (meaning.kind === "systems") return { systems: meaning.names };
  if (meaning.kind !== "value") return { [meaning.kind]: true };
  return meaning.or === undefined && meaning.orAsked === undefined
    ? meaning.value
    : { value: meaning.value, or: meaning.or, orAsked: meaning.orAsked };
}
