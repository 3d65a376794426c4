import { isOwnSystem } from "../conditions/evaluate";
import { fromSerial } from "../identifiers/dates";
import { fixKle, parseKle } from "../identifiers/kle";
import type { Steps } from "../model/steps";
import type { RegisterOf } from "../registers/workbook-data";
import type { Area, MovingRoute } from "./area";
import { factReader } from "./facts";
import { systemName } from "./names";
import type { StrategyInput, SystemReadiness } from "./strategy";

/** A system that could take over cases. */
export interface Candidate {
  /** Data row in Systemer og kontrakter. */
  readonly row: number;
  readonly name: string;
  readonly route: MovingRoute;
  readonly state: SystemReadiness["state"];
  /** KLE main groups it covers. */
  readonly groups: ReadonlySet<string>;
  readonly contractEnd: number | undefined;
}

const ROUTE_OF_TYPE: Readonly<Record<string, MovingRoute>> = {
  Fagsystem: "Flyt til fagsystem",
  "Fælleskommunal løsning": "Fælleskommunal løsning",
  ESDH: "Flyt til ESDH",
};

/** Case-bearing systems of the municipality that stay: not KMD Sag, no component, not being retired. */
export function findCandidates(input: StrategyInput, readiness: readonly SystemReadiness[]): Candidate[] {
  const { systems } = input.data.registers;
  if (systems === undefined) return [];
  const read = factReader("systems", systems, input.data.date1904);
  const states = new Map(readiness.map(({ row, state }) => [row, state]));
  return Array.from({ length: systems.rowCount }, (_, row) => row).flatMap((row): Candidate[] => {
    const route = ROUTE_OF_TYPE[read.choice("systemType", row) ?? ""];
    const retiring = ["Under udfasning", "Udfaset"].includes(read.choice("status", row) ?? "");
    if (route === undefined || retiring || read.choice("caseBearing", row) !== "Ja" || !isOwnSystem(systems, row, input.resolve)) return [];
    return [
      {
        row,
        name: systemName(read, row),
        route,
        state: states.get(row) ?? notAsked(read.choice("wantedInSapa", row)),
        groups: new Set(read.text("kleMainGroups", row).match(/(?<![\d.])\d{2}(?![\d.])/g) ?? []),
        contractEnd: read.date("contractEnd", row),
      },
    ];
  });
}

/** A system that no area moves to and that is not wanted in SAPA (Ja): its conditions are not evaluated. */
function notAsked(requested: string | undefined): SystemReadiness["state"] {
  return requested === "Nej" ? "notShown" : "unknown";
}

/**
 * Indexes of areas all of whose cases are in Sagsoprydning, closed, marked K and past their retention year. An area with more closed cases
 * than there are rows is left out: unknown cases are not discardable.
 */
export function* discardableAreas(input: StrategyInput, areas: readonly Area[]): Steps<ReadonlySet<number>> {
  const { cases } = input.data.registers;
  if (cases === undefined || !NEEDED.every((column) => cases.columns[column] !== undefined)) return new Set();
  const byNumber = new Map<string, number[]>();
  areas.forEach(({ kle }, i) => {
    if (kle !== undefined) byNumber.set(kle, [...(byNumber.get(kle) ?? []), i]);
  });
  const known = new Map<number, { cases: number; expected: number }>();
  yield* eachCase(input, cases, (kle, discardable) => {
    for (const number of new Set([kle, kle.slice(0, 5)]))
      for (const area of byNumber.get(number) ?? []) {
        const counts = known.get(area) ?? { cases: 0, expected: 0 };
        known.set(area, { cases: counts.cases + 1, expected: counts.expected + (discardable ? 0 : 1) });
      }
  });
  return new Set(
    [...known].flatMap(([area, { cases: count, expected }]) => (expected === 0 && count >= (areas[area]!.closed ?? 0) ? [area] : [])),
  );
}
const NEEDED = ["kle", "caseStatus", "retentionCode", "retentionYear"] as const;

const CASES_PER_STEP = 1_000;

function* eachCase(input: StrategyInput, cases: RegisterOf<"cases">, report: (kle: string, discardable: boolean) => void): Steps<void> {
  const read = factReader("cases", cases, input.data.date1904);
  const thisYear = fromSerial(input.today).year;
  for (let row = 0; row < cases.rowCount; row++) {
    if (row % CASES_PER_STEP === 0) yield;
    const year = read.number("retentionYear", row);
    const gone = year !== undefined && year + input.settings.extraRetentionYears < thisYear;
    const kle = read.text("kle", row);
    const number = parseKle(kle) === undefined ? (fixKle(kle) ?? "") : kle;
    report(number, gone && read.choice("caseStatus", row) === "Afsluttet" && read.choice("retentionCode", row) === "K");
  }
}
