import * as fc from "fast-check";
import { LANGUAGES } from "../text/language";
import { VALID_ROWS } from "../rules/testing/rows";
import { ANSWERS, type AnswerId } from ".";
import { EMPTY } from "./answer";
import { ask, cell, type Rows } from "./testing/answer-source";

const KMD = { ...VALID_ROWS.systems, systemId: "S-9", systemName: "KMD Sag" };
const ALFA = { ...VALID_ROWS.systems, systemId: "S-1", systemName: "Alfa", integratesKmdSag: "Ja" };
const BETA = { ...VALID_ROWS.systems, systemId: "S-2", systemName: "Beta", integratesKmdSag: "Nej" };
const GAMMA = { ...VALID_ROWS.systems, systemId: "S-3", systemName: "Gamma", integratesKmdSag: "Nej" };
const link = (interfaceId: string, sender: string, receiver: string) => ({
  ...VALID_ROWS.interfaces,
  horizon: "Nuværende",
  interfaceId,
  sender,
  receiver,
});
const ROWS: Rows = {
  systems: [
    KMD,
    ALFA,
    BETA,
    GAMMA,
    { ...GAMMA, systemId: "S-4", systemName: "Delta" },
    { ...GAMMA, systemId: "S-5", systemName: "Epsilon" },
    { ...GAMMA, systemId: "S-6", systemName: "SAPA" },
    { ...GAMMA, systemId: "S-7", systemName: "Eta" },
  ],
  interfaces: [
    link("SN-1", "S-1", "KMD Sag"),
    link("SN-2", "S-2", "S-1"),
    { ...link("SN-3", "S-4", "KMD Sag"), horizon: "Fremtidig" },
    { ...link("SN-4", "KMD Sag", "S-5"), frequency: "Engangs" },
    link("SN-5", "KMD Sag", "SAPA"),
    link("SN-6", "KMD Sag", "S-7"),
  ],
  caseAreas: [
    VALID_ROWS.caseAreas,
    { ...VALID_ROWS.caseAreas, areaId: "SO-2", areaName: "Børn", route: "Ikke besluttet", targetSystem: "" },
  ],
  documentStrategy: [VALID_ROWS.documentStrategy],
  procurements: [VALID_ROWS.procurements],
  cases: [VALID_ROWS.cases, { ...VALID_ROWS.cases, caseNumber: "S2020-2", action: "Luk" }],
};

/** Cells that a function answers with a value, over the rows above. */
const ASKED: Readonly<Record<AnswerId, readonly (string | number)[]>> = {
  status: ["S-1"],
  missing: ["S-1", "/"],
  dependency: ["S-1"],
  condition: ["S-1", "sapa-case-index"],
  exitRoute: ["SO-1"],
  wave: ["SO-1"],
  cleanup: [String(VALID_ROWS.cases.caseNumber)],
  notice: ["31-12-2028", 6],
  kle: ["27.60"],
  valid: ["CVR", "26911745"],
};

