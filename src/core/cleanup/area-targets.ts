import { isBlank, isErrorValue } from "../model/cell";
import { buildResolver } from "../model/system-resolver";
import type { WorkbookData } from "../registers/workbook-data";
import { areaCover } from "../rules/bodies/area-cover";
import { isMoving } from "../rules/bodies/area-routes";
import { keyOf } from "../text/signs";

/** The target system of a case by its case area, as the area's row has it; undefined where the areas do not agree on one. */
export type AreaTarget = (caseRow: number) => string | undefined;

const UNKNOWN: AreaTarget = () => undefined;

/**
 * Where the cases of each area go. Nothing is guessed: an area that does not move, names no target, or one that is not in the register of
 * systems, gives none, and so do areas of one KLE number that name different ones.
 */
export function areaTargets({ registers: { cases, caseAreas, systems } }: Pick<WorkbookData, "registers">): AreaTarget {
  const kle = cases?.columns.kle;
  const areas = caseAreas?.columns;
  if (kle === undefined || areas?.kle === undefined || areas.route === undefined || areas.targetSystem === undefined) return UNKNOWN;
  const { route, targetSystem } = areas;
  const resolve = systems === undefined ? undefined : buildResolver(systems.columns);
  /** By what targets are compared: two spellings of a system are one. */
  const targets = targetSystem.map((cell, row) => {
    if (isBlank(cell) || isErrorValue(cell) || !isMoving(route[row]!)) return undefined;
    const text = String(cell).trim();
    if (resolve === undefined) return { key: keyOf(cell), text };
    const target = resolve(cell);
    return target.kind === "system" ? { key: String(target.row), text } : undefined;
  });
  const cover = areaCover(areas.kle);
  return (caseRow) => {
    const [first, ...others] = (cover.of(kle[caseRow]!) ?? []).map((area) => targets[area]);
    return others.every((other) => other?.key === first?.key) ? first?.text : undefined;
  };
}
