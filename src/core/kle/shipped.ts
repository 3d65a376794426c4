import { decodeKle } from "./codec";
import type { KleData } from "./kle-data";
import file from "./kle.generated.json";

/** KLE's data as `decodeKle` reads it. */
export const KLE_TEXT: string = file.lines.join("\n");

let data: KleData | undefined;

/** KLE as shipped with the add-in; read on first use (some milliseconds), then remembered. */
export function shippedKle(): KleData {
  if (data === undefined) {
    const read = decodeKle(KLE_TEXT);
    if (read === undefined) throw new Error("kle.generated.json can't be read: run npx tsx tools/kle/build-kle.ts");
    data = read;
  }
  return data;
}
