import { readFileSync } from "node:fs";
import { TWIN_NAMES, twin } from "../../xlsx/testing/generate";
import { realWorkbooks } from "../../xlsx/testing/real-workbooks";
import { counts, losslessThroughEngine } from "../testing/lossless-through-engine";

const real = realWorkbooks("small");

afterAll(() => {
  process.stdout.write(
    `through office.js: ${counts.workbooks} workbooks, ${counts.lossless} lossless; ${counts.marked} with marks on a sheet of their own; ${counts.parts} untouched parts byte for byte\n`,
  );
});

describe("generated twins", () => {
  test.each(TWIN_NAMES)("%s", (name) => losslessThroughEngine(twin(name)));
});

describe("real workbooks", () => {
  if (real.length === 0) test.skip("the folder ../shared/real is not on this machine; the generated twins stand in", () => undefined);
  else test.each(real)("%s", (_name, path) => losslessThroughEngine(readFileSync(path)));
});
