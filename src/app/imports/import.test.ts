import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { kitosTwin } from "../../../batch/testing/kitos-twin";
import { openWorkbook } from "../../../stand-in/file/workbook-file";
import { startHost } from "../../../stand-in/node";
import { allTheirs, KEEP_MINE } from "../../core/import/apply-import";
import type { CellValue } from "../../core/model/cell";
import type { SheetTable } from "../../core/recognition/sheet";
import { onStandIn, valuesOf } from "../../excel/testing/on-stand-in";
import { createWorkbookPort } from "../../excel/workbook-port";
import { undoLast } from "../use-cases/undo-last";
import { applyImport } from "./apply-import";
import { findImports, findImportsInFile, readImport } from "./read-import";
import { createRunContext } from "../run-context";
import { run as insertTemplate } from "../use-cases/insert-template.run";
import type { WorkbookPort } from "../ports";

const KITOS = join(__dirname, "../../../../shared/real/kitos-it-kontrakter.xlsx");
const SHEET = "IT Kontrakter";
const REGISTER = "Systemer og kontrakter";
const port = createWorkbookPort("da");

const SYSTEMS = {
  name: REGISTER,
  rows: [
    ["System-id", "Systemnavn", "Leverandør", "Status", "Kontraktnavn", "Bemærkning"],
    ["S-1", "Nexus", "", "I drift", "Drift", "Vores egen"],
    ["S-2", "Cura", "Columna A/S", "", "", ""],
  ],
};
const EXPORT = {
  name: "Udtræk",
  rows: [
    ["IT systemer, trukket i dag"],
    ["IT System", "Lokal System ID", "Leverandør", "Livscyklus", "Note", "Risikovurdering"],
    ["Nexus", "S-1", "KMD A/S", "Under udfasning", "", "Ja"],
    ["Cura", "", "Cura ApS", "I drift", "", ""],
    ["Ny", "", "@Leverandør", "Under indfasning", "Hej", ""],
  ],
};

/** The sheet's values as office.js gives them for a file. */
async function valuesIn(file: Uint8Array): Promise<CellValue[][]> {
  const host = await startHost({ document: openWorkbook(file).document });
  host.installGlobals();
  try {
    return await valuesOf(SHEET);
  } finally {
    host.close();
  }
}

