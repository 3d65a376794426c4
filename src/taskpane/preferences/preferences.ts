import type { Severity } from "../../core/model/finding";
import type { Grouping, SavedFilter } from "./finding-filter";
import type { Language } from "../../core/text/language";

/** What the pane remembers for a user of this computer. Never anything of the workbook but what the user searches for by name. */
export interface Preferences {
  /** Severities that are hidden in the findings list. */
  readonly hidden: readonly Severity[];
  /** What findings are put together by. */
  readonly grouping: Grouping;
  readonly savedFilters: readonly SavedFilter[];
  /** "office": the one that goes with Office's display language. */
  readonly language: "office" | Language;
  /** Findings follow edits. */
  readonly live: boolean;
  /** The tour of the first run has been seen or put away. */
  readonly tourSeen: boolean;
}

export const DEFAULTS: Preferences = { hidden: [], grouping: "none", savedFilters: [], language: "office", live: false, tourSeen: false };
