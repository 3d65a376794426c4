import * as z from "zod/mini";
import { LANGUAGES } from "../../core/text/language";
import { DEFAULTS, type Preferences } from "./preferences";

// zod compiles checks with `new Function` where it may; the page's policy forbids evaluated strings, so it is told not to try.
z.config({ jitless: true });

const SCHEMA = z.object({
  hidden: z.catch(z.array(z.enum(["error", "warning", "info"])), [...DEFAULTS.hidden]),
  language: z.catch(z.enum(["office", ...LANGUAGES]), DEFAULTS.language),
  live: z.catch(z.boolean(), DEFAULTS.live),
  tourSeen: z.catch(z.boolean(), DEFAULTS.tourSeen),
});

/** The stored values that are ours; what is older, foreign or missing gives the default, since nothing is lost by that. */
export function readPreferences(stored: unknown): Preferences {
  const parsed = z.safeParse(SCHEMA, stored);
  return parsed.success ? parsed.data : DEFAULTS;
}
