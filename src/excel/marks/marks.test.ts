import type { HighlightPlan } from "../../core/dependencies/highlight-plan";
import type { RegisterMapping } from "../../core/model/register-data";
import { customRules, onStandIn, sheetNames, valuesOf } from "../testing/on-stand-in";
import { applyHighlights } from "./apply-highlights";
import { removeHighlights } from "./remove-highlights";

const LEGEND = "KMD Sag-afhængigheder";
const SYSTEMS = {
  name: "Systemer",
  rows: [
    ["System-id", "Systemnavn", "Integrerer til KMD Sag"],
    ["S1", "ESDH", "Ja"],
    ["S2", "Løn", "Nej"],
    ["", "+Navn uden id", "Ja"],
  ],
};
const MAPPING: RegisterMapping = {
  register: "systems",
  sheet: "Systemer",
  headerRow: 0,
  firstRow: 1,
  rowSpan: 3,
  columns: {
    systemId: { column: 0, header: "System-id" },
    systemName: { column: 1, header: "Systemnavn" },
    integratesKmdSag: { column: 2, header: "Integrerer" },
  },
  missing: [],
  unmatched: [{ column: 4, header: "Egen" }],
  score: 1,
};

function plan(direct: readonly string[], contradiction: readonly string[] = []): HighlightPlan {
  return {
    registers: [
      {
        mapping: MAPPING,
        keyColumn: "systemId",
        nameColumn: "systemName",
        marks: [
          { kind: "direct" as const, keys: direct },
          { kind: "contradiction" as const, keys: contradiction, columns: ["integratesKmdSag"] },
        ].filter(({ keys }) => keys.length > 0),
      },
    ],
    legend: {
      sheetName: LEGEND,
      title: "Afhængigheder",
      kinds: [
        { kind: "direct", label: "Direkte", meaning: "Har en snitflade med KMD Sag" },
        { kind: "indirect", label: "Indirekte", meaning: "Gennem andre" },
        { kind: "contradiction", label: "Modstrid", meaning: "Siger nej, men har en snitflade" },
      ],
      headers: ["System-id", "Systemnavn"],
      rows: direct.map((key) => ({ kind: "direct" as const, cells: [key, `Navn på ${key}`] })),
      empty: "Ingen systemer afhænger af KMD Sag.",
    },
  };
}

/** A rule of the user's own. */
async function addOwnRule(): Promise<void> {
  await Excel.run(async (context) => {
    const format = context.workbook.worksheets.getItem("Systemer").getRange("A2:A4").conditionalFormats.add("Custom");
    format.custom.rule.formula = '=$A2="S2"';
    format.custom.format.fill.color = "#00FF00";
    await context.sync();
  });
}

test("rules with our mark are put on the register's rows, and a legend of ours names what is marked", () =>
  onStandIn([SYSTEMS], async () => {
    expect(await applyHighlights(plan(["S1", "+Navn uden id"], ["S2"]), "da")).toEqual({ legend: LEGEND, unread: [] });
    const rules = await customRules("Systemer");
    expect(rules.map(({ address, fill }) => [address, fill])).toEqual([
      ["C2:C4", "#BBDDF5"],
      ["A2:E4", "#E8935A"],
    ]);
    expect(rules[1]!.formula).toMatch(
      /^=AND\(N\("sapa-mark:direct"\)=0,ISNUMBER\(MATCH\(.*IF\(TRIM\(\$A2\)="",TRIM\(\$B2\),TRIM\(\$A2\)\).*'KMD Sag-afhængigheder'!\$E\$1:\$E\$2,0\)\)\)$/,
    );
    const legend = await valuesOf(LEGEND);
    expect(legend[0]![0]).toBe("Afhængigheder");
    expect(legend.slice(6, 9).map((row) => row[0])).toEqual(["System-id", "S1", "+Navn uden id"]);
    expect(legend.slice(0, 2).map((row) => row[4])).toEqual(["S1", "+Navn uden id"]);
  }));

test("running again replaces, and a mended row loses its mark", () =>
  onStandIn([SYSTEMS], async () => {
    await applyHighlights(plan(["S1", "S2"]), "da");
    await applyHighlights(plan(["S1"]), "da");
    expect(await sheetNames()).toEqual(["Systemer", LEGEND]);
    expect((await customRules("Systemer")).map(({ formula }) => /\$E\$1:\$E\$\d+/.exec(formula)![0])).toEqual(["$E$1:$E$1"]);
  }));

