import type { Language } from "../text/language";
import type { Steps } from "../model/steps";
import type { Area } from "./area";
import { cellOf } from "./cells";
import type { RegisterCell } from "../registers/register-cell";
import { formatReason } from "./format-reason";
import type { CriticalStep, Hold, PlannedArea, Strategy } from "./strategy";

/** One sentence of the plan, with the cell that it is about. */
export interface PlanLine {
  readonly text: string;
  /** Serial day; undefined where it is not dated. */
  readonly date: number | undefined;
  readonly cell: RegisterCell;
}

/** An area on the plan, in words. */
export interface AreaLine extends PlannedArea {
  readonly name: string;
  readonly cell: RegisterCell;
  readonly dates: DatesFrom;
  /** Days assumed for the move where the sheet has no dates. */
  readonly moveDays: number;
  /** The steps still ahead of the area before it can move; past ones hold nothing back any more. */
  readonly waits: readonly PlanLine[];
}

/** The origin of an area's dates. assumed: the sheet has none. putOff: those of the sheet can't be met. none: it can't be dated. */
export type DatesFrom = "sheet" | "assumed" | "putOff" | "none";

export function datesFrom({ state, asInSheet }: PlannedArea, { start, end }: Pick<Area, "start" | "end">): DatesFrom {
  if (state === "unplanned") return "none";
  if (asInSheet) return "sheet";
  return start === undefined && end === undefined ? "assumed" : "putOff";
}

const AREAS_A_STEP = 25;

/** Every area in words, by its number in the strategy. */
export function* areaLines({ areas, plan }: Strategy, today: number, language: Language): Steps<AreaLine[]> {
  const lines: AreaLine[] = [];
  for (const planned of plan.areas) {
    const area = areas[planned.area]!;
    const { name, row } = area;
    const ahead = planned.holds.filter(({ date }) => date === undefined || date > today);
    const cell = cellOf({ kind: planned.state === "unplanned" ? "decide" : "move", register: "caseAreas", row });
    const waits = ahead.map((hold) => lineOf(hold, language));
    lines[planned.area] = { ...planned, name, cell, dates: datesFrom(planned, area), moveDays: plan.moveDays, waits };
    if (lines.length % AREAS_A_STEP === 0) yield;
  }
  return lines;
}

/** The steps that decide when the last area is out, in words, first step first. */
export function pathLines({ plan }: Strategy, language: Language): PlanLine[] {
  return plan.criticalPath.map((step) => lineOf(step, language));
}

function lineOf(of: CriticalStep | Hold, language: Language): PlanLine {
  return { text: formatReason(of.reason, language, of.date), date: of.date, cell: cellOf(of) };
}
