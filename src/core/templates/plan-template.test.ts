import type { CellValue } from "../model/cell";
import type { RegisterData } from "../model/register-data";
import { toSerial, parseDate } from "../identifiers/dates";
import { parseNumber } from "../identifiers/numbers";
import { recogniseWorkbook } from "../recognition/recognise";
import type { SheetInfo } from "../recognition/sheet";
import { REGISTERS, registerSpec } from "../registers";
import type { ColumnSpec } from "../registers/register";
import type { RegisterId } from "../model/register-id";
import { RULES } from "../rules";
import { shippedContext } from "../rules/context";
import { VALID_ROWS } from "../rules/testing/rows";
import { LANGUAGES, type Language } from "../text/language";
import { createRegisterBuilder, dataRect } from "../validate/build-register-data";
import { runRules } from "../validate/run-rules";
import { planTemplate } from "./plan-template";
import type { TemplatePlan } from "./template-plan";

const IDS = REGISTERS.map(({ id }) => id);
const EVERY = IDS.flatMap((id) => LANGUAGES.map((language) => [id, language] as const));
const TODAY = toSerial(2026, 11, 24)!;
const ROW_OF_HEADER = 8;

/** The sheet as the writer leaves it: title, guide, a table with blank rows at its end. */
function sheetOf(plan: TemplatePlan, rows: readonly (readonly CellValue[])[]): { info: SheetInfo; cells: CellValue[][] } {
  const columnCount = plan.columns.length;
  const blank = (): CellValue[] => new Array<CellValue>(columnCount).fill("");
  const above = Array.from({ length: ROW_OF_HEADER }, blank);
  [plan.title, ...plan.guide].forEach((line, i) => (above[i]![0] = line));
  const data = Array.from({ length: plan.tableRows }, (_, i) => [...(rows[i] ?? blank())]);
  const cells = [...above, plan.columns.map(({ header }) => header), ...data];
  const rect = { row: ROW_OF_HEADER, column: 0, rowCount: plan.tableRows + 1, columnCount };
  const used = { row: 0, column: 0, rowCount: cells.length, columnCount };
  const table = { name: plan.tableName, rect, hasHeaders: true, hasTotals: false };
  return { info: { name: plan.sheetName, visibility: "visible", used, tables: [table], top: cells.slice(0, 40) }, cells };
}

function read(sheets: readonly ReturnType<typeof sheetOf>[]): Partial<Record<RegisterId, RegisterData>> {
  const recognition = recogniseWorkbook(sheets.map(({ info }) => info));
  expect(recognition.questions).toEqual([]);
  return Object.fromEntries(
    recognition.mappings.map((mapping) => {
      const { cells } = sheets.find(({ info }) => info.name === mapping.sheet)!;
      const { row, column, rowCount, columnCount } = dataRect(mapping)!;
      const builder = createRegisterBuilder(mapping);
      builder.add(
        0,
        cells.slice(row, row + rowCount).map((line) => line.slice(column, column + columnCount)),
      );
      return [mapping.register, builder.finish()];
    }),
  );
}

const validRow = (id: RegisterId): CellValue[] => {
  const valid: Readonly<Record<string, CellValue>> = VALID_ROWS[id];
  return registerSpec(id).columns.map(({ key }) => valid[key]!);
};

/** An example as Excel stores what a Dane types. */
function typed({ kind, example }: ColumnSpec): CellValue {
  if (kind === "date") return parseDate(example, false)!;
  return kind === "number" || kind === "integer" || kind === "year" ? parseNumber(example)! : example;
}

function templates(language: Language, rowsOf: (plan: TemplatePlan) => readonly (readonly CellValue[])[]): ReturnType<typeof read> {
  return read(IDS.map((id) => planTemplate(id, language)).map((plan) => sheetOf(plan, rowsOf(plan))));
}

describe.each(LANGUAGES)("templates in %s", (language) => {
  it("are recognised whole, and validate clean when filled with sound data and the strategy's own questions", async () => {
    const registers = templates(language, (plan) => (plan.rows.length > 0 ? plan.rows : [validRow(plan.register)]));
    expect(Object.keys(registers).sort()).toEqual([...IDS].sort());
    for (const { mapping } of Object.values(registers)) {
      expect(mapping).toMatchObject({ missing: [], unmatched: [], headerRow: ROW_OF_HEADER });
      expect(mapping.ignored ?? []).toEqual([]);
    }
    expect(registers.documentStrategy!.rowCount).toBeGreaterThanOrEqual(40);
    expect(registers.systems!.rowCount).toBe(1);
    const result = await runRules({ rules: RULES, data: { registers, date1904: false }, context: shippedContext(TODAY) });
    expect(result.findings).toEqual([]);
    // All but what is compared with KLE's marks, which come with KL's XML only.
    expect(result.notJudged.map(({ rule, reason }) => [rule, reason.kind])).toEqual([["cases-retention-both", "marks-missing"]]);
    expect(result.judged).toEqual(RULES.filter(({ needsMarks }) => needsMarks !== true).map(({ id }) => id));
  });

  it("are found when nothing but the template's own rows is there", () => {
    const registers = templates(language, (plan) => plan.rows);
    for (const [id, { rowCount }] of Object.entries(registers)) expect([id, rowCount > 0]).toEqual([id, id === "documentStrategy"]);
    expect(Object.keys(registers)).toHaveLength(IDS.length);
  });
});

