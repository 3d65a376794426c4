import fc from "fast-check";
import { ELEMENT_CONDITIONS } from "../../conditions/catalogue";
import { TENDER_CONDITIONS } from "../../system-conditions/sapa-conditions";
import type { CellValue } from "../../model/cell";
import { buildResolver } from "../../model/system-resolver";
import { conditionColumnKey } from "../../registers/demand-columns";
import { makeRegister } from "../../testing/make-register";
import { LANGUAGES, type Language } from "../../text/language";
import type { ReportPlan, Section } from "../plan";
import { annexName, planTenderAnnex } from "./plan-tender-annex";
import { procurementChoices } from "./procurement";
import { anyText } from "../../testing/any-text";

type Row = Record<string, CellValue>;
const SYSTEMS = makeRegister("systems", [{ systemId: "S1", systemName: "Nexus" }]);
const answers = (value: CellValue): Row => Object.fromEntries(TENDER_CONDITIONS.map(({ id }) => [conditionColumnKey(id), value]));
function annex(row: Row, language: Language = "da"): ReportPlan {
  const procurements = makeRegister("procurements", [{ procurementId: "A-0" }, row]);
  const data = { registers: { procurements, systems: SYSTEMS }, date1904: false };
  const procurement = procurementChoices(procurements, SYSTEMS, buildResolver(SYSTEMS.columns))[1]!;
  return planTenderAnnex({ data, procurements: data.registers.procurements, procurement, language, when: "2026-11-24 09:05" });
}
const FULL: Row = { procurementId: "A-7", system: "S1", agreementForm: "EU-udbud", tenderDate: 46419, ...answers("Ja"), deviation: "" };
const table = (plan: ReportPlan, at: number) => plan.sections.filter((section) => section.kind === "table")[at];
const column = (section: Section | undefined, key: string): unknown[] =>
  section?.kind === "table" ? section.rows.map((row) => row[key]?.value) : [];
const list = ({ sections }: ReportPlan): readonly string[] => sections.flatMap((section) => (section.kind === "list" ? section.items : []));

test("every condition stands with its requirement, source and version, and what the procurement says", () => {
  const plan = annex(FULL);
  expect([plan.sheetName, plan.title]).toEqual(["Bilag – A-7 Nexus", "Bilag: integrationsvilkår for A-7 Nexus"]);
  expect(column(table(plan, 0), "requirement")).toEqual(TENDER_CONDITIONS.map(({ requirement }) => requirement.da));
  expect(new Set(column(table(plan, 0), "answer"))).toEqual(new Set(["Stilles"]));
  column(table(plan, 0), "source").forEach((source, i) => {
    for (const word of TENDER_CONDITIONS[i]!.version.split(" ")) expect(source).toContain(word);
  });
  expect(column(table(plan, 1), "source")[0]).toBe(
    "KOMBIT: Anvendelse af Sagsobjektet i Sags- og Dokumentindekset (SF1470), 1.7, 7. juli 2023",
  );
  expect(list(plan)).toEqual([]);
  expect(JSON.stringify(plan)).not.toContain("står i forvejen");
  expect(JSON.stringify(annex({ ...FULL, agreementForm: "SKI 0219" }))).toContain("står i forvejen");
  const names = [...column(table(plan, 0), "demand"), ...[1, 2].flatMap((at) => column(table(plan, at), "element"))];
  const numbers = names.map((name) => /^K\d+(?= \S)/.exec(String(name))?.[0]);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.length).toBe(TENDER_CONDITIONS.length + ELEMENT_CONDITIONS.length);
});

test("a deviation stands with its justification, or is told to lack one; what is not decided is told too", () => {
  const [first, second] = TENDER_CONDITIONS;
  const key = (i: number): string => conditionColumnKey(TENDER_CONDITIONS[i]!.id);
  const mixed = { ...FULL, [key(0)]: "Nej", [key(1)]: "måske", [key(2)]: "IR" };
  const bare = annex({ ...mixed, deviation: "Ja" });
  expect(column(table(bare, 0), "answer").slice(0, 4)).toEqual(["Fraviges", "Ikke besluttet", "Ikke relevant", "Stilles"]);
  expect(column(table(bare, 0), "reason").slice(0, 4)).toEqual(["Begrundelse mangler", "", "", ""]);
  expect(list(bare)).toEqual([
    `Begrund i arket Anskaffelser, hvorfor kravet ”${first!.name.da}” fraviges.`,
    `Tag stilling til kravet ”${second!.name.da}” i arket Anskaffelser.`,
  ]);
  const reported = annex({ ...mixed, deviation: "Systemet har ingen ydelser." });
  expect(column(table(reported, 0), "reason").slice(0, 4)).toEqual(["Systemet har ingen ydelser.", "", "Systemet har ingen ydelser.", ""]);
  expect(list(reported)).toHaveLength(1);
});

test("without the demand about the index the elements are left out, and a column that is missing is told", () => {
  const plan = annex({ procurementId: "A-7" });
  expect(table(plan, 1)).toBeUndefined();
  expect(list(plan)).toHaveLength(TENDER_CONDITIONS.length);
  expect(list(plan)[0]).toMatch(/^Kolonnen for kravet/);
});

test("choices are told apart, also where ids are blank or stand twice", () => {
  const procurements = makeRegister("procurements", [
    { procurementId: "A" },
    { procurementId: "A", system: "Nexus" },
    { procurementId: "" },
  ]);
  expect(procurementChoices(procurements, SYSTEMS, buildResolver(SYSTEMS.columns))).toEqual([
    { key: "A", name: "A", row: 0 },
    { key: "#3", name: "A Nexus", row: 1 },
    { key: "#4", name: "#4", row: 2 },
  ]);
});

test("any name becomes one that Excel takes", () => {
  fc.assert(
    fc.property(anyText({ maxLength: 60 }), (text) => {
      const name = annexName(`Bilag – ${text}`);
      expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
      expect(name).not.toMatch(/'$/);
    }),
  );
  expect(annexName("Bilag – A/7: [Nexus]")).toBe("Bilag – A-7- -Nexus-");
});

test.each(LANGUAGES)("no text of it is blank in %s", (language) => {
  const { sections, title } = annex(FULL, language);
  expect(title).not.toBe("");
  for (const section of sections) if (section.kind === "table") expect(column(section, "requirement")).not.toContain("");
});
