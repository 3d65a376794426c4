import * as z from "zod/mini";
import { SEVERITIES } from "../../core/model/finding";
import { LANGUAGES } from "../../core/text/language";
import { GROUPINGS, MAX_FILTER_NAME, MAX_SAVED_FILTERS, SORTINGS, STATES } from "./finding-filter";
import { DEFAULTS, type Preferences } from "./preferences";

// zod compiles checks with `new Function` where it may; the page's policy forbids evaluated strings, so this is turned off.
z.config({ jitless: true });

const SEVERITY = z.enum(SEVERITIES);
const CHOSEN = z.nullable(z.string().check(z.maxLength(500)));
const SAVED_FILTER = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(MAX_FILTER_NAME)),
  filter: z.object({
    hidden: z.readonly(z.array(SEVERITY)),
    register: CHOSEN,
    rule: CHOSEN,
    owner: CHOSEN,
    state: z.nullable(z.enum(STATES)),
    search: z.string().check(z.maxLength(500)),
  }),
  grouping: z.enum(GROUPINGS),
  sorting: z.optional(z.enum(SORTINGS)),
});

const SCHEMA = z.object({
  hidden: z.catch(z.readonly(z.array(SEVERITY)), DEFAULTS.hidden),
  grouping: z.catch(z.enum(GROUPINGS), DEFAULTS.grouping),
  sorting: z.catch(z.enum(SORTINGS), DEFAULTS.sorting),
  savedFilters: z.catch(z.readonly(z.array(SAVED_FILTER).check(z.maxLength(MAX_SAVED_FILTERS))), DEFAULTS.savedFilters),
  language: z.catch(z.enum(["office", ...LANGUAGES]), DEFAULTS.language),
  live: z.catch(z.boolean(), DEFAULTS.live),
  tourSeen: z.catch(z.boolean(), DEFAULTS.tourSeen),
});

/** The stored values that are ours; what is older, foreign or missing gives the default, since nothing is lost by that. */
export function readPreferences(stored: unknown): Preferences {
  const parsed = z.safeParse(SCHEMA, stored);
  return parsed.success ? parsed.data : DEFAULTS;
}
