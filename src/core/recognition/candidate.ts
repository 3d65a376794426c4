import { rowSpanOf } from "../model/parts";
import type { RegisterMapping, RegisterPart } from "../model/register-data";
import type { RegisterSpec } from "../registers/register";
import { foldText } from "../text/fold";
import { LANGUAGES } from "../text/language";
import type { QuestionCandidate } from "./choice";
import { foldHeader, type FoldedHeader } from "./header-index";
import type { HeaderLine } from "./header-cells";
import { headerLine } from "./header-cells";
import { bestHeaderRow, type HeaderRow } from "./match-headers";
import { justPlace, type ListPlace } from "./place";
import type { Region } from "./regions";
import type { RowSpan } from "./sheet";

/** A region with its rows read as headers: once, for all registers. */
export interface ReadRegion {
  readonly region: Region;
  readonly lines: readonly HeaderLine[];
  /** The row that fits the register best, found once. */
  readonly best: (register: RegisterSpec) => HeaderRow | undefined;
}

export function readRegion(region: Region): ReadRegion {
  const folded = new Map<string, FoldedHeader>();
  const fold = (header: string): FoldedHeader => {
    let known = folded.get(header);
    if (known === undefined) folded.set(header, (known = foldHeader(header)));
    return known;
  };
  const lines = region.headerRows.map((row) => headerLine(region, row, fold));
  const found = new Map<RegisterSpec, HeaderRow | undefined>();
  const best: ReadRegion["best"] = (register) => {
    if (!found.has(register)) found.set(register, bestHeaderRow(lines, register));
    return found.get(register);
  };
  return { region, lines, best };
}

/** A region as one of the registers. */
export interface Candidate {
  readonly mapping: RegisterMapping;
  readonly region: Region;
}

export function toMapping(region: Region, register: RegisterSpec, header: HeaderRow): RegisterMapping {
  const firstRow = header.row + 1;
  const rowSpan = Math.max(0, region.endRow - firstRow);
  const own: RegisterPart = {
    ...placeOf(region),
    headerRow: header.row,
    firstRow,
    rowSpan,
    columns: header.columns,
    unmatched: header.unmatched,
    ...(header.keyCandidates.length === 0 ? {} : { keyCandidates: header.keyCandidates }),
  };
  return {
    register: register.id,
    ...own,
    ...(region.below === undefined ? {} : { parts: [own, partBelow(region, region.below, own)] }),
    missing: register.columns.filter((column) => !(column.key in header.columns)).map((column) => column.key),
    score: scoreOf(region, register, header, rowSpan),
  };
}

/** The rows below a table have its columns. */
function partBelow({ table }: Region, { row, rowCount }: RowSpan, { table: _, ...own }: RegisterPart): RegisterPart {
  return { ...own, ...(table === undefined ? {} : { belowTable: table }), firstRow: row, rowSpan: rowCount };
}

export function placeOf({ sheet, table, at }: Region): ListPlace {
  return justPlace({ sheet: sheet.name, ...(table === undefined ? {} : { table }), ...(at === undefined ? {} : { at }) });
}

export function toQuestionCandidate(mapping: RegisterMapping): QuestionCandidate {
  const { headerRow, columns, unmatched } = mapping;
  return {
    ...justPlace(mapping),
    headerRow,
    rows: rowSpanOf(mapping),
    columns: Object.fromEntries(Object.entries(columns).map(([key, { header }]) => [key, header])),
    unmatched: unmatched.map(({ header }) => header),
  };
}

/** 0..1: mostly the columns found, required ones above all; then rows, the name, and being visible. */
function scoreOf(region: Region, register: RegisterSpec, header: HeaderRow, rowSpan: number): number {
  const required = register.columns.filter((column) => column.required);
  const requiredFound = required.filter((column) => column.key in header.columns).length;
  const hidden = region.sheet.visibility === "visible" ? 0 : 0.1;
  const score =
    0.5 * (requiredFound / required.length) +
    0.2 * (header.count / register.columns.length) +
    0.1 * nameMatch(region, register) +
    (rowSpan > 0 ? 0.2 : 0) -
    hidden;
  return Math.round(Math.max(0, score) * 1000) / 1000;
}

/** 1 when the sheet or table has the register's name, ½ when its name holds it, else 0. */
export function nameMatch(region: Region, register: RegisterSpec): number {
  const names = [...LANGUAGES.map((language) => register.title[language]), ...register.sheetSynonyms].map(foldText);
  const own = [region.sheet.name, region.table ?? ""].map(foldText).filter((name) => name !== "");
  if (own.some((name) => names.includes(name))) return 1;
  return own.some((name) => names.some((known) => name.includes(known))) ? 0.5 : 0;
}
