import * as z from "zod/mini";
import type { Severity } from "../../core/model/finding";

/** zod compiles checks with `new Function` where it may; the page's policy forbids evaluated strings, so it is told not to try. */
z.config({ jitless: true });

/** What the pane remembers for a user of this computer. Never anything of the workbook. */
export interface Preferences {
  /** Severities that are hidden in the findings list. */
  readonly hidden: readonly Severity[];
}

export const DEFAULTS: Preferences = { hidden: [] };

const SCHEMA = z.object({ hidden: z.array(z.enum(["error", "warning", "info"])) });

/** The stored value if it is one of ours; an older or foreign one gives the defaults, since nothing is lost by that. */
export function readPreferences(stored: unknown): Preferences {
  const parsed = z.safeParse(SCHEMA, stored);
  return parsed.success ? parsed.data : DEFAULTS;
}
