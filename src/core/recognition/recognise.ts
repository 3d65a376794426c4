import type { RegisterMapping } from "../model/register-data";
import { REGISTERS } from "../registers";
import type { RegisterId, RegisterSpec } from "../registers/register";
import { foldText } from "../text/fold";
import { LANGUAGES } from "../text/language";
import type { HeaderRow } from "./match-headers";
import { bestHeaderRow } from "./match-headers";
import type { Region } from "./regions";
import { regionsOf } from "./regions";
import type { SheetInfo } from "./sheet";

/** Fewer matched columns than this are a coincidence, e.g. a lookup sheet with `Systemnavn` and `Leverandør`. */
const FEWEST_COLUMNS = 4;
/** A sheet that bears the register's name may have one less. */
const FEWEST_COLUMNS_NAMED = 3;
/** Two candidates whose scores differ by less are told as ambiguous; the first is taken all the same. */
const CLOSE = 0.05;

export interface Recognition {
  /** The best candidate of each register that was found, in the order of the registers. */
  readonly mappings: readonly RegisterMapping[];
  /** Other sheets or tables that could be one of the registers, best first. */
  readonly alternatives: readonly RegisterMapping[];
  /** Registers for which the best and the next candidate are nearly as good. */
  readonly ambiguous: readonly RegisterId[];
  readonly rejected: readonly Rejection[];
  /** What was looked for: of each register that was *not* found, the headers that would have made a sheet one. */
  readonly lookedFor: readonly LookedFor[];
}

export interface Rejection {
  readonly sheet: string;
  readonly table?: string;
  readonly reason:
    "empty" | "no-known-headers" | "too-few-columns" | "key-columns-missing" | "table-without-headers" | "table-header-too-far-down";
  /** The register it came nearest to, and which of its columns were found. */
  readonly nearest?: { readonly register: RegisterId; readonly found: readonly string[] };
}

export interface LookedFor {
  readonly register: RegisterId;
  /** Alternatives of column keys; a sheet must have all of one alternative, and at least `fewest` columns in all. */
  readonly signature: readonly (readonly string[])[];
  readonly fewest: number;
}

interface Candidate {
  readonly mapping: RegisterMapping;
  readonly region: Region;
  readonly registerIndex: number;
}

/**
 * Finds the registers of a workbook by their headers. Each register gets its best sheet or table, and each sheet or
 * table serves one register; the others are told. Pure; the same input gives the same answer.
 */
export function recogniseWorkbook(sheets: readonly SheetInfo[], registers: readonly RegisterSpec[] = REGISTERS): Recognition {
  const candidates: Candidate[] = [];
  const rejected: Rejection[] = [];
  sheets.forEach((sheet, sheetIndex) => {
    if (sheet.used === null) {
      rejected.push({ sheet: sheet.name, reason: "empty" });
      return;
    }
    const { regions, unreadable } = regionsOf(sheet, sheetIndex);
    rejected.push(...unreadable);
    const before = candidates.length;
    const failures: Rejection[] = [];
    for (const region of regions) {
      const judged = judgeRegion(region, registers);
      candidates.push(...judged.candidates);
      if (judged.rejection !== undefined) failures.push(judged.rejection);
    }
    // A sheet whose table is a register is not also "rejected" for the cells around it.
    rejected.push(...failures.filter((failure) => failure.table !== undefined || candidates.length === before));
  });
  candidates.sort(
    (a, b) =>
      b.mapping.score - a.mapping.score ||
      b.mapping.rowSpan - a.mapping.rowSpan ||
      a.registerIndex - b.registerIndex ||
      a.region.sheetIndex - b.region.sheetIndex ||
      a.mapping.headerRow - b.mapping.headerRow,
  );
  const chosen = choose(candidates);
  const taken = new Set(chosen);
  const others = candidates.filter((candidate) => !taken.has(candidate));
  const usedRegions = new Set(chosen.map((candidate) => candidate.region));
  const alternatives = others.filter((candidate) => !usedRegions.has(candidate.region));
  chosen.sort((a, b) => a.registerIndex - b.registerIndex);
  const mappings = chosen.map((candidate) => candidate.mapping);
  return {
    mappings,
    alternatives: alternatives.map((candidate) => candidate.mapping),
    ambiguous: mappings
      .filter((best) => alternatives.some(({ mapping }) => mapping.register === best.register && best.score - mapping.score < CLOSE))
      .map((best) => best.register),
    rejected,
    lookedFor: registers
      .filter((register) => !mappings.some((mapping) => mapping.register === register.id))
      .map((register) => ({ register: register.id, signature: register.signature, fewest: FEWEST_COLUMNS })),
  };
}

