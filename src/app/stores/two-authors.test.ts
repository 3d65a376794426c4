import { DEFAULT_SETTINGS } from "../../core/settings/settings";
import { joinTexts } from "../../core/stored/join-texts";
import { onStandIn } from "../../excel/testing/on-stand-in";
import { createWorkbookPort } from "../../excel/workbook-port";
import { createApp, type App } from "../app";
import type { WorkbookPort } from "../ports";
import { SHEETS, writeScenario } from "../use-cases/testing/writes";
import { acceptancesDocument } from "./acceptances";
import { changesDocument } from "./changes";
import { historyDocument } from "./history";
import { meaningsDocument } from "./meanings";
import { settingsDocument } from "./settings";

/* Two colleagues have the add-in open on one workbook, and each stores something at the same moment. */

const app = (): App => createApp(createWorkbookPort("da"), { language: "da", now: () => new Date(2026, 10, 24, 9, 5) });
const port = (): WorkbookPort => createWorkbookPort("da");

test.each([1, 2, 3])("settings, reasons, meanings, fixes and runs stored at once: nothing is lost (%d)", () =>
  onStandIn(SHEETS, async () => {
    const [a, b] = [app(), app()];
    await Promise.all([a.run({ id: "validate" }), b.run({ id: "validate" })]);
    const [advice, fix] = [await writeScenario("writeAdvice").prepare(a), await writeScenario("fix").prepare(b)];
    const findings = a.session.get().validation!.findings;
    const others = b.session.get().validation!.findings;
    await Promise.all([
      a.run({ id: "accept", findings: findings.slice(0, 3), decision: "accepted", reason: "A" }),
      b.run({ id: "accept", findings: others.slice(3, 6), decision: "accepted", reason: "B" }),
    ]);
    const meaning = (word: string) => [{ list: "systems.status", word, means: "value", value: "I drift" } as const];
    await Promise.all([
      a.run({ id: "saveMeanings", meanings: meaning("Lever") }),
      b.run({ id: "saveSettings", settings: { ...DEFAULT_SETTINGS, inactivityYears: 3 } }),
    ]);
    await Promise.all([
      a.run({ id: "saveMeanings", meanings: meaning("Kører") }),
      b.run({ id: "saveMeanings", meanings: meaning("Bruges") }),
    ]);
    await Promise.all([a.run(advice), b.run(fix)]);

    const reasons = (await acceptancesDocument.load(port())).value.map(({ reason }) => reason);
    expect(reasons.sort()).toEqual(["A", "A", "A", "B", "B", "B"]);
    expect((await meaningsDocument.load(port())).value.map(({ word }) => word).sort()).toEqual(["Bruges", "Kører", "Lever"]);
    expect((await settingsDocument.load(port())).value.inactivityYears).toBe(3);
    expect((await historyDocument.load(port())).value).toHaveLength(1);
    // Two of each: reasons, meanings (three) and settings, and what was written in cells.
    expect((await changesDocument.load(port())).value.map(({ title }) => title.da)).toHaveLength(8);
  }),
);

test("two parts of one kind, as two copies of a workbook bring them: both are read, joined and written as one", () =>
  onStandIn(SHEETS, async ({ host }) => {
    const one = app();
    const findings = (await one.run({ id: "validate" }), one.session.get().validation!.findings);
    await one.run({ id: "accept", findings: findings.slice(0, 3), decision: "accepted", reason: "Første" });
    const first = await partsOf();
    await one.run({ id: "undo" });
    await one.run({ id: "validate" });
    await one.run({ id: "accept", findings: one.session.get().validation!.findings.slice(3, 5), decision: "accepted", reason: "Anden" });
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(first[0]!);
      await context.sync();
    });
    expect(await partsOf()).toHaveLength(2);
    const next = app();
    await next.run({ id: "validate" });
    expect(next.session.get().validation!.accepted).toHaveLength(5);
    await next.run({ id: "accept", findings: next.session.get().validation!.findings.slice(0, 1), decision: "accepted", reason: "Tredje" });
    expect(await partsOf()).toHaveLength(1);
    expect((await acceptancesDocument.load(port())).value).toHaveLength(6);
    expect(host.cells.parts.customXmlParts.length).toBeGreaterThan(0);
  }));

async function partsOf(): Promise<string[]> {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace("urn:ud-af-kmd-sag:acceptances").load({ id: true });
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });
}

describe("texts joined", () => {
  const steps = (...ids: string[]): string =>
    JSON.stringify({ format: 1, entries: ids.map((id) => ({ id, at: `2026-11-0${id} 10:00:00` })) });

  test("lists are joined by what names an entry, and steps are in the order of their time", () => {
    const joined = JSON.parse(joinTexts("changes", [steps("1", "4"), steps("2", "4", "3")])!) as { entries: { id: string }[] };
    expect(joined.entries.map(({ id }) => id)).toEqual(["1", "2", "3", "4"]);
  });

  test("of settings the later counts, and a key of the earlier that the later lacks stays", () => {
    expect(JSON.parse(joinTexts("settings", ['{"a":1,"b":2}', '{"a":3}'])!)).toEqual({ a: 3, b: 2 });
  });

  test("what can't be read goes along, and a newer version's text is what is read", () => {
    expect(JSON.parse(joinTexts("changes", ["skidt", steps("1")])!)).toMatchObject({ entries: [{ id: "1" }], broken: ["skidt"] });
    expect(JSON.parse(joinTexts("changes", ['{"format":9,"entries":[]}', steps("1")])!)).toMatchObject({ format: 9, broken: [steps("1")] });
  });
});
