import { parseDate } from "../../src/core/identifiers/dates";
import type { CellValue } from "../../src/core/model/cell";
import type { RegisterData } from "../../src/core/model/register-data";
import type { WorkbookData } from "../../src/core/registers/workbook-data";
import { REGISTERS } from "../../src/core/registers";
import type { ColumnSpec, RegisterSpec } from "../../src/core/registers/register";
import { makeRegister } from "../../src/core/testing/make-register";

const NUMBERS: ReadonlySet<ColumnSpec["kind"]> = new Set(["integer", "number", "year"]);

/** The rows of a table in Markdown, its heading first; cells as text. */
export function readTable(lines: readonly string[]): string[][] {
  return lines
    .filter((line) => line.startsWith("|") && !/^\|[\s:|-]+$/.test(line))
    .map((line) =>
      line
        .slice(1, line.lastIndexOf("|"))
        .split("|")
        .map((cell) => cell.trim()),
    );
}

/** The lines of the table that begins at or after `from`. */
export function tableAt(lines: readonly string[], from: number): { readonly start: number; readonly end: number } {
  const start = lines.findIndex((line, i) => i >= from && line.startsWith("|"));
  if (start === -1) return { start: from, end: from };
  const end = lines.findIndex((line, i) => i > start && !line.startsWith("|"));
  return { start, end: end === -1 ? lines.length : end };
}

/** The registers that a document holds: a table under a heading that is a register's title. @throws for a column that there is none of. */
export function readRegisters(markdown: string): WorkbookData {
  const lines = markdown.split("\n");
  const registers = REGISTERS.flatMap((spec): [string, RegisterData][] => {
    const heading = lines.indexOf(`### ${spec.title.da}`);
    if (heading === -1) return [];
    const { start, end } = tableAt(lines, heading);
    return [[spec.id, toRegister(spec, readTable(lines.slice(start, end)))]];
  });
  return { registers: Object.fromEntries(registers), date1904: false };
}

function toRegister(spec: RegisterSpec, [headers, ...rows]: readonly string[][]): RegisterData {
  const columns = headers!.map((header): ColumnSpec => {
    const column = spec.columns.find((own) => own.header.da === header);
    if (column === undefined) throw new Error(`No column "${header}" in ${spec.title.da}`);
    return column;
  });
  return makeRegister(
    spec.id,
    rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column.key, valueOf(column, cells[i] ?? "")]))),
    columns.map(({ key }) => key),
  );
}

function valueOf({ kind }: ColumnSpec, text: string): CellValue {
  if (kind === "date") return parseDate(text, false) ?? text;
  return NUMBERS.has(kind) && /^\d+$/.test(text) ? Number(text) : text;
}