/** Best first: a register and a region are each given away once. */
function choose(sorted: readonly Candidate[]): Candidate[] {
  const registers = new Set<RegisterId>();
  const regions = new Set<Region>();
  return sorted.filter(({ mapping, region }) => {
    if (registers.has(mapping.register) || regions.has(region)) return false;
    registers.add(mapping.register);
    regions.add(region);
    return true;
  });
}

function judgeRegion(region: Region, registers: readonly RegisterSpec[]): { candidates: Candidate[]; rejection?: Rejection } {
  const candidates: Candidate[] = [];
  let nearest: { register: RegisterSpec; header: HeaderRow; signed: boolean } | undefined;
  registers.forEach((register, registerIndex) => {
    const header = bestHeaderRow(region, register);
    if (header === undefined) return;
    const named = nameMatch(region, register);
    const signed = register.signature.some((alternative) => alternative.every((key) => key in header.columns));
    if (header.count > (nearest?.header.count ?? 0)) nearest = { register, header, signed };
    if (!signed || header.count < (named > 0 ? FEWEST_COLUMNS_NAMED : FEWEST_COLUMNS)) return;
    candidates.push({ region, registerIndex, mapping: toMapping(region, register, header, named) });
  });
  if (candidates.length > 0) return { candidates };
  const where = { sheet: region.sheet.name, ...(region.table === undefined ? {} : { table: region.table }) };
  if (nearest === undefined) return { candidates, rejection: { ...where, reason: "no-known-headers" } };
  const found = { register: nearest.register.id, found: Object.keys(nearest.header.columns) };
  return { candidates, rejection: { ...where, reason: nearest.signed ? "too-few-columns" : "key-columns-missing", nearest: found } };
}

function toMapping(region: Region, register: RegisterSpec, header: HeaderRow, named: number): RegisterMapping {
  const firstRow = header.row + 1;
  const rowSpan = Math.max(0, region.endRow - firstRow);
  return {
    register: register.id,
    sheet: region.sheet.name,
    ...(region.table === undefined ? {} : { table: region.table }),
    headerRow: header.row,
    firstRow,
    rowSpan,
    columns: header.columns,
    missing: register.columns.filter((column) => !(column.key in header.columns)).map((column) => column.key),
    unmatched: header.unmatched,
    score: scoreOf(region, register, header, named, rowSpan),
  };
}

/** 0..1: mostly the columns found, required ones above all; then rows, the name, and being visible. */
function scoreOf(region: Region, register: RegisterSpec, header: HeaderRow, named: number, rowSpan: number): number {
  const required = register.columns.filter((column) => column.required);
  const requiredFound = required.filter((column) => column.key in header.columns).length;
  const hidden = region.sheet.visibility === "visible" ? 0 : 0.1;
  const score =
    0.5 * (requiredFound / required.length) +
    0.2 * (header.count / register.columns.length) +
    0.1 * named +
    (rowSpan > 0 ? 0.2 : 0) -
    hidden;
  return Math.round(Math.max(0, score) * 1000) / 1000;
}

/** 1 when the sheet or table bears the register's name, ½ when its name holds it, else 0. */
function nameMatch(region: Region, register: RegisterSpec): number {
  const names = [...LANGUAGES.map((language) => register.title[language]), ...register.sheetSynonyms].map(foldText);
  const own = [region.sheet.name, region.table ?? ""].map(foldText).filter((name) => name !== "");
  if (own.some((name) => names.includes(name))) return 1;
  return own.some((name) => names.some((known) => name.includes(known))) ? 0.5 : 0;
}
