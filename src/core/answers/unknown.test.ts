import type { CellValue } from "../model/cell";
import type { RegisterId } from "../model/register-id";
import { registerSpec } from "../registers";
import type { ColumnSpec } from "../registers/register";
import { CATALOGUE } from "../conditions/catalogue";
import { ruleById } from "../rules";
import { VALID_ROWS } from "../rules/testing/rows";
import { ANSWERS, type AnswerId } from ".";
import { sheetOf, type Rows } from "./testing/answer-source";

/*
 * No function answers that all is well, or that there is nothing, where the cell that would decide it is blank, unknown or unreadable.
 */

/** Answers that claim something. Each function has another one for what is not known. */
const FIRM: ReadonlySet<CellValue> = new Set(["Nej", "OK", "Ingen", "Intet forslag", "Gælder ikke", "Opfyldt", "Ikke besluttet", false]);
const UNREADABLE = ["#N/A", "¤¤¤"] as const;

/** What is asked of a row; of `condition` each in the catalogue. Those that ask no row stand at the end. */
const ASKED: Partial<Readonly<Record<RegisterId, readonly AnswerId[]>>> = {
  systems: ["status", "missing", "dependency", "condition"],
  interfaces: ["status", "missing", "dependency", "condition"],
  caseAreas: ["status", "missing", "exitRoute", "wave", "condition"],
  procurements: ["status", "missing", "condition"],
  cases: ["status", "missing", "cleanup", "condition"],
};
const OF_NO_ROW: readonly AnswerId[] = ["valid", "notice", "kle"];

test("every function is asked", () =>
  expect([...new Set([...Object.values(ASKED).flat(), ...OF_NO_ROW])].sort()).toEqual(Object.keys(ANSWERS).sort()));

const ROWS: Rows = Object.fromEntries(Object.entries(VALID_ROWS).map(([id, row]) => [id, [row]]));

/** Conditions that a cell of the column may decide: of its register those whose rules read it, and of a system those that its data decide. */
const conditionsOf = (register: RegisterId, key: string): readonly string[] =>
  CATALOGUE.filter(
    ({ kind, rules }) =>
      (kind === "system" && register === "systems") ||
      rules.some((id) => {
        const rule = ruleById(id);
        return rule?.register === register && rule.columns.includes(key);
      }),
  ).map(({ id }) => id);

/** What each function says of the register's row with one cell changed. */
async function answers(register: RegisterId, key: string, cell: CellValue): Promise<Record<string, CellValue>> {
  const row: Readonly<Record<string, CellValue>> = { ...ROWS[register]![0], [key]: cell };
  const sheet = sheetOf({ rows: { ...ROWS, [register]: [row] } });
  const name = row[registerSpec(register).keyColumn]!;
  const made: Record<string, CellValue> = {};
  for (const id of ASKED[register]!) {
    if (id !== "condition") made[id] = await sheet(ANSWERS[id], [name]);
    else
      for (const condition of conditionsOf(register, key))
        made[`condition ${condition}`] = await sheet(ANSWERS.condition, [name, condition]);
  }
  return made;
}

/** The values that a readable cell may hold. */
function readable({ kind, choices }: ColumnSpec): readonly CellValue[] {
  if (kind === "choice") return choices!.map(({ value }) => value);
  return kind === "date" ? ["01-01-1990", "24-11-2026", "31-12-2089"] : [0, 1, 1_000_000];
}

const CELLS = (Object.keys(ASKED) as RegisterId[]).flatMap((register) =>
  registerSpec(register)
    .columns.filter(({ kind }) => ["choice", "date", "number"].includes(kind))
    .map((column) => ({ register, key: column.key, column })),
);

test.each(CELLS)(
  "$register $key: what is firm with a cell that can't be read is so whatever the cell holds",
  async ({ register, key, column }) => {
    const known = await Promise.all(readable(column).map((value) => answers(register, key, value)));
    // A blank date or number may say that there is none; a blank choice is one that has not been made.
    const blanks = column.kind === "choice" && `${register}.${key}` !== "cases.action" ? [""] : [];
    for (const cell of [...UNREADABLE, ...blanks]) {
      for (const [id, answer] of Object.entries(await answers(register, key, cell))) {
        if (!FIRM.has(answer)) continue;
        // Without findings a row with a blank that its register allows is as it should be.
        if (id === "status") expect([id, cell, column.required]).toEqual([id, "", false]);
        else expect([id, cell, [...new Set(known.map((of) => of[id]))]]).toEqual([id, cell, [answer]]);
      }
    }
  },
);

test("there are answers of every register, and firm ones among them", async () => {
  expect(CELLS.length).toBeGreaterThan(30);
  const all = await Promise.all(CELLS.map(({ register, key }) => answers(register, key, ROWS[register]![0]![key] ?? "")));
  expect(new Set(all.flatMap((made) => Object.values(made)).filter((answer) => FIRM.has(answer)))).toEqual(
    new Set(["OK", "Ingen", "Nej", "Gælder ikke", "Opfyldt"]),
  );
});

const SYSTEM = { ...VALID_ROWS.systems, systemId: "S-1", systemName: "Alfa", integratesKmdSag: "Nej" };
const OTHER = { ...SYSTEM, systemId: "S-2", systemName: "Beta" };
const LINK = {
  ...VALID_ROWS.interfaces,
  interfaceId: "SN-1",
  sender: "S-1",
  receiver: "S-2",
  horizon: "Nuværende",
  component: "Punkt-til-punkt",
};

