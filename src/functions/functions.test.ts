import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionExamples, functionsMetadata, libraryFiles } from "../../tools/functions/metadata";
import { ANSWERS } from "../core/answers";
import { LANGUAGES } from "../core/text/language";
import { FOLLOWING_FUNCTIONS } from "../core/answers/following-functions";
import { FUNCTIONS, LIBRARY } from "./functions";
import { withFormulas } from "./testing/formulas";

const SYSTEMS = {
  name: "Systemer og kontrakter",
  rows: [
    ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Integrerer til KMD Sag", "Kontraktudløb"],
    ["S1", "Alfa", "KMD", "Fagsystem", "Ja", 47_118],
    ["S2", "Beta", "KMD", "Forkert", "Nej", "31-12-9999"],
    [17, "Gamma", "KMD", "Fagsystem", "Nej", ""],
  ],
};
const SHEET = "'Systemer og kontrakter'!";

describe("metadata", () => {
  test("what is associated, what is declared and what functions.json describes is the same, in every language", async () => {
    const made = await functionsMetadata();
    const base = LIBRARY.map(([{ id }]) => id);
    expect(libraryFiles()).toHaveLength(base.length);
    for (const language of LANGUAGES) {
      const { functions, allowErrorForDataTypeAny } = made[language];
      expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(FUNCTIONS).sort());
      expect(allowErrorForDataTypeAny).toBe(true);
      for (const [{ id, name = id, answer, parameters, streams }] of LIBRARY) {
        const entry = functions.find((candidate) => candidate.id === id)!;
        expect(entry).toMatchObject({ name });
        expect({ id, count: entry.parameters.length, streams: entry.options?.stream === true }).toEqual({ id, count: parameters, streams });
        expect(parameters).toBe(ANSWERS[answer].parameters.length);
        // Streaming is for what can become another without its arguments changing, and for that alone.
        expect(streams).toBe(ANSWERS[answer].follows.length > 0);
      }
    }
  });

  test("names are allowed by Excel, the same in every language, and no two are alike", async () => {
    const { da, en } = await functionsMetadata();
    const names = da.functions.map(({ name }) => name);
    expect(en.functions.map(({ name }) => name)).toEqual(names);
    expect(new Set(names.map((name) => name.toUpperCase())).size).toBe(names.length);
    for (const { id, name } of da.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
      expect(name).toMatch(/^\p{Lu}[\p{L}0-9._]{2,127}$/u);
      // Not a cell reference in either style.
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
    }
  });

  test("each text is there in both languages, and says something else in the other", async () => {
    const { da, en } = await functionsMetadata();
    da.functions.forEach((danish, i) => {
      const english = en.functions[i]!;
      for (const text of [danish.description, english.description, ...danish.parameters.map(({ description }) => description)])
        expect(text).toMatch(/^[A-ZÆØÅ].*\.$/);
      expect(english.description).not.toBe(danish.description);
      expect(english.parameters.map(({ description }) => description)).not.toEqual(danish.parameters.map(({ description }) => description));
    });
  });

  test("those that follow the registers, and can become lists, are all that do", () => {
    const names = LIBRARY.flatMap(([{ id, name = id, streams }]) => (streams ? [name, id] : []));
    expect([...FOLLOWING_FUNCTIONS].sort()).toEqual([...new Set(names)].sort());
  });

  test("every answer has a function", () => {
    expect([...new Set(LIBRARY.map(([{ answer }]) => answer))].sort()).toEqual(Object.keys(ANSWERS).sort());
  });
});

