import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fuzz } from "../testing/fuzz";
import { SMALL_FILES } from "../testing/fuzz-files";

const SAMPLE = join(__dirname, "../../samples/eksempelkommune.xlsx");
jest.setTimeout(3_600_000);

test("4,900 damaged small files are read right or refused in a sentence", () => {
  const { faults, slowest } = fuzz(SMALL_FILES(), 4_900, 1_000);
  expect(faults).toEqual([]);
  expect(slowest).toBeLessThan(1);
});

test("100 damaged samples are read right or refused in a sentence, each in 5 seconds of processor", () => {
  const { faults, slowest } = fuzz([readFileSync(SAMPLE)], 100, 100_000);
  expect(faults).toEqual([]);
  expect(slowest).toBeLessThan(5);
});