test("removing takes just ours away", () =>
  onStandIn([SYSTEMS], async () => {
    await addOwnRule();
    await applyHighlights(plan(["S1"], ["S2"]), "da");
    expect(await removeHighlights()).toEqual({ count: 2, unread: [] });
    expect((await customRules("Systemer")).map(({ formula }) => formula)).toEqual(['=$A2="S2"']);
    expect(await sheetNames()).toEqual(["Systemer"]);
    expect(await valuesOf("Systemer")).toEqual(SYSTEMS.rows);
  }));

test("nothing to mark leaves a legend that says so", () =>
  onStandIn([SYSTEMS], async () => {
    await applyHighlights(plan([]), "da");
    expect(await customRules("Systemer")).toEqual([]);
    expect((await valuesOf(LEGEND)).flat()).toContain("Ingen systemer afhænger af KMD Sag.");
  }));

test("a sheet of the user's with the legend's name is left alone", () =>
  onStandIn([SYSTEMS, { name: LEGEND, rows: [["Mine egne noter"]] }], async () => {
    expect((await applyHighlights(plan(["S1"]), "da")).legend).toBe(`${LEGEND} (2)`);
    expect((await applyHighlights(plan(["S1"]), "da")).legend).toBe(`${LEGEND} (2)`);
    await removeHighlights();
    expect(await valuesOf(LEGEND)).toEqual([["Mine egne noter"]]);
    expect(await sheetNames()).toEqual(["Systemer", LEGEND]);
  }));

test("our rules are found again when the user has deleted or renamed the legend", () =>
  onStandIn([SYSTEMS], async () => {
    await applyHighlights(plan(["S1"]), "da");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(LEGEND).delete();
      await context.sync();
    });
    expect((await removeHighlights()).count).toBe(1);

    await applyHighlights(plan(["S1"]), "da");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(LEGEND).name = "Gem denne";
      await context.sync();
    });
    expect((await removeHighlights()).count).toBe(1);
    // Renamed, it has become the user's.
    expect(await sheetNames()).toEqual(["Systemer", "Gem denne"]);
  }));

test("a protected sheet is named, and nothing is changed", () =>
  onStandIn([SYSTEMS], async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Systemer").protection.protect();
      await context.sync();
    });
    await expect(applyHighlights(plan(["S1"]), "da")).rejects.toMatchObject({ code: "sheet-protected", data: { sheet: "Systemer" } });
    expect(await sheetNames()).toEqual(["Systemer"]);
  }));

test("should Excel stop half-way, nothing of ours is left", () =>
  onStandIn([SYSTEMS], async () => {
    await addOwnRule();
    await applyHighlights(plan(["S1"]), "da");
    const broken = plan(["S1"]);
    // A sheet that is gone when the rules are made: the old marks are away by then.
    const gone = { ...broken, registers: broken.registers.map((register) => ({ ...register, mapping: { ...MAPPING, sheet: "Væk" } })) };
    await expect(applyHighlights(gone, "da")).rejects.toMatchObject({ code: "marks-gone" });
    expect((await customRules("Systemer")).map(({ formula }) => formula)).toEqual(['=$A2="S2"']);
    expect(await sheetNames()).toEqual(["Systemer"]);
  }));

test("what may make the marks too few stands above the rows, and the legend prints on A4 across", () =>
  onStandIn([SYSTEMS], async () => {
    const base = plan(["S1"]);
    const notes = ["To ender af snitflader navngiver intet kendt system."];
    await applyHighlights({ ...base, legend: { ...base.legend, notes } }, "da");
    const legend = (await valuesOf(LEGEND)).map((row) => row[0]);
    expect(legend.slice(6, 10)).toEqual([notes[0], "", "System-id", "S1"]);
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(LEGEND);
      pageLayout.load("paperSize,orientation,zoom");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      const footer = pageLayout.headersFooters.defaultForAllPages.load("rightFooter,centerFooter");
      await context.sync();
      expect([pageLayout.paperSize, pageLayout.orientation]).toEqual(["A4", "Landscape"]);
      expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
      expect(titles.address).toMatch(/!\$?9:\$?9$/);
      // Without the hidden lists.
      expect(area.address).toMatch(/!A1:C10$/);
      expect([footer.centerFooter, footer.rightFooter]).toEqual(["Afhængigheder", "Side &P af &N"]);
    });
  }));