describe("cells", () => {
  test("keys, names, numbers, blanks, errors and unknown ones", () =>
    withFormulas([SYSTEMS], async ({ write, values }) => {
      await write([
        '=SAPA.STATUS("S1")',
        '=SAPA.STATUS("beta")',
        "=SAPA.STATUS(17)",
        "=SAPA.STATUS(H9)",
        '=SAPA.STATUS("S9")',
        "=SAPA.STATUS(1/0)",
      ]);
      const [s1, beta, number, blank, unknown, error] = (await values(6)).flat();
      expect(s1).toMatch(/direkte KMD Sag$/);
      // A word that its list does not know is a question, no fault.
      expect(beta).toMatch(/\d oplysning/);
      expect(number).toMatch(/oplysning|Ingen fund/);
      expect([blank, unknown, error]).toEqual(["", "#N/A", "#DIV/0!"]);
    }));

  test("a column spills, blanks stay blank and an error stays where it is", () =>
    withFormulas([SYSTEMS, { name: "Nøgler", rows: [["S1"], ["S9"], [""], ["#REF!"], [17]] }], async ({ write, values }) => {
      await write(["=SAPA.AFHÆNGIG.LISTE(Nøgler!A1:A5)"]);
      expect((await values(5)).flat()).toEqual([
        "Direkte: retning ikke oplyst",
        "#N/A",
        "",
        "#VALUE!",
        expect.stringMatching(/^Kan ikke afgøres/),
      ]);
    }));

  test("one cell goes with every row of a column, dates are read from the workbook's own cells", () =>
    withFormulas([SYSTEMS], async ({ write, values }) => {
      await write([`=SAPA.OPSIGES.LISTE(${SHEET}F2:F4,6)`]);
      expect((await values(3)).flat()).toEqual([46_934, "Løber, til den opsiges", ""]);
    }));

  test("a workbook without registers can't answer, which is another error than an unknown key", () =>
    withFormulas([{ name: "Ark1", rows: [["x"]] }], async ({ write, values }) => {
      await write(['=SAPA.STATUS("S1")']);
      expect(await values(1)).toEqual([["#VALUE!"]]);
    }));

  test("a range where a cell is expected is answered cell by cell, as Excel calls it", () =>
    withFormulas([SYSTEMS], async ({ write, values }) => {
      await write([`=SAPA.AFHÆNGIG(${SHEET}A2:A3)`]);
      expect((await values(2)).flat()).toEqual(["Direkte: retning ikke oplyst", expect.stringMatching(/^Kan ikke afgøres/)]);
    }));

  test("an optional argument may be left out, in one cell and in a column", () =>
    withFormulas([SYSTEMS], async ({ write, values }) => {
      await write(['=SAPA.MANGLER("S1")', '=SAPA.MANGLER("S1"," / ")', '=SAPA.MANGLER.LISTE("S1")']);
      const [one, other, column] = (await values(3)).flat().map(String);
      expect(one).toMatch(/^[A-ZÆØÅ]/);
      expect([column, other]).toEqual([one, one!.replaceAll("; ", " / ")]);
    }));

  test("names with and without Danish letters are the same function", () =>
    withFormulas([SYSTEMS], async ({ write, values }) => {
      await write([
        '=SAPA.AFHÆNGIG("S1")',
        '=SAPA.AFHAENGIG("S1")',
        '=SAPA.VILKÅR("S1","sapa-case-index")',
        '=SAPA.VILKAAR("S1","sapa-case-index")',
      ]);
      const [one, alias, condition, conditionAlias] = (await values(4)).flat();
      expect([one, condition]).toEqual([alias, conditionAlias]);
    }));

  test("in English the answers are English", () =>
    withFormulas(
      [SYSTEMS],
      async ({ write, values }) => {
        await write(['=SAPA.AFHÆNGIG("S1")']);
        expect(await values(1)).toEqual([["Direct: direction not given"]]);
      },
      "en",
    ));
});

