import { countCases, groupOf, makeAreas } from "./areas";
import { makeCases, type TargetOf } from "./cases";
import { makeDocuments } from "./documents";
import { makeInterfaces } from "./interfaces";
import { drawNetwork, type Network } from "./network";
import { makeProcurements } from "./procurements";
import { Random } from "./random";
import { makeReminders } from "./reminders";
import type { SampleRow } from "./rows";
import { makeStrategy } from "./strategy";
import { makeSystems } from "./systems";

export const SEED = 20_260_901;
export const CASE_COUNT = 20_000;

export interface SampleData {
  readonly network: Network;
  readonly systems: SampleRow[];
  readonly interfaces: SampleRow[];
  readonly caseAreas: SampleRow[];
  readonly documentStrategy: SampleRow[];
  readonly procurements: SampleRow[];
  readonly cases: SampleRow[];
  readonly documents: SampleRow[];
  readonly reminders: SampleRow[];
}

/** The municipality's registers without a single fault. The same seed gives the same rows. */
export function makeCleanData(seed = SEED, caseCount = CASE_COUNT): SampleData {
  const random = new Random(seed);
  const network = drawNetwork(random);
  const systems = makeSystems(network, random);
  const interfaces = makeInterfaces(network, systems, random);
  const areas = makeAreas(systems, random);
  const targets = new Map(areas.map((area) => [area["kle"], String(area["targetSystem"])]));
  const targetOf: TargetOf = (kle) => targets.get(groupOf(kle)) || undefined;
  const cases = makeCases(caseCount, targetOf, random);
  const documentStrategy = makeStrategy(random);
  const procurements = makeProcurements(systems, network, random);
  return {
    network,
    systems,
    interfaces,
    caseAreas: countCases(areas, cases),
    documentStrategy,
    procurements,
    cases,
    // Drawn last: whatever is drawn for them changes no other register.
    documents: makeDocuments(cases, random),
    reminders: makeReminders(cases, targetOf, random),
  };
}
