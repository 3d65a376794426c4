import type { CellPlace } from "../../core/changes/change";
import type { Language } from "../../core/text/language";
import type { ActionId, Outcome } from "../action";
import { FULL_HOST, type HostState } from "../host-support";
import type { ViewId } from "../navigation";
import { NO_OVERVIEWS, type OverviewStates } from "../overviews/overview";
import type { Progress } from "../ports";
import type { SelfTestResult } from "../self-test/recording";
import type { StoredState } from "../stores/stored-state";
import type { RememberedRun } from "../use-cases/remember-run";
import { NO_PLANS, type ShownPlans } from "../use-cases/effects";
import type { FoundRegisters, Validation } from "../validation/validate-workbook";
import { NOT_LIVE, type LiveState } from "../validation/live-state";

/** The state that the three entry points share while the runtime lives. Each field is written by one room; see `own`. */
export interface SessionState extends ShownPlans {
  /** The language of texts and of sheets that are written. */
  readonly language: Language;
  /** Persons' numbers are shown, in the pane and on the sheets that it writes. Never stored: the next session masks them again. */
  readonly showsPersons: boolean;
  /** The view that the pane shows; a command can open another. */
  readonly view: ViewId;
  /** A cell whose findings are to be shown ("Forklar fund"); a new object each time it is asked for. */
  readonly asked: CellPlace | null;
  /** The tour is to be shown; a new object each time it is asked for. */
  readonly tourAsked: object | null;
  /** `background`: no user has asked for it, and whatever the user starts comes first. `silent`: Excel has not answered for long. */
  readonly running: { readonly action: ActionId; readonly progress: Progress; readonly background: boolean; readonly silent?: true } | null;
  readonly outcome: Outcome | null;
  /** The limits of this Excel and this file. */
  readonly host: HostState;
  /** The registers as last found in the workbook; null before the first search. */
  readonly found: FoundRegisters | null;
  readonly validation: Validation | null;
  /** A register has been changed after `validation` was made: a hint from events, not a promise. */
  readonly cellsStale: boolean;
  /** Settings or KLE have been changed after `validation` was made. */
  readonly settingsStale: boolean;
  readonly live: LiveState;
  /** Settings, KLE and the last change; null until they have been read. */
  readonly stored: StoredState | null;
  /** How the last run compares with the one before; null before the first. */
  readonly sinceLast: RememberedRun | null;
  /** Formulas that each follow the registers for one cell; 0 while they are not so many that Excel gets slow. */
  readonly formulas: number;
  /** What this Excel answered in the self-test; null before the first. */
  readonly selfTest: SelfTestResult | null;
  /** The overviews of the views beside the findings. */
  readonly overviews: OverviewStates;
}

/** The session as views and commands see it. */
export interface Session {
  readonly get: () => SessionState;
  /** Calls `listener` after each change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Changes the fields that it was given, and no others. */
type Update<K extends keyof SessionState> = (change: Partial<Pick<SessionState, K>>) => void;

export interface OwnableSession extends Session {
  /** Hands over fields to the room that keeps their invariants. @throws when one of them has an owner. */
  readonly own: <K extends keyof SessionState>(...fields: readonly K[]) => Update<K>;
}

export const EMPTY_SESSION: SessionState = {
  ...NO_PLANS,
  language: "da",
  showsPersons: false,
  view: "home",
  asked: null,
  tourAsked: null,
  running: null,
  outcome: null,
  host: FULL_HOST,
  found: null,
  validation: null,
  cellsStale: false,
  settingsStale: false,
  live: NOT_LIVE,
  stored: null,
  sinceLast: null,
  formulas: 0,
  selfTest: null,
  overviews: NO_OVERVIEWS,
};

export function createSession(language: Language): OwnableSession {
  let state: SessionState = { ...EMPTY_SESSION, language };
  const listeners = new Set<() => void>();
  const owned = new Set<keyof SessionState>();
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    own: (...fields) => {
      const busy = fields.filter((field) => owned.has(field));
      if (busy.length > 0) throw new Error(`another room owns ${busy.join(", ")}`);
      for (const field of fields) owned.add(field);
      return (change) => {
        state = { ...state, ...change };
        for (const listener of [...listeners]) listener();
      };
    },
  };
}
