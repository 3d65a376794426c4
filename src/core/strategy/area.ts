import type { ResolvedSystem } from "../model/resolved-system";
import type { MoveScenario } from "./scenario-kinds";

/** Exit routes as the closed list of `Sagsområder` spells them, by whether the cases move to a system. */
const MOVING_ROUTES = ["Flyt til fagsystem", "Flyt til ESDH", "Fælleskommunal løsning"] as const;
const STAYING_ROUTES = ["Afsluttes i KMD Sag", "Arkiveres", "Kasseres"] as const;
export const UNDECIDED_ROUTE = "Ikke besluttet";
export type MovingRoute = (typeof MOVING_ROUTES)[number];
export type Route = MovingRoute | (typeof STAYING_ROUTES)[number] | typeof UNDECIDED_ROUTE;
export const ROUTES: readonly Route[] = [...MOVING_ROUTES, ...STAYING_ROUTES, UNDECIDED_ROUTE];

type AreaStatus = "Ikke startet" | "I gang" | "Afventer" | "Flyttet";
type Risk = "Lav" | "Mellem" | "Høj";

/** One case area as the strategies see it. Undefined = blank, unreadable or no such column: never read as 0, Nej or decided. */
export interface Area {
  /** Data row in the register Sagsområder. */
  readonly row: number;
  /** Sagsområde-id; the name where it is blank. */
  readonly id: string;
  readonly name: string;
  /** `hh.gg` or `hh.gg.ee`. */
  readonly kle: string | undefined;
  /** Blank where not given. */
  readonly department: string;
  readonly responsible: string;
  readonly current: ResolvedSystem;
  /** It is in other systems than KMD Sag already: there is nothing to leave. False where it is not known. */
  readonly out: boolean;
  readonly route: Route | undefined;
  /** Undefined for a blank cell; `kind: "unknown"` for a name that nothing answers to. */
  readonly target: ResolvedSystem | undefined;
  /** The target as the sheet names it. */
  readonly targetName: string;
  /** Its own choice of when to move; undefined where the municipality's holds. */
  readonly scenario: MoveScenario | undefined;
  readonly wave: number | undefined;
  /** Serial days of the 1900 system. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly open: number | undefined;
  readonly closed: number | undefined;
  readonly manual: number | undefined;
  readonly users: number | undefined;
  readonly edh: boolean | undefined;
  readonly journalNotes: boolean | undefined;
  readonly risk: Risk | undefined;
  readonly status: AreaStatus | undefined;
}

export function isMoving(route: Route | undefined): route is MovingRoute {
  return (MOVING_ROUTES as readonly (string | undefined)[]).includes(route);
}
