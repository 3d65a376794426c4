import { REGISTERS } from "../registers";
import { LANGUAGES } from "../text/language";
import { makeRegister } from "../testing/make-register";
import type { CellValue } from "../model/cell";
import type { RegisterId } from "../model/register-id";
import { VALID_ROWS } from "../rules/testing/rows";
import { type Measure, processCompletionSteps } from "./completion";
import { CONNECTIONS, leadsTo, NODES } from "./connections";
import { ACTIVITIES, PILLARS } from "./diagram";
import { OTHER_ACTIVITIES } from "./other-activities";
import { PAGES, TOOL_PAGES } from "./pages";
import { finish } from "../model/steps";

describe("the diagram", () => {
  it("has the six activities of the six tools, and further registers go with one of them, each under a pillar, leading to others than itself", () => {
    expect(ACTIVITIES.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(ACTIVITIES.map(({ number, register }) => [register, number])).toEqual(
      REGISTERS.filter(({ extra }) => extra !== true).map(({ id, activity }) => [id, activity]),
    );
    for (const { activity, extra } of REGISTERS) if (extra === true) expect(ACTIVITIES.map(({ number }) => number)).toContain(activity);
    expect([...new Set(ACTIVITIES.map(({ pillar }) => pillar))]).toEqual(PILLARS.map(({ id }) => id));
    for (const { number, leadsTo, purpose } of ACTIVITIES) {
      for (const next of leadsTo) expect(ACTIVITIES.some((other) => other.number === next && next !== number)).toBe(true);
      for (const language of LANGUAGES) expect(purpose[language]).toMatch(/\.$/);
    }
  });
});

describe("the activities without tools", () => {
  it("are drawn with the others, each once, and every connection is between two that are drawn", () => {
    const names = NODES.map(({ name }) => name);
    expect(new Set(names).size).toBe(ACTIVITIES.length + OTHER_ACTIVITIES.length);
    for (const { from, to } of CONNECTIONS) {
      expect(names).toEqual(expect.arrayContaining([from, to]));
      expect(from).not.toBe(to);
    }
    expect(leadsTo("F")).toEqual(["G", "H"]);
    expect(leadsTo("1")).toEqual(["2", "3", "H"]);
    // Nothing leads back to itself.
    const reach = (name: string, seen: readonly string[]): boolean =>
      leadsTo(name).some((next) => seen.includes(next) || reach(next, [...seen, next]));
    expect(names.filter((name) => reach(name, [name]))).toEqual([]);
  });

  it("have a page each, and every activity with a tool has one of KOMBIT's, KL's or Digitaliseringskataloget's", () => {
    const pages = [
      ...Object.values(PAGES),
      ...Object.values(TOOL_PAGES).flat(),
      ...OTHER_ACTIVITIES.flatMap(({ page, example }) => [page, ...(example ? [example] : [])]),
    ];
    for (const { name, url } of pages) {
      expect(name).toMatch(/^\p{Lu}[^:]+: \S/u);
      expect(new URL(url).pathname.length).toBeGreaterThan(1);
      expect(url).toMatch(/^https:/);
    }
    for (const { id } of REGISTERS)
      expect(TOOL_PAGES[id].some(({ name }) => /^(?:KOMBIT|KL|Digitaliseringskataloget):/.test(name))).toBe(true);
    for (const { purpose } of OTHER_ACTIVITIES) for (const language of LANGUAGES) expect(purpose[language]).toMatch(/\.$/);
  });
});

describe("completion", () => {
  it("counts what is done with the rows that are left", () => {
    const interfaces = makeRegister("interfaces", [
      {
        interfaceId: "1",
        sender: "A",
        receiver: "B",
        horizon: "Nuværende",
        component: "Punkt-til-punkt",
        decision: "Bevares",
        responsible: "x",
      },
      {
        interfaceId: "2",
        sender: "A",
        receiver: "",
        horizon: "Nuværende",
        component: "Punkt-til-punkt",
        decision: "afventer",
        responsible: "x",
      },
      { interfaceId: "3", sender: "A", receiver: "B", horizon: "Nuværende", component: "Punkt-til-punkt", decision: "", responsible: "x" },
    ]);
    const { activities, pillars } = finish(processCompletionSteps({ date1904: false, registers: { interfaces } }));
    expect(activities[1]).toMatchObject({
      state: "begun",
      // By its leading measure: interfaces are counted, never what is in them.
      done: 1,
      total: 3,
      leading: { id: "interfaces-decided" },
      measures: [
        { id: "interfaces-required", done: 1, left: [1, 2] },
        { id: "interfaces-decided", done: 1, left: [1, 2] },
      ],
    });
    expect(activities[0]).toMatchObject({ state: "missing", done: 0, total: 0 });
    // One activity of two has begun, and is a third done.
    expect(pillars[0]).toEqual({ pillar: "analysis", percent: 16 });
  });

  it("asks nothing about areas that have no cases in KMD Sag", () => {
    const areas = [
      { areaId: "1", currentSystem: "KMD Sag", route: "Ikke besluttet", status: "Ikke startet" },
      { areaId: "2", currentSystem: "Acadre", route: "Ikke besluttet", status: "Ikke startet" },
      { areaId: "3", currentSystem: "Acadre; KMD Sag", route: "Arkiveres", status: "Flyttet" },
      { areaId: "4", currentSystem: "Pluto", route: "", status: "" },
    ];
    const registers = {
      systems: makeRegister("systems", [{ systemId: "S-1", systemName: "Acadre" }]),
      caseAreas: makeRegister("caseAreas", areas, ["areaId", "currentSystem", "route", "status"]),
    };
    const [, , exit] = finish(processCompletionSteps({ date1904: false, registers })).activities;
    expect(exit!.measures).toMatchObject([
      { id: "areas-route", done: 1, total: 3, left: [0, 3] },
      { id: "areas-moved", done: 2, total: 4, left: [0, 3] },
    ]);
  });

  it("counts loose documents and open reminders with the cases, where these lists are in the workbook", () => {
    const registers = {
      cases: makeRegister("cases", [{ caseNumber: "1", action: "Luk" }], ["caseNumber", "action"]),
      documents: makeRegister("documents", [
        { documentNumber: "D1", caseNumber: "1", outcome: "" },
        { documentNumber: "D2", caseNumber: "", outcome: "Kasseres" },
        { documentNumber: "D3", caseNumber: "", outcome: "Ikke besluttet" },
      ]),
      reminders: makeRegister("reminders", [
        { reminderId: "A1", status: "Åbent", outcome: "" },
        { reminderId: "A2", status: "Lukket", outcome: "" },
      ]),
    };
    const cleanup = finish(processCompletionSteps({ date1904: false, registers })).activities[5]!;
    expect(cleanup).toMatchObject({ state: "begun", done: 1, total: 1, lacking: [] });
    expect(cleanup.measures).toMatchObject([
      { id: "cases-action", register: "cases", done: 1, total: 1 },
      { id: "documents-outcome", register: "documents", done: 1, total: 2, left: [2] },
      { id: "reminders-outcome", register: "reminders", done: 0, total: 1, left: [0] },
    ]);
  });

  it("weighs the activities alike, however many rows they have, and gives what is filled in and what is decided apart", () => {
    const many = Array.from({ length: 1_000 }, (_, i) => ({ caseNumber: String(i), action: "Luk" }));
    const few = [
      { number: "1", status: "Besluttet" },
      { number: "2", status: "Under afklaring" },
    ];
    const full = {
      interfaceId: "1",
      sender: "A",
      receiver: "B",
      horizon: "Nuværende",
      component: "Punkt-til-punkt",
      decision: "Afventer",
      responsible: "x",
    };
    const registers = {
      cases: makeRegister("cases", many, ["caseNumber", "action"]),
      documentStrategy: makeRegister("documentStrategy", few, ["number", "status"]),
      interfaces: makeRegister("interfaces", [full]),
    };
    const { overall, activities } = finish(processCompletionSteps({ date1904: false, registers }));
    expect(activities.map(({ done, total }) => [done, total])).toEqual([
      [0, 0],
      [0, 1],
      [0, 0],
      [1, 2],
      [0, 0],
      [1_000, 1_000],
    ]);
    // (½ + 1) of six; the interface is filled in and not decided; of three activities that can be decided: 0, ½ and 1.
    expect(overall).toEqual({ percent: 25, filled: 100, decided: 50 });
  });

  it("is done when every measure is, counts only rows to which one applies, and is not done when a column is missing", () => {
    const rows = [
      { route: "Arkiveres", targetSystem: "", status: "Flyttet" },
      { route: "Flyt til ESDH", targetSystem: "X", status: "Flyttet" },
    ];
    const full = finish(processCompletionSteps({ date1904: false, registers: { caseAreas: makeRegister("caseAreas", rows) } }))
      .activities[2]!;
    expect(full).toMatchObject({ state: "done", done: 2, total: 2, lacking: [] });
    const without = makeRegister("caseAreas", rows, ["route", "status"]);
    expect(finish(processCompletionSteps({ date1904: false, registers: { caseAreas: without } })).activities[2]).toMatchObject({
      state: "begun",
      lacking: [{ register: "caseAreas", column: "targetSystem" }],
    });
    const empty = makeRegister("caseAreas", [], ["route", "status"]);
    expect(finish(processCompletionSteps({ date1904: false, registers: { caseAreas: empty } })).activities[2]!.state).toBe("empty");
  });
});

test("each activity has one measure that leads, and each measure says how far it is in each language", () => {
  const registers = Object.fromEntries(REGISTERS.map(({ id }) => [id, makeRegister(id, [VALID_ROWS[id]])]));
  for (const { activity, leading, measures, done, total } of finish(processCompletionSteps({ date1904: false, registers })).activities) {
    expect([activity.register, measures.filter((one) => one === leading).length]).toEqual([activity.register, 1]);
    expect([done, total]).toEqual([leading!.done, leading!.total]);
    for (const { says } of measures)
      for (const language of LANGUAGES) expect(says[language]).toMatch(/\{done, number\} .*\{total, number\} [^.]+$/);
  }
});

describe("what the measures leave out", () => {
  // A further register has no activity of its own, so that no measure counts its cells.
  const MEASURED = REGISTERS.filter(({ extra }) => extra !== true);
  const COLUMNS = MEASURED.flatMap(({ id, columns }) => columns.map((column) => [id, column.key, column] as const));
  const measuresOver = (register: RegisterId, row: Record<string, CellValue>): readonly Measure[] => {
    const keys = Object.keys(VALID_ROWS[register]);
    const registers = { systems: makeRegister("systems", [VALID_ROWS.systems]), [register]: makeRegister(register, [row], keys) };
    const { activities } = finish(processCompletionSteps({ date1904: false, registers }));
    return activities.find(({ activity }) => activity.register === register)!.measures;
  };

  it.each(COLUMNS)("a cell of %s.%s that nobody can read is named by the measures that it counts in", (register, column, spec) => {
    const valid: Record<string, CellValue> = VALID_ROWS[register];
    if (valid[column] === undefined) return;
    const unreadable = ["text", "key", "uuid", "party"].includes(spec.kind) ? "#N/A" : "hvad som helst, 300-400";
    const before = measuresOver(register, valid);
    const blank = measuresOver(register, { ...valid, [column]: "" });
    const unread = measuresOver(register, { ...valid, [column]: unreadable });
    for (const [i, { id, kind, done, leftOut }] of unread.entries()) {
      const [named] = leftOut.filter((one) => one.column === column);
      // What a blank cell changes is what the measure looks at.
      if (blank[i]!.done !== before[i]!.done) expect([id, named?.unread]).toEqual([id, 1]);
      // Filled in is another matter than understood; decided it is not.
      if (named !== undefined && kind === "decided") expect([id, done]).toEqual([id, blank[i]!.done]);
    }
  });
});
