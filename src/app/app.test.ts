import { createWorkbookPort } from "../excel/workbook-port";
import { onStandIn, sheetNames } from "../excel/testing/on-stand-in";
import { createApp } from "./app";
import type { Progress } from "./ports";

const SYSTEMS = {
  name: "Systemer og kontrakter",
  rows: [
    [
      "System-id",
      "Systemnavn",
      "Leverandør",
      "Systemtype",
      "Sagsbærende",
      "Forvaltning",
      "Systemejer",
      "Integrerer til KMD Sag",
      "Ønskes vist i SAPA",
    ],
    ["S1", "Alfa", "KMD", "Fagsystem", "Ja", "Social", "Bo", "Ja", "Nej"],
    ["S2", "Beta", "KMD", "Fagsystem", "Ja", "Social", "Bo", "Nej", "Nej"],
    ["S3", "Gamma", "KMD", "Forkert type", "Ja", "Social", "Bo", "Nej", "Nej"],
  ],
};
const INTERFACES = {
  name: "Snitflader",
  rows: [
    ["Snitflade-id", "Afsendersystem", "Modtagersystem", "Nuværende/fremtidig", "Integrationskomponent", "Beslutning", "Ansvarlig"],
    ["I1", "S1", "KMD Sag", "Nuværende", "KMD Sag", "Omlægges", "Bo"],
    ["I2", "S2", "S1", "Nuværende", "Punkt-til-punkt", "Bevares", "Bo"],
  ],
};
const NOW = (): Date => new Date(2026, 10, 24, 9, 5);
const app = () => createApp(createWorkbookPort("da"), { language: "da", now: NOW });

test("a workbook is validated: registers, findings with their cells, and what was not judged", () =>
  onStandIn([SYSTEMS, INTERFACES], async () => {
    const { run, session } = app();
    const steps: Progress["step"][] = [];
    session.subscribe(() => {
      const step = session.get().running?.progress.step;
      if (step !== undefined && steps[steps.length - 1] !== step) steps.push(step);
    });
    const outcome = await run({ id: "validate" });
    const { validation } = session.get();
    expect(outcome).toEqual({ kind: "done", action: "validate", result: validation });
    expect(validation!.registers.map(({ mapping, rows }) => [mapping.register, mapping.sheet, rows])).toEqual([
      ["systems", "Systemer og kontrakter", 3],
      ["interfaces", "Snitflader", 2],
    ]);
    expect(validation!.findings).toContainEqual(
      expect.objectContaining({ rule: "systems-closed-list", sheet: "Systemer og kontrakter", row: 3, column: 3 }),
    );
    expect(validation!.notJudged).toContainEqual(
      expect.objectContaining({ register: "cases", reason: { kind: "register-missing", needs: "cases" } }),
    );
    expect(steps.slice(0, 2)).toEqual(["recognise", "read"]);
    expect(session.get().running).toBeNull();
  }));

test("the three actions and taking marks away, one after the other", () =>
  onStandIn([SYSTEMS, INTERFACES], async () => {
    const { run } = app();
    const marked = await run({ id: "highlight" });
    expect(marked).toMatchObject({ kind: "done", action: "highlight", result: { direct: 1, indirect: 1 } });
    const legend = marked.kind === "done" && marked.action === "highlight" ? marked.result.legendSheet : "";
    const summaries = await run({ id: "summaries" });
    if (summaries.kind !== "done" || summaries.action !== "summaries") throw new Error(JSON.stringify(summaries));
    expect(summaries.result.sheets).toEqual([
      "Ledelsesresumé",
      "Indhold",
      "Procesdiagram",
      "Resumé – Systemer og kontrakter",
      "Resumé – Snitflader og vilkår",
      "Afhængigheder af KMD Sag",
    ]);
    expect(summaries.result.left.map(({ id }) => id)).toEqual([
      "exit-strategy",
      "document-strategy",
      "procurements",
      "cleanup",
      "discard-protocol",
      "documents",
      "reminders",
    ]);
    expect(await sheetNames()).toEqual(["Systemer og kontrakter", "Snitflader", legend, ...summaries.result.sheets]);
    expect(await run({ id: "removeHighlights" })).toMatchObject({ kind: "done", removed: expect.any(Number) });
    expect(await sheetNames()).toEqual(["Systemer og kontrakter", "Snitflader", ...summaries.result.sheets]);
  }));

