import { fromSerial } from "../identifiers/dates";
import { fixKle, parseKle } from "../identifiers/kle";
import type { Steps } from "../model/steps";
import { dutyReader, type Duty } from "../retention/duty";
import type { RegisterOf } from "../registers/workbook-data";
import type { Area } from "./area";
import { factReader } from "./facts";
import type { StrategyInput } from "./strategy";

/** The cases of an area in Sagsoprydning, as far as discarding it goes. */
export interface AreaCases {
  readonly cases: number;
  /** Closed, code K, retention year over, and no duty to keep them. */
  readonly discardable: number;
  /** Cases that must be retained, by the duty. */
  readonly retained: Readonly<Partial<Record<Duty, number>>>;
  /** Cases that are retained by no duty, and yet may not be discarded as far as is known: no code, no year, or no state that can be read. */
  readonly unsettled: number;
  /** The last retention year of those whose year is not over, the extra years counted in. */
  readonly lastYear: number | undefined;
}

interface Counts {
  cases: number;
  discardable: number;
  retained: Partial<Record<Duty, number>>;
  unsettled: number;
  lastYear: number | undefined;
}

const NEEDED = ["kle", "caseStatus", "retentionCode"] as const;
const CASES_PER_STEP = 1_000;

/** By index of the area. Without a register of cases, or its columns, nothing is known of any. */
export function* areaCases(input: StrategyInput, areas: readonly Area[]): Steps<ReadonlyMap<number, AreaCases>> {
  const { cases } = input.data.registers;
  if (cases === undefined || !NEEDED.every((column) => cases.columns[column] !== undefined)) return new Map();
  const byNumber = new Map<string, number[]>();
  areas.forEach(({ kle }, i) => {
    if (kle !== undefined) byNumber.set(kle, [...(byNumber.get(kle) ?? []), i]);
  });
  const known = new Map<number, Counts>();
  yield* eachCase(input, cases, (kle, duty, discardable, year) => {
    for (const number of new Set([kle, kle.slice(0, 5)]))
      for (const area of byNumber.get(number) ?? []) {
        let counts = known.get(area);
        if (counts === undefined) known.set(area, (counts = { cases: 0, discardable: 0, retained: {}, unsettled: 0, lastYear: undefined }));
        counts.cases++;
        if (discardable) counts.discardable++;
        else if (duty === undefined) counts.unsettled++;
        if (duty !== undefined) counts.retained[duty] = (counts.retained[duty] ?? 0) + 1;
        if (duty === "early") counts.lastYear = Math.max(counts.lastYear ?? 0, year!);
      }
  });
  return known;
}

/**
 * Indexes of areas all of whose cases are in Sagsoprydning and may be discarded. An area with more closed cases than there are rows is left
 * out: unknown cases are not discardable.
 */
export function discardableAreas(areas: readonly Area[], known: ReadonlyMap<number, AreaCases>): ReadonlySet<number> {
  return new Set(
    [...known].flatMap(([area, { cases, discardable }]) => (discardable === cases && cases >= (areas[area]!.closed ?? 0) ? [area] : [])),
  );
}

function* eachCase(
  input: StrategyInput,
  cases: RegisterOf<"cases">,
  report: (kle: string, duty: Duty | undefined, discardable: boolean, year: number | undefined) => void,
): Steps<void> {
  const read = factReader("cases", cases, input.data.date1904);
  const duties = dutyReader(cases.columns, input.kle, input.data.date1904);
  const thisYear = fromSerial(input.today).year;
  for (let row = 0; row < cases.rowCount; row++) {
    if (row % CASES_PER_STEP === 0) yield;
    const kle = read.text("kle", row);
    const number = parseKle(kle) === undefined ? (fixKle(kle) ?? "") : kle;
    const given = read.number("retentionYear", row) ?? duties.yearOf(row);
    const year = given === undefined ? undefined : given + input.settings.extraRetentionYears;
    const status = read.choice("caseStatus", row);
    const closed = status === "Afsluttet";
    const later = year !== undefined && year >= thisYear ? "early" : undefined;
    const duty = duties.dutyOf(row) ?? (status !== undefined && !closed ? "open" : later);
    const discardable = duty === undefined && year !== undefined && closed && read.choice("retentionCode", row) === "K";
    report(number, duty, discardable, year);
  }
}
