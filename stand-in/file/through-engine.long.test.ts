import { readFileSync } from "node:fs";
import { checkLossless } from "../../xlsx/testing/check-lossless";
import { realWorkbooks } from "../../xlsx/testing/real-workbooks";
import { losslessThroughEngine } from "../testing/lossless-through-engine";

/** The large ones of those that through-engine.test.ts and xlsx/lossless.test.ts have. */
const real = realWorkbooks("large");

if (real.length === 0) test.skip("the folder ../shared/real is not on this machine; the generated twins stand in", () => undefined);
else
  describe.each(real)("%s", (_name, path) => {
    test("through office.js it loses nothing", () => losslessThroughEngine(readFileSync(path)), 120_000);
    test("saved it loses nothing", () => expect(checkLossless(readFileSync(path)).complaints).toEqual([]), 120_000);
  });
