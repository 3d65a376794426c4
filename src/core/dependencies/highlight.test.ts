import type { WorkbookData } from "../registers/workbook-data";
import { makeRegister } from "../testing/make-register";
import { LANGUAGES } from "../text/language";
import { analyseDependencies } from "./analyse";
import { planHighlights } from "./highlight";
import { incompleteText } from "./incomplete";

const systems = makeRegister("systems", [
  { systemId: "S1", systemName: "Alfa", integratesKmdSag: "Ja" },
  { systemId: "S2", systemName: "Beta", integratesKmdSag: "Nej" },
  { systemId: "", systemName: "Gamma", integratesKmdSag: "Nej" },
  { systemId: "S4", systemName: "Delta", integratesKmdSag: "Nej" },
  { systemId: "S5", systemName: "Epsilon", integratesKmdSag: "Ja" },
]);
const link = { horizon: "Nuværende", component: "Punkt-til-punkt", decision: "Afventer" };
const interfaces = makeRegister("interfaces", [
  { ...link, interfaceId: "I1", sender: "S2", receiver: "KMD Sag" },
  { ...link, interfaceId: "I2", sender: "KMD Sag", receiver: "S2" },
  { ...link, interfaceId: "I3", sender: "Gamma", receiver: "S2" },
  { ...link, interfaceId: "", sender: "S1", receiver: "KMD Sag" },
]);
const plan = (data: WorkbookData["registers"]) =>
  planHighlights({ registers: data, date1904: false }, analyseDependencies({ registers: data, date1904: false }), "da");