const OTHER = { name: "Andet", rows: [["x"], ["y"]] };

/** Id of the sheet's rule of the user's own. */
async function ownRule(): Promise<string> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem("Systemer").getRange().conditionalFormats.load("items/id");
    await context.sync();
    const rules = formats.items.map((item) => item.custom.rule.load("formula"));
    await context.sync();
    return formats.items[rules.findIndex(({ formula }) => formula === '=$A2="S2"')]!.id;
  });
}

test.each(["all", "rule"] as const)(
  "a rule that Excel does not let be read (%s) stops no marking; its sheet is named, and our other marks go",
  (refused) =>
    onStandIn([OTHER, SYSTEMS], async ({ host }) => {
      await addOwnRule();
      await applyHighlights(plan(["S1", "S2"], ["S2"]), "da");
      host.states.unreadableFormats.set(await ownRule(), refused);
      expect(await applyHighlights(plan(["S1"]), "da")).toEqual({ legend: LEGEND, unread: ["Systemer"] });
      expect(await removeHighlights()).toEqual({ count: 1, unread: ["Systemer"] });
      host.states.unreadableFormats.clear();
      expect((await customRules("Systemer")).map(({ formula }) => formula)).toEqual(['=$A2="S2"']);
      expect(await sheetNames()).toEqual(["Andet", "Systemer"]);
    }),
);

test("a mark that Excel does not let be removed keeps no other from going, and its sheet is named", () =>
  onStandIn([SYSTEMS], async ({ host }) => {
    await applyHighlights(plan(["S1"], ["S2"]), "da");
    const [first] = host.cells.parts.of(host.cells.sheets.find("Systemer")!).conditionalFormats;
    host.states.unreadableFormats.set(first!.id, "delete");
    expect(await removeHighlights()).toEqual({ count: 1, unread: ["Systemer"] });
    expect(await sheetNames()).toEqual(["Systemer"]);
    host.states.unreadableFormats.clear();
    expect(await removeHighlights()).toEqual({ count: 1, unread: [] });
  }));

test("a mark that Excel does not let be removed keeps no new one from being made, and its sheet is named", () =>
  onStandIn([SYSTEMS], async ({ host }) => {
    await applyHighlights(plan(["S1"], ["S2"]), "da");
    const [, last] = host.cells.parts.of(host.cells.sheets.find("Systemer")!).conditionalFormats;
    const before = await customRules("Systemer");
    host.states.unreadableFormats.set(last!.id, "delete");
    expect(await applyHighlights(plan(["S2"], ["S1"]), "da")).toEqual({ legend: LEGEND, unread: ["Systemer"] });
    expect(await sheetNames()).toEqual(["Systemer", LEGEND]);
    // Two new ones, and the one that stays.
    expect(await customRules("Systemer")).toHaveLength(before.length + 1);
    host.states.unreadableFormats.clear();
    expect(await removeHighlights()).toEqual({ count: 3, unread: [] });
    expect(await sheetNames()).toEqual(["Systemer"]);
  }));

test("where none of several marks can be removed, that is the failure", () =>
  onStandIn([SYSTEMS], async ({ host }) => {
    await applyHighlights(plan(["S1"], ["S2"]), "da");
    for (const { id } of host.cells.parts.of(host.cells.sheets.find("Systemer")!).conditionalFormats)
      host.states.unreadableFormats.set(id, "delete");
    await expect(removeHighlights()).rejects.toMatchObject({ code: "host" });
    expect(await sheetNames()).toEqual(["Systemer", LEGEND]);
  }));

test("a chart sheet stops no marking, and is named", () =>
  onStandIn([OTHER, SYSTEMS], async ({ host }) => {
    host.states.refusingSheets.add("Andet");
    expect(await applyHighlights(plan(["S1"]), "da")).toEqual({ legend: LEGEND, unread: ["Andet"] });
    expect(await removeHighlights()).toEqual({ count: 1, unread: ["Andet"] });
  }));
