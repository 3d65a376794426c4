import type { CellValue } from "../model/cell";
import type { RegisterId } from "../model/register-id";
import { makeRegister } from "../testing/make-register";
import { buildResolver } from "../model/system-resolver";
import { writtenColumn } from "../model/register-data";
import { cellStateReader } from "./cell-state";

const resolve = buildResolver({ systemId: ["S-1", "S-2"], systemName: ["Nexus", "Cura"] });

/** The cell through the reading that every register gets. */
function stateOf(register: RegisterId, column: string, cell: CellValue): string {
  const data = makeRegister(register, [{ [column]: cell }]);
  return cellStateReader(register, column, { date1904: false, resolve })(data.columns[column]![0]!, writtenColumn(data, column)![0]!);
}

test.each<[RegisterId, string, CellValue, string]>([
  ["systems", "yearlyCost", 250_000, "read"],
  ["systems", "yearlyCost", "1,2 mio", "read"],
  ["systems", "yearlyCost", "300-400.000", "unread"],
  ["systems", "yearlyCost", -5, "unread"],
  ["systems", "yearlyCost", "se kontrakt", "notKnown"],
  ["systems", "yearlyCost", "-", "blank"],
  ["systems", "yearlyCost", "", "blank"],
  ["systems", "yearlyCost", "#N/A", "unread"],
  ["systems", "noticeMonths", 6.5, "unread"],
  ["systems", "contractEnd", "ultimo 2027", "read"],
  ["systems", "contractEnd", "løbende", "read"],
  ["systems", "contractEnd", "forår 2027", "unread"],
  ["systems", "contractEnd", "afventer økonomiudvalget", "undecided"],
  ["systems", "status", "I drift", "read"],
  ["systems", "status", "Lever", "unread"],
  ["systems", "status", "n/a", "blank"],
  ["systems", "supplier", "ukendt", "notKnown"],
  ["caseAreas", "route", "Ikke besluttet", "read"],
  ["caseAreas", "route", "Arkiveres?", "undecided"],
  ["caseAreas", "targetSystem", "nexus", "read"],
  ["caseAreas", "targetSystem", "Nexus, Intet System", "unread"],
  ["caseAreas", "targetSystem", "evt. Nexus", "undecided"],
  ["caseAreas", "kle", "27.60 Hjælpemidler", "read"],
  ["caseAreas", "kle", "hjælpemidler", "unread"],
  ["caseAreas", "openCases", "ca. 300", "read"],
  ["cases", "action", "slet?", "undecided"],
  ["cases", "title", "Byggesag", "read"],
])("%s.%s %j is %s", (register, column, cell, state) => expect(stateOf(register, column, cell)).toBe(state));

test("without a systems register no name can be known, and none is said to be unread", () => {
  expect(cellStateReader("interfaces", "sender", { date1904: false, resolve: undefined })("Nexus", "Nexus")).toBe("read");
});
