import type { MappedColumn } from "../model/register-data";
import type { RegisterSpec } from "../registers/register";
import type { HeaderMatch } from "./header-index";
import { headerReader } from "./header-index";
import type { Region } from "./regions";
import { topText } from "./regions";

/** What one header row of a region means for one register. */
export interface HeaderRow {
  readonly row: number;
  readonly columns: Readonly<Record<string, MappedColumn>>;
  readonly count: number;
  readonly unmatched: readonly { readonly column: number; readonly header: string }[];
}

/** The row of the region whose headers match most columns of the register; of equals the uppermost. */
export function bestHeaderRow(region: Region, register: RegisterSpec): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  for (const row of region.headerRows) {
    const found = readHeaderRow(region, register, row);
    if (found !== undefined && found.count > (best?.count ?? 0)) best = found;
  }
  return best;
}

function readHeaderRow(region: Region, register: RegisterSpec, row: number): HeaderRow | undefined {
  const read = headerReader(register);
  const taken = new Map<string, { column: number; header: string; quality: number }>();
  const headers: { column: number; header: string }[] = [];
  const { sheet } = region;
  let group = "";
  let own = 0;
  for (let column = region.firstColumn; column < region.endColumn; column++) {
    const above = topText(sheet, row - 1, column);
    // A merged group cell holds its text in its first column only.
    if (above !== "") group = above;
    const text = topText(sheet, row, column);
    const header = text === "" ? above : text;
    if (header === "") continue;
    const match = text === "" ? mergedFromAbove(read(above)) : (read(text) ?? grouped(read(`${group} ${text}`), group));
    headers.push({ column, header });
    if (match === undefined) continue;
    if (text !== "") own++;
    const before = taken.get(match.key);
    if (before === undefined || match.quality < before.quality) taken.set(match.key, { column, header, quality: match.quality });
  }
  // Without two matches of its own the row is a data row below the headers, not the second of two header rows.
  if (own < 2) return undefined;
  const columns: Record<string, MappedColumn> = {};
  for (const { key } of register.columns) {
    const found = taken.get(key);
    if (found !== undefined) columns[key] = { column: found.column, header: found.header };
  }
  const mapped = new Set([...taken.values()].map((found) => found.column));
  // Headers above empty header cells are titles and groups unless they matched.
  const unmatched = headers.filter(({ column }) => !mapped.has(column) && topText(sheet, row, column) !== "");
  return { row, columns, count: taken.size, unmatched };
}

function mergedFromAbove(match: HeaderMatch | undefined): HeaderMatch | undefined {
  return match && { key: match.key, quality: 3 };
}

function grouped(match: HeaderMatch | undefined, group: string): HeaderMatch | undefined {
  return group === "" ? undefined : match && { key: match.key, quality: 3 };
}
