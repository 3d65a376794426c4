import { consequencesOf, type Consequences } from "../../core/changes/consequences";
import { createWorkbookPort } from "../../excel/workbook-port";
import { onStandIn, valuesOf } from "../../excel/testing/on-stand-in";
import { createApp, type App } from "../app";

const SYSTEMS = {
  name: "Systemer og kontrakter",
  rows: [
    ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Sagsbærende", "Integrerer til KMD Sag", "Kontrakt udløber"],
    ["S1", "Alfa", "KMD", "Fagsystemer", "Ja", "Ja", "1. marts 2027"],
    ["S2", "Beta", "KMD", "fagsystem", "ja ", "Nej", "31-12-2028"],
  ],
};
const AREAS = {
  name: "Sagsområder",
  rows: [
    ["Sagsområde-id", "Sagsområde", "KLE-nummer", "Nuværende system", "Exitvej", "Målsystem"],
    ["SO-1", "Hjælp", "27.60.04", "KMD Sag", "Flyttes til fagsystem", "S1"],
  ],
};
const CASES = {
  name: "Sager",
  rows: [
    ["Sagsnummer", "Titel", "KLE-nummer", "Sagstilstand", "Ansvarlig enhed", "Seneste aktivitet", "Handling", "Målsystem"],
    ["1", "Hjælp", "27.60.04", "Oplyst", "Børn", "01-02-2015", "", ""],
    ["2", "Hjælp", "27.60.04", "Oplyst", "Børn", "01-02-2026", "", ""],
  ],
};

const app = (): App => createApp(createWorkbookPort("da"), { language: "da", now: () => new Date(2026, 10, 24, 9, 5) });

/** What the preview says, and what then came of it. */
const foretold = async (one: App, act: () => Promise<Consequences | undefined>): Promise<void> => {
  await one.run({ id: "validate" });
  const before = one.session.get().validation!.findings;
  const said = (await act())!;
  const { gone, come } = consequencesOf(before, one.session.get().validation!.findings);
  expect(said.gone).toBe(gone);
  expect(said.come.map(({ rule, row }) => `${rule} ${row}`)).toEqual(come.map(({ rule, row }) => `${rule} ${row}`));
};

test("the preview of fixes says how many findings go and which come, and so it is; nothing is written by looking", () =>
  onStandIn([SYSTEMS], async () => {
    const one = app();
    await foretold(one, async () => {
      const cells = await valuesOf(SYSTEMS.name);
      await one.run({ id: "previewFix", scope: { kind: "all" } });
      const plan = one.session.get().fixPlan!;
      expect(plan.fixes.length).toBeGreaterThan(2);
      expect(plan.consequences!.gone).toBeGreaterThan(1);
      expect(await valuesOf(SYSTEMS.name)).toEqual(cells);
      await one.run({ id: "fix", plan });
      return plan.consequences;
    });
  }));

test("the preview of advice says the same of its cells", () =>
  onStandIn([SYSTEMS, AREAS, CASES], async () => {
    const one = app();
    await foretold(one, async () => {
      await one.run({ id: "previewAdvice" });
      const plan = one.session.get().advicePlan!;
      expect(plan.changes.length).toBeGreaterThan(0);
      await one.run({ id: "writeAdvice", plan });
      return plan.consequences;
    });
  }));

test("a finding is the same where its rule says the same of the same cell", () => {
  const finding = (rule: string, row: number) => ({ rule, row, messageId: "m", sheet: "A", column: 1 }) as never;
  const [a, b, c] = [finding("r", 1), finding("r", 2), finding("q", 1)];
  expect(consequencesOf([a, b, b], [b, c])).toEqual({ gone: 2, come: [c] });
});
