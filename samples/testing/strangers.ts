import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { TWIN_NAMES, twin } from "../../xlsx/testing/generate";

/** A workbook that the project did not write. */
export interface Stranger {
  readonly name: string;
  readonly read: () => Uint8Array;
}

const REAL = join(__dirname, "../../../shared/real");

/** Those beside the checkout; none where they are not on the machine. */
export const realFiles = (): readonly Stranger[] =>
  existsSync(REAL)
    ? readdirSync(REAL, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.xls[xm]$/.test(name))
        .sort()
        .map((name) => ({ name: name.replaceAll("\\", "/"), read: () => readFileSync(join(REAL, name)) }))
    : [];

/** Generated ones, one for each thing that libraries lose. */
export const twins = (): readonly Stranger[] => TWIN_NAMES.map((name) => ({ name: `twin: ${name}`, read: () => twin(name) }));
