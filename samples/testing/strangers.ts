import { readFileSync } from "node:fs";
import { TWIN_NAMES, twin } from "../../xlsx/testing/generate";
import { realWorkbooks } from "../../xlsx/testing/real-workbooks";

/** A workbook that the project did not write. */
export interface Stranger {
  readonly name: string;
  readonly read: () => Uint8Array;
}

/** Those beside the checkout; none where they are not on the machine. */
export const realFiles = (): readonly Stranger[] => realWorkbooks("any").map(([name, path]) => ({ name, read: () => readFileSync(path) }));

/** Generated ones, one for each thing that libraries lose. */
export const twins = (): readonly Stranger[] => TWIN_NAMES.map((name) => ({ name: `twin: ${name}`, read: () => twin(name) }));
