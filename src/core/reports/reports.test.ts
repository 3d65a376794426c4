import { columnEntries } from "../model/columns";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../model/cell";
import type { ValidationResult } from "../model/finding";
import type { RegisterData } from "../model/register-data";
import type { WorkbookData } from "../registers/workbook-data";
import { columnSpec } from "../registers";
import type { RegisterId } from "../model/register-id";
import { makeRegister } from "../testing/make-register";
import { LANGUAGES } from "../text/language";
import { REPORTS, SUMMARIES } from "./summaries";
import type { Figure, PlanValue, ReportPlan, RowLink, TableSection } from "./plan";
import { SHARED } from "./shared.text";
import { REGISTERS, reportInput } from "./testing/fixture";
import { goldenPlans, goldenText } from "./testing/golden";

const GOLDEN = join(__dirname, "golden");
const tables = (plan: ReportPlan): TableSection[] => plan.sections.filter((section) => section.kind === "table");
const figures = (plan: ReportPlan): Figure[] => plan.sections.flatMap((section) => (section.kind === "figures" ? section.figures : []));
const planOf = (id: string, registers?: WorkbookData["registers"], validation?: ValidationResult): ReportPlan =>
  REPORTS.find((report) => report.id === id)!.build(reportInput("da", registers, validation));
/** Texts of a row that were made, and not copied from a cell, where a brace may stand. */
const reported = (row: TableSection["rows"][number]): string[] =>
  ["why", "waits", "step", "risk", "missing"].flatMap((key) =>
    typeof row[key]?.value === "string" && row[key].value !== "" ? [row[key].value] : [],
  );
const NOTHING_RAN: ValidationResult = { findings: [], notJudged: [], judged: [] };

const ONE_COLUMN: Readonly<Record<RegisterId, string>> = {
  systems: "systemName",
  interfaces: "sender",
  caseAreas: "areaName",
  documentStrategy: "question",
  procurements: "system",
  cases: "title",
  documents: "title",
  reminders: "text",
};

function shaped(make: (id: RegisterId) => RegisterData): WorkbookData["registers"] {
  return Object.fromEntries((Object.keys(REGISTERS) as RegisterId[]).map((id) => [id, make(id)]));
}

function rowOf(id: RegisterId, row: number): Record<string, CellValue> {
  return Object.fromEntries(columnEntries(REGISTERS[id].columns).map(([key, cells]) => [key, cells[row]!]));
}

/** The fixture's systems over and over, each with its own id and name. */
function manySystems(count: number): RegisterData {
  const { rowCount } = REGISTERS.systems;
  return makeRegister(
    "systems",
    Array.from({ length: count }, (_, i) => {
      const row = rowOf("systems", i % rowCount);
      return i < rowCount ? row : { ...row, systemId: `S${i + 1}`, systemName: `System ${i + 1}` };
    }),
  );
}

const SHAPES: readonly [string, WorkbookData["registers"]][] = [
  ["the fixture", REGISTERS],
  ["no register", {}],
  ["only systems", { systems: REGISTERS.systems }],
  ["only interfaces", { interfaces: REGISTERS.interfaces }],
  ["only cases", { cases: REGISTERS.cases }],
  ["only areas", { caseAreas: REGISTERS.caseAreas }],
  ["only questions", { documentStrategy: REGISTERS.documentStrategy }],
  ["only procurements", { procurements: REGISTERS.procurements }],
  ["empty registers", shaped((id) => makeRegister(id, [], Object.keys(REGISTERS[id].columns)))],
  ["one row and one column each", shaped((id) => makeRegister(id, [{ [ONE_COLUMN[id]]: "A" }]))],
  ["one blank row each", shaped((id) => makeRegister(id, [{}], Object.keys(REGISTERS[id].columns)))],
  ["one row each", shaped((id) => makeRegister(id, [rowOf(id, 0)]))],
  ["1,000 systems", { ...REGISTERS, systems: manySystems(1_000) }],
];

