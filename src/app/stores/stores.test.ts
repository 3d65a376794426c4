import { readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { STORE_KEYS, type StoreKey } from "../ports";
import { createApp, type App } from "../app";
import { formatFailure } from "../failures/failure-texts";
import type { ActionId } from "../action";
import { useCaseOf } from "../use-cases/list";
import { SHEETS, WRITE_SCENARIOS, writeScenario } from "../use-cases/testing/writes";
import { onStandIn } from "../../excel/testing/on-stand-in";
import { createWorkbookPort } from "../../excel/workbook-port";
import type { Stored, StoredCodec } from "../../core/stored/stored";
import { acceptancesCodec } from "../../core/acceptance/stored-acceptances";
import { changesCodec } from "../../core/changes/stored-changes";
import { historyCodec } from "../../core/history/stored-history";
import { kleCodec } from "../../core/kle/stored-kle";
import { meaningsCodec } from "../../core/meanings/stored-meanings";
import { choicesCodec } from "../../core/recognition/stored-choices";
import { DEFAULT_SETTINGS } from "../../core/settings/settings";
import { settingsCodec } from "../../core/settings/stored-settings";
import { storeAsStep } from "./as-step";
import { DOCUMENTS } from "./documents";
import { historyDocument } from "./history";
import { followRename } from "./mappings";
import { saveSettings, settingsDocument } from "./settings";
import { TEXTS_OF_0_1_0, TEXTS_OF_THE_NEXT_VERSION, UNREADABLE } from "./testing/stored-texts";

type Texts = Readonly<Partial<Record<StoreKey, string>>>;

const port = createWorkbookPort("da");
const appOn = (): App => createApp(createWorkbookPort("da"), { language: "da", now: () => new Date(2026, 10, 24, 9, 5) });

async function plant(texts: Texts): Promise<void> {
  for (const key of STORE_KEYS) await port.writeStore(key, texts[key]);
}
async function stored(): Promise<Texts> {
  const texts: Partial<Record<StoreKey, string>> = {};
  for (const key of STORE_KEYS) texts[key] = await port.readStore(key);
  return texts;
}

describe("a document of a newer version", () => {
  /** The user asks for the whole document to go, and is notified of it by name. */
  const REMOVED: Partial<Readonly<Record<ActionId, StoreKey>>> = { removeKle: "kle", forgetChoice: "mappings" };
  /** What is refused, and what part of the workbook it is refused for; everything else is done. */
  const refusedFor = (id: ActionId): StoreKey | undefined => {
    const { step } = useCaseOf(id);
    if (id === "sinceLast") return "history";
    return step?.kind === "stored" && REMOVED[id] === undefined ? step.key : undefined;
  };

  test(
    "is the same after everything that the add-in writes, and what is refused is reported with the part",
    () =>
      onStandIn(SHEETS, async () => {
        for (const { name, id, prepare } of WRITE_SCENARIOS) {
          await plant({});
          const one = appOn();
          const action = await prepare(one);
          await plant(TEXTS_OF_THE_NEXT_VERSION);
          const outcome = await one.run(action);
          const part = refusedFor(id);
          if (part === undefined) expect([name, outcome]).toMatchObject([name, { kind: "done", action: action.id }]);
          else {
            const failure = { code: `newer-version-${part}`, data: {} } as const;
            expect([name, outcome]).toEqual([name, { kind: "failed", action: action.id, failure }]);
            for (const language of ["da", "en"] as const)
              expect(formatFailure(failure, language)).toMatch(language === "da" ? /nyere udgave/ : /newer version/);
          }
          const { [REMOVED[id] ?? "none"]: _removed, ...rest } = TEXTS_OF_THE_NEXT_VERSION as Record<string, string>;
          expect([name, await stored()]).toEqual([name, rest]);
          await one.open();
          expect(one.session.get().stored!.newer).toEqual(STORE_KEYS.filter((key) => key !== REMOVED[id]));
        }
      }),
    180_000,
  );

  test("is the same after what only reads, removes marks and sheets, undoes or follows a sheet's name", () =>
    onStandIn(SHEETS, async () => {
      const one = appOn();
      await plant(TEXTS_OF_THE_NEXT_VERSION);
      expect(await one.run({ id: "validate" })).toMatchObject({ kind: "done" });
      // Validating works; that it is not remembered is reported each time.
      for (let times = 0; times < 2; times++) {
        await one.run({ id: "validate" });
        expect(one.session.get().sinceLast).toEqual({
          at: "2026-11-24 09:05",
          comparison: undefined,
          stored: false,
          newerVersion: true,
        });
      }
      for (const id of ["highlight", "removeHighlights", "findingsSheet", "removeSheets"] as const)
        expect(await one.run({ id })).toMatchObject({ kind: "done" });
      expect(await one.run({ id: "undo" })).toMatchObject({
        kind: "failed",
        failure: { code: "newer-version-changes" },
      });
      await followRename(port, "Sager", "Andet");
      expect(await stored()).toEqual(TEXTS_OF_THE_NEXT_VERSION);
      expect(one.session.get().stored).toMatchObject({ settings: DEFAULT_SETTINGS, loadedKle: "newer-version", changes: [] });
      // The way out that the message names.
      expect(await one.run({ id: "forgetChanges" })).toMatchObject({ kind: "done" });
      expect(await stored()).toEqual({ ...TEXTS_OF_THE_NEXT_VERSION, changes: undefined });
    }));

  test("does not hold up what belongs to another: with a list of changes that can't be written, all else is done and shown", () =>
    onStandIn(SHEETS, async () => {
      const { changes } = TEXTS_OF_THE_NEXT_VERSION;
      for (const id of ["highlight", "fix", "accept", "saveSettings"] as const) {
        await plant({});
        const one = appOn();
        const action = await writeScenario(id).prepare(one);
        await plant({ changes });
        expect(await one.run(action)).toMatchObject({ kind: "done" });
        expect(await port.readStore("changes")).toBe(changes);
        expect(one.session.get().stored!.newer).toEqual(["changes"]);
        if (action.id === "accept") expect(one.session.get().validation!.accepted).toHaveLength(action.findings.length);
        if (action.id === "saveSettings") expect(one.session.get().stored!.settings).toEqual(action.settings);
      }
    }));

  test("that the user has removed comes back as it was when that is undone", () =>
    onStandIn(SHEETS, async () => {
      const one = appOn();
      const { kle } = TEXTS_OF_THE_NEXT_VERSION;
      await plant({ kle });
      expect(await one.run({ id: "removeKle" })).toMatchObject({ kind: "done" });
      expect(await port.readStore("kle")).toBeUndefined();
      expect(await one.run({ id: "undo" })).toMatchObject({ kind: "done" });
      expect(await port.readStore("kle")).toBe(kle);
    }));
});

describe("a document that can't be read", () => {
  /** What writes each of them. */
  const WRITERS: Readonly<Record<StoreKey, ActionId>> = {
    settings: "saveSettings",
    mappings: "saveChoice",
    meanings: "saveMeanings",
    acceptances: "accept",
    changes: "highlight",
    kle: "loadKle",
    history: "sinceLast",
  };

  test("is stored beside what is written, and undoing brings it back alone", () =>
    onStandIn(SHEETS, async () => {
      for (const key of STORE_KEYS) {
        await plant({});
        const one = appOn();
        const action = await writeScenario(WRITERS[key]).prepare(one);
        await plant(Object.fromEntries(STORE_KEYS.map((each) => [each, UNREADABLE])));
        expect([key, await one.run(action)]).toMatchObject([key, { kind: "done" }]);
        for (const each of STORE_KEYS) {
          const text = (await port.readStore(each))!;
          const document: Stored<unknown> = await DOCUMENTS[each].load(port);
          // The list of changes is written by every one of them.
          if (each !== key && each !== "changes") expect([each, text]).toEqual([each, UNREADABLE]);
          else expect([each, document]).toMatchObject([each, { state: "current", broken: [UNREADABLE] }]);
        }
        expect(await one.run({ id: "undo" })).toMatchObject({ kind: "done" });
        if (DOCUMENTS[key].undoable) expect(await port.readStore(key)).toBe(UNREADABLE);
      }
    }));
});

describe("a document of version 0.1.0", () => {
  const CODECS: { readonly [K in StoreKey]: StoredCodec<unknown> } = {
    settings: settingsCodec as StoredCodec<unknown>,
    mappings: choicesCodec as StoredCodec<unknown>,
    meanings: meaningsCodec as StoredCodec<unknown>,
    acceptances: acceptancesCodec as StoredCodec<unknown>,
    changes: changesCodec as StoredCodec<unknown>,
    kle: kleCodec as StoredCodec<unknown>,
    history: historyCodec as StoredCodec<unknown>,
  };

  test.each(STORE_KEYS)("%s is read whole, and written as that version wrote it", (key) => {
    const document: Stored<unknown> = CODECS[key].decode(TEXTS_OF_0_1_0[key]);
    expect(document).toMatchObject({ state: "current", broken: [], unknown: {} });
    expect(CODECS[key].encode(document)).toBe(TEXTS_OF_0_1_0[key]);
  });

  test("is what the pane shows and the validation uses", () =>
    onStandIn(SHEETS, async () => {
      const one = appOn();
      await plant(TEXTS_OF_0_1_0);
      expect(await one.run({ id: "validate" })).toMatchObject({ kind: "done" });
      await one.open();
      const { settings, loadedKle, changes, newer, brokenChanges } = one.session.get().stored!;
      expect(settings).toEqual({ ...DEFAULT_SETTINGS, ownKle: ["99.99.99"], inactivityYears: 3 });
      expect(loadedKle).toHaveLength(1);
      expect(changes.map(({ title }) => title.en)).toEqual([
        "Choose sheets and columns",
        "Choose sheets and columns",
        "Load KLE",
        "Change settings",
        "Set 2 findings aside",
        "Imported from the sheet ”Udtræk”",
        expect.stringMatching(/^Mend what can be mended/),
        "Insert the tool Case and document strategy",
        "Make the sheet ”Fund”",
        "Mark KMD Sag dependencies",
      ]);
      expect([newer, brokenChanges]).toEqual([[], 0]);
      const { accepted, waiting, fixed } = one.session.get().validation!;
      expect(accepted.length + waiting.length + fixed.length).toBe(2);
      expect(one.session.get().sinceLast!.comparison).toMatchObject({ since: "2026-11-20 09:05" });
      const { recognition } = one.session.get().validation!;
      expect(recognition.followed.map(({ sheet }) => sheet)).toEqual(["Sager", "Udtræk"]);
    }));

  // Forms that the code before the first release wrote; version 0.1.0 reads them too.
  test("was read in earlier forms, and is still", () => {
    const cell = { sheet: "A", row: 1, column: 2, before: { formula: "x", numberFormat: "" }, after: { formula: "y", numberFormat: "" } };
    const step = { id: "1", at: "2026-11-24 09:05", title: { da: "Ret" }, cells: [cell], rows: [] };
    expect(changesCodec.decode(JSON.stringify({ format: 1, entries: [step] })).value).toEqual([
      { ...step, title: { da: "Ret", en: "Ret" } },
    ]);
    const run = { at: "2026-11-24 09:00", ruleSet: "2026.11", figures: { errors: 1 }, counts: { r: 1 } };
    expect(historyCodec.decode(JSON.stringify({ format: 1, runs: [run] })).value).toEqual([run]);
    expect(settingsCodec.decode('{"ownKle":["99.99.99"],"municipality":"Eksempelkommune"}').value).toEqual({
      ...DEFAULT_SETTINGS,
      ownKle: ["99.99.99"],
      municipality: "Eksempelkommune",
    });
  });
});

test("settings that this version does not know survive a save, and a value that it can't read is stored beside", () =>
  onStandIn(SHEETS, async () => {
    const minutes = { ...DEFAULT_SETTINGS.minutes, Slet: 1 };
    await port.writeStore("settings", JSON.stringify({ noticeDays: 9_999, later: { deep: [1] }, minutes }));
    await saveSettings(port, { ...DEFAULT_SETTINGS, municipality: "Eksempelkommune", minutes: { ...DEFAULT_SETTINGS.minutes, Luk: 7 } });
    const { ownKle, inactivityYears, noticeDays, extraRetentionYears, hourlyRate, conversionPrice } = DEFAULT_SETTINGS;
    // Settings later than the first version are stored only where they are set.
    expect(JSON.parse((await port.readStore("settings"))!)).toEqual({
      ownKle,
      inactivityYears,
      noticeDays,
      extraRetentionYears,
      hourlyRate,
      conversionPrice,
      municipality: "Eksempelkommune",
      minutes: { ...minutes, Luk: 7 },
      later: { deep: [1] },
      broken: [{ noticeDays: 9_999 }],
    });
    expect((await settingsDocument.load(port)).value).toMatchObject({ noticeDays: 180, municipality: "Eksempelkommune" });
  }));

test("a step of the list of changes about a document that only a newer version knows is left alone", () =>
  onStandIn(SHEETS, async () => {
    const stored = [{ key: "later", start: 0, end: 0, before: null, after: null }];
    const step = { id: "1", at: "2026-11-24 09:05", title: { da: "Senere", en: "Later" }, cells: [], rows: [], kept: stored };
    await plant({ changes: JSON.stringify({ format: 1, entries: [step] }) });
    expect(await appOn().run({ id: "undo" })).toMatchObject({ kind: "done", result: { stored: false, storedLeft: true } });
  }));

describe("only stored documents use the workbook's store", () => {
  const CALL = /\b(?:readStore|writeStore)\s*\(/;

  test("no other file of src/app does", () => {
    const files = execFileSync("git", ["ls-files", "src/app", "src/commands", "src/functions", "src/taskpane"], { encoding: "utf8" })
      .split("\n")
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file));
    expect(files.filter((file) => CALL.test(readFileSync(file, "utf8")))).toEqual([
      "src/app/ports.ts",
      "src/app/stores/stored-document.ts",
      // Measures what the documents read.
      "src/app/stores/stored-state.ts",
    ]);
  });

  test("one that did would be found", () => expect(CALL.test('await port.writeStore("settings", text);')).toBe(true));

  test("the runs that the workbook remembers are no step that can be undone", async () => {
    const none = { readStore: () => Promise.resolve(undefined), writeStore: () => Promise.resolve(undefined) };
    // @ts-expect-error -- the document is not undoable
    const refused = storeAsStep({ port: none, note: () => undefined }, historyDocument, { da: "", en: "" }, () => Promise.resolve(1));
    expect(await refused).toBe(1);
  });
});