test("our own sheets are not taken for registers by the next run", () =>
  onStandIn([SYSTEMS, INTERFACES], async () => {
    const { run, session } = app();
    await run({ id: "validate" });
    const before = session.get().validation!;
    await run({ id: "highlight" });
    await run({ id: "summaries" });
    await run({ id: "validate" });
    const after = session.get().validation!;
    expect(after.findings).toEqual(before.findings);
    expect(after.recognition).toEqual(before.recognition);
  }));

test("a workbook without registers fails with what was looked for", () =>
  onStandIn([{ name: "Ark1", rows: [["Hej", "med dig"]] }], async () => {
    const outcome = await app().run({ id: "validate" });
    expect(outcome).toMatchObject({ kind: "failed", failure: { code: "no-register" } });
    if (outcome.kind === "failed") expect(outcome.failure.recognition!.lookedFor.length).toBeGreaterThan(0);
  }));

test("one action at a time, and the second does not disturb the first", () =>
  onStandIn([SYSTEMS], async () => {
    const { run, session } = app();
    const first = run({ id: "validate" });
    expect(await run({ id: "highlight" })).toMatchObject({ kind: "failed", failure: { code: "other-action-running" } });
    expect(await first).toMatchObject({ kind: "done", action: "validate" });
    expect(session.get().outcome).toMatchObject({ kind: "done", action: "validate" });
  }));

test("cancelling ends the action without a failure and leaves the workbook as it was", () =>
  onStandIn([SYSTEMS, INTERFACES], async () => {
    const { run, cancel, session } = app();
    session.subscribe(() => {
      if (session.get().running?.progress.step === "read") cancel();
    });
    expect(await run({ id: "highlight" })).toEqual({ kind: "cancelled", action: "highlight" });
    expect(await sheetNames()).toEqual(["Systemer og kontrakter", "Snitflader"]);
  }));

test("an edit of a register's sheet, and of no other, makes the findings old", () =>
  onStandIn([SYSTEMS, INTERFACES], async () => {
    const { run, session, workbookChanged } = app();
    await run({ id: "validate" });
    workbookChanged("Et andet ark");
    expect(session.get().cellsStale).toBe(false);
    workbookChanged("Snitflader");
    expect(session.get().cellsStale).toBe(true);
    await run({ id: "validate" });
    expect(session.get().cellsStale).toBe(false);
  }));

test("a register that comes later makes the findings old", () =>
  onStandIn([SYSTEMS, { name: "Ark2", rows: [["x"]] }], async ({ host }) => {
    const { run, session, workbookChanged } = app();
    await run({ id: "validate" });
    const { rows } = INTERFACES;
    const rect = { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]!.length };
    host.cells.values.write(host.cells.sheets.find("Ark2")!, rect, (row, column) => rows[row]![column]);
    const known = new Promise<void>((resolve) => {
      session.subscribe(() => session.get().cellsStale && resolve());
    });
    workbookChanged("Ark2");
    expect(session.get().cellsStale).toBe(false);
    await known;
    expect(
      session
        .get()
        .found?.recognition.mappings.map(({ register }) => register)
        .sort(),
    ).toEqual(["interfaces", "systems"]);
  }));

test("a formula is answered without any button, and follows an edit", () =>
  onStandIn([SYSTEMS, INTERFACES], async () => {
    const { answers, workbookChanged } = app();
    const reported: string[] = [];
    let heard: (() => void) | undefined;
    const next = (): Promise<void> => new Promise((resolve) => (heard = resolve));
    const first = next();
    const stop = answers.follow({ id: "status", rows: [["S3"]] }, ([answer]) => {
      reported.push(answer?.kind === "value" ? String(answer.value) : JSON.stringify(answer));
      heard?.();
    });
    await first;
    expect(reported[0]).toMatch(/^1 oplysning/);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Systemer og kontrakter").getRange("D4").values = [["Fagsystem"]];
      await context.sync();
    });
    const second = next();
    workbookChanged("Systemer og kontrakter");
    await second;
    expect(reported[1]).not.toMatch(/fejl/);
    stop();
  }));
