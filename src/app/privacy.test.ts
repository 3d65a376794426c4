import { LANGUAGES } from "../core/text/language";
import { PERSON, PERSON_ANYHOW, personSheets } from "../core/testing/person-sheets";
import { VALID_ROWS } from "../core/rules/testing/rows";
import { formatFinding } from "../core/validate/format";
import { findingKinds } from "../core/validate/finding-kinds";
import { kindSays } from "../core/validate/kind-text";
import { onStandIn } from "../excel/testing/on-stand-in";
import { createWorkbookPort } from "../excel/workbook-port";
import type { NodeHost } from "../../stand-in/node";
import type { Action } from "./action";
import { createApp, type App } from "./app";
import { STORE_KEYS } from "./ports";

jest.setTimeout(240_000);
const SHEETS = personSheets();
const NOW = new Date(2026, 10, 24, 9, 5);
const app = (): App => createApp(createWorkbookPort("da"), { language: "da", now: () => NOW });

const done = async (one: App, action: Action): Promise<void> => expect(await one.run(action)).toMatchObject({ kind: "done" });

/** Each sheet that is not the user's, with its name and all that its cells hold. */
function ownSheets({ host }: NodeHost): { readonly name: string; readonly texts: readonly string[] }[] {
  const { snapshot, sheets } = host.cells.document();
  return snapshot.sheetOrder.flatMap((id) => {
    const { name = "", cellData = {} } = snapshot.sheets[id]!;
    if (SHEETS.some((sheet) => sheet.name === name)) return [];
    const cells = Object.values(cellData).flatMap((line) => Object.values(line as Record<string, { v?: unknown; f?: unknown }>));
    // Drawings, links, charts and checks go with them.
    return [{ name, texts: [...cells.map(({ v, f }) => `${String(v ?? "")} ${String(f ?? "")}`), JSON.stringify(sheets[id] ?? {})] }];
  });
}

const naming = (host: NodeHost): string[] =>
  ownSheets(host).flatMap(({ name, texts }) =>
    [name, ...texts].filter((text) => PERSON_ANYHOW.test(text)).map((text) => `${name}: ${text}`),
  );

/** The files that are handed over. */
async function papersOf(one: App): Promise<string> {
  await done(one, { id: "papers" });
  return JSON.stringify(one.session.get().papers);
}

async function writeAll(one: App): Promise<void> {
  await done(one, { id: "validate" });
  for (const id of ["highlight", "findingsSheet", "worklist", "summaries", "discardProtocol", "sinceLast"] as const)
    await done(one, { id });
  await done(one, { id: "tenderAnnex", procurement: VALID_ROWS.procurements.procurementId, language: "da" });
}

test("with persons' numbers in every column, none is in a message, on a sheet or in what the workbook stores", () =>
  onStandIn(SHEETS, async (host) => {
    const one = app();
    await one.open();
    await writeAll(one);
    expect(ownSheets(host).length).toBeGreaterThan(10);
    expect(naming(host)).toEqual([]);
    const papers = await papersOf(one);
    expect(papers.length).toBeGreaterThan(5_000);
    expect(papers).not.toMatch(PERSON_ANYHOW);

    const { findings } = one.session.get().validation!;
    expect(findings.length).toBeGreaterThan(100);
    const said = LANGUAGES.flatMap((language) => [
      ...findings.flatMap((finding) => Object.values(formatFinding(finding, language))),
      ...findingKinds(findings).kinds.map((kind) => kindSays(kind, language)),
    ]);
    expect(said.filter((text) => PERSON_ANYHOW.test(text))).toEqual([]);

    await done(one, { id: "previewFix", scope: { kind: "all" } });
    const plan = one.session.get().fixPlan!;
    expect(plan.fixes.filter(({ change }) => PERSON_ANYHOW.test(String(change.expected))).length).toBeGreaterThan(10);
    await done(one, { id: "fix", plan });
    await done(one, {
      id: "accept",
      findings: one.session.get().validation!.findings.slice(0, 400),
      decision: "accepted",
      reason: `Aftalt med ${PERSON}`,
    });
    await done(one, { id: "previewAdvice" });
    await done(one, { id: "writeAdvice", plan: one.session.get().advicePlan! });
    const port = createWorkbookPort("da");
    const stored = await Promise.all(STORE_KEYS.map(async (key) => [key, (await port.readStore(key)) ?? ""] as const));
    expect(stored.filter(([, text]) => text !== "").map(([key]) => key)).toEqual(
      expect.arrayContaining(["acceptances", "changes", "history"]),
    );
    for (const [key, text] of stored)
      expect([key, PERSON_ANYHOW.exec(text)?.[0], text.match(/.{60}010190.{60}/)?.[0]]).toEqual([key, undefined, undefined]);
    // The steps can be undone all the same, for as long as the pane is open.
    expect(await one.run({ id: "undo" })).toMatchObject({ kind: "done" });
  }));

test("a user who shows them for the session gets sheets that show them and say so; the next session masks them again", () =>
  onStandIn(SHEETS, async (host) => {
    const one = app();
    await one.open();
    one.showPersons(true);
    for (const id of ["findingsSheet", "summaries", "worklist", "highlight"] as const) await done(one, { id });
    const showing = ownSheets(host).filter(({ texts }) => texts.some((text) => PERSON_ANYHOW.test(text)));
    expect(showing.length).toBeGreaterThan(8);
    expect(showing.filter(({ texts }) => !texts.some((text) => text.includes("Arket viser CPR-numre"))).map(({ name }) => name)).toEqual(
      [],
    );
    // What leaves the workbook is without them all the same.
    expect(await papersOf(one)).not.toMatch(PERSON_ANYHOW);
    const next = app();
    await next.open();
    await done(next, { id: "findingsSheet" });
    expect(naming(host).filter((text) => text.startsWith("Fund: "))).toEqual([]);
  }));
