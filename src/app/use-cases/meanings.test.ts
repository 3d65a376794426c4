/** What a word is said to mean holds wherever the registers are read, for as long as it is said. */
import type { Answer } from "../../core/answers/answer";
import { meaningsFile } from "../../core/meanings/stored-meanings";
import type { WordMeaning } from "../../core/meanings/meaning";
import type { CellValue } from "../../core/model/cell";
import { createWorkbookPort } from "../../excel/workbook-port";
import { onStandIn, sheetNames, valuesOf } from "../../excel/testing/on-stand-in";
import { createApp, type App } from "../app";

const SHEET = "Systemer og kontrakter";
const SHEETS = [
  {
    name: SHEET,
    rows: [
      ["System-id", "Systemnavn", "Systemtype", "Integrerer til KMD Sag", "Årlig udgift (kr.)", "Status"],
      ["S-01", "Nexus", "Fagsystem", "Nej", 100_000, "Lever"],
      ["S-02", "KY (Kommunernes Ydelsessystem)", "Fagsystem", "Nej", 200_000, "Lever"],
      ["S-03", "Regnskab", "Fagsystem", "Nej", 50_000, "Lever"],
    ] as CellValue[][],
  },
  {
    name: "Snitflader",
    rows: [
      ["Snitflade-id", "Afsendersystem", "Modtagersystem", "Nuværende/fremtidig", "Integrationskomponent", "Beslutning"],
      ["I1", "KY", "Gammelsag", "Nuværende", "Punkt-til-punkt", "Omlægges"],
      ["I2", "Regnskab", "S-01 Nexus, KY", "Nuværende", "Punkt-til-punkt", "Bevares"],
    ],
  },
  {
    name: "Sagsområder",
    rows: [
      ["Sagsområde-id", "Sagsområde", "KLE-nummer", "Nuværende system", "Exitvej", "Målsystem", "Status"],
      ["SO-1", "Ydelser", "32.45", "KMD Sag", "Ud til KY", "KY", "Ikke startet"],
    ],
  },
];
const SAID: readonly WordMeaning[] = [
  { list: "systems.status", word: "Lever", means: "value", value: "I drift" },
  { list: "caseAreas.route", word: "Ud til KY", means: "value", value: "Flyt til fagsystem" },
  { list: "systemNames", word: "KY", means: "value", value: "KY (Kommunernes Ydelsessystem)" },
  { list: "systemNames", word: "Gammelsag", means: "value", value: "KMD Sag" },
];
const NOW = (): Date => new Date(2026, 10, 24, 9, 5);
const app = (): App => createApp(createWorkbookPort("da"), { language: "da", now: NOW });

async function formula(one: App, id: "dependency" | "wave" | "exitRoute", key: string): Promise<string> {
  const answer = await new Promise<Answer>((resolve) => {
    const stop = one.answers.follow({ id, rows: [[key]] } as Parameters<App["answers"]["follow"]>[0], ([first]) => {
      resolve(first!);
      setTimeout(() => stop());
    });
  });
  return JSON.stringify(answer);
}

/** All that is derived from the registers, in short. */
async function derived(one: App): Promise<Record<string, unknown>> {
  await one.run({ id: "validate" });
  const { findings } = one.session.get().validation!;
  await one.run({ id: "readOverview", overview: "dependencies" });
  await one.run({ id: "readOverview", overview: "plan" });
  const { overviews } = one.session.get();
  await one.run({ id: "summaries" });
  const summary = (await sheetNames()).find((name) => /Systemer|Exit/.test(name) && name !== SHEET)!;
  return {
    questions: findings.filter(({ messageId }) => messageId === "unknown").map(({ data }) => data["value"]),
    kinds: overviews.dependencies.value!.network.systems.map(({ steps }) => steps),
    plan: JSON.stringify(overviews.plan.value),
    formula: await formula(one, "dependency", "S-02"),
    summary: JSON.stringify(await valuesOf(summary)),
  };
}

