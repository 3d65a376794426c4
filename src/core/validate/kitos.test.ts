import type { CellValue } from "../model/cell";
import { toSerial } from "../identifiers/dates";
import { recogniseWorkbook } from "../recognition/recognise";
import { RULES } from "../rules";
import { createRegisterBuilder, dataRect } from "./build-register-data";
import { runRules } from "./run-rules";
import { shippedContext } from "../rules/context";

const HEADERS = [
  "Id",
  "IT Kontrakt Navn (påkrævet)",
  "IT Kontrakt Id",
  "Bemærkning",
  "Indgået",
  "Uopsigeligt til",
  "Udløbsdato",
  "Kontrakten opsagt",
];
/** As KITOS' own test file is made (the batch test reads that file itself): text dates beside real ones, and formatted rows without anything in them. */
const TWIN: CellValue[][] = [
  HEADERS,
  [33937, "endnu en testkontrakt", "", "", "01-03-2022", "", "02-03-2022", ""],
  [33936, "mettes testkontrakt", "", "", "", "", "", ""],
  ["", "testkontrakt1", "testkontrakt1", "bm1", toSerial(2023, 2, 1)!, toSerial(2023, 2, 2)!, toSerial(2023, 2, 2)!, toSerial(2023, 2, 1)!],
  ...Array.from({ length: 39 }, () => HEADERS.map(() => "")),
];

/** All that is reported of the sheet: the dates are read, but Excel can't compute with them. */
const TEXT_DATES = ["systems-date-text 1 contractStart", "systems-date-text 1 contractEnd"];

async function validate(rows: CellValue[][]) {
  const used = { row: 0, column: 0, rowCount: rows.length, columnCount: HEADERS.length };
  const { mappings } = recogniseWorkbook([{ name: "IT Kontrakter", visibility: "visible", used, tables: [], top: rows.slice(0, 40) }]);
  const mapping = mappings[0]!;
  const rect = dataRect(mapping)!;
  const builder = createRegisterBuilder(mapping);
  builder.add(
    0,
    rows.slice(rect.row).map((row) => row.slice(rect.column)),
  );
  const data = builder.finish();
  return {
    mapping,
    data,
    result: await runRules({
      rules: RULES,
      data: { registers: { systems: data }, date1904: false },
      context: shippedContext(toSerial(2026, 11, 24)!),
    }),
  };
}

describe("a KITOS contract sheet", () => {
  it("is contracts without systems: dates are read, blank rows are none, and what is missing is told, not found fault with", async () => {
    const { mapping, data, result } = await validate(TWIN);
    expect(mapping.register).toBe("systems");
    expect([...data.sheetRows]).toEqual([1, 2, 3]);
    expect(result.findings.map(({ rule, row, columnKey }) => `${rule} ${row} ${columnKey}`)).toEqual(TEXT_DATES);
    expect(result.judged).toContain("systems-contract-date-order");
    expect(result.judged).not.toContain("systems-required-value");
    const required = ["systemId", "systemName", "supplier", "systemType", "caseBearing", "department", "integratesKmdSag", "wantedInSapa"];
    expect(result.notJudged.filter(({ rule }) => rule === "systems-required-value")).toEqual([
      { rule: "systems-required-value", register: "systems", reason: { kind: "column-missing", needs: "systems", columns: required } },
    ]);
    expect(new Set(result.notJudged.map(({ rule, reason }) => `${rule} ${"needs" in reason ? reason.needs : ""}`)).size).toBe(
      result.notJudged.length,
    );
    expect(result.notJudged.filter(({ reason }) => reason.kind === "exception")).toEqual([]);
  });
  it("finds a contract that expires before it was concluded", async () => {
    const { result } = await validate([...TWIN, ["", "omvendt", "K-9", "", "02-03-2022", "", "01-03-2022", ""]]);
    expect(result.findings.filter(({ rule }) => rule !== "systems-date-text")).toMatchObject([
      { rule: "systems-contract-date-order", messageId: "endBeforeStart", row: 43, column: 6 },
    ]);
  });
});
