/** Damaged files: 300 seeded mutations of small workbooks here, 5,000 more, also of the sample, in fuzz.long.test.ts. */
import { SMALL_FILES } from "../testing/fuzz-files";
import { fuzz } from "../testing/fuzz";
import { changePart } from "../../xlsx/testing/change-part";
import { mutated } from "../../xlsx/testing/mutate";
import { referenceValues } from "../../xlsx/testing/reference";
import { twin } from "../../xlsx/testing/generate";
import { openWorkbook } from "../../xlsx/open";

test("300 damaged files are read right or refused in a sentence, each in half a second of processor", () => {
  const { opened, refused, faults, slowest } = fuzz(SMALL_FILES(), 300);
  expect(faults).toEqual([]);
  expect(opened).toBeGreaterThan(90);
  expect(refused).toBeGreaterThan(90);
  expect(slowest).toBeLessThan(0.5);
});

test("the same seed gives the same file, another seed another", () => {
  const bytes = twin("table");
  expect(mutated(bytes, 7)).toEqual(mutated(bytes, 7));
  expect(mutated(bytes, 7)).not.toEqual(mutated(bytes, 8));
});

test("the slow reader, to which readings are compared, sees another value", () => {
  const path = "xl/worksheets/sheet1.xml";
  const values = (bytes: Uint8Array) => {
    const { pack, workbookPart } = openWorkbook(bytes).file;
    return referenceValues(pack, workbookPart.path, path);
  };
  const plain = values(twin("plain"));
  expect(plain.get("1/1")).toBe("KMD Sag");
  expect(values(changePart(twin("plain"), path, (text) => text.replace("KMD Sag", "Andet"))).get("1/1")).toBe("Andet");
  expect([...plain.keys()]).toHaveLength(9);
});
