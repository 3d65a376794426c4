import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ValidationResult } from "../model/finding";
import type { WorkbookData } from "../model/register-data";
import { makeRegister } from "../testing/make-register";
import { LANGUAGES } from "../text/language";
import { REPORTS } from "./index";
import type { Figure, PlanValue, ReportPlan, TableSection } from "./plan";
import { SHARED } from "./shared.text";
import { REGISTERS, reportInput } from "./testing/fixture";
import { goldenPlans, goldenText } from "./testing/golden";

const GOLDEN = join(__dirname, "golden");
const tables = (plan: ReportPlan): TableSection[] => plan.sections.filter((section) => section.kind === "table");
const figures = (plan: ReportPlan): Figure[] => plan.sections.flatMap((section) => (section.kind === "figures" ? section.figures : []));
const NOTHING_RAN: ValidationResult = { findings: [], notJudged: [], judged: [] };

const SHAPES: readonly [string, WorkbookData["registers"]][] = [
  ["the fixture", REGISTERS],
  ["no register", {}],
  ["only systems", { systems: REGISTERS.systems }],
  ["only interfaces", { interfaces: REGISTERS.interfaces }],
  ["only cases", { cases: REGISTERS.cases }],
  [
    "empty registers",
    {
      systems: makeRegister("systems", [], Object.keys(REGISTERS.systems.columns)),
      interfaces: makeRegister("interfaces", [], Object.keys(REGISTERS.interfaces.columns)),
      cases: makeRegister("cases", [], Object.keys(REGISTERS.cases.columns)),
    },
  ],
  [
    "one row and one column each",
    {
      systems: makeRegister("systems", [{ systemName: "A" }]),
      interfaces: makeRegister("interfaces", [{ sender: "A" }]),
      cases: makeRegister("cases", [{ title: "A" }]),
    },
  ],
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
        for (const row of rows) expect([title, Object.keys(row).sort()]).toEqual([title, keys]);
      }
    });

    it("has numbers wherever the format says number", () => {
      const check = (value: PlanValue, format: string): void => {
        if (format !== "text") expect(typeof value.value).toBe("number");
        if (typeof value.value === "number") expect(Number.isFinite(value.value)).toBe(true);
      };
      for (const figure of figures(plan)) check(figure.value, figure.format);
      for (const { columns, rows } of tables(plan)) for (const row of rows) for (const { key, format } of columns) check(row[key]!, format);
    });

    it("leaves no hole and no empty text", () => {
      const texts: string[] = [plan.title];
      for (const section of plan.sections) {
        if (section.kind === "note") texts.push(section.text);
        else texts.push(section.title);
        if (section.kind === "list") texts.push(...section.items, section.empty);
        if (section.kind === "table") texts.push(section.empty, ...section.columns.map((column) => column.label));
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
  const [conditions, cleanup] = REPORTS.map((report) => report.build(reportInput("da"))) as [ReportPlan, ReportPlan];

  it.each([
    ["Systemer", "systems"],
    ["Direkte afhængige af KMD Sag", "direct"],
    ["Indirekte afhængige af KMD Sag", "indirect"],
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
    const plan = REPORTS[0]!.build(reportInput("da", { systems: makeRegister("systems", [{ systemName: "A", department: "B" }]) }));
    const [table] = tables(plan);
    expect(table!.columns.filter((c) => c.format === "count").map((c) => c.key)).toEqual(["systems"]);
  });
});

describe("the list of what could not be judged", () => {
  const listOf = (notJudged: ValidationResult["notJudged"]): readonly string[] => {
    const plan = REPORTS[0]!.build(reportInput("da", REGISTERS, { findings: [], judged: [], notJudged }));
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

describe("golden summaries", () => {
  const plans = goldenPlans();

  it("are all there and no more", () => expect(readdirSync(GOLDEN).sort()).toEqual(plans.map(({ file }) => file).sort()));

  it.each(plans.map(({ file, plan }) => [file, plan] as const))("%s", (file, plan) => {
    // Changed on purpose? `npx tsx tools/accept-golden.ts`, and read the diff.
    expect(JSON.parse(goldenText(plan))).toEqual(JSON.parse(readFileSync(join(GOLDEN, file), "utf8")));
  });
});
