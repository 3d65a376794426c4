import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from ".";
import { goldenFindings, goldenResults } from "./testing/golden-findings";

const FOLDER = join(__dirname, "golden");

describe("all rules over one workbook", () => {
  it.each(goldenFindings(RULES).map(({ file, text }) => [file, text]))(
    "%s is as accepted (npx tsx tools/accept-golden.ts)",
    (file, text) => {
      expect(text).toBe(readFileSync(join(FOLDER, file), "utf8").replaceAll("\r\n", "\n"));
    },
  );

  it("has no golden file that nothing makes", () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      goldenFindings(RULES)
        .map(({ file }) => file)
        .sort(),
    );
  });

  it("has every rule with an example find something, and every rule judge", () => {
    const results = goldenResults(RULES).map(({ result }) => result);
    const found = new Set(results.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    expect(RULES.filter(({ id, example }) => example !== undefined && !found.has(id)).map(({ id }) => id)).toEqual([]);
    // Retention marks are in the workbook of the rule that needs them, and in no other.
    for (const { notJudged } of results) expect(notJudged.filter(({ reason }) => reason.kind !== "marks-missing")).toEqual([]);
  });
});
