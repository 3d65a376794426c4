import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../file/workbook-file";
import { recalculated } from "../testing/recalculate";

/** Workbooks that others have saved, most of them by Excel; they are beside the checkout and never committed. */
const FOLDER = join(__dirname, "../../../shared/real");
const FILES = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".xlsx"))
      .sort()
  : [];

/** What the engine calculates otherwise than Excel had, and why. */
const DIFFERENT: Readonly<Record<string, readonly string[]>> = {
  // An array in a formula of before dynamic arrays: Excel takes one of it, the engine spills all.
  "messy/sheetjs-ErrorTypes.xlsx": ["RawErrors!F14 =ERROR.TYPE({1,2,3})"],
  // Another time.
  "messy/smungs-toronto_transit.xlsx": ["1985-2017 ACTUALS!A60 =NOW()"],
};

(FILES.length > 0 ? test : test.skip)(
  `the values that Excel stored are what the engine calculates (${FILES.length > 0 ? FOLDER : "../shared/real is not beside the checkout"})`,
  async () => {
    let formulas = 0;
    const different: Record<string, string[]> = {};
    for (const file of FILES) {
      const found = await recalculated(openWorkbook(readFileSync(join(FOLDER, file))).document);
      formulas += found.formulas;
      if (found.differences.length > 0)
        different[file] = found.differences.map(({ sheet, address, formula }) => `${sheet}!${address} ${formula}`);
    }
    expect(formulas).toBeGreaterThan(450);
    expect(different).toEqual(DIFFERENT);
  },
  120_000,
);
