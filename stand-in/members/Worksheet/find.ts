import { HostError } from "../../wire/errors";
import type { MemberHost } from "../host";
import { parseLocalAddress, splitAddress, tableOf, findTable, type RangeRef } from "../refs";

/** A range by address or by name, as for `Worksheet.getRange`. An address on another sheet is refused. */
export function find(sheet: string, address: string, host: MemberHost): RangeRef {
  const found = tryFind(sheet, address, host);
  if (!found) throw new HostError("InvalidArgument");
  return found;
}

function tryFind(sheet: string, address: string, host: MemberHost): RangeRef | null {
  const { sheet: name, local } = splitAddress(address);
  const target = name === undefined ? sheet : host.cells.sheets.find(name);
  if (target === null) return null;
  const rect = parseLocalAddress(local);
  if (rect) return { sheet: target, rect };
  const named = namedRange(local, target, host);
  if (named) return named;
  const table = findTable(local, host);
  if (!table) return null;
  const part = tableOf(table, host);
  const header = part.hasHeaders ? 1 : 0;
  return {
    sheet: table.sheet,
    rect: { ...part.rect, row: part.rect.row + header, rowCount: Math.max(1, part.rect.rowCount - header - (part.hasTotals ? 1 : 0)) },
  };
}

/** The range a defined name points at; null when it names something else. A name of the sheet goes first. */
function namedRange(name: string, sheet: string | undefined, host: MemberHost): RangeRef | null {
  const key = name.toLowerCase();
  const names = host.cells.parts.names.filter((item) => item.name.toLowerCase() === key);
  const found = names.find((item) => item.scope === sheet && sheet !== undefined) ?? names.find((item) => item.scope === undefined);
  if (!found) return null;
  return referenceOf(found.formula, host);
}

/** `='Ark 1'!$A$1:$B$2` to a range. */
export function referenceOf(formula: string, host: MemberHost): RangeRef | null {
  const { sheet, local } = splitAddress(formula.replace(/^=/, ""));
  const id = sheet === undefined ? null : host.cells.sheets.find(sheet);
  const rect = parseLocalAddress(local);
  return id && rect ? { sheet: id, rect } : null;
}
