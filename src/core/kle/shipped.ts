import { decodeKle } from "./codec";
import type { KleData } from "./kle-data";
import file from "./kle.generated.json";

/** KLE's data as `decodeKle` reads it. A function: a call when the module loads would put the data into every chunk that names the module. */
export function shippedKleText(): string {
  return file.lines.join("\n");
}

let data: KleData | undefined;

/** KLE as shipped with the add-in; read on first use (some milliseconds), then remembered. */
export function shippedKle(): KleData {
  if (data === undefined) {
    const read = decodeKle(shippedKleText());
    if (read === undefined) throw new Error("kle.generated.json can't be read: run npx tsx tools/kle/build-kle.ts");
    data = read;
  }
  return data;
}