describe("an export beside a register", () => {
  test("is offered, previewed, merged as the user chooses, and taken back as one change", () =>
    onStandIn([SYSTEMS, EXPORT], async () => {
      expect(await findImports(port)).toEqual([{ sheet: "Udtræk", kinds: [{ kind: "kitos-systems", known: 6 }] }]);
      const before = await valuesOf(REGISTER);
      const read = await readImport(port, { sheet: "Udtræk" });
      expect(read.plan.filled.map(({ id }) => id)).toEqual(["S-1/supplier", "S-2/status"]);
      expect(read.plan.conflicts.map(({ id }) => id)).toEqual(["S-1/status", "S-2/supplier"]);
      expect(read.plan.clears.map(({ id }) => id)).toEqual(["S-1/remark"]);
      expect(read.plan.added.map(({ sourceRow }) => sourceRow)).toEqual([4]);
      expect(await valuesOf(REGISTER)).toEqual(before);

      const result = await applyImport(port, read, { useTheirs: new Set(["S-1/status"]), clear: new Set() });
      expect(result).toEqual({ cells: 3, rows: 1, refused: [] });
      expect(await valuesOf(REGISTER)).toEqual([
        SYSTEMS.rows[0],
        ["S-1", "Nexus", "KMD A/S", "Under udfasning", "Drift", "Vores egen"],
        ["S-2", "Cura", "Columna A/S", "I drift", "", ""],
        // Text that looks like a formula goes in as text.
        ["KITOS-1", "Ny", "@Leverandør", "Under anskaffelse", "", "Hej"],
      ]);
      expect(await undoLast(port)).toMatchObject({ cells: 8, refused: [], left: false });
      expect(await valuesOf(REGISTER)).toEqual(before);
    }));

  test("merges once: the second time nothing is left to do", () =>
    onStandIn([SYSTEMS, EXPORT], async () => {
      const first = await readImport(port, { sheet: "Udtræk" });
      await applyImport(port, first, allTheirs(first.plan));
      const values = await valuesOf(REGISTER);
      const second = await readImport(port, { sheet: "Udtræk" });
      expect(second.plan).toMatchObject({ added: [], filled: [], conflicts: [], clears: [], left: [], unchanged: 3 });
      expect(await applyImport(port, second, allTheirs(second.plan))).toEqual({ cells: 0, rows: 0, refused: [] });
      expect(await valuesOf(REGISTER)).toEqual(values);
    }));

  test("that is cancelled between its cells and its rows puts the cells back", () =>
    onStandIn([SYSTEMS, EXPORT], async () => {
      const read = await readImport(port, { sheet: "Udtræk" });
      const before = await valuesOf(REGISTER);
      const controller = new AbortController();
      const stopping: WorkbookPort = {
        ...port,
        applyChanges: async (...args) => {
          const outcome = await port.applyChanges(...args);
          expect(await valuesOf(REGISTER)).not.toEqual(before);
          controller.abort();
          return outcome;
        },
      };
      await expect(applyImport(stopping, read, allTheirs(read.plan), { signal: controller.signal })).rejects.toMatchObject({
        name: "AbortError",
      });
      expect(await valuesOf(REGISTER)).toEqual(before);
    }));

  test("is not merged by a preview that no longer holds", () =>
    onStandIn([SYSTEMS, EXPORT], async () => {
      const read = await readImport(port, { sheet: "Udtræk" });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(REGISTER).getRange("A2").values = [["S-9"]];
        await context.sync();
      });
      const changed = await valuesOf(REGISTER);
      await expect(applyImport(port, read, KEEP_MINE)).rejects.toMatchObject({ code: "import-outdated" });
      expect(await valuesOf(REGISTER)).toEqual(changed);
    }));
});

test("what is no export, and an export without a register, are told", () =>
  onStandIn(
    [
      SYSTEMS,
      {
        name: "Andet",
        rows: [
          ["Navn", "Telefon"],
          ["Anne", "12"],
        ],
      },
    ],
    async () => {
      await expect(readImport(port, { sheet: "Andet" })).rejects.toMatchObject({ code: "import-unknown" });
      await expect(readImport(port, { sheet: "Væk" })).rejects.toMatchObject({ code: "sheet-gone" });
      expect(await findImports(port)).toEqual([]);
    },
  ));

