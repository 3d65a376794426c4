import { isOwnSystem } from "../conditions/evaluate";
import type { MovingRoute } from "./area";
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