test.each<[string, Rows, CellValue]>([
  ["all known", { systems: [SYSTEM, OTHER], interfaces: [LINK] }, "Nej"],
  [
    "an own column that is unknown",
    { systems: [{ ...SYSTEM, integratesKmdSag: "Ukendt" }], interfaces: [{ ...LINK, sender: "KMD Sag", receiver: "Organisation" }] },
    "Kan ikke afgøres: ”Integrerer til KMD Sag” siger ikke Ja eller Nej",
  ],
  [
    "a blank end",
    { systems: [SYSTEM, OTHER], interfaces: [{ ...LINK, receiver: "" }] },
    "Kan ikke afgøres: snitfladen SN-1 er ikke fuldt oplyst",
  ],
  [
    "two ends that nobody knows",
    {
      systems: [SYSTEM, OTHER],
      interfaces: [
        { ...LINK, receiver: "X" },
        { ...LINK, interfaceId: "SN-2", receiver: "#N/A" },
      ],
    },
    "Kan ikke afgøres: 2 snitflader er ikke fuldt oplyst",
  ],
  [
    "a neighbour that is not known",
    { systems: [SYSTEM, { ...OTHER, integratesKmdSag: "" }], interfaces: [LINK] },
    "Kan ikke afgøres: hænger sammen med S-2, der ikke er fuldt oplyst",
  ],
  ["a contradiction", { systems: [SYSTEM, OTHER], interfaces: [{ ...LINK, receiver: "KMD Sag" }] }, "Direkte: data til KMD Sag"],
  [
    "another row of the same key that is not known",
    { systems: [SYSTEM, { ...SYSTEM, integratesKmdSag: "" }], interfaces: [] },
    expect.stringMatching(/^Kan ikke afgøres/),
  ],
  ["no interfaces", { systems: [SYSTEM] }, "Kan ikke afgøres: ”Snitflader” mangler"],
])("dependency with %s", async (_, rows, expected) => {
  const sheet = sheetOf({ rows });
  expect(await sheet(ANSWERS.dependency, ["S-1"])).toEqual(expected);
  const isKnown = expected === "Nej";
  expect(String(await sheet(ANSWERS.status, ["S-1"])).includes("kan ikke afgøres")).toBe(!isKnown && !/^Direkte/.test(String(expected)));
});

test.each([
  ["receiver", "Findes ikke"],
  ["sender", ""],
  ["component", "Kurér"],
  ["component", "#N/A"],
])("an interface whose %s is %j", async (column, cell) => {
  const sheet = sheetOf({ rows: { systems: [SYSTEM, OTHER], interfaces: [{ ...LINK, [column]: cell }] } });
  expect(await sheet(ANSWERS.dependency, ["SN-1"])).toBe("Kan ikke afgøres: en ende eller komponenten er ikke kendt");
});

test.each<[string, Readonly<Record<string, CellValue>>, string]>([
  ["closed without a code", { caseStatus: "Afsluttet", retentionCode: "" }, "Kan ikke afgøres"],
  ["closed with a code that can't be read", { caseStatus: "Afsluttet", retentionCode: "X" }, "Kan ikke afgøres"],
  [
    "to be discarded in a year that can't be read",
    { caseStatus: "Afsluttet", retentionCode: "K", retentionYear: "snart" },
    "Kan ikke afgøres",
  ],
  ["without a state", { caseStatus: "" }, "Kan ikke afgøres"],
  ["open, and nobody knows since when", { lastActivity: "#N/A" }, "Kan ikke afgøres"],
  ["to be discarded later", { caseStatus: "Afsluttet", retentionCode: "K", retentionYear: 2090 }, "Intet forslag"],
])("cleanup of a case %s", async (_, change, expected) => {
  const sheet = sheetOf({ rows: { cases: [{ ...VALID_ROWS.cases, action: "", ...change }] } });
  expect(await sheet(ANSWERS.cleanup, [VALID_ROWS.cases.caseNumber])).toBe(expected);
});

test("an exit route that can't be read is not one that has not been decided", async () => {
  const of = (route: string) =>
    sheetOf({ rows: { ...ROWS, caseAreas: [{ ...VALID_ROWS.caseAreas, route }] } })(ANSWERS.exitRoute, ["SO-1"]);
  expect(await of("Et sted")).toBe("Kan ikke afgøres: exitvejen kan ikke læses");
  expect(await of("#N/A")).toBe("Kan ikke afgøres: exitvejen kan ikke læses");
  expect(await of("")).toMatch(/^Ikke besluttet/);
});

test("an area that names a system of which too little is known does not meet what that system decides", async () => {
  const area = { ...VALID_ROWS.caseAreas, route: "Flyt til fagsystem", targetSystem: "S-1" };
  const of = (status: string) =>
    sheetOf({ rows: { ...ROWS, systems: [{ ...SYSTEM, status }], caseAreas: [area] } })(ANSWERS.condition, ["SO-1", "area-target"]);
  expect(await of("")).toBe("Kan ikke afgøres");
  expect(await of("I drift")).toBe("Opfyldt");
  expect(await of("Udfaset")).toBe("Mangler");
});

test.each<[AnswerId, readonly CellValue[]]>([
  ["valid", ["CVR", "#N/A"]],
  ["valid", ["CVR", ""]],
  ["notice", ["#N/A", 3]],
  ["notice", ["en dag", 3]],
  ["kle", ["#N/A"]],
  ["kle", ["99.99.99"]],
])("%s of %j claims nothing", async (id, given) => {
  const answer = await sheetOf({})(ANSWERS[id], given);
  expect(FIRM.has(answer)).toBe(false);
  expect(answer === "" || String(answer).startsWith("#")).toBe(true);
});
