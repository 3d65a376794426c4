import { createWorkbookPort } from "../../excel/workbook-port";
import { onStandIn, sheetNames, valuesOf } from "../../excel/testing/on-stand-in";
import { writeEmneplan } from "../../core/kle/testing/write-kl-xml";
import { importSource } from "../../core/import/kitos";
import { DEFAULT_SETTINGS } from "../../core/settings/settings";
import type { Outcome } from "../action";
import { createApp, type App } from "../app";

const HEAD = ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Sagsbærende", "Integrerer til KMD Sag"];
const SHEET = "Systemer og kontrakter";
const SYSTEMS = {
  name: SHEET,
  rows: [
    HEAD,
    ["S1", "Alfa", "KMD", "Fagsystemer", "Ja", "Ja"],
    ["S2", "Beta", "KMD", "Fagsystem ", "Ja", "Nej"],
    ["S3", "Gamma", "", "Fagsystem", "Ja", "Nej"],
  ],
};
const NOW = (): Date => new Date(2026, 10, 24, 9, 5);
const app = (): App => createApp(createWorkbookPort("da"), { language: "da", now: NOW });
const findings = ({ session }: App, rule: string, row?: number) =>
  session.get().validation!.findings.filter((finding) => finding.rule === rule && (row === undefined || finding.row === row));
const put = (address: string, value: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).values = [[value]];
    await context.sync();
  });
const done = <A extends Outcome & { kind: "done" }, I extends A["action"]>(outcome: Outcome, action: I): Extract<A, { action: I }> => {
  if (outcome.kind !== "done" || outcome.action !== action) throw new Error(JSON.stringify(outcome));
  return outcome as Extract<A, { action: I }>;
};

describe("findings set aside", () => {
  const accept = async (one: App, reason = "Kendt og aftalt"): Promise<Outcome> => {
    await one.run({ id: "validate" });
    return one.run({ id: "accept", findings: findings(one, "systems-required-value", 3), decision: "accepted", reason });
  };

  test("a finding set aside does not count, also in the next session, and comes back when the value changes", () =>
    onStandIn([SYSTEMS], async () => {
      const first = app();
      done(await accept(first), "accept");
      expect(findings(first, "systems-required-value", 3)).toEqual([]);
      expect(first.session.get().validation!.accepted.length).toBeGreaterThan(0);

      const next = app();
      await next.run({ id: "validate" });
      expect(findings(next, "systems-required-value", 3)).toEqual([]);
      expect(next.session.get().validation!.accepted[0]!.acceptance).toMatchObject({
        object: "s3",
        reason: "Kendt og aftalt",
        at: "2026-11-24 09:05",
      });

      await put("C4", "   ");
      await next.run({ id: "validate" });
      const { returned, accepted } = next.session.get().validation!;
      expect(returned.map(({ finding }) => finding.columnKey)).toEqual(["supplier"]);
      expect(accepted.some(({ finding }) => finding.columnKey === "supplier")).toBe(false);

      await put("C4", "KMD");
      await next.run({ id: "validate" });
      expect(next.session.get().validation!.fixed.map(({ column }) => column)).toEqual(["supplier"]);
    }));

  test("it can be taken back, and the finding counts again without a new reading", () =>
    onStandIn([SYSTEMS], async () => {
      const one = app();
      await accept(one);
      const before = one.session.get().validation!;
      done(await one.run({ id: "withdraw", acceptances: before.accepted.map(({ acceptance }) => acceptance) }), "withdraw");
      expect(one.session.get().validation).toMatchObject({ accepted: [], stats: before.stats });
      expect(findings(one, "systems-required-value", 3).length).toBe(before.accepted.length);
    }));

  test("without a reason nothing is set aside", () =>
    onStandIn([SYSTEMS], async () => {
      const one = app();
      expect(await accept(one, "  ")).toMatchObject({ kind: "failed", failure: { code: "reason-missing" } });
      expect(one.session.get().validation!.accepted).toEqual([]);
    }));

  test("a finding of an earlier validation is refused", () =>
    onStandIn([SYSTEMS], async () => {
      const one = app();
      await one.run({ id: "validate" });
      const old = findings(one, "systems-required-value");
      await one.run({ id: "validate" });
      expect(await one.run({ id: "accept", findings: old, decision: "accepted", reason: "x" })).toMatchObject({
        kind: "failed",
        failure: { code: "finding-gone" },
      });
    }));

  test("a formula does not count it", () =>
    onStandIn([SYSTEMS], async () => {
      const one = app();
      const errorsOf = async (): Promise<number> => {
        const [answer] = await one.answers.ask({ id: "status", rows: [["S3"]] });
        return Number(/^(\d+) fejl/.exec(answer?.kind === "value" ? String(answer.value) : "")?.[1]);
      };
      const before = await errorsOf();
      await accept(one);
      expect(await errorsOf()).toBe(before - one.session.get().validation!.accepted.length);
    }));
});

