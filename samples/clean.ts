import { makeCases } from "./cases";
import { makeInterfaces } from "./interfaces";
import { drawNetwork, type Network } from "./network";
import { Random } from "./random";
import type { SampleRow } from "./rows";
import { makeSystems } from "./systems";

export const SEED = 20_260_901;
export const CASE_COUNT = 20_000;

export interface SampleData {
  readonly network: Network;
  readonly systems: SampleRow[];
  readonly interfaces: SampleRow[];
  readonly cases: SampleRow[];
}

/** The municipality's three registers without a single fault. The same seed gives the same rows. */
export function makeCleanData(seed = SEED, caseCount = CASE_COUNT): SampleData {
  const random = new Random(seed);
  const network = drawNetwork(random);
  const systems = makeSystems(network, random);
  const interfaces = makeInterfaces(network, systems, random);
  const targets = systems.filter((system) => system["wantedInSapa"] === "Ja").map((system) => String(system["systemId"]));
  return { network, systems, interfaces, cases: makeCases(caseCount, targets, random) };
}