describe("an export in a file", () => {
  const file = { name: "kitos.xlsx", sheets: [{ name: "Forside", rows: [["KITOS"]] }, EXPORT], date1904: false };

  test("is merged as a sheet is, undone as one step, and nothing of the file is put into the workbook", () =>
    onStandIn([SYSTEMS], async () => {
      const before = await valuesOf(REGISTER);
      expect(await findImportsInFile(file)).toEqual([{ sheet: "Udtræk", file, kinds: [{ kind: "kitos-systems", known: 6 }] }]);
      const read = await readImport(port, { sheet: "Udtræk", file });
      expect(read.plan.filled.map(({ id }) => id)).toEqual(["S-1/supplier", "S-2/status"]);
      expect(read.plan.added.map(({ sourceRow }) => sourceRow)).toEqual([4]);
      expect(await applyImport(port, read, KEEP_MINE)).toEqual({ cells: 2, rows: 1, refused: [] });
      expect((await port.sheets()).map(({ name }) => name)).toEqual([REGISTER]);
      expect((await readImport(port, { sheet: "Udtræk", file })).plan).toMatchObject({ added: [], filled: [] });
      expect(await undoLast(port)).toMatchObject({ refused: [], left: false });
      expect(await valuesOf(REGISTER)).toEqual(before);
    }));

  test("ends where its table ends: a row of totals is no system", () =>
    onStandIn([SYSTEMS], async () => {
      const rows = [...EXPORT.rows.slice(1), ["I alt", "", "", "", "", ""]];
      const rect = { row: 0, column: 0, rowCount: rows.length, columnCount: 6 };
      const added = async (tables: readonly SheetTable[]): Promise<number> =>
        (await readImport(port, { sheet: "Udtræk", file: { ...file, sheets: [{ name: "Udtræk", rows, tables }] } })).plan.added.length;
      expect(await added([{ name: "T", rect, hasHeaders: true, hasTotals: true }])).toBe(1);
      expect(await added([])).toBe(2);
    }));

  test("is another than a sheet of the same name", () =>
    onStandIn([SYSTEMS, { name: "Udtræk", rows: [["Andet"]] }], async () => {
      await expect(readImport(port, { sheet: "Udtræk" })).rejects.toMatchObject({ code: "import-unknown" });
      expect((await readImport(port, { sheet: "Udtræk", file })).plan.added).toHaveLength(1);
      const named = { ...file, sheets: [{ ...EXPORT, name: REGISTER }] };
      expect((await readImport(port, { sheet: REGISTER, file: named })).plan.added).toHaveLength(1);
    }));

  test("is refused where it is none, counts dates otherwise, or has nowhere to go", () =>
    onStandIn([SYSTEMS], async () => {
      const other = { ...file, sheets: [{ name: "Ark1", rows: [["Indkøb"], []] }] };
      await expect(findImportsInFile(other)).rejects.toMatchObject({ code: "import-file-unknown", data: { file: "kitos.xlsx" } });
      await expect(readImport(port, { sheet: "Ark1", file: other })).rejects.toMatchObject({ code: "import-unknown" });
      await expect(readImport(port, { sheet: "Andet", file })).rejects.toMatchObject({ code: "sheet-gone" });
      await expect(readImport(port, { sheet: "Udtræk", file: { ...file, date1904: true } })).rejects.toMatchObject({
        code: "import-other-dates",
      });
    }));
});

describe("contracts out of KITOS", () => {
  const mergeTwice = async (file: Uint8Array): Promise<void> => {
    const rows = await valuesIn(file);
    const contracts = rows.slice(1).filter((row) => row.some((cell) => String(cell).trim() !== ""));
    expect(contracts.length).toBeGreaterThanOrEqual(3);
    await onStandIn([{ name: SHEET, rows }], async () => {
      await expect(readImport(port, { sheet: SHEET })).rejects.toMatchObject({ code: "import-needs-register" });
      await insertTemplate(createRunContext(port), { register: "systems" });
      await expect(insertTemplate(createRunContext(port), { register: "systems" })).rejects.toMatchObject({ code: "register-exists" });
      expect((await findImports(port)).map((offer) => offer.sheet)).toEqual([SHEET]);
      const first = await readImport(port, { sheet: SHEET });
      expect(first.plan.columnsLeft).toEqual([]);
      expect([first.plan.added.length, first.plan.left, first.plan.unread]).toEqual([contracts.length, [], []]);
      await applyImport(port, first, allTheirs(first.plan));
      const second = await readImport(port, { sheet: SHEET });
      expect(second.plan).toMatchObject({ added: [], filled: [], conflicts: [], clears: [], left: [], unchanged: contracts.length });
      const names = (await valuesOf(REGISTER)).flat();
      for (const contract of contracts) expect(names).toContain(String(contract[1]).trim());
      expect((await valuesOf(SHEET)).slice(1, 1 + contracts.length)).toEqual(contracts);
    });
  };

  test("merge, and merge again with no change, from a twin of KITOS' own file", () => mergeTwice(kitosTwin()));

  // The real file is not ours to keep in the repository.
  (existsSync(KITOS) ? test : test.skip)("the real file", () => mergeTwice(readFileSync(KITOS)));
});