describe("certain mends", () => {
  const RULE = "systems-list-spelling";

  test("all of a kind are previewed, made, judged anew, and taken back in a later session", () =>
    onStandIn([SYSTEMS], async () => {
      const one = app();
      await one.run({ id: "validate" });
      expect(findings(one, RULE)).toHaveLength(2);
      const { plan } = done(await one.run({ id: "previewFix", scope: { kind: "rule", rule: RULE } }), "previewFix");
      expect(plan.fixes.map(({ change: { expected, value } }) => [expected, value])).toEqual([
        ["Fagsystemer", "Fagsystem"],
        ["Fagsystem ", "Fagsystem"],
      ]);
      expect(one.session.get()).toMatchObject({ fixPlan: plan, outcome: null });
      expect((await valuesOf(SHEET))[1]![3]).toBe("Fagsystemer");

      const { result, revalidation } = done(await one.run({ id: "fix", plan }), "fix");
      expect([result, revalidation]).toEqual([{ cells: 2, refused: [] }, { kind: "checked" }]);
      expect((await valuesOf(SHEET)).map((row) => row[3])).toEqual(["Systemtype", "Fagsystem", "Fagsystem", "Fagsystem"]);
      expect(findings(one, RULE)).toEqual([]);
      expect(one.session.get()).toMatchObject({ fixPlan: null, cellsStale: false });

      const next = app();
      await next.open();
      expect(next.session.get().stored!.lastChange!.title.da).toMatch(/\(2 celler\)$/);
      await next.run({ id: "validate" });
      expect(done(await next.run({ id: "undo" }), "undo").result).toMatchObject({ cells: 2, refused: [], left: false });
      expect((await valuesOf(SHEET)).map((row) => row[3])).toEqual(["Systemtype", "Fagsystemer", "Fagsystem ", "Fagsystem"]);
      expect(findings(next, RULE)).toHaveLength(2);
      expect(next.session.get().stored!.lastChange).toBeNull();
      expect(await next.run({ id: "undo" })).toMatchObject({ kind: "failed", failure: { code: "nothing-to-undo" } });
    }));

  test("a cell that was changed between preview and mend is told and left alone", () =>
    onStandIn([SYSTEMS], async () => {
      const one = app();
      await one.run({ id: "validate" });
      const { plan } = done(await one.run({ id: "previewFix", scope: { kind: "rule", rule: RULE } }), "previewFix");
      await put("D2", "Støttesystem");
      const { result } = done(await one.run({ id: "fix", plan }), "fix");
      expect(result.refused).toContainEqual({ sheet: SHEET, row: 1, column: 3, reason: "changed-meanwhile" });
      expect((await valuesOf(SHEET))[1]![3]).toBe("Støttesystem");
      const next = app();
      await next.open();
      expect(next.session.get().stored!.lastChange!.title.en).toContain(`(${result.cells} cell${result.cells === 1 ? "" : "s"})`);
      expect(result.cells).toBeLessThan(plan.fixes.length);
    }));

  test("a mend that is refused is told, and its plan is put away so that the reason can be seen", () =>
    onStandIn([SYSTEMS], async () => {
      const one = app();
      await one.run({ id: "validate" });
      const { plan } = done(await one.run({ id: "previewFix", scope: { kind: "rule", rule: RULE } }), "previewFix");
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).protection.protect();
        await context.sync();
      });
      const outcome = await one.run({ id: "fix", plan });
      const reasons = outcome.kind === "done" && outcome.action === "fix" ? outcome.result.refused.map(({ reason }) => reason) : outcome;
      expect(reasons).toEqual(["protected", "protected"]);
      expect(one.session.get()).toMatchObject({ fixPlan: null, outcome });
    }));

  test("what was changed since is not taken back, and does not stand in the way of earlier steps", () =>
    onStandIn([SYSTEMS], async () => {
      const one = app();
      await one.run({ id: "validate" });
      for (const row of [1, 2]) {
        const scope = { kind: "finding", finding: findings(one, RULE, row)[0]! } as const;
        await one.run({ id: "fix", plan: done(await one.run({ id: "previewFix", scope }), "previewFix").plan });
      }
      await put("D3", "Andet");
      expect(done(await one.run({ id: "undo" }), "undo").result).toMatchObject({
        cells: 0,
        refused: [{ row: 2, column: 3, reason: "changed-meanwhile" }],
        left: false,
      });
      expect(done(await one.run({ id: "undo" }), "undo").result).toMatchObject({ cells: 1, refused: [] });
      expect((await valuesOf(SHEET)).map((row) => row[3])).toEqual(["Systemtype", "Fagsystemer", "Andet", "Fagsystem"]);
    }));

  test("where the columns have moved since, nothing is mended", () =>
    onStandIn([SYSTEMS], async () => {
      const one = app();
      await one.run({ id: "validate" });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).getRange("C:C").insert("Right");
        await context.sync();
      });
      expect(await one.run({ id: "previewFix", scope: { kind: "rule", rule: RULE } })).toMatchObject({
        kind: "failed",
        failure: { code: "findings-outdated" },
      });
    }));

  test("cancelling the new check does not hide that cells were mended", () =>
    onStandIn([SYSTEMS], async () => {
      const one = app();
      await one.run({ id: "validate" });
      const { plan } = done(await one.run({ id: "previewFix", scope: { kind: "rule", rule: RULE } }), "previewFix");
      one.session.subscribe(() => {
        if (one.session.get().running?.progress.step === "read") one.cancel();
      });
      expect(done(await one.run({ id: "fix", plan }), "fix")).toMatchObject({ result: { cells: 2 }, revalidation: { kind: "cancelled" } });
      expect(one.session.get().cellsStale).toBe(true);
    }));
});

