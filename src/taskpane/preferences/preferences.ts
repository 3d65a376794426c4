import type { Severity } from "../../core/model/finding";

/** What the pane remembers for a user of this computer. Never anything of the workbook. */
export interface Preferences {
  /** Severities that are hidden in the findings list. */
  readonly hidden: readonly Severity[];
}

export const DEFAULTS: Preferences = { hidden: [] };
