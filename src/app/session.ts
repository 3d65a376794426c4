import type { Recognition } from "../core/recognition/recognise";
import type { MessageData } from "../core/text/language";
import type { FailureCode } from "./errors";
import type { HighlightResult } from "./highlight-dependencies";
import type { Progress } from "./ports";
import type { SummariesResult } from "./build-summaries";
import type { Validation } from "./validate-workbook";

export type ActionId = "validate" | "highlight" | "removeHighlights" | "summaries";

/** How an action ended. Plain data; texts are made where it is shown. */
export type Outcome =
  | { readonly kind: "done"; readonly action: "validate"; readonly result: Validation }
  | { readonly kind: "done"; readonly action: "highlight"; readonly result: HighlightResult }
  | { readonly kind: "done"; readonly action: "removeHighlights"; readonly removed: number }
  | { readonly kind: "done"; readonly action: "summaries"; readonly result: SummariesResult }
  | { readonly kind: "cancelled"; readonly action: ActionId }
  | { readonly kind: "failed"; readonly action: ActionId | "select"; readonly failure: Failure };

export interface Failure {
  /** "unexpected" is a fault of ours. */
  readonly code: FailureCode | "unexpected";
  readonly data: MessageData;
  /** For a workbook without the registers: what was looked for. */
  readonly recognition?: Recognition;
}

/** What the three faces share while the runtime lives. */
export interface SessionState {
  readonly running: { readonly action: ActionId; readonly progress: Progress } | null;
  readonly outcome: Outcome | null;
  readonly validation: Validation | null;
  /** True when a register has been changed after `validation` was made: a hint from events, not a promise. */
  readonly changedSince: boolean;
}

export interface Session {
  readonly get: () => SessionState;
  readonly update: (change: Partial<SessionState>) => void;
  /** Calls `listener` after each change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSession(): Session {
  let state: SessionState = { running: null, outcome: null, validation: null, changedSince: false };
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