describe("tools and lists", () => {
  test.each(["systems", "interfaces", "cases", "caseAreas", "documentStrategy", "procurements"] as const)(
    "the tool %s is put in, recognised, and not put in twice",
    (register) =>
      onStandIn([{ name: "Ark1", rows: [["x"]] }], async () => {
        const one = app();
        const { sheet } = done(await one.run({ id: "insertTemplate", register }), "insertTemplate");
        expect(await sheetNames()).toContain(sheet);
        await one.run({ id: "validate" });
        expect(one.session.get().validation!.registers.map(({ mapping }) => [mapping.register, mapping.sheet])).toEqual([
          [register, sheet],
        ]);
        expect(await one.run({ id: "insertTemplate", register })).toMatchObject({
          kind: "failed",
          failure: { code: "register-exists", data: { sheet } },
        });
      }),
  );

  test("the list of findings is a sheet of ours, made from a new reading, without what was set aside", () =>
    onStandIn([SYSTEMS], async () => {
      const one = app();
      await one.run({ id: "validate" });
      const [first] = findings(one, "systems-required-value", 3);
      await one.run({ id: "accept", findings: [first!], decision: "notRelevant", reason: "Gælder ikke" });
      const { sheet, findings: count } = done(await one.run({ id: "findingsSheet" }), "findingsSheet");
      const cells = (await valuesOf(sheet)).flat();
      expect(count).toBe(one.session.get().validation!.findings.length);
      expect(cells).toContain("systems-list-spelling");
      expect(cells.some((cell) => String(cell).includes("1 fund er sat til side"))).toBe(true);
      await one.run({ id: "validate" });
      expect(one.session.get().validation!.registers).toHaveLength(1);
    }));
});

