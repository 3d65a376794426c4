import type { CellPlace } from "../../core/changes/change";
import type { FixPlan } from "../../core/changes/plan-fix";
import type { AdvicePlan } from "../../core/cleanup/advice-changes";
import type { Language } from "../../core/text/language";
import type { ActionId, Outcome } from "../action";
import { FULL_HOST, type HostState } from "../host-support";
import type { ImportOffer, ReadImport } from "../imports/read-import";
import type { RememberedRun } from "../use-cases/since-last.run";
import { NOT_LIVE, type LiveState } from "../watching/live-state";
import type { ViewId } from "../navigation";
import { NO_OVERVIEWS, type OverviewStates } from "../overviews/overview";
import type { Progress } from "../ports";
import type { StoredState } from "../stores/stored-state";
import type { FoundRegisters, Validation } from "../validation/validate-workbook";

/** What the three faces share while the runtime lives. */
export interface SessionState {
  /** The language of texts and of sheets that are written. */
  readonly language: Language;
  /** The view that the pane shows; a command can open another. */
  readonly view: ViewId;
  /** A cell whose findings are to be shown ("Forklar fund"); a new object each time it is asked for. */
  readonly asked: CellPlace | null;
  /** The tour is to be shown; a new object each time it is asked for. */
  readonly tourAsked: object | null;
  /** `background`: nobody pressed a button for it; whatever the user starts takes its place. */
  readonly running: { readonly action: ActionId; readonly progress: Progress; readonly background: boolean } | null;
  readonly outcome: Outcome | null;
  /** What this Excel and this file do not allow. */
  readonly host: HostState;
  /** What was last found in the workbook, by whatever looked for registers; null before anybody has. */
  readonly found: FoundRegisters | null;
  readonly validation: Validation | null;
  /** True when a register has been changed after `validation` was made: a hint from events, not a promise. */
  readonly changedSince: boolean;
  readonly live: LiveState;
  /** True when settings or KLE have been changed after `validation` was made. */
  readonly settingsSince: boolean;
  /** Settings, KLE and the last change; null until they have been read. */
  readonly kept: StoredState | null;
  /** What mending would do, shown until the user has chosen. */
  readonly fixPlan: FixPlan | null;
  /** Sheets that may be imported; null until they have been looked for. */
  readonly imports: readonly ImportOffer[] | null;
  /** What importing one of them would do, shown until the user has chosen. */
  readonly importPlan: ReadImport | null;
  /** How the last run compares with the one before; null before the first. */
  readonly sinceLast: RememberedRun | null;
  /** What writing the advice on cases would do, shown until the user has chosen. */
  readonly advicePlan: AdvicePlan | null;
  /** What the views beside the findings show. */
  readonly overviews: OverviewStates;
}

export interface Session {
  readonly get: () => SessionState;
  readonly update: (change: Partial<SessionState>) => void;
  /** Calls `listener` after each change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export const EMPTY_SESSION: SessionState = {
  language: "da",
  view: "home",
  asked: null,
  tourAsked: null,
  running: null,
  outcome: null,
  host: FULL_HOST,
  found: null,
  validation: null,
  changedSince: false,
  live: NOT_LIVE,
  settingsSince: false,
  kept: null,
  fixPlan: null,
  imports: null,
  importPlan: null,
  sinceLast: null,
  advicePlan: null,
  overviews: NO_OVERVIEWS,
};

export function createSession(language: Language): Session {
  let state: SessionState = { ...EMPTY_SESSION, language };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    update: (change) => {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