describe.each(SHAPES)("summaries over %s", (_, registers) => {
  describe.each(REPORTS.flatMap((report) => LANGUAGES.map((language) => [report.id, language] as const)))("%s (%s)", (id, language) => {
    const plan = REPORTS.find((report) => report.id === id)!.build(reportInput(language, registers));

    it("has a sheet name that Excel takes, and says something", () => {
      expect(plan.sheetName).toMatch(/^[^[\]:*?/\\']{1,31}$/);
      expect(plan.sections.length).toBeGreaterThan(0);
    });

    it("fills every heading in every row and nothing else", () => {
      for (const { columns, rows, title } of tables(plan)) {
        const keys = columns.map((column) => column.key).sort();
        expect(new Set(keys).size).toBe(keys.length);
        const wanted = keys.join();
        expect([title, rows.map((row) => Object.keys(row).sort().join()).filter((filled) => filled !== wanted)]).toEqual([title, []]);
      }
    });

    it("has numbers wherever the format says number", () => {
      // A day that is not known is blank: it is neither 0 nor a word.
      const isRight = ({ value }: PlanValue, format: string): boolean =>
        typeof value === "number" ? Number.isFinite(value) : format === "text" || (format === "date" && value === "");
      expect(figures(plan).filter(({ value, format }) => value.value === "" || !isRight(value, format))).toEqual([]);
      const wrong = tables(plan).flatMap(({ title, columns, rows }) =>
        rows.flatMap((row) => columns.filter(({ key, format }) => !isRight(row[key]!, format)).map(({ key }) => [title, key, row[key]])),
      );
      expect(wrong).toEqual([]);
    });

    it("links to rows that are there, one for each row of the table, and draws columns of numbers", () => {
      const exists = (link: RowLink | undefined): boolean =>
        link === undefined ||
        (link.row >= 0 && link.row < (registers[link.register]?.rowCount ?? 0) && columnSpec(link.register, link.column) !== undefined);
      for (const { label, link } of figures(plan)) expect([label, exists(link)]).toEqual([label, true]);
      for (const { title, links, rows, chart, columns } of tables(plan)) {
        expect([title, links?.length ?? rows.length, links?.every(exists) ?? true]).toEqual([title, rows.length, true]);
        const formats = new Map(columns.map(({ key, format }) => [key, format]));
        if (chart === undefined) continue;
        expect([title, formats.get(chart.labels)]).toEqual([title, "text"]);
        expect([title, chart.bars?.length ?? rows.length]).toEqual([title, rows.length]);
        for (const key of chart.values)
          expect([
            title,
            key,
            ["count", "money", "percent", ...(chart.type === "timeline" ? ["date"] : [])].includes(formats.get(key)!),
          ]).toEqual([title, key, true]);
      }
    });

    it("tells nothing twice", () => {
      const titles = plan.sections.flatMap((section) => (section.kind === "note" ? section.text : section.title));
      expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    });

    it("gives the same plan for the same input, byte for byte", () => {
      expect(JSON.stringify(REPORTS.find((report) => report.id === id)!.build(reportInput(language, registers)))).toBe(
        JSON.stringify(plan),
      );
    });

    it("leaves no hole and no empty text", () => {
      const texts: string[] = [plan.title];
      for (const section of plan.sections) {
        if (section.kind === "note") texts.push(section.text);
        else texts.push(section.title);
        if (section.kind === "list") texts.push(...section.items, section.empty);
        if (section.kind === "table") texts.push(section.empty, ...section.columns.map((column) => column.label));
        if (section.kind === "table") texts.push(...section.rows.flatMap((row) => reported(row)));
        if (section.kind === "figures") texts.push(...section.figures.map((figure) => figure.label));
      }
      for (const text of texts) expect(text).toMatch(/^[^{}]*\S[^{}]*$/);
    });
  });
});

describe("sums", () => {
  const column = (plan: ReportPlan, title: string, key: string): number =>
    tables(plan)
      .find((section) => section.title === title)!
      .rows.reduce((sum, row) => sum + (row[key]!.value as number), 0);
  const figure = (plan: ReportPlan, label: string): unknown => figures(plan).find((f) => f.label === label)!.value.value;
  const conditions = planOf("interfaces-and-conditions");
  const cleanup = planOf("cleanup");

  it.each([
    ["Systemer", "systems"],
    ["Direkte afhængige af KMD Sag", "direct"],
    ["Indirekte afhængige af KMD Sag", "indirect"],
  ])("%s: departments of the systems sum to the key figure", (label, key) =>
    expect(column(planOf("systems-overview"), "Efter forvaltning", key)).toBe(figure(conditions, label)),
  );

  it.each([
    ["Ønskes vist i SAPA", "wanted"],
    ["Klar til SAPA", "ready"],
    ["Mangler mindst ét vilkår", "notReady"],
    ["Klarhed kan ikke vurderes", "unknown"],
  ])("%s: departments sum to the key figure", (label, key) =>
    expect(column(conditions, "Efter forvaltning", key)).toBe(figure(conditions, label)),
  );

  it("interfaces by component and decision sum to all interfaces", () => {
    const keys = ["Bevares", "Omlægges", "Nedlægges", "Afventer", "other"];
    const title = "Snitflader efter komponent og beslutning";
    expect(column(conditions, title, "all")).toBe(8);
    expect(keys.reduce((sum, key) => sum + column(conditions, title, key), 0)).toBe(8);
  });

  it("conditions: met, lacking and unknown sum to those it applies to", () => {
    for (const row of tables(conditions).find((section) => section.title === "Efter integrationsvilkår")!.rows) {
      const [applies, met, missing, unknown] = ["applies", "met", "missing", "unknown"].map((key) => row[key]!.value as number);
      expect(met! + missing! + unknown!).toBe(applies);
    }
  });

  it("every breakdown of the cases sums to all cases", () => {
    const breakdowns = tables(cleanup).filter((section) => section.columns.some((c) => c.key === "share"));
    expect(breakdowns).toHaveLength(7);
    for (const { title } of breakdowns) {
      expect([title, column(cleanup, title, "count")]).toEqual([title, 7]);
      expect(column(cleanup, title, "share")).toBeCloseTo(1);
    }
    expect(column(cleanup, "Råd om oprydning", "first")).toBe(7);
  });
});

describe("what can't be judged", () => {
  const values = (id: string, registers: WorkbookData["registers"]): Record<string, string | number> =>
    Object.fromEntries(
      figures(REPORTS.find((report) => report.id === id)!.build(reportInput("da", registers, NOTHING_RAN))).map((f) => [
        f.label,
        f.value.value,
      ]),
    );

  it("is said so and never 0", () => {
    const unjudged = SHARED.unjudged.da;
    const bare = values("interfaces-and-conditions", { systems: makeRegister("systems", [{ systemName: "A" }]) });
    expect(bare).toMatchObject({
      Systemer: 1,
      "Direkte afhængige af KMD Sag": unjudged,
      Snitflader: unjudged,
      "Ønskes vist i SAPA": unjudged,
      "Klar til SAPA": unjudged,
      Fejl: unjudged,
    });
    const cases = values("cleanup", { cases: makeRegister("cases", [{ title: "A" }]) });
    expect(cases).toMatchObject({
      Sager: 1,
      "Åbne sager": unjudged,
      "Manuelle sager": unjudged,
      "Dokumenter på sagerne": unjudged,
      "Sager uden handling": unjudged,
    });
  });

  it("gets no total: a column of unknowns is text", () => {
    const plan = planOf("interfaces-and-conditions", { systems: makeRegister("systems", [{ systemName: "A", department: "B" }]) });
    const [table] = tables(plan);
    expect(table!.columns.filter((c) => c.format === "count").map((c) => c.key)).toEqual([]);
  });
});

describe("the list of what could not be judged", () => {
  const listOf = (notJudged: ValidationResult["notJudged"]): readonly string[] => {
    const plan = planOf("interfaces-and-conditions", REGISTERS, { findings: [], judged: [], notJudged });
    return plan.sections.find((section) => section.kind === "list")!.items.filter((item) => item.includes("Det gælder"));
  };

  it("has one line per missing thing, with how many and which checks wait for it", () => {
    const rules = ["a", "b", "c", "d", "e"];
    expect(
      listOf([
        {
          rule: "systems-trial",
          register: "systems",
          reason: { kind: "column-missing", needs: "systems", columns: ["owner", "supplier", "department"] },
        },
        ...rules.map((rule) => ({
          rule,
          register: "systems" as const,
          reason: { kind: "register-missing" as const, needs: "cases" as const },
        })),
        { rule: "systems-trial", register: "systems", reason: { kind: "exception", message: "prøve" } },
      ]),
    ).toEqual([
      "Arket ”Sagsoprydning” blev ikke fundet. Det gælder 5 kontroller: ”a”, ”b”, ”c” og 2 andre.",
      "Kolonnerne ”Systemejer”, ”Leverandør” og ”Forvaltning” mangler i ”Systemer og kontrakter”. Det gælder kontrollen ”Prøvekontrol af systems”.",
      "Kontrollen stødte på en uventet fejl (prøve). Det gælder kontrollen ”Prøvekontrol af systems”.",
    ]);
  });
});

describe("the sheets of a run", () => {
  it.each(LANGUAGES)("have an id and a name each (%s)", (language) => {
    const plans = SUMMARIES.map(({ build }) => build(reportInput(language)));
    for (const key of ["id", "sheetName"] as const) {
      const all = plans.map((plan) => plan[key].toLowerCase());
      expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
    }
    expect(plans.map(({ id }) => id)).toEqual(SUMMARIES.map(({ id }) => id));
  });
});

describe("golden summaries", () => {
  const plans = goldenPlans();

  it("are all there and no more", () => expect(readdirSync(GOLDEN).sort()).toEqual(plans.map(({ file }) => file).sort()));

  it.each(plans.map(({ file, plan }) => [file, plan] as const))("%s", (file, plan) => {
    // Changed on purpose? `npx tsx tools/accept-golden.ts`, and read the diff.
    expect(JSON.parse(goldenText(plan))).toEqual(JSON.parse(readFileSync(join(GOLDEN, file), "utf8")));
  });
});