describe.each(Object.keys(ANSWERS) as AnswerId[])("%s", (id) => {
  const spec = ANSWERS[id];

  test("answers with a value", async () => {
    expect(await ask(spec, ASKED[id], { rows: ROWS })).toEqual({ kind: "value", value: expect.anything() });
  });

  test("an error in any argument is passed on as it is", async () => {
    for (const at of spec.parameters.keys()) {
      const given = ASKED[id].map((value, i) => (i === at ? "#REF!" : value));
      expect(await ask(spec, given, { rows: ROWS })).toEqual({ kind: "passedOn", error: "#REF!" });
    }
  });

  test("a blank cell, or one left out, gives a blank answer", async () => {
    for (const blank of ["", "  ", null]) expect(await ask(spec, [blank, ...ASKED[id].slice(1)], { rows: ROWS })).toEqual(EMPTY);
  });

  test("never throws, whatever it is given, and an error has a sentence in each language", async () => {
    const given = fc.array(fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(given, async (cells) => {
        const answer = await ask(spec, cells, { rows: { systems: [ALFA] } });
        if (answer.kind === "error") expect(answer.message).toMatch(/^\S.*[.?]$/);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a key", () => {
  test("that is unknown is told apart from a register that is not there, or not settled", async () => {
    const { status, dependency } = ANSWERS;
    expect(await ask(status, ["S-77"], { rows: ROWS })).toMatchObject({ error: "notAvailable", message: expect.stringContaining("S-77") });
    expect(await ask(status, ["S-1"])).toMatchObject({ error: "invalidValue", message: expect.stringContaining("ikke fundet") });
    expect(await ask(dependency, ["S-1"], { unclear: ["systems"] })).toMatchObject({
      error: "invalidValue",
      message: expect.stringContaining("ikke afklaret"),
    });
  });

  test.each([["S-1"], [" s-1 "], ["ALFA"]])("%j is found, case and blanks aside, by id or name", async (key) => {
    expect(await cell(ANSWERS.dependency, [key], { rows: ROWS })).toBe("Direkte: data til KMD Sag");
  });

  test("an id is stronger than another row's name", async () => {
    const rows: Rows = { ...ROWS, systems: [{ ...BETA, systemName: "S-1" }, ALFA] };
    expect(await cell(ANSWERS.dependency, ["S-1"], { rows })).toBe("Direkte: data til KMD Sag");
  });
});

describe("dependency", () => {
  test.each([
    ["S-1", "Direkte: data til KMD Sag"],
    ["S-2", "Indirekte, data til KMD Sag: S-2 → S-1 → KMD Sag"],
    ["S-3", "Nej"],
    ["S-4", "Nej i dag; planlagt: SN-3"],
    ["S-5", "Nej i dag; engangskonvertering: SN-4"],
    ["S-6", "Nej: SAPA viser kun, hvad andre systemer afleverer"],
    ["S-7", "Direkte: data fra KMD Sag"],
    ["S-9", "Nej: KMD Sag selv"],
    ["SN-3", "Nej i dag; planlagt"],
    ["SN-4", "Nej i dag; engangskonvertering"],
    ["SN-1", "Direkte"],
    ["SN-2", "Nej"],
  ])("%s is %s", async (key, expected) => {
    expect(await cell(ANSWERS.dependency, [key], { rows: ROWS })).toBe(expected);
  });

  test("without the interfaces nobody can say no", async () => {
    expect(await cell(ANSWERS.dependency, ["S-3"], { rows: { systems: [GAMMA] } })).toBe("Kan ikke afgøres: ”Snitflader” mangler");
  });
});

describe("status", () => {
  test("findings by severity, and KMD Sag", async () => {
    const rows: Rows = { ...ROWS, systems: [{ ...ALFA, supplierCvr: "12345678" }] };
    expect(await cell(ANSWERS.status, ["S-1"], { rows })).toMatch(/^\d+ fejl.* · direkte KMD Sag$/);
    expect(await cell(ANSWERS.status, ["S-1"], { rows, language: "en" })).toMatch(/^\d+ errors?.* · direct KMD Sag$/);
  });

  test.each([
    ["an area", "SO-1"],
    ["a procurement", String(VALID_ROWS.procurements.procurementId)],
    ["a case", String(VALID_ROWS.cases.caseNumber)],
    ["an interface", "SN-1"],
  ])("%s has one too", async (_what, key) => {
    expect(await cell(ANSWERS.status, [key], { rows: ROWS })).toMatch(/OK|fejl|advarsel|advarsler|oplysning|Ingen fund/);
  });

  test("nothing found is not OK where not all could be judged", async () => {
    expect(await cell(ANSWERS.status, ["S-3"], { rows: { systems: [GAMMA] } })).toBe(
      "Ingen fund, men ikke alt kunne vurderes · KMD Sag: kan ikke afgøres",
    );
  });
});

describe("conditions", () => {
  const wanted = { ...GAMMA, wantedInSapa: "Ja", caseBearing: "Ja" };
  const rows: Rows = { ...ROWS, systems: [KMD, ALFA, BETA, wanted] };

  test("missing ones are named, and asked for one by one", async () => {
    const reported = await cell(ANSWERS.missing, ["S-3"], { rows });
    expect(reported).toMatch(/;/);
    const [first] = String(reported).split(/; | · /);
    expect(await cell(ANSWERS.condition, ["S-3", first!], { rows })).toBe("Mangler");
  });

  test("names stand apart by what the user wants, a line break too; left out it is a semicolon", async () => {
    const names = String(await cell(ANSWERS.missing, ["S-3"], { rows })).split("; ");
    expect(names.length).toBeGreaterThan(1);
    for (const separator of ["\n", " / "])
      expect(String(await cell(ANSWERS.missing, ["S-3", separator], { rows })).split(separator)).toEqual(names);
    expect(await cell(ANSWERS.missing, ["S-3", null], { rows })).toBe(names.join("; "));
  });

  test("a system that is not wanted in SAPA has none", async () => {
    expect(await cell(ANSWERS.condition, ["S-2", "sapa-case-index"], { rows })).toBe("Gælder ikke");
  });

  test("whether it is met can't be told where the wish is not settled", async () => {
    const unsettled: Rows = { ...ROWS, systems: [{ ...GAMMA, wantedInSapa: "" }] };
    expect(await cell(ANSWERS.condition, ["S-3", "sapa-case-index"], { rows: unsettled })).toBe("Kan ikke afgøres");
  });

  test("one that is not in the catalogue is unknown", async () => {
    expect(await ask(ANSWERS.condition, ["S-3", "findes ikke"], { rows })).toMatchObject({ error: "notAvailable" });
  });
});

describe("case areas", () => {
  test("what is decided, and what would be advised where nothing is", async () => {
    expect(await cell(ANSWERS.exitRoute, ["SO-1"], { rows: ROWS })).toBe(VALID_ROWS.caseAreas.route);
    expect(await cell(ANSWERS.exitRoute, ["Børn"], { rows: ROWS })).toMatch(/^Ikke besluttet/);
  });

  test("an area that can't be planned says why instead of a wave", async () => {
    expect(await cell(ANSWERS.wave, ["SO-2"], { rows: ROWS })).toMatch(/^Ikke planlagt: \S/);
  });
});

describe("cleanup", () => {
  test("the municipality's choice wins over the advice", async () => {
    expect(await cell(ANSWERS.cleanup, ["S2020-2"], { rows: ROWS })).toBe("Luk");
  });

  test("an action that can't be read is told", async () => {
    const rows: Rows = { cases: [{ ...VALID_ROWS.cases, action: "Brænd" }] };
    expect(await cell(ANSWERS.cleanup, [String(VALID_ROWS.cases.caseNumber)], { rows })).toBe("Handlingen kan ikke læses");
  });
});

describe("notice", () => {
  test.each([
    ["31-12-2028", 6, 46_934],
    [47_483, "6", 47_299],
    ["31-05-2027", 3, 46_446],
    ["31-12-9999", 6, "Løber, til den opsiges"],
    ["i morgen", 6, "#VALUE!"],
    ["31-12-2028", 1.5, "#VALUE!"],
    ["31-12-2028", -1, "#VALUE!"],
  ])("%s less %s months is %s", async (end, months, expected) => {
    expect(await cell(ANSWERS.notice, [end, months])).toBe(expected);
  });

  test("in a workbook that counts from 1904 the day is one of its own", async () => {
    expect(await cell(ANSWERS.notice, ["31-12-2028", 6], { date1904: true })).toBe(46_934 - 1_462);
  });
});

describe("valid", () => {
  test.each([
    ["CVR", "26911745", true],
    ["cvr", "26911746", false],
    ["P-nr", "1003388394", true],
    ["KLE", "27.18.02", true],
    ["KLE", "27-18", false],
    ["UUID", "a3c9e1e2-3f6b-4d0e-9a51-0f6f2d1c7b11", true],
    ["CPR", "0101705005", true],
    ["CPR", "3202701234", false],
    ["Telefon", "12345678", "#VALUE!"],
  ])("%s %s is %s", async (kind, value, expected) => {
    expect(await cell(ANSWERS.valid, [kind, value])).toBe(expected);
  });
});

describe("kle", () => {
  test("the title of a number, and a near one for a wrong one", async () => {
    expect(await cell(ANSWERS.kle, ["27"])).toMatch(/\S/);
    for (const language of LANGUAGES)
      expect(await ask(ANSWERS.kle, ["27.99.99"], { language })).toMatchObject({
        error: "notAvailable",
        message: expect.stringContaining("27.99.99"),
      });
  });
});
