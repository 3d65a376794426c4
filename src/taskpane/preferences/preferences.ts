import type { Severity } from "../../core/model/finding";
import type { Grouping, SavedFilter, Sorting } from "./finding-filter";
import type { Language } from "../../core/text/language";

/** The pane's stored preferences for a user of this computer. Never anything of the workbook but the names that the user searches for. */
export interface Preferences {
  /** Severities that are hidden in the findings list. */
  readonly hidden: readonly Severity[];
  /** The grouping of findings. */
  readonly grouping: Grouping;
  /** Which findings stand first. */
  readonly sorting: Sorting;
  readonly savedFilters: readonly SavedFilter[];
  /** "office": the one that goes with Office's display language. */
  readonly language: "office" | Language;
  /** Findings follow edits. */
  readonly live: boolean;
  /** The tour of the first run has been seen or put away. */
  readonly tourSeen: boolean;
}

export const DEFAULTS: Preferences = {
  hidden: [],
  grouping: "kind",
  sorting: "urgency",
  savedFilters: [],
  language: "office",
  live: false,
  tourSeen: false,
};