it("shows examples that no rule finds fault with when it looks at the cell alone", async () => {
  const registers = templates("da", (plan) => [registerSpec(plan.register).columns.map(typed)]);
  const rules = RULES.filter(({ level }) => level === "column");
  const { findings, judged } = await runRules({ rules, data: { registers, date1904: false }, context: shippedContext(TODAY) });
  expect(judged).toHaveLength(rules.length);
  expect(findings.map(({ rule, columnKey }) => [rule, columnKey])).toEqual([]);
});

describe.each(EVERY)("the template of %s in %s", (id, language) => {
  const plan = planTemplate(id, language);
  const spec = registerSpec(id);

  it("has the register's columns in their order, each with a note that tells what, why, an example, its list and its duty", () => {
    expect(plan.columns.map(({ key, header }) => [key, header])).toEqual(spec.columns.map(({ key, header }) => [key, header[language]]));
    plan.columns.forEach(({ note, required, list }, i) => {
      const column = spec.columns[i]!;
      expect(note.split("\n").slice(0, 2)).toEqual([column.meaning[language], column.why[language]]);
      expect(note).toContain(column.example);
      for (const value of list ?? []) expect(note).toContain(value);
      expect(note.split("\n").at(-1)).toBe(
        { da: required ? "Skal udfyldes." : "Kan stå tom.", en: required ? "Must be filled in." : "May be left blank." }[language],
      );
      expect(note.split("\n").every((line) => line.length > 0)).toBe(true);
    });
  });

  it("keeps identifiers as text, and has dates, whole numbers and amounts checked on entry", () => {
    plan.columns.forEach(({ numberFormat, entry, list, wrap }, i) => {
      const { key, kind, choices } = spec.columns[i]!;
      expect([key, list]).toEqual([key, choices?.map(({ value }) => value)]);
      if (kind === "date") expect([numberFormat, entry]).toEqual(["dd-mm-yyyy", "date"]);
      else if (kind === "integer" || kind === "year") expect(entry).toBe("whole");
      else if (kind === "number") expect([numberFormat, entry]).toEqual(["#,##0", "decimal"]);
      else expect([key, numberFormat, entry]).toEqual([key, wrap ? "General" : "@", undefined]);
      if (wrap) expect([key, kind]).toEqual([key, "text"]);
    });
  });

  it("fits Excel: names, lists and widths", () => {
    expect(plan.sheetName.length).toBeLessThanOrEqual(31);
    expect(plan.sheetName).not.toMatch(/[:\\/?*[\]]/);
    expect(plan.tableName).toMatch(/^[\p{L}_][\p{L}\p{N}_]*$/u);
    for (const { list = [], width } of plan.columns) {
      // A list written into the validation itself is parted by commas and holds 255 characters at most.
      expect(list.join(",").length).toBeLessThanOrEqual(255);
      expect(list.filter((value) => value.includes(","))).toEqual([]);
      expect(width).toBeGreaterThanOrEqual(8);
      expect(width).toBeLessThanOrEqual(60);
    }
    expect(plan.tableRows).toBeGreaterThan(plan.rows.length);
    for (const row of plan.rows) expect(row).toHaveLength(plan.columns.length);
    expect(1 + plan.guide.length).toBeLessThanOrEqual(ROW_OF_HEADER);
    for (const line of plan.guide) expect(line).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe("the questions of the strategy", () => {
  const column = (language: Language, key: string): string[] => {
    const plan = planTemplate("documentStrategy", language);
    const at = plan.columns.findIndex((candidate) => candidate.key === key);
    return plan.rows.map((row) => String(row[at]));
  };

  it("are 40 to 60, numbered by theme, each with a role and not started; nothing is decided beforehand", () => {
    const numbers = column("da", "number");
    expect(numbers.length).toBeGreaterThanOrEqual(40);
    expect(numbers.length).toBeLessThanOrEqual(60);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(column("en", "number")).toEqual(numbers);
    const themes = column("da", "theme");
    const themeOf = new Map(numbers.map((number, i) => [number.split(".")[0], themes[i]]));
    expect(numbers.map((number) => themeOf.get(number.split(".")[0]))).toEqual(themes);
    expect(themeOf.size).toBe(new Set(themes).size);
    expect(new Set(column("da", "status"))).toEqual(new Set(["Ikke startet"]));
    for (const language of LANGUAGES) {
      expect(new Set([...column(language, "decision"), ...column(language, "decisionDate")])).toEqual(new Set([""]));
      expect(column(language, "responsible").filter((role) => role.length < 4)).toEqual([]);
    }
  });

  it.each(LANGUAGES)("stand in columns that are wide enough for them or wrap, in %s", (language) => {
    for (const { key, width, wrap } of planTemplate("documentStrategy", language).columns) {
      const longest = Math.max(...column(language, key).map((text) => text.length));
      expect([key, wrap || longest <= width]).toEqual([key, true]);
    }
  });

  it.each(LANGUAGES)("ask a question and give a short start of the talk in %s, none twice", (language) => {
    const questions = column(language, "question");
    expect(new Set(questions).size).toBe(questions.length);
    for (const question of questions) expect(question).toMatch(/^\p{Lu}.{15,110}\?$/u);
    const considerations = column(language, "consideration");
    expect(new Set(considerations).size).toBe(considerations.length);
    for (const text of considerations) expect(text).toMatch(/^\p{Lu}.{30,180}\.$/u);
  });
});
