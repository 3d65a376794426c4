import { maskCprs } from "../identifiers/find-cpr";
import { finish } from "../model/steps";
import type { ChangeSet } from "./change";
import { seal, unseal } from "./sealed";
import { storeChange, textBefore } from "./store-change";
import { changesCodec } from "./stored-changes";

/** Born before 1900. */
const CPR = "010190-5009";
const STEP: ChangeSet = {
  id: "1",
  at: "2026-11-24 09:05:00",
  title: { da: "Ret", en: "Fix" },
  rows: [],
  cells: [
    {
      sheet: "Sager",
      row: 1,
      column: 2,
      before: { formula: `Sag om ${CPR} `, numberFormat: "@" },
      after: { formula: `Sag om ${CPR}`, numberFormat: "@" },
    },
    { sheet: "Sager", row: 2, column: 2, before: { formula: 101905009, numberFormat: "0" }, after: { formula: "x", numberFormat: "@" } },
    { sheet: "Sager", row: 3, column: 2, before: { formula: "Bolig ", numberFormat: "@" }, after: { formula: "Bolig", numberFormat: "@" } },
  ],
};

test("a CPR number in a changed cell is not readable in the list of changes, and this session undoes it all the same", () => {
  const text = changesCodec.encode({ value: [STEP], broken: [], unknown: {} })!;
  expect(text).not.toMatch(/010190|101905009|5009/);
  expect(text).toContain("Bolig");
  expect(changesCodec.decode(text).value).toEqual([STEP]);
});

test("to another session it stays sealed, and is stored again as it is", () => {
  const text = changesCodec.encode({ value: [STEP], broken: [], unknown: {} })!;
  // Sealed under another key.
  const foreign = text.replace(/"sealed":"(..)/g, (_, first: string) => `"sealed":"${first === "00" ? "11" : "00"}`);
  const { value, broken } = changesCodec.decode(foreign);
  expect(broken).toEqual([]);
  expect(value[0]!.cells[0]!.before).toMatchObject({ formula: "", sealed: expect.stringMatching(/^[\da-f]+$/) as string });
  expect(value[0]!.cells[2]).toEqual(STEP.cells[2]);
  expect(JSON.parse(changesCodec.encode({ value, broken: [], unknown: {} })!)).toEqual(JSON.parse(foreign));
});

test("what is sealed is opened to the very value, and what is none of it to nothing", () => {
  for (const value of [CPR, 101905009, true, "æ\u{1f600}".repeat(99)]) expect(unseal(seal(value))).toBe(value);
  for (const text of ["", "zz", "00", seal(CPR).slice(2)]) expect(unseal(text)).toBeUndefined();
});

describe("rows that were added, and what was stored before", () => {
  const text = `{"entries":[{"reason":"Aftalt med ${CPR}"}]}`;
  const after = `{"entries":[]}`;
  const kept = finish(storeChange("acceptances", text, after))!;
  const step: ChangeSet = {
    id: "2",
    at: "2026-11-24 09:05:00",
    title: { da: `Hentet fra arket ”${CPR}”`, en: "Imported" },
    cells: [],
    rows: [{ sheet: "Sager", row: 4, column: 0, formulas: [["S-9", CPR, 101905009]] }],
    kept: [kept],
  };
  const encoded = changesCodec.encode({ value: [step], broken: [], unknown: {} })!;
  const foreign = encoded.replace(/"sealed":"(..)/g, (_, first: string) => `"sealed":"${first === "00" ? "11" : "00"}`);

  test("are sealed, and this session undoes them", () => {
    expect(encoded).not.toMatch(/010190|101905009|5009/);
    expect(changesCodec.decode(encoded).value).toEqual([{ ...step, title: { da: "Hentet fra arket ”xxxxxx-xxxx”", en: "Imported" } }]);
  });
  test("stay sealed to another, which undoes nothing that it can't see", () => {
    const { value, broken } = changesCodec.decode(foreign);
    expect(broken).toEqual([]);
    expect(value[0]!.rows[0]).toMatchObject({
      formulas: [["S-9", "", ""]],
      sealed: [
        { row: 0, column: 1 },
        { row: 0, column: 2 },
      ],
    });
    expect(finish(textBefore(value[0]!.kept![0]!, after))).toBe("changed");
    expect(JSON.parse(changesCodec.encode({ value, broken: [], unknown: {} })!)).toEqual(JSON.parse(foreign));
  });
});

test("numbers are masked with their date of birth, wherever they stand, and all else is the very text", () => {
  expect(maskCprs(`Far ${CPR}, mor 0101905009.`)).toBe("Far xxxxxx-xxxx, mor xxxxxx-xxxx.");
  for (const text of ["", "27.60.04", "CVR 12345678", "P-nr. 1003905000", "Aftale 2026-11-24"]) expect(maskCprs(text)).toBe(text);
});
