import type { CellValue } from "../../src/core/model/cell";
import type { RegisterId } from "../../src/core/model/register-id";
import { columnSpec } from "../../src/core/registers";
import { Random } from "../random";
import type { SampleRow } from "../rows";
import type { Records } from "./clean";
import { cellId, type PlantedError } from "./planted";
import type { Wording } from "./wording";

type GapKind = "blank" | "not-known" | "undecided" | "asked";

/** A cell whose value somebody lacks: what is written instead. */
export interface Gap {
  readonly kind: GapKind;
  readonly written: string;
}

interface Place {
  readonly register: RegisterId;
  readonly column: string;
  readonly kind: GapKind;
  readonly count: number;
  readonly fits?: (row: SampleRow) => boolean;
  /** What else is then not said. */
  readonly also?: SampleRow;
}

const noAction = (row: SampleRow): boolean => row["action"] === "";
const plainSystem = (row: SampleRow): boolean => row["systemType"] === "Andet" && row["status"] === "I drift";
const lookups = (row: SampleRow): boolean => row["component"] === "Serviceplatformen" || row["component"] === "Punkt-til-punkt";
const lateArea = (row: SampleRow): boolean => Number(String(row["areaId"]).slice(3)) > 46;

/** What every such workbook lacks here and there. */
const PLACES: readonly Place[] = [
  { register: "systems", column: "owner", kind: "blank", count: 3 },
  { register: "systems", column: "supplierCvr", kind: "blank", count: 6, fits: plainSystem },
  { register: "systems", column: "noticeMonths", kind: "blank", count: 4, fits: plainSystem },
  { register: "systems", column: "noticeMonths", kind: "not-known", count: 8 },
  { register: "systems", column: "yearlyCost", kind: "not-known", count: 7 },
  { register: "systems", column: "contractEnd", kind: "not-known", count: 4, fits: plainSystem, also: { noticeMonths: "" } },
  { register: "systems", column: "integratesKmdSag", kind: "not-known", count: 5, fits: plainSystem },
  {
    register: "systems",
    column: "wantedInSapa",
    kind: "undecided",
    count: 7,
    fits: (row) => row["wantedInSapa"] === "Nej" && plainSystem(row),
  },
  { register: "systems", column: "systemType", kind: "asked", count: 3, fits: plainSystem },
  { register: "systems", column: "status", kind: "asked", count: 2, fits: plainSystem },
  { register: "interfaces", column: "decision", kind: "undecided", count: 4, fits: lookups, also: { decisionDate: "" } },
  { register: "interfaces", column: "price", kind: "not-known", count: 4 },
  { register: "interfaces", column: "goLive", kind: "blank", count: 2, fits: lookups },
  { register: "interfaces", column: "component", kind: "asked", count: 1, fits: (row) => row["component"] === "Punkt-til-punkt" },
  {
    register: "caseAreas",
    column: "route",
    kind: "undecided",
    count: 5,
    fits: lateArea,
    also: { targetSystem: "", wave: "", startDate: "", endDate: "" },
  },
  { register: "caseAreas", column: "users", kind: "not-known", count: 5 },
  { register: "caseAreas", column: "endDate", kind: "asked", count: 2, fits: (row) => row["targetSystem"] !== "" },
  { register: "caseAreas", column: "risk", kind: "not-known", count: 4 },
  { register: "cases", column: "action", kind: "undecided", count: 25, fits: noAction },
  { register: "cases", column: "action", kind: "asked", count: 6, fits: noAction },
  { register: "cases", column: "party", kind: "blank", count: 8, fits: noAction },
  { register: "cases", column: "caseworker", kind: "blank", count: 10, fits: (row) => row["caseStatus"] === "Afsluttet" },
  { register: "documentStrategy", column: "decisionDate", kind: "undecided", count: 3, fits: (row) => row["status"] !== "Besluttet" },
  { register: "procurements", column: "tenderDate", kind: "undecided", count: 2 },
];

/** The records as far as anybody knows them, and what is written where nobody does. Records with planted errors are left alone. */
export function leaveGaps(
  records: Records,
  planted: readonly PlantedError[],
  wording: Wording,
): { records: Records; gaps: ReadonlyMap<string, Gap> } {
  const random = new Random(wording.seed + 1);
  const known = Object.fromEntries(
    Object.entries(records).map(([id, rows]) => [id, rows.map((row) => ({ ...row }))]),
  ) as unknown as Records;
  const used = new Set(planted.map(({ register, row }) => `${register}/${row}`));
  const gaps = new Map<string, Gap>();
  for (const { register, column, kind, count, fits, also } of PLACES) {
    const rows = known[register];
    const free = rows.flatMap((row, i) =>
      !used.has(`${register}/${i}`) && (fits?.(row) ?? true) && !gaps.has(cellId(register, i, column)) ? [i] : [],
    );
    for (const row of random.shuffled(free).slice(0, count)) {
      const written = random.pick(wordsFor(wording, kind, register, column));
      gaps.set(cellId(register, row, column), { kind, written });
      // Cases and areas are plentiful; a system with a gap gets no second one, so that each is seen alone.
      if (register !== "cases") used.add(`${register}/${row}`);
      Object.assign(rows[row]!, also ?? {}, { [column]: knownValue(kind, register, column, written) });
    }
  }
  return { records: known, gaps };
}

function wordsFor(wording: Wording, kind: GapKind, register: RegisterId, column: string): readonly string[] {
  const words = { blank: wording.blank, "not-known": wording.notKnown, undecided: wording.undecided, asked: wording.asked }[kind];
  const spec = columnSpec(register, column);
  const found = words[`${register}.${column}`] ?? words[spec.kind === "key" ? "text" : spec.kind];
  if (found === undefined) throw new Error(`No words for ${kind} in ${register}.${column}`);
  return found;
}

/** What the registers' own words say of it: the list's word for it, the strange word itself, or nothing. */
function knownValue(kind: GapKind, register: RegisterId, column: string, written: string): CellValue {
  if (kind === "asked") return written;
  if (kind === "blank") return "";
  return columnSpec(register, column).unknownChoice ?? "";
}
