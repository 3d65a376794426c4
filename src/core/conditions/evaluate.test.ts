import type { CellValue } from "../model/cell";
import type { SapaCondition } from "../system-conditions/condition";
import type { Table } from "../model/register-data";
import { evaluateConditions } from "./evaluate";

const condition = (id: string, component: SapaCondition["component"], scope: SapaCondition["scope"]): SapaCondition => ({
  id,
  component,
  scope,
  name: { da: id, en: id },
  severity: "warning",
  need: "needed",
  source: { kind: "ruleOfThumb", why: { da: id, en: id } },
  version: "",
  requirement: { da: id, en: id },
});
const CONDITIONS = [
  condition("index", "Sags- og Dokumentindeks", "caseBearing"),
  condition("benefits", "Ydelsesindeks", "benefits"),
  condition("organisation", "Organisation", "all"),
];

function table(keys: string, ...rows: CellValue[][]): Table {
  return { rowCount: rows.length, columns: Object.fromEntries(keys.split(" ").map((key, i) => [key, rows.map((row) => row[i] ?? "")])) };
}
const systems = (...rows: CellValue[][]): Table => table("systemId systemName wantedInSapa caseBearing kleMainGroups", ...rows);
const interfaces = (...rows: CellValue[][]): Table => table("sender receiver horizon component decision data", ...rows);
const statuses = (s: Table | undefined, i: Table | undefined): (string | boolean | undefined)[][] =>
  evaluateConditions(s, i, CONDITIONS).systems.map(({ results, ready }) => [...results.map((r) => r.status), ready]);

const ONE = systems(["S1", "Alfa", "Ja", "Ja", ""]);
const ORGANISATION: CellValue[] = ["S1", "Organisation", "Fremtidig", "Organisation", "Omlægges", ""];

