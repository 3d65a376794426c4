import { makeRegister } from "../testing/make-register";
import type { RegisterData } from "../model/register-data";
import type { WorkbookData } from "../registers/workbook-data";
import { cellsIn, cellsOf } from "./figure-source";
import { leftOutOf } from "./left-out";
import { leftOutLine } from "./left-out-line";

const data = (systems: RegisterData): WorkbookData => ({ registers: { systems }, date1904: false });
const SYSTEMS = makeRegister("systems", [
  { systemId: "S-1", yearlyCost: "over 100", status: "Lever", contractEnd: "se kontrakt" },
  { systemId: "S-2", yearlyCost: "over 200", status: "I drift", contractEnd: "skal afklares" },
  { systemId: "S-3", yearlyCost: 100, status: "I drift", contractEnd: "31-12-2027" },
]);

test("cells are counted by column and by why they do not count, and named in one line", () => {
  const leftOut = leftOutOf(data(SYSTEMS), cellsOf("systems", "yearlyCost", "status", "contractEnd", "systemId"));
  expect(leftOut.map(({ column, unread, undecided, notKnown }) => [column, unread, undecided, notKnown])).toEqual([
    ["yearlyCost", 2, 0, 0],
    ["status", 1, 0, 0],
    ["contractEnd", 0, 1, 1],
  ]);
  expect(leftOutLine(leftOut, "da")).toBe(
    "Ikke læst: 3 celler i ”Årlig udgift (kr.)” og ”Status”. Ikke afgjort: 1 celle i ”Udløbsdato”. Ikke oplyst: 1 celle i ”Udløbsdato”.",
  );
});

test("of some rows only their cells count, and a column that is named twice counts once", () => {
  const [only] = leftOutOf(data(SYSTEMS), cellsIn("systems", [1, 2], "yearlyCost"));
  expect(only).toMatchObject({ column: "yearlyCost", unread: 1 });
  const [joined] = leftOutOf(data(SYSTEMS), [...cellsIn("systems", [1], "yearlyCost"), ...cellsIn("systems", [0], "yearlyCost")]);
  expect(joined).toMatchObject({ unread: 2 });
  const [whole] = leftOutOf(data(SYSTEMS), [...cellsIn("systems", [1], "yearlyCost"), ...cellsOf("systems", "yearlyCost")]);
  expect(whole).toMatchObject({ unread: 2 });
});

test("many columns are counted, a header over two lines is one line, and a guessed column says that it is a guess", () => {
  const { mapping } = SYSTEMS;
  const renamed: RegisterData = {
    ...SYSTEMS,
    mapping: {
      ...mapping,
      columns: {
        ...mapping.columns,
        yearlyCost: { ...mapping.columns["yearlyCost"]!, header: "Årlig pris\n(kr.)" },
        systemId: { ...mapping.columns["systemId"]!, guessed: true },
      },
    },
  };
  expect(leftOutLine(leftOutOf(data(renamed), cellsOf("systems", "yearlyCost", "systemId")), "da")).toBe(
    "Ikke læst: 2 celler i ”Årlig pris (kr.)”. Gættet: ”System-id”.",
  );
  const keys = ["systemType", "status", "wantedInSapa", "caseBearing"] as const;
  const words = makeRegister("systems", [Object.fromEntries(keys.map((key) => [key, "hvad som helst"]))]);
  expect(leftOutLine(leftOutOf(data(words), cellsOf("systems", ...keys)), "da")).toBe("Ikke læst: 4 celler i 4 kolonner.");
});

test("where all is read, nothing is said; a column that is not there has nothing to leave out", () => {
  const clean = makeRegister("systems", [{ systemId: "S-1", yearlyCost: 100 }]);
  expect(leftOutLine(leftOutOf(data(clean), cellsOf("systems", "yearlyCost", "status")), "da")).toBeUndefined();
});
