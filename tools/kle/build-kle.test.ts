import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { encodeKle } from "../../src/core/kle/codec";
import { shippedKle, shippedKleText } from "../../src/core/kle/shipped";
import { assembleKle } from "./assemble";

const ROOT = join(__dirname, "../..");
const check = () => spawnSync(process.execPath, ["--import", "tsx", "tools/kle/build-kle.ts", "--check"], { cwd: ROOT, encoding: "utf8" });

if (existsSync(join(ROOT, "../shared/real/kle/kle-samlet.csv"))) {
  test("the committed data is what the sources give", () => {
    const { status, stdout, stderr } = check();
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("is current");
  });
} else {
  test("without the sources (../shared/real/kle is not on this machine) the check says so and passes", () => {
    const { status, stdout } = check();
    expect(status).toBe(0);
    expect(stdout).toContain("skipped");
  });
}

test("the committed text is in the form that the program writes, and small", () => {
  expect(encodeKle(shippedKle())).toBe(shippedKleText());
  expect(Buffer.byteLength(shippedKleText())).toBeLessThan(130_000);
});

describe("assembling", () => {
  const row = (number: string, title: string, copies = "mkn") => ({
    number,
    title,
    inOs2mo: copies.includes("m"),
    inKitos: copies.includes("k"),
    inOs2kle: copies.includes("n"),
  });
  const data = assembleKle([
    row("G01", "Generelle  sager", "m"),
    row("G", "Efter faste regler", "m"),
    row("34.05.00", "Forpligtelser i almindelighed", "n"),
    row("34.00.00", "Børn i almindelighed", "n"),
    row("34.07.05", "Løsrevet", "n"),
    row("01", "Plan", "mk"),
    row("01.16", "VVM [udgår]", "m"),
    row("01.16.04", "VVM-screening [udgår 2023]", "mk"),
  ]);

  test("gives groups that only subjects tell of a title, and leaves out those it knows none for", () => {
    expect([...data.numbers.keys()]).toEqual(["01", "01.16", "01.16.04", "34", "34.00", "34.00.00", "34.05", "34.05.00", "34.07.05"]);
    expect(data.numbers.get("34")).toEqual({ number: "34", title: "Børn", editions: ["os2kle-3.23"], derived: true });
  });

  test("reads marks out of titles, and tells facets and categories apart", () => {
    expect(data.numbers.get("01.16.04")).toEqual({
      number: "01.16.04",
      title: "VVM-screening",
      editions: ["kitos-2022-05", "os2mo-2023"],
      retirement: { when: "2023" },
    });
    expect(data.facets.get("G01")).toEqual({ number: "G01", title: "Generelle sager", editions: ["os2mo-2023"] });
    expect(isDeepStrictEqual([...data.categories], [["G", "Efter faste regler"]])).toBe(true);
  });
});