describe("planHighlights", () => {
  it("marks rows by key, the name where the key is blank, and only the cell of a contradiction", () => {
    expect(plan({ systems, interfaces }).registers).toEqual([
      {
        mapping: systems.mapping,
        keyColumn: "systemId",
        nameColumn: "systemName",
        marks: [
          { kind: "contradiction", keys: ["S2"], columns: ["integratesKmdSag"] },
          { kind: "direct", keys: ["S1", "S2", "S5"] },
          { kind: "indirect", keys: ["Gamma"] },
        ],
      },
      { mapping: interfaces.mapping, keyColumn: "interfaceId", marks: [{ kind: "direct", keys: ["I1", "I2"] }] },
    ]);
  });

  it("tells every dependent system with its chain and why", () => {
    expect(plan({ systems, interfaces }).legend.rows).toEqual([
      {
        kind: "direct",
        cells: [
          "S1",
          "Alfa",
          "Direkte",
          "Data til KMD Sag",
          "Alfa → KMD Sag",
          "Kolonnen om KMD Sag siger Ja, og der er en snitflade med KMD Sag: #5.",
        ],
      },
      {
        kind: "contradiction",
        cells: [
          "S2",
          "Beta",
          "Direkte, modstrid",
          "Data begge veje",
          "Beta ⇄ KMD Sag",
          "Kolonnen om KMD Sag siger Nej, men der er snitflader med KMD Sag: I1, I2.",
        ],
      },
      { kind: "indirect", cells: ["Gamma", "Gamma", "Indirekte", "Data til KMD Sag", "Gamma → Beta → KMD Sag", "Gennem 1 system."] },
      { kind: "direct", cells: ["S5", "Epsilon", "Direkte", "Retning ikke oplyst", "Epsilon – KMD Sag", "Kolonnen om KMD Sag siger Ja."] },
    ]);
  });

  it("names the first of three thousand interfaces, and how many more there are", () => {
    const links = Array.from({ length: 3_000 }, (_, i) => ({ ...link, interfaceId: `SN-${i + 1}`, sender: "S1", receiver: "KMD Sag" }));
    const [row] = plan({ systems, interfaces: makeRegister("interfaces", links) }).legend.rows;
    expect(row!.cells.at(-1)).toMatch(/: SN-1, SN-2, .*, SN-40 og 2\.960 flere\.$/);
  });

  it("marks what is unknown, planned or a conversion as such, in systems and interfaces, and says why", () => {
    const rows = [
      { systemId: "U", systemName: "Ukendt svar", integratesKmdSag: "Ukendt" },
      { systemId: "P", systemName: "Planlagt", integratesKmdSag: "Nej" },
      { systemId: "K", systemName: "Konverteres", integratesKmdSag: "Nej" },
      { systemId: "S", systemName: "SAPA", integratesKmdSag: "Ukendt" },
    ];
    const links = [
      { ...link, interfaceId: "I1", sender: "P", receiver: "KMD Sag", horizon: "Fremtidig" },
      { ...link, interfaceId: "I2", sender: "KMD Sag", receiver: "K", frequency: "Engangsudtræk" },
    ];
    const { registers, legend } = plan({ systems: makeRegister("systems", rows), interfaces: makeRegister("interfaces", links) });
    expect(registers.map(({ marks }) => marks)).toEqual([
      [
        { kind: "unknown", keys: ["U"], columns: ["integratesKmdSag"] },
        { kind: "later", keys: ["P", "K"], columns: ["integratesKmdSag"] },
      ],
      [{ kind: "later", keys: ["I1", "I2"] }],
    ]);
    expect(legend.rows.map(({ cells }) => [cells[0], cells[2], cells[5]])).toEqual([
      ["U", "Ukendt", "Kolonnen om KMD Sag siger hverken Ja eller Nej."],
      ["P", "Ikke i dag", "Snitflade med KMD Sag, der kun er planlagt: I1."],
      ["K", "Ikke i dag", "Engangskonvertering med KMD Sag: I2."],
    ]);
  });

  it("marks as contradiction an interface through KMD Sag only where its other end can't be read", () => {
    const through = { ...link, component: "KMD Sag", sender: "S2" };
    const marksOf = (receiver: string) =>
      plan({ systems, interfaces: makeRegister("interfaces", [{ ...through, interfaceId: "I1", receiver }]) }).registers[0]!.marks;
    expect(marksOf("Arkivet")).toContainEqual({ kind: "contradiction", keys: ["S2"], columns: ["integratesKmdSag"] });
    expect(marksOf("S4").map(({ kind }) => kind)).not.toContain("contradiction");
  });

  it("has nothing to mark in registers without dependencies, and no register where none was found", () => {
    expect(
      plan({
        systems: makeRegister("systems", [
          { systemId: "S1", integratesKmdSag: "Nej" },
          { systemId: "S2", integratesKmdSag: "Nej" },
        ]),
        interfaces: makeRegister("interfaces", [
          { interfaceId: "SN-1", sender: "S1", receiver: "S2", component: "Punkt-til-punkt", horizon: "Nuværende", decision: "Bevares" },
        ]),
      }).registers.map((r) => r.marks),
    ).toEqual([[], []]);
    expect(plan({}).registers).toEqual([]);
    expect(plan({ systems: makeRegister("systems", [{ systemName: "A", integratesKmdSag: "Ja" }]) }).registers[0]).toMatchObject({
      keyColumn: "systemName",
      marks: [{ keys: ["A"] }],
    });
  });

  it("never says that nothing depends when something could not be seen", () => {
    const bare = { registers: { systems: makeRegister("systems", [{ systemName: "A" }]) }, date1904: false };
    const { legend } = planHighlights(bare, analyseDependencies(bare), "da");
    expect(legend.rows).toEqual([
      { kind: "unknown", cells: ["A", "A", "Ukendt", "", "", "Kolonnen om KMD Sag siger hverken Ja eller Nej."] },
    ]);
    expect(legend.empty).toMatch(/ikke fuldstændigt.*Integrerer til KMD Sag.*Snitflader/);
    expect(legend.notes).toHaveLength(4);
    const silent = makeRegister("systems", [{ systemId: "S1", systemName: "A", integratesKmdSag: "Ukendt" }]);
    const empty = plan({
      systems: silent,
      interfaces: makeRegister("interfaces", [], ["sender", "receiver", "component", "horizon", "decision"]),
    });
    expect(empty.legend.empty).toMatch(/ikke fuldstændigt.*For 1 system kan det ikke afgøres/);
    expect(plan({ systems, interfaces }).legend.notes).toEqual([]);
  });

  it.each(LANGUAGES)("fills every text (%s), with a sheet name that Excel takes", (language) => {
    const data = { registers: { systems, interfaces }, date1904: false };
    const { legend } = planHighlights(data, analyseDependencies(data), language);
    expect(legend.sheetName.length).toBeLessThanOrEqual(31);
    for (const row of legend.rows) {
      expect(row.cells).toHaveLength(legend.headers.length);
      for (const cell of row.cells) expect(cell).toMatch(/^[^{}]*$/);
    }
    expect(incompleteText("interfaces", language)).toMatch(/Snitflader|Interfaces/);
    expect(incompleteText("systems.integratesKmdSag", language)).toMatch(/KMD Sag/);
  });
});