test("findings, dependencies, plan, formulas and summaries use the meaning, and after undo they do not", () =>
  onStandIn(SHEETS, async () => {
    const one = app();
    const before = await derived(one);
    expect(before).toMatchObject({
      questions: ["Lever", "Lever", "Lever", "KY", "Gammelsag", "KY", "Ud til KY", "KY"],
      kinds: [null, null, null],
    });
    const cells = await valuesOf(SHEET);
    expect(await one.run({ id: "saveMeanings", meanings: SAID })).toMatchObject({
      kind: "done",
      said: 4,
      revalidation: { kind: "checked" },
    });
    expect(await valuesOf(SHEET)).toEqual(cells);
    const after = await derived(one);
    // Data goes from Regnskab through KY to KMD Sag. Nexus only receives from Regnskab: that is no way to KMD Sag.
    expect(after).toMatchObject({ questions: [], kinds: [null, 1, 2] });
    expect(after["formula"]).not.toBe(before["formula"]);
    expect(after["summary"]).not.toBe(before["summary"]);
    expect(after["summary"]).toContain("I drift");
    expect([before["plan"], after["plan"]].map((plan) => String(plan).includes("Flyt til fagsystem"))).toEqual([false, true]);
    // Summaries were written after it: their sheets go first.
    await one.run({ id: "undo" });
    expect(one.session.get().stored!.lastChange!.title.da).toBe("Sig, hvad ord betyder");
    expect(await one.run({ id: "undo" })).toMatchObject({ kind: "done" });
    expect(await derived(one)).toEqual(before);
  }));

test("a word of one's own is asked about no more, and still counts as not known", () =>
  onStandIn(SHEETS, async () => {
    const one = app();
    await one.run({ id: "saveMeanings", meanings: [{ list: "systemNames", word: "gammelsag", means: "own" }] });
    const { validation } = one.session.get();
    expect(validation!.findings.some(({ data }) => data["value"] === "Gammelsag")).toBe(false);
    await one.run({ id: "readOverview", overview: "dependencies" });
    expect(one.session.get().overviews.dependencies.value!.network.interfaces[0]!.receiver.kind).toBe("unknown");
  }));

test("the meaning is written in the cells when that is asked for, and undone exactly", () =>
  onStandIn(SHEETS, async () => {
    const one = app();
    await one.run({ id: "saveMeanings", meanings: SAID });
    const before = [await valuesOf(SHEET), await valuesOf("Snitflader")];
    await one.run({ id: "previewMeanings" });
    const plan = one.session.get().fixPlan!;
    expect(plan.fixes.map(({ change }) => [change.expected, change.value])).toEqual(
      expect.arrayContaining([
        ["Lever", "I drift"],
        ["S-01 Nexus, KY", "S-01 Nexus, KY (Kommunernes Ydelsessystem)"],
      ]),
    );
    expect(await one.run({ id: "fix", plan })).toMatchObject({ kind: "done", result: { cells: plan.fixes.length } });
    expect((await valuesOf(SHEET))[1]).toContain("I drift");
    await one.run({ id: "previewMeanings" });
    expect(one.session.get().fixPlan!.fixes).toEqual([]);
    await one.run({ id: "undo" });
    expect([await valuesOf(SHEET), await valuesOf("Snitflader")]).toEqual(before);
  }));

test("a neighbour's file brings its answers beside one's own; one that is none changes nothing", () =>
  onStandIn(SHEETS, async () => {
    const one = app();
    await one.run({ id: "saveMeanings", meanings: SAID.slice(0, 1) });
    const text = meaningsFile([{ list: "systems.status", word: "lever", means: "undecided" }, ...SAID.slice(1)]);
    expect(await one.run({ id: "loadMeanings", text })).toMatchObject({ kind: "done", added: 3, differing: 1, broken: 0 });
    await one.run({ id: "readOverview", overview: "words" });
    expect(one.session.get().overviews.words.value).toMatchObject({ open: [], meanings: SAID });
    expect(await one.run({ id: "loadMeanings", text: "{}" })).toMatchObject({
      kind: "failed",
      failure: { code: "meanings-file-unreadable" },
    });
    expect(await one.run({ id: "loadMeanings", text: text.replace('"version": 1', '"version": 9') })).toMatchObject({
      kind: "failed",
      failure: { code: "meanings-file-newer" },
    });
  }));
