import { NEEDED_CONDITIONS } from "../../system-conditions/sapa-conditions";

/** Rules of a file that makes several out of a list, by the file's name. */
export const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  "systems-conditions": NEEDED_CONDITIONS.map(({ id }) => `systems-${id}`),
};
