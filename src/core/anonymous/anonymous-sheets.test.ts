import type { RegisterId } from "../model/register-id";
import { REGISTERS } from "../registers";
import { VALID_ROWS } from "../rules/testing/rows";
import { makeRegister } from "../testing/make-register";
import { PERSON, PERSON_ANYHOW, personSheets } from "../testing/person-sheets";
import { anonymousSheets } from "./anonymous-sheets";

const dataOf = (rows: Partial<Record<RegisterId, readonly Record<string, string | number>[]>>) => ({
  registers: Object.fromEntries(Object.entries(rows).map(([id, own]) => [id, makeRegister(id as RegisterId, own)])),
  date1904: false,
});

test("with a person's number in every column none is left, and every register, column and row is", () => {
  const sheets = personSheets();
  const registers = REGISTERS.map(({ id, columns }, i) => {
    const rows = sheets[i]!.rows.slice(1).map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, row[at]!])));
    return [id, rows] as const;
  });
  const anonymous = anonymousSheets(dataOf(Object.fromEntries(registers)));
  expect(anonymous.map(({ name, rows }) => [name, rows.length, rows[0]!.length])).toEqual(
    sheets.map(({ name, rows }) => [name, rows.length, rows[0]!.length]),
  );
  expect(anonymous.flatMap(({ rows }) => rows.flat()).filter((cell) => PERSON_ANYHOW.test(String(cell)))).toEqual([]);
});

test("people, units, titles, texts and numbers of cases are replaced, alike where they are alike; what figures come from stays", () => {
  const row = { ...VALID_ROWS.cases, caseworker: "Anne Holm", title: "Støtte til Jens", party: "Jens Jensen", responsibleUnit: "Børn" };
  const [cases] = anonymousSheets(dataOf({ cases: [row, { ...row, caseNumber: "2019-9", caseworker: " anne holm" }] }));
  const text = JSON.stringify(cases);
  for (const word of ["Anne", "Jens", "Børn", row.description, row.uuid, String(row.caseNumber)]) expect(text).not.toContain(word);
  const [header, first, second] = cases!.rows;
  const at = (name: string): number => header!.indexOf(name);
  expect(first![at("Sagsbehandler")]).toBe(second![at("Sagsbehandler")]);
  expect(first![at("Sagsnummer")]).not.toBe(second![at("Sagsnummer")]);
  for (const key of ["kle", "facet", "caseStatus", "created", "targetSystem"] as const) expect(first).toContain(row[key]);
});

test("a number of a case is the same in the registers that name it, and a word on no list is no word any more", () => {
  const [cases, documents] = anonymousSheets(
    dataOf({
      cases: [{ ...VALID_ROWS.cases, caseStatus: "Spørg Jens" }],
      documents: [{ ...VALID_ROWS.documents, caseNumber: VALID_ROWS.cases.caseNumber }],
    }),
  );
  const [number] = cases!.rows[1]!;
  expect(documents!.rows[1]).toContain(number);
  expect(cases!.rows[1]).toContain("Sagstilstand 1");
});

test("a date in words and a system that is called a number of a person are replaced", () => {
  const [systems] = anonymousSheets(dataOf({ systems: [{ ...VALID_ROWS.systems, systemName: PERSON, contractEnd: "når Jens går" }] }));
  expect(systems!.rows[1]).toEqual(expect.arrayContaining(["Systemnavn 1", "Udløbsdato 1"]));
});
