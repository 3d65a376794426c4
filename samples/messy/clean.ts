import { countCases, groupOf } from "../areas";
import { makeCases } from "../cases";
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
    // The project manager has no list of documents or reminders.
    documents: [],
    reminders: [],
  };
}