describe("when the data changes", () => {
  test("an edit in the register is followed: only the cells it matters to hear of it, and Excel calls nothing anew", () =>
    withFormulas([SYSTEMS], async ({ write, values, type, until, traffic }) => {
      await write(['=SAPA.AFHÆNGIG("S1")', '=SAPA.AFHÆNGIG("S2")', '=SAPA.GYLDIG("CVR","26911745")']);
      await values(3);
      const before = traffic();
      type("Systemer og kontrakter", 1, 4, "Nej");
      expect(await until((value) => value !== "Direkte: retning ikke oplyst")).toMatch(/^Kan ikke afgøres/);
      const after = traffic();
      expect({ calls: after.calls - before.calls, results: after.results - before.results }).toEqual({ calls: 0, results: 1 });
    }));

  test("an edit elsewhere, and a row inserted above the formulas, call nothing and tell nothing", () =>
    withFormulas([SYSTEMS, { name: "Noter", rows: [["x"]] }], async ({ write, values, type, traffic }) => {
      await write(['=SAPA.STATUS("S1")', '=SAPA.STATUS("S2")']);
      await values(2);
      const before = traffic();
      for (let i = 0; i < 5; i++) type("Noter", 0, 0, `y${i}`);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Noter").getRange("1:1").insert("Down");
        await context.sync();
      });
      await new Promise((resolve) => setTimeout(resolve, 900));
      expect(traffic()).toEqual(before);
    }));

  test("a formula that is cleared is not answered any more", () =>
    withFormulas([SYSTEMS], async ({ write, values, type, traffic }) => {
      await write(['=SAPA.AFHÆNGIG("S1")']);
      await values(1);
      await write([""]);
      const before = traffic();
      type("Systemer og kontrakter", 1, 4, "Nej");
      await new Promise((resolve) => setTimeout(resolve, 900));
      expect(traffic().results).toBe(before.results);
    }));
});

test("each function answers over the example municipality, one cell and a column", () =>
  withFormulas("sample", async ({ write, values }) => {
    const asked: Readonly<Record<string, string>> = {
      STATUS: '"SYS-001"',
      MANGLER: '"SYS-001"',
      AFHAENGIG: '"SYS-001"',
      VILKAAR: '"SYS-001","sapa-case-index"',
      EXITVEJ: '"SO-01"',
      BOELGE: '"SO-01"',
      OPRYDNING: "Sagsoprydning!A10",
      OPSIGES: '"31-12-2028",6',
      KLE: '"27"',
      GYLDIG: '"KLE","27.18.02"',
    };
    expect(Object.keys(asked).sort()).toEqual(LIBRARY.map(([{ id }]) => id).sort());
    const formulas = LIBRARY.flatMap(([{ id, name = id }]) => [`=SAPA.${name}(${asked[id]!})`, `=SAPA.${name}.LISTE(${asked[id]!})`]);
    await write(formulas);
    const answers = (await values(formulas.length)).flat();
    formulas.forEach((formula, i) => expect([formula, answers[i]]).toEqual([formula, expect.not.stringMatching(/^#|^$/)]));
    // A column of one is the one.
    for (let i = 0; i < answers.length; i += 2) expect(answers[i]).toEqual(answers[i + 1]);
  }));

test("README and docs/funktioner.md are made from the comments, and are current", async () => {
  const { withReference, fullReference, shortReference } = await import("../../tools/functions/reference");
  const texts = await functionsMetadata();
  // Names and descriptions as they stand in the files; how they are laid out is `npm run generate -- --check`.
  const read = (name: string): string => readFileSync(join(__dirname, "../..", name), "utf8");
  for (const { name, description } of texts.da.functions.filter(({ id }) => LIBRARY.some(([declared]) => declared.id === id))) {
    expect(read("README.md")).toContain(`=SAPA.${name}(`);
    for (const file of ["README.md", "docs/funktioner.md"]) expect(read(file)).toContain(description);
  }
  expect(shortReference(texts).split("\n")).toHaveLength(LIBRARY.length + 2);
  expect(fullReference(texts, functionExamples()).match(/^### /gm)).toHaveLength(LIBRARY.length);
  expect(() => withReference("no marks", "x")).toThrow(/marks/);
});

test("ids have letters, digits and periods alone, as Excel asks of them in its JSON", async () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json#functions
  const { da, en } = await functionsMetadata();
  for (const { id } of [...da.functions, ...en.functions]) expect(id).toMatch(/^[A-Z\d.]+$/i);
});
