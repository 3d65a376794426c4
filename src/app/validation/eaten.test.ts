import { onStandIn } from "../../excel/testing/on-stand-in";
import { createWorkbookPort } from "../../excel/workbook-port";
import { shippedContext } from "../../core/rules/context";
import { RULES } from "../../core/rules";
import { toSerial } from "../../core/identifiers/dates";
import { formatFinding } from "../../core/validate/format";
import { runRules } from "../../core/validate/run-rules";
import { readRegisters } from "./read-registers";

const day = (y: number, m: number, d: number): number => toSerial(y, m, d)!;
const AREAS = {
  name: "Sagsområder",
  rows: [
    ["Sagsområde-id", "Sagsområde", "KLE-nummer", "Exitvej", "Antal åbne sager", "Bølge"],
    [day(2026, 2, 1), "Hjælpemidler", "27.60", "Arkiveres", day(2026, 1, 3), day(2026, 2, 1)],
    ["SO-2", "Byggesager", day(2026, 11, 5), "Ikke besluttet", 46_025, 2],
  ],
};
const CASES = {
  name: "Sagsoprydning",
  rows: [
    ["Sagsnummer", "Titel", "KLE-nummer", "Tilstand", "Kassationsår"],
    [2.0190001234567e19, "Hjælpemiddel", "27.60.04", "Afsluttet", day(2031, 1, 1)],
    [2.0190001234567e19, "Kørestol", "27.60.04", "Afsluttet", 2031],
    [day(2026, 7, 10), "Rampe", "27.60.04", "Afsluttet", 2031],
  ],
};
/** Cells that are shown as a day. */
const DAYS = [
  ["Sagsområder", "A2"],
  ["Sagsområder", "E2"],
  ["Sagsområder", "F2"],
  ["Sagsområder", "C3"],
  ["Sagsoprydning", "E2"],
  ["Sagsoprydning", "A4"],
] as const;

async function found(): Promise<readonly { readonly rule: string; readonly row: number; readonly what: string }[]> {
  return onStandIn([AREAS, CASES], async () => {
    await Excel.run(async (context) => {
      for (const [sheet, address] of DAYS) context.workbook.worksheets.getItem(sheet).getRange(address).numberFormat = [["d-mmm"]];
      await context.sync();
    });
    const { data } = await readRegisters(createWorkbookPort("da"));
    const { findings } = await runRules({ rules: RULES, data, context: shippedContext(day(2026, 11, 24)) });
    return findings.map((finding) => ({ rule: finding.rule, row: finding.row, what: formatFinding(finding, "da").what }));
  });
}

test("what Excel has eaten is named as the cell shows it", async () => {
  const all = await found();
  const of = (...rules: readonly string[]): unknown[] => all.filter(({ rule }) => rules.includes(rule)).map(({ row, what }) => [row, what]);
  // a key that Excel has made a date of
  expect(of("case-areas-id-eaten")).toEqual([[1, "”Sagsområde-id” er datoen 01-02-2026."]]);
  expect(of("cases-number-eaten")).toEqual([
    [1, "Nummeret 20190001234567000064 i ”Sagsnummer” har mistet cifre."],
    [2, "Nummeret 20190001234567000064 i ”Sagsnummer” har mistet cifre."],
    [3, "”Sagsnummer” er datoen 10-07-2026."],
  ]);
  // two long numbers are not called duplicates
  expect(of("cases-number-unique")).toEqual([]);
  // a date in a column of counts; 46,025 cases whose cell shows a number are cases
  expect(of("case-areas-number-form")).toEqual([
    [1, "”03-01-2026” i ”Antal åbne sager” er en dato og intet tal."],
    [1, "”01-02-2026” i ”Bølge” er en dato og intet tal."],
  ]);
  expect(of("cases-number-text")).toEqual([
    [1, "1 tal i ”Kassationsår” er ikke skrevet som et rent tal og er læst sådan: ”01-01-2031” → 2031."],
  ]);
  // no message shows a serial number
  const serials = [...AREAS.rows, ...CASES.rows].flat().filter((cell) => typeof cell === "number" && cell > 40_000 && cell < 50_000);
  expect(all.filter(({ what }) => serials.some((serial) => what.includes(String(serial))))).toEqual([]);
});
