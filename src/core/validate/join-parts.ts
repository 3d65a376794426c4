import type { Column, CellValue } from "../model/cell";
import { partsOf } from "../model/parts";
import { type MergedRows, type RegisterData, type RegisterMapping, type RegisterPart, writtenColumn } from "../model/register-data";

/** A part as a register of its own, as which it is read. */
export function partAsRegister(mapping: RegisterMapping, part: RegisterPart): RegisterMapping {
  if (mapping.parts === undefined) return mapping;
  const { parts: _, table: __, ignored: ___, ...common } = mapping;
  return { ...common, ...part };
}

/** One register of the parts that were read, in the order of the mapping's parts: rows below one another, blank where a part lacks a column. */
export function joinParts(mapping: RegisterMapping, read: readonly RegisterData[]): RegisterData {
  const [only] = read;
  if (mapping.parts === undefined && only !== undefined) return only;
  const rowCount = read.reduce((sum, part) => sum + part.rowCount, 0);
  const starts: number[] = [];
  const sheetRows = new Int32Array(rowCount);
  let start = 0;
  for (const part of read) {
    starts.push(start);
    sheetRows.set(part.sheetRows.subarray(0, part.rowCount), start);
    start += part.rowCount;
  }
  const columns = Object.keys(mapping.columns).map((key): [string, Column] => [key, joinedColumn(read, key)]);
  const written = Object.keys(mapping.columns)
    .filter((key) => read.some((part) => part.written?.[key] !== undefined))
    .map((key): [string, Column] => [key, joinedColumn(read, key, true)]);
  return {
    mapping: withParts(mapping, read),
    rowCount,
    sheetRows,
    starts,
    columns: Object.fromEntries(columns),
    ...(written.length === 0 ? {} : { written: Object.fromEntries(written) }),
    ...joinedMerges(read, starts),
  };
}

function joinedMerges(read: readonly RegisterData[], starts: readonly number[]): Pick<RegisterData, "merged"> {
  const merged: Record<string, MergedRows[]> = {};
  read.forEach((part, i) => {
    for (const [key, own] of Object.entries(part.merged ?? {}))
      (merged[key] ??= []).push(...own.map(({ first, end }) => ({ first: first + starts[i]!, end: end + starts[i]! })));
  });
  return Object.keys(merged).length === 0 ? {} : { merged };
}

/** Reading may find hints and sums at a part's ends; the mapping then spans the rows that are left. */
function withParts(mapping: RegisterMapping, read: readonly RegisterData[]): RegisterMapping {
  const parts = partsOf(mapping).map((part, i): RegisterPart => {
    const found = read[i]?.mapping;
    if (found === undefined) return part;
    const { firstRow, rowSpan, ignored, mergesUnknown } = found;
    return {
      ...part,
      firstRow,
      rowSpan,
      ...(ignored === undefined ? {} : { ignored }),
      ...(mergesUnknown === undefined ? {} : { mergesUnknown }),
    };
  });
  const { firstRow, rowSpan, ignored } = parts[0]!;
  return { ...mapping, parts, firstRow, rowSpan, ...(ignored === undefined ? {} : { ignored }) };
}

function joinedColumn(read: readonly RegisterData[], key: string, asWritten = false): Column {
  return read.flatMap(
    (part): Column => (asWritten ? writtenColumn(part, key) : part.columns[key]) ?? new Array<CellValue>(part.rowCount).fill(""),
  );
}
