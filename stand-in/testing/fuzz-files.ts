import { twin } from "../../xlsx/testing/generate";
import { KITOS_TWINS } from "../../xlsx/testing/kitos";

const NAMES = [
  "table",
  "chart",
  "names",
  "validations",
  "conditional formats",
  "rich text",
  "shared and array formulas",
  "comments",
  "strict",
];

/** Small workbooks that together hold each kind of part that is read. */
export const SMALL_FILES = (): Uint8Array[] => [...Object.values(KITOS_TWINS).map((make) => make()), ...NAMES.map(twin)];