describe("evaluateConditions", () => {
  it("finds a condition met by a future interface in either direction, and missing without one", () => {
    expect(statuses(ONE, interfaces(ORGANISATION))).toEqual([["missing", "notApplicable", "met", false]]);
    const back = interfaces(ORGANISATION, ["Sags- og Dokumentindeks", "alfa", "fremtidig", "SF1470", "Bevares", "Sager"]);
    expect(evaluateConditions(ONE, back, CONDITIONS).systems[0]!.results[0]).toEqual({
      condition: "index",
      need: "needed",
      status: "met",
      interfaceRows: [1],
      undecided: false,
    });
    expect(statuses(ONE, back)).toEqual([["met", "notApplicable", "met", true]]);
  });

  it.each([
    ["Fremtidig", "Nedlægges", "missing"],
    ["Fremtidig", "Afventer", "met"],
    ["Nuværende", "Bevares", "met"],
    ["Nuværende", "Afventer", "missing"],
    ["", "Bevares", "missing"],
  ])("%s + %s is %s", (horizon, decision, status) => {
    expect(statuses(ONE, interfaces(["S1", "Organisation", horizon, "Organisation", decision]))[0]![2]).toBe(status);
  });

  it("tells met but undecided", () => {
    const [alfa] = evaluateConditions(ONE, interfaces(["S1", "Organisation", "Fremtidig", "Organisation", "Afventer"]), CONDITIONS).systems;
    expect(alfa!.results[2]).toMatchObject({ status: "met", undecided: true });
  });

  it("takes the other end for the component where the interface goes through something else", () => {
    expect(statuses(ONE, interfaces(["S1", "Organisation", "Fremtidig", "Serviceplatformen", "Bevares"]))[0]![2]).toBe("met");
  });

  it.each([
    ["32", "", "missing"],
    [32, "", "missing"],
    ["27, 32", "", "missing"],
    ["132, 27.32", "", "notApplicable"],
    ["27", "Ydelser, Parter", "missing"],
  ])("judges benefits by main group %j and data %j", (groups, data, status) => {
    const found = statuses(
      systems(["S1", "Alfa", "Ja", "Nej", groups]),
      interfaces(["S1", "Organisation", "Fremtidig", "Organisation", "Bevares", data]),
    );
    expect(found[0]![1]).toBe(status);
  });

  it("leaves out what is not wanted, KMD Sag and components, and tells what is not settled", () => {
    const all = systems(
      ["S1", "A", "Nej", "Ja"],
      ["S2", "B", "Ikke afklaret", "Ja"],
      ["S3", "C", "", "Ja"],
      ["S4", "KMD Sag", "Ja", "Ja"],
      ["S5", "Organisation", "Ja", "Ja"],
      ["S6", "D", "måske", "Ja"],
    );
    const evaluation = evaluateConditions(all, interfaces(ORGANISATION), CONDITIONS);
    expect(evaluation.systems).toEqual([]);
    expect(evaluation.unsettled).toEqual([1, 2, 5]);
  });

  it("never calls unknown met or missing: blank cell, ambiguous end, missing column or register", () => {
    expect(statuses(systems(["S1", "Alfa", "Ja", "", ""]), interfaces(ORGANISATION))).toEqual([
      ["unknown", "notApplicable", "met", undefined],
    ]);
    const twins = systems(["S1", "A", "Ja", "Nej"], ["S1", "B", "Ja", "Nej"]);
    expect(statuses(twins, interfaces(ORGANISATION))).toEqual([
      ["notApplicable", "notApplicable", "unknown", undefined],
      ["notApplicable", "notApplicable", "unknown", undefined],
    ]);
    expect(statuses(ONE, undefined)).toEqual([["unknown", "notApplicable", "unknown", undefined]]);
    const without = table("sender receiver horizon component", ORGANISATION);
    expect(statuses(ONE, without)[0]![2]).toBe("unknown");
    expect(evaluateConditions(ONE, without, CONDITIONS).incomplete).toEqual([{ register: "interfaces", column: "decision" }]);
    expect(evaluateConditions(undefined, without, CONDITIONS).incomplete[0]).toEqual({ register: "systems" });
  });

  describe("an interface of which something is only asked about is not known, never missing", () => {
    const ky = systems(["S-04", "KY (Kommunernes Ydelsessystem)", "Ja", "Nej", ""], ["S-05", "Beta", "Ja", "Nej", ""]);
    const TO_ORGANISATION = ["Organisation", "Fremtidig", "Organisation", "Omlægges", ""];
    const first = (...rows: CellValue[][]): (string | boolean | undefined)[] =>
      statuses(ky, interfaces(...rows)).map((results) => results[2]);

    it.each([
      ["an end that looks like the system", ["Kommunernes Ydelsessystem", ...TO_ORGANISATION]],
      ["the component's word", ["S-04", "Gamma", "Fremtidig", "broen", "Omlægges", ""]],
      ["the horizon's word", ["S-04", "Organisation", "på et tidspunkt derude", "Organisation", "Omlægges", ""]],
      ["today's decision", ["S-04", "Organisation", "Nuværende", "Organisation", "bygges om med kran", ""]],
    ])("%s", (_name, row) => {
      expect(first(row)).toEqual(["unknown", "missing"]);
    });

    it("what is known outweighs what is asked", () => {
      expect(first(["Kommunernes Ydelsessystem", ...TO_ORGANISATION], ["S-04", ...TO_ORGANISATION])).toEqual(["met", "missing"]);
      expect(first(["Kommunernes Ydelsessystem", "Organisation", "Fremtidig", "Organisation", "Nedlægges", ""])[0]).toBe("missing");
      expect(first(["Kommunernes Ydelsessystem, Beta", ...TO_ORGANISATION])).toEqual(["unknown", "met"]);
      expect(first(["S-04", "Organisation", "Fremtidig", "Organisation", "bygges om med kran", ""])).toEqual(["met", "missing"]);
      expect(first(["noget helt andet", ...TO_ORGANISATION])).toEqual(["missing", "missing"]);
    });
  });
});
