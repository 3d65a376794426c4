/** What is saved is held to Microsoft's validator and to the lint of what the validator lets pass. Each kind by itself: outputs.long.test.ts. */
import { openWorkbook } from "../stand-in/file/workbook-file";
import { changePart } from "../xlsx/testing/change-part";
import { twin } from "../xlsx/testing/generate";
import { lintWorkbook } from "../xlsx/testing/lint";
import { hasValidator, newOnes, validatorErrors } from "../xlsx/testing/validator";
import { addAndMark, performAll, scenarioFile, workedOn } from "./testing/outputs";
import { realFiles, twins } from "./testing/strangers";

jest.setTimeout(120_000);
const validated = hasValidator() ? test : (test.skip as typeof test);

validated("the validator refuses what Excel refuses", async () => {
  const swapped = changePart(twin("validations"), "xl/worksheets/sheet1.xml", (text) =>
    text.replace(/(<sheetData>.*<\/sheetData>)(<dataValidations.*<\/dataValidations>)/s, "$2$1"),
  );
  expect((await validatorErrors(swapped)).join()).toMatch(/sheet1\.xml: .*dataValidations/);
});

test("everything that the add-in writes, in one workbook", async () => {
  const saved = await workedOn(scenarioFile(), performAll);
  const { snapshot, sheets } = openWorkbook(saved).document;
  const names = Object.values(snapshot.sheets).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Ledelsesresumé", "Fund", "Snitflader", "Signaturforklaring – KMD Sag"]));
  const all = Object.values(sheets);
  expect(all.some(({ conditionalFormats }) => conditionalFormats.length > 0)).toBe(true);
  expect(all.some(({ charts }) => charts.length > 0)).toBe(true);
  expect(all.some(({ dataValidations }) => dataValidations.length > 0)).toBe(true);
  expect(lintWorkbook(saved)).toEqual([]);
  if (hasValidator()) expect(await validatorErrors(saved)).toEqual([]);
});

/** Two of each: one of many parts, one with validations to the end of the sheet. */
const chosen = [...twins(), ...realFiles()].filter(({ name }) => /OS2KITOS_Snitflader|AutoFilter|: (comments|validations)$/.test(name));

test.each(chosen)("$name with two registers, marks and summaries has no fault that it had not", async ({ read }) => {
  const before = read();
  const saved = await workedOn(before, addAndMark);
  expect(newOnes(lintWorkbook(before), lintWorkbook(saved))).toEqual([]);
  if (hasValidator()) expect(newOnes(await validatorErrors(before), await validatorErrors(saved))).toEqual([]);
});
