import { REGISTERS } from "../registers";
import type { RegisterSpec } from "../registers/register";
import type { Candidate, ReadRegion } from "./candidate";
import { nameMatch, placeOf, readRegion, toMapping } from "./candidate";
import type { MappingChoice } from "./choice";
import { askOfHalf } from "./ask-of-half";
import { decide } from "./decide";
import { followChoices } from "./follow-choices";
import type { HeaderRow } from "./match-headers";
import type { Place, Recognition, Rejection } from "./recognition";
import { leftOutOf } from "./left-out";
import { regionsOf } from "./regions";
import { FEWEST_COLUMNS, FEWEST_COLUMNS_NAMED, isSigned } from "./signed";
import type { SheetInfo } from "./sheet";

export type { Recognition } from "./recognition";

/**
 * Finds the registers of a workbook by their headers and by what the user has said. Each list serves one register; a register may be several
 * lists, which are then read as one. What is not clear becomes a question, and what is left out is reported. Pure; the same input gives the same answer.
 */
export function recogniseWorkbook(
  sheets: readonly SheetInfo[],
  choices: readonly MappingChoice[] = [],
  registers: readonly RegisterSpec[] = REGISTERS,
): Recognition {
  const order = new Map(registers.map((register, i) => [register.id, i]));
  const candidates: Candidate[] = [];
  const rejected: Rejection[] = [];
  const perSheet = sheets.map((sheet, sheetIndex) => {
    const { regions, unreadable } = regionsOf(sheet, sheetIndex, registers);
    return { sheet, unreadable, regions: regions.map(readRegion) };
  });
  const regions = perSheet.flatMap((read) => read.regions);
  const said = followChoices(choices, regions, registers, (name) => sheets.findIndex((sheet) => sheet.name === name));
  for (const { sheet, unreadable, regions: own } of perSheet) {
    if (sheet.used === null) rejected.push({ sheet: sheet.name, reason: sheet.unread ? "unread" : "empty" });
    rejected.push(...unreadable);
    const before = candidates.length;
    const failures: Rejection[] = [];
    let spoken = false;
    for (const read of own) {
      if (said.regions.has(read.region)) {
        spoken = true;
        if (said.refused.has(read.region)) rejected.push({ ...placeOf(read.region), reason: "said-no-register" });
        continue;
      }
      const judged = judgeRegion(read, registers);
      candidates.push(...judged.candidates);
      if (judged.rejection !== undefined) failures.push(judged.rejection);
    }
    // A sheet whose table is a register is not also "rejected" for the cells around it.
    rejected.push(...failures.filter((failure) => failure.table !== undefined || (candidates.length === before && !spoken)));
  }
  candidates.sort(
    (a, b) =>
      // A template without rows, however complete its headers, is not the register where a filled sheet is.
      Number(b.mapping.rowSpan > 0) - Number(a.mapping.rowSpan > 0) ||
      b.mapping.score - a.mapping.score ||
      b.mapping.rowSpan - a.mapping.rowSpan ||
      order.get(a.mapping.register)! - order.get(b.mapping.register)! ||
      a.region.sheetIndex - b.region.sheetIndex ||
      a.mapping.headerRow - b.mapping.headerRow,
  );
  const decision = decide(candidates, said, { registers, sheets });
  const half = askOfHalf(
    regions.filter(({ region }) => !decision.regions.has(region)),
    decision,
    { registers, sheets },
  );
  const mappings = [...decision.mappings].sort((a, b) => order.get(a.register)! - order.get(b.register)!);
  const questions = [...decision.questions, ...half.questions];
  return {
    mappings,
    questions,
    leftOut: [
      ...half.leftOut,
      ...leftOutOf([...candidates, ...half.goingWith], new Set([...decision.regions, ...half.regions]), mappings, sheets),
    ],
    rejected,
    lookedFor: registers
      .filter((register) => !mappings.some((mapping) => mapping.register === register.id))
      .map((register) => ({ register: register.id, signature: register.signature, fewest: FEWEST_COLUMNS })),
    places: regions.map(toPlace),
    followed: said.followed,
    idle: said.idle,
  };
}

function judgeRegion({ region, best }: ReadRegion, registers: readonly RegisterSpec[]): { candidates: Candidate[]; rejection?: Rejection } {
  const candidates: Candidate[] = [];
  let nearest: { register: RegisterSpec; header: HeaderRow; signed: boolean } | undefined;
  for (const register of registers) {
    const header = best(register);
    if (header === undefined) continue;
    const signed = isSigned(register, header);
    if (header.count > (nearest?.header.count ?? 0)) nearest = { register, header, signed };
    if (!signed || header.count < (nameMatch(region, register) > 0 ? FEWEST_COLUMNS_NAMED : FEWEST_COLUMNS)) continue;
    candidates.push({ region, mapping: toMapping(region, register, header) });
  }
  if (candidates.length > 0) return { candidates };
  const where = placeOf(region);
  if (nearest === undefined) return { candidates, rejection: { ...where, reason: "no-known-headers" } };
  const found = { register: nearest.register.id, found: Object.keys(nearest.header.columns) };
  return { candidates, rejection: { ...where, reason: nearest.signed ? "too-few-columns" : "key-columns-missing", nearest: found } };
}

function toPlace({ region, lines }: ReadRegion): Place {
  return { ...placeOf(region), lines: lines.filter(({ cells }) => cells.some(({ text }) => text !== "")) };
}
