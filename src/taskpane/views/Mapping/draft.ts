import type { RegisterMapping } from "../../../core/model/register-data";
import type { MappingChoice } from "../../../core/recognition/choice";
import { likelyHeaderRow } from "../../../core/recognition/half-recognised";
import type { HeaderLine } from "../../../core/recognition/header-cells";
import { bestHeaderRow, matchHeaders } from "../../../core/recognition/match-headers";
import { justPlace } from "../../../core/recognition/place";
import type { Place } from "../../../core/recognition/recognition";
import type { RegisterSpec } from "../../../core/registers/register";

/** The editor's draft: a sheet or table, its header row, and a header or none for each of the register's columns. */
export interface Draft {
  readonly place: Place;
  readonly line: HeaderLine;
  readonly columns: Readonly<Record<string, string | null>>;
}

/** The mapping as it is, to be corrected. */
export function draftOf(spec: RegisterSpec, place: Place, mapping: RegisterMapping): Draft {
  const line = lineAt(place, mapping.headerRow);
  const name = (key: string): string | null => {
    const column = mapping.columns[key];
    return column === undefined ? null : (column.name ?? column.header);
  };
  return { place, line, columns: Object.fromEntries(spec.columns.map(({ key }) => [key, name(key)])) };
}

/** A sheet as the register, as far as its headers are recognised. */
export function draftFor(spec: RegisterSpec, place: Place): Draft {
  return withHeaderRow(spec, place, automaticRow(spec, place));
}

export function withHeaderRow(spec: RegisterSpec, place: Place, row: number): Draft {
  const line = lineAt(place, row);
  return { place, line, columns: automaticColumns(spec, line) };
}

/** A header serves one column: the column that had it loses it. */
export function withColumn(draft: Draft, key: string, header: string | null): Draft {
  const others = Object.entries(draft.columns).map(([other, name]) => [other, name === header ? null : name] as const);
  return { ...draft, columns: { ...Object.fromEntries(others), [key]: header } };
}

/** The draft as a choice to be remembered: only what differs from what is recognised anyway. */
export function choiceOf(spec: RegisterSpec, { place, line, columns }: Draft): MappingChoice {
  const automatic = automaticColumns(spec, line);
  return {
    ...justPlace(place),
    register: spec.id,
    ...(line.row === automaticRow(spec, place) ? {} : { headerRow: line.row }),
    columns: Object.fromEntries(Object.entries(columns).filter(([key, name]) => name !== automatic[key])),
  };
}

/** Headers of the sheet that serve no column. */
export function unusedHeaders({ line, columns }: Draft): string[] {
  const used = new Set(Object.values(columns));
  return line.cells.filter(({ text, name }) => text !== "" && !used.has(name)).map(({ name }) => name);
}

function automaticRow(spec: RegisterSpec, { lines }: Place): number {
  return (bestHeaderRow(lines, spec) ?? likelyHeaderRow(lines, spec))?.row ?? lines[0]?.row ?? 0;
}

function automaticColumns(spec: RegisterSpec, line: HeaderLine): Record<string, string | null> {
  const { columns } = matchHeaders(line, spec);
  return Object.fromEntries(spec.columns.map(({ key }) => [key, columns[key]?.name ?? columns[key]?.header ?? null]));
}

function lineAt({ lines }: Place, row: number): HeaderLine {
  return lines.find((line) => line.row === row) ?? { row, cells: [] };
}
