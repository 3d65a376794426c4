import { parseCpr } from "../identifiers/cpr";
import { isCvr } from "../identifiers/cvr";
import { parseDate } from "../identifiers/dates";
import { isFacet, parseKle } from "../identifiers/kle";
import { parseNumber } from "../identifiers/numbers";
import { isUuid } from "../identifiers/uuid";
import { foldText } from "../text/fold";
import { LANGUAGES } from "../text/language";
import { REGISTERS } from ".";
import type { ColumnKind, ColumnSpec } from "./register";

/** Whether a column's example is a value of its kind, and nobody's. */
const READABLE: Readonly<Record<ColumnKind, (example: string, column: ColumnSpec) => boolean>> = {
  text: () => true,
  key: (example) => example.trim() !== "",
  reference: (example) => example.trim() !== "",
  choice: (example, { choices }) => choices!.some(({ value }) => value === example),
  date: (example) => /^\d\d-\d\d-\d{4}$/.test(example) && parseDate(example, false) !== undefined,
  year: (example) => /^2\d{3}$/.test(example),
  integer: (example) => Number.isInteger(parseNumber(example)),
  number: (example) => parseNumber(example) !== undefined,
  kle: (example, { kleLevels }) => kleLevels!.includes(parseKle(example)!.level),
  cvr: isFreeCvr,
  party: (example) => (parseCpr(example)?.year ?? 2000) < 1900,
  facet: isFacet,
  uuid: (example) => isUuid(example) || isFreeCvr(example.replace("urn:oio:cvr-nr:", "")),
};

/** No company has been given a number that begins with 9. */
function isFreeCvr(text: string): boolean {
  return text.startsWith("9") && isCvr(text);
}

describe.each(REGISTERS.map((register) => [register.id, register] as const))("register %s", (_id, register) => {
  const keys = register.columns.map((column) => column.key);

  it("has unique keys, and a key column that is required", () => {
    expect(new Set(keys).size).toBe(keys.length);
    expect(register.columns.find((column) => column.key === register.keyColumn)).toMatchObject({ kind: "key", required: true });
  });

  it("has headers and synonyms that name one column only, in every language at once", () => {
    const owner = new Map<string, string>();
    for (const column of register.columns) {
      const names = new Set(
        [...LANGUAGES.map((language) => column.header[language]), ...column.synonyms, ...(column.words ?? [])].map(foldText),
      );
      for (const name of names) {
        expect(name).not.toBe("");
        expect([name, owner.get(name) ?? column.key]).toEqual([name, column.key]);
        owner.set(name, column.key);
      }
    }
  });

  it("lists no synonym that is the header or another synonym anyway", () => {
    for (const column of register.columns) {
      const folded = column.synonyms.map(foldText);
      expect([
        column.key,
        folded.filter((name, i) => folded.indexOf(name) !== i || LANGUAGES.some((language) => name === foldText(column.header[language]))),
      ]).toEqual([column.key, []]);
    }
  });

  it("has closed lists whose values and synonyms name one value only, exactly on choice columns", () => {
    for (const column of register.columns) {
      expect([column.key, column.choices !== undefined]).toEqual([column.key, column.kind === "choice"]);
      const owner = new Map<string, string>();
      for (const choice of column.choices ?? []) {
        const all = [choice.value, ...(choice.synonyms ?? []), ...(choice.words ?? [])];
        for (const name of new Set(all.map((word) => foldText(word) || word))) {
          expect([column.key, name, owner.get(name) ?? choice.value]).toEqual([column.key, name, choice.value]);
          owner.set(name, choice.value);
        }
      }
    }
  });

  it("says what each column holds, and references registers that exist", () => {
    for (const column of register.columns) {
      for (const language of LANGUAGES) {
        expect(column.header[language].trim()).not.toBe("");
        for (const text of [column.meaning, column.why]) expect(text[language]).toMatch(/^\p{Lu}.*[^.]\.$/u);
        expect([column.key, column.why[language]]).not.toEqual([column.key, column.meaning[language]]);
      }
      expect([column.key, column.references !== undefined]).toEqual([column.key, column.kind === "reference"]);
      if (column.references !== undefined) expect(REGISTERS.map((other) => other.id)).toContain(column.references);
    }
  });

  it("gives each column an example of its kind that fits its limits; only remarks have none", () => {
    for (const column of register.columns) {
      const { key, kind, example, maxLength = Infinity } = column;
      if (key === "remark") continue;
      expect([key, example.trim() !== "" && READABLE[kind](example, column) && example.length <= maxLength]).toEqual([key, true]);
      expect(example).toBe(example.trim());
      expect(example).not.toMatch(/[\r\n]|^[=+@-]/);
    }
  });

  it("has a signature of columns that exist", () => {
    expect(register.signature.length).toBeGreaterThan(0);
    for (const alternative of register.signature) {
      expect(alternative.length).toBeGreaterThan(1);
      for (const key of alternative) expect(keys).toContain(key);
    }
  });
});
