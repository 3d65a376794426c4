import { decodeKle } from "./codec";
import type { KleData } from "./kle-data";
import { KLE_TEXT } from "./kle-data.generated";

let data: KleData | undefined;

/** KLE as shipped with the add-in; read on first use (some milliseconds), then kept. */
export function shippedKle(): KleData {
  if (data === undefined) {
    const read = decodeKle(KLE_TEXT);
    if (read === undefined) throw new Error("kle-data.generated.ts can't be read: run npx tsx tools/kle/build-kle.ts");
    data = read;
  }
  return data;
}
