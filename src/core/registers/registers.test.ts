import { foldText } from "../text/fold";
import { LANGUAGES } from "../text/language";
import { REGISTERS } from ".";

describe.each(REGISTERS.map((register) => [register.id, register] as const))("register %s", (_id, register) => {
  const keys = register.columns.map((column) => column.key);

  it("has unique keys, and a key column that is required", () => {
    expect(new Set(keys).size).toBe(keys.length);
    expect(register.columns.find((column) => column.key === register.keyColumn)).toMatchObject({ kind: "key", required: true });
  });

  it("has headers and synonyms that name one column only, in every language at once", () => {
    const owner = new Map<string, string>();
    for (const column of register.columns) {
      const names = new Set([...LANGUAGES.map((language) => column.header[language]), ...column.synonyms].map(foldText));
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
        for (const name of new Set([choice.value, ...(choice.synonyms ?? [])].map(foldText))) {
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
        expect(column.meaning[language]).toMatch(/\.$/);
      }
      expect([column.key, column.references !== undefined]).toEqual([column.key, column.kind === "reference"]);
      if (column.references !== undefined) expect(REGISTERS.map((other) => other.id)).toContain(column.references);
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
