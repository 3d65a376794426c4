import type { CellValue } from "../../core/model/cell";
import { TENDER_CONDITIONS } from "../../core/system-conditions/sapa-conditions";
import { onStandIn, sheetNames, valuesOf } from "../../excel/testing/on-stand-in";
import { createWorkbookPort } from "../../excel/workbook-port";
import { createApp } from "../app";

const SYSTEMS = {
  name: "Systemer og kontrakter",
  rows: [
    ["System-id", "Systemnavn", "Leverandør", "Systemtype"],
    ["S2", "Nexus", "KMD", "Fagsystem"],
    ["S1", "Alfa", "KMD", "Fagsystem"],
  ],
};
const INTERFACES = {
  name: "Snitflader",
  rows: [
    ["Snitflade-id", "Afsendersystem", "Modtagersystem", "Nuværende/fremtidig"],
    ["I-1", "Alfa", "Nexus", "Nuværende"],
  ],
};
const PROCUREMENTS = {
  name: "Anskaffelser",
  rows: [
    ["Anskaffelse-id", "System", "Aftaleform", ...TENDER_CONDITIONS.map(({ name }) => `Krav: ${name.da}`), "Afvigelse begrundet"],
    ["A/7", "S2", "EU-udbud", ...TENDER_CONDITIONS.map((_, i) => (i === 1 ? "Nej" : "Ja")), '=HYPERLINK("x")'],
  ] as CellValue[][],
};
const CASES = {
  name: "Sager",
  rows: [
    ["Sagsnummer", "Titel", "KLE-nummer", "Sagstilstand", "Ansvarlig enhed", "Seneste aktivitet", "Handling"],
    ["1", "Hjælp", "27.60.04", "Oplyst", "Børn", "01-02-2015", ""],
  ],
};
const app = () => createApp(createWorkbookPort("da"), { language: "da", now: () => new Date(2026, 10, 24, 9, 5) });

test("an annex is made for a procurement that was chosen, in a language that was chosen, and made again in its place", () =>
  onStandIn([SYSTEMS, PROCUREMENTS], async () => {
    const { run, session } = app();
    await run({ id: "readOverview", overview: "plan" });
    const [choice] = session.get().overviews.plan.value!.procurements;
    expect(choice).toEqual({ key: "A/7", name: "A/7 Nexus", row: 0 });
    const made = await run({ id: "tenderAnnex", procurement: choice!.key, language: "da" });
    expect(made).toEqual({ kind: "done", action: "tenderAnnex", sheet: "Bilag – A-7 Nexus" });
    const texts = (await valuesOf("Bilag – A-7 Nexus")).flat();
    for (const { requirement } of TENDER_CONDITIONS) expect(texts).toContain(requirement.da);
    expect(texts).toContain("Fraviges");
    await run({ id: "tenderAnnex", procurement: choice!.key, language: "en" });
    expect(await sheetNames()).toEqual([SYSTEMS.name, PROCUREMENTS.name, "Annex – A-7 Nexus"]);
    expect(await run({ id: "tenderAnnex", procurement: "A/8", language: "da" })).toMatchObject({
      kind: "failed",
      failure: { code: "procurement-needed" },
    });
  }));

test("what hangs on a system is told by name, systems in alphabetical order", () =>
  onStandIn([SYSTEMS, INTERFACES], async () => {
    const { run, session } = app();
    await run({ id: "readOverview", overview: "plan" });
    const { impact } = session.get().overviews.plan.value!;
    expect(impact.systems.map(({ name }) => name)).toEqual(["Alfa (S1)", "Nexus (S2)"]);
    const { title, lines } = impact.impactOf(impact.systems[0]!.row);
    expect([title, ...lines]).toEqual([
      "Hvad hvis Alfa fjernes",
      "1 snitflade falder væk: I-1.",
      "1 system mister en forbindelse: Nexus.",
      "1 af dem står helt uden snitflader bagefter: Nexus.",
    ]);
  }));

test("advice is previewed, written on request and taken back; the preview can be put away", () =>
  onStandIn([CASES], async () => {
    const { run, session, dismissPlan } = app();
    await run({ id: "previewAdvice" });
    const plan = session.get().advicePlan!;
    expect(plan.counts.Luk).toBe(1);
    dismissPlan();
    expect(session.get().advicePlan).toBeNull();
    expect(await run({ id: "writeAdvice", plan })).toMatchObject({
      kind: "done",
      result: { cases: 1, targets: 0 },
      revalidation: { kind: "checked" },
    });
    expect((await valuesOf("Sager"))[1]![6]).toBe("Luk");
    expect(session.get().stored?.lastChange?.title.da).toBe("Skriv råd i Handling (1 sag)");
    await run({ id: "undo" });
    expect((await valuesOf("Sager"))[1]![6]).toBe("");
  }));
