import * as z from "zod/mini";
import { DEFAULTS, type Preferences } from "./preferences";

// zod compiles checks with `new Function` where it may; the page's policy forbids evaluated strings, so it is told not to try.
z.config({ jitless: true });

const SCHEMA = z.object({ hidden: z.array(z.enum(["error", "warning", "info"])) });

/** The stored value if it is one of ours; an older or foreign one gives the defaults, since nothing is lost by that. */
export function readPreferences(stored: unknown): Preferences {
  const parsed = z.safeParse(SCHEMA, stored);
  return parsed.success ? parsed.data : DEFAULTS;
}
