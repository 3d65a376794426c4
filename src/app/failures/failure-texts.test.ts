import { LANGUAGES } from "../../core/text/language";
import { STORE_KEYS } from "../ports";
import { formatFailure } from "./failure-texts";

const DATA = {
  file: "kitos.xlsx",
  detail: "ItemNotFound",
  sheets: "A, B",
  sheet: "Systemer",
};

const CODES = [
  "no-register",
  "dependencies-need-registers",
  "sheet-protected",
  "workbook-protected",
  "sheet-gone",
  "sheet-hidden",
  "cell-editing",
  "not-in-front",
  ...STORE_KEYS.map((key) => `newer-version-${key}` as const),
  "too-large",
  "marks-half-done",
  "report-half-done",
  "other-action-running",
  "findings-outdated",
  "finding-gone",
  "reason-missing",
  "nothing-to-undo",
  "change-not-recorded",
  "ribbon-not-updated",
  "kle-refused",
  "register-exists",
  "register-asked",
  "import-unknown",
  "import-file-unknown",
  "import-other-dates",
  "kitos-file-needs-register",
  "import-needs-register",
  "import-outdated",
  "host",
  "unexpected",
] as const;

test.each(CODES.flatMap((code) => LANGUAGES.map((language) => [code, language] as const)))("%s in %s is a whole text", (code, language) => {
  const text = formatFailure({ code, data: DATA }, language);
  expect(text).toMatch(/^\S.*\S$/);
  expect(text).not.toMatch(/[{}!]/);
});

test("the sheet is named where it is known", () => {
  expect(formatFailure({ code: "sheet-protected", data: { sheet: "Snitflader" } }, "da")).toContain("Arket ”Snitflader” er beskyttet");
  expect(formatFailure({ code: "sheet-protected", data: {} }, "da")).toMatch(/^Et ark er beskyttet/);
});
