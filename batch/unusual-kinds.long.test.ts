/** Every kind of workbook that once stopped the program: marked, summarised, saved, and nothing in it that Excel repairs. */
import { readFileSync } from "node:fs";
import { openWorkbook } from "../xlsx/open";
import { lintWorkbook } from "../xlsx/testing/lint";
import { hasValidator, newOnes, validatorErrors } from "../xlsx/testing/validator";
import type { FindingsFile } from "./findings-file";
import { UNUSUAL_KINDS } from "./testing/unusual-kinds";
import { cli, workFolder } from "./testing/run-cli";

jest.setTimeout(120_000);

interface Run {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly file: FindingsFile;
}

async function run(before: Uint8Array): Promise<Run> {
  const folder = workFolder();
  const [out, json] = [folder.path("ud.xlsx"), folder.path("fund.json")];
  const { code, err } = await cli(folder.put("ind.xlsx", before), "--out", out, "--json", json, "--today", "2026-11-24");
  expect({ code, err }).toEqual({ code: 0, err });
  return { before, after: readFileSync(out), file: JSON.parse(readFileSync(json, "utf8")) as FindingsFile };
}

test.each(Object.entries(UNUSUAL_KINDS))("%s", async (_, make) => {
  const { before, after, file } = await run(make());
  expect(file.stats.counts.direct).toBe(1);
  expect(file.sheets.length).toBeGreaterThan(2);
  expect(newOnes(lintWorkbook(before), lintWorkbook(after))).toEqual([]);
  if (hasValidator()) expect(newOnes(await validatorErrors(before), await validatorErrors(after))).toEqual([]);
  for (const sheet of openWorkbook(after).workbook.sheets)
    for (const line of Object.values(sheet.cells.byRow))
      for (const { value, formula = "" } of Object.values(line)) {
        if (typeof value === "string") expect(value.length).toBeLessThanOrEqual(32_767);
        expect(formula.length).toBeLessThanOrEqual(8_192);
      }
});

test("a chain goes through infrastructure that is not named as the common one", async () => {
  const { file } = await run(UNUSUAL_KINDS["infrastructure-between"]!());
  const depends = new Map(file.dependencies.map(({ system, depends }) => [system, depends]));
  expect([depends.get("S2"), depends.get("M"), depends.get("S3")]).toEqual(["indirekte", "indirekte", "indirekte"]);
});
