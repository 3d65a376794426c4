import { toSerial } from "../identifiers/dates";
import { udkAreasUnder } from "../retention/udk";
import type { Duty } from "../retention/duty";
import type { Area } from "./area";
import type { AreaCases } from "./area-cases";
import { factReader } from "./facts";
import type { Hold, StrategyInput } from "./strategy";

/** The reason for each duty; a year that is not over is a day to wait for. */
const REASON: Readonly<Record<Exclude<Duty, "early">, string>> = {
  code: "kept-code",
  subject: "kept-mark",
  facet: "kept-mark",
  udk: "kept-udk",
  unmarked: "kept-unknown",
  unknown: "kept-unknown",
  open: "kept-open",
};

/**
 * What an area whose cases are to be discarded waits for: each duty to keep some of them, the municipal council's decision, and the archive
 * version. Source: cirkulæreskrivelse under bekendtgørelse 183 of 2018; Rigsarkivet on handing over IT systems.
 */
export function createDiscardHolds(input: StrategyInput, cases: ReadonlyMap<number, AreaCases>): (area: Area) => readonly Hold[] {
  const read = factReader("caseAreas", input.data.registers.caseAreas, input.data.date1904);
  return (area) => {
    const known = cases.get(area.row);
    const hold = (id: string, date: number | undefined, data: Hold["reason"]["data"] = {}): Hold => ({
      kind: "decision",
      register: "caseAreas",
      row: area.row,
      date,
      reason: { id, data: { area: area.name, ...data } },
    });
    const holds = dutyHolds(known, hold);
    // Where the cases themselves are not known, the area's own number decides.
    if (known === undefined && area.kle !== undefined && area.closed !== 0) {
      if (udkAreasUnder(area.kle).length > 0) holds.push(hold("udk-area", undefined));
      else if (input.kle.lookup(area.kle).retention === "B") holds.push(hold("marked-area", undefined));
    }
    const decided = read.date("discardDecision", area.row);
    holds.push(decided === undefined ? hold("discard-undecided", undefined) : hold("discard-decision", decided));
    const version = read.choice("archiveVersion", area.row);
    if (version !== "Godkendt" && version !== "Ikke påkrævet") holds.push(hold("archive-version", undefined));
    return holds;
  };
}

function dutyHolds(
  known: AreaCases | undefined,
  hold: (id: string, date: number | undefined, data?: Hold["reason"]["data"]) => Hold,
): Hold[] {
  const counts = new Map<string, number>();
  for (const [duty, id] of Object.entries(REASON)) {
    const count = known?.retained[duty as Duty] ?? 0;
    if (count > 0) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  const holds = [...counts].map(([id, count]) => hold(id, undefined, { count }));
  if (known !== undefined && known.unsettled > 0) holds.push(hold("discard-unsettled", undefined, { count: known.unsettled }));
  if (known?.lastYear !== undefined) holds.push(hold("kept-early", toSerial(known.lastYear + 1, 1, 1), { count: known.retained.early! }));
  return holds;
}
