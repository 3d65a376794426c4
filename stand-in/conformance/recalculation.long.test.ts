import { readFileSync } from "node:fs";
import { realWorkbooks } from "../../xlsx/testing/real-workbooks";
import { openWorkbook } from "../file/workbook-file";
import { recalculated } from "../testing/recalculate";

/** Workbooks that others have saved, most of them by Excel; they are beside the checkout and never committed. */
const FILES = realWorkbooks("any", /\.xlsx$/);

/** What the engine calculates otherwise than Excel had, and why. */
const DIFFERENT: Readonly<Record<string, readonly string[]>> = {
  // An array in a formula of before dynamic arrays: Excel takes one of it, the engine spills all.
  "messy/sheetjs-ErrorTypes.xlsx": ["RawErrors!F14 =ERROR.TYPE({1,2,3})"],
  // Another time.
  "messy/smungs-toronto_transit.xlsx": ["1985-2017 ACTUALS!A60 =NOW()"],
};

(FILES.length > 0 ? test : test.skip)(
  `the values that Excel stored are what the engine calculates${FILES.length > 0 ? "" : " (../shared/real is not beside the checkout)"}`,
  async () => {
    let formulas = 0;
    const different: Record<string, string[]> = {};
    for (const [file, path] of FILES) {
      const found = await recalculated(openWorkbook(readFileSync(path)).document);
      formulas += found.formulas;
      if (found.differences.length > 0)
        different[file] = found.differences.map(({ sheet, address, formula }) => `${sheet}!${address} ${formula}`);
    }
    expect(formulas).toBeGreaterThan(450);
    expect(different).toEqual(DIFFERENT);
  },
  120_000,
);