describe("settings and KLE", () => {
  const NUMBERS = ["27", "27.98", "27.98.01"].map((number) => [number, { number, title: `Emne ${number}`, editions: [] }] as const);
  const KL_XML = writeEmneplan({ editions: [], numbers: new Map(NUMBERS), facets: new Map(), categories: new Map() }, "2030-01-01");
  const SETTINGS = { ...DEFAULT_SETTINGS, ownKle: ["99.99.99"], inactivityYears: 3 };

  test("settings are kept in the workbook, and the findings shown are told to be older", () =>
    onStandIn([SYSTEMS], async () => {
      const one = app();
      await one.run({ id: "validate" });
      done(await one.run({ id: "saveSettings", settings: SETTINGS }), "saveSettings");
      expect(one.session.get()).toMatchObject({ settingsStale: true, cellsStale: false, stored: { settings: SETTINGS } });
      const next = app();
      await next.open();
      expect(next.session.get().stored!.settings).toEqual(SETTINGS);
    }));

  test("an edition is loaded from KL's XML, told, kept, and removed again", () =>
    onStandIn([SYSTEMS], async () => {
      const one = app();
      const { loaded } = done(await one.run({ id: "loadKle", text: KL_XML }), "loadKle");
      expect(loaded).toMatchObject({ kind: "subjects", retired: 0, skippedCount: 0 });
      expect(loaded.current).toBeGreaterThan(0);
      expect(one.session.get().stored!.loadedKle).toEqual([loaded.edition]);
      done(await one.run({ id: "removeKle" }), "removeKle");
      expect(one.session.get().stored!.loadedKle).toEqual([]);
    }));

  test("a file that is no KLE is refused with the reason, and nothing changes", () =>
    onStandIn([SYSTEMS], async () => {
      const one = app();
      const outcome = await one.run({ id: "loadKle", text: "<html/>" });
      expect(outcome).toMatchObject({ kind: "failed", failure: { code: "kle-refused", data: { detail: expect.stringMatching(/KLE/) } } });
      await one.open();
      expect(one.session.get().stored!.loadedKle).toEqual([]);
    }));

  test("what can't be read of an edition is told, and the check goes on without it", () =>
    onStandIn([SYSTEMS], async () => {
      await createWorkbookPort("da").writeStore("kle", "noget andet");
      const one = app();
      await one.open();
      expect(one.session.get().stored!.loadedKle).toBe("unreadable");
      expect(await one.run({ id: "validate" })).toMatchObject({ kind: "done" });
    }));
});

describe("an export of KITOS", () => {
  const EXPORT = importSource("kitos-systems").editions[0]!.headers;
  const row = (values: Readonly<Record<string, string>>): string[] => EXPORT.map((header) => values[header] ?? "");
  const nameHeader = importSource("kitos-systems")
    .columns.find(({ column }) => column === "systemName")!
    .headers.find((header) => EXPORT.includes(header))!;

  test("is found, previewed, merged as one step, judged anew and taken back", () =>
    onStandIn([SYSTEMS, { name: "KITOS", rows: [[...EXPORT], row({ [nameHeader]: "Alfa" }), row({ [nameHeader]: "Ny" })] }], async () => {
      const one = app();
      await one.run({ id: "validate" });
      await one.run({ id: "findImports" });
      expect(one.session.get().imports).toEqual([expect.objectContaining({ sheet: "KITOS" })]);
      await one.run({ id: "readImport", sheet: "KITOS", kind: "kitos-systems" });
      const read = one.session.get().importPlan!;
      expect(read.plan.added).toHaveLength(1);
      expect(one.session.get().outcome).toBeNull();
      const { result, revalidation } = done(
        await one.run({ id: "applyImport", read, choices: { useTheirs: new Set(), clear: new Set() } }),
        "applyImport",
      );
      expect([result.rows, revalidation.kind]).toEqual([1, "checked"]);
      expect((await valuesOf(SHEET)).map((cells) => cells[1])).toEqual(["Systemnavn", "Alfa", "Beta", "Gamma", "Ny"]);
      expect(one.session.get()).toMatchObject({
        importPlan: null,
        stored: { lastChange: { title: { en: expect.stringContaining("KITOS") } } },
      });
      expect(one.session.get().validation!.registers[0]!.rows).toBe(4);
      expect(done(await one.run({ id: "undo" }), "undo").result).toMatchObject({ refused: [], left: false });
      expect((await valuesOf(SHEET)).map((cells) => cells[1])).toEqual(["Systemnavn", "Alfa", "Beta", "Gamma"]);
    }));
});
