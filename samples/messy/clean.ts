import { countCases, groupOf } from "../areas";
import { makeCases, type TargetOf } from "../cases";
import { makeDocuments } from "../documents";
import { makeReminders } from "../reminders";
import type { RegisterId } from "../../src/core/model/register-id";
import { Random } from "../random";
import type { SampleRow } from "../rows";
import { makeStrategy } from "../strategy";
import { makeAreas } from "./areas";
import { makeInterfaces } from "./interfaces";
import { makeProcurements } from "./procurements";
import { remarked } from "./remarks";
import { makeSystems } from "./systems";

export type Records = Readonly<Record<RegisterId, SampleRow[]>>;

const CASES = 500;
const QUESTIONS = 24;
/** Where the passes over the cases begin: each takes some of them. */
const PASSES = [0, 9, 18, 27, 36];

/** Documents and reminders of some cases, numbered through. */
function letters(cases: readonly SampleRow[], targetOf: TargetOf, random: Random): Pick<Records, "documents" | "reminders"> {
  const rows = (of: (from: readonly SampleRow[]) => SampleRow[]): SampleRow[] => PASSES.flatMap((from) => of(cases.slice(from)));
  return {
    documents: rows((from) => makeDocuments(from, random)).map((row, i) => ({ ...row, documentNumber: `EDH-${String(40_001 + i)}` })),
    reminders: rows((from) => makeReminders(from, targetOf, random)).map((row, i) => ({
      ...row,
      reminderId: `AD-${String(i + 1).padStart(4, "0")}`,
    })),
  };
}

/** The municipality's records in the registers' own words, without a fault. The same seed gives the same records. */
export function makeRecords(seed: number): Records {
  const random = new Random(seed);
  const systems = makeSystems(random);
  const interfaces = makeInterfaces(random);
  const areas = makeAreas(random);
  const targets = new Map(areas.map((area) => [area["kle"], String(area["targetSystem"])]));
  const cases = makeCases(CASES, (kle) => targets.get(groupOf(kle)) || undefined, random);
  return {
    systems: systems.map((row) => remarked(row, random)),
    interfaces: interfaces.map((row) => remarked(row, random)),
    caseAreas: countCases(areas, cases).map((row) => remarked(row, random)),
    documentStrategy: makeStrategy(random).slice(0, QUESTIONS),
    procurements: makeProcurements(random),
    cases,
    ...letters(cases, (kle) => targets.get(groupOf(kle)) || undefined, new Random(seed + 3)),
  };
}
