import type { NodeHost } from "../../stand-in/node";
import { AppError } from "../app/failures/errors";
import { applyChanges } from "./changes/apply-changes";
import { runAsOneStep, runExcel } from "./run";
import { onStandIn } from "./testing/on-stand-in";

const ROWS = 2_000;
const SHEET = { name: "Data", rows: Array.from({ length: ROWS }, (_, row) => [` S${row}`]) };
const TITLE = { da: "Rettelse", en: "Change" };

async function trimAll(): Promise<void> {
  const { refused } = await applyChanges(
    TITLE,
    SHEET.rows.map(([value], row) => ({ sheet: SHEET.name, row, column: 0, expected: value!, value: value!.trim() })),
  );
  expect(refused).toEqual([]);
}

test("a change of more cells than office.js sends as one array is one step of the user's undo", () =>
  onStandIn([SHEET], async ({ host }) => {
    await trimAll();
    expect(host.undo.count).toBe(1);
    expect(host.cells.values.read(host.cells.sheets.active(), { row: ROWS - 1, column: 0, rowCount: 1, columnCount: 1 })).toEqual([
      [`S${ROWS - 1}`],
    ]);
  }));

test("syncs are one step where Excel groups them, and a step each in an older Excel", async () => {
  const write = async (): Promise<void> =>
    runAsOneStep(async (context) => {
      for (const address of ["B1", "B2"]) {
        context.workbook.worksheets.getItem(SHEET.name).getRange(address).values = [["x"]];
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- two syncs are what is tested
        await context.sync();
      }
    });
  for (const [version, steps] of [
    ["1.20", 1],
    ["1.17", 2],
  ] as const)
    await onStandIn(
      [SHEET],
      async ({ host }) => {
        await write();
        expect(host.undo.count).toBe(steps);
      },
      {},
      { requirementSets: { ExcelApi: version } },
    );
});

test("a member that Excel can't undo in a group fails with words of the pane, and names the member", () =>
  onStandIn([SHEET], async () => {
    const failure = await runAsOneStep(async (context) => {
      context.workbook.worksheets.getItem(SHEET.name).name = "Andet";
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AppError);
    expect(failure).toMatchObject({
      code: "host",
      data: { detail: expect.stringMatching(/^UndoNotSupported: .* \(Worksheet\.name\)$/) },
    });
  }));

test.each([
  ["InvalidOperationInCellEditMode", "cell-editing"],
  ["InactiveWorkbook", "not-in-front"],
  ["InvalidSelection", "not-in-front"],
  ["RangeExceedsLimit", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
])("%s has words of its own", (code, failure) =>
  onStandIn([SHEET], async () => {
    // The types know no argument; office.js itself makes its errors so.
    const Refusal = OfficeExtension.Error as unknown as new (of: object) => Error;
    const refuse = () => Promise.reject(new Refusal({ code, message: "No" }));
    expect(await runExcel(refuse).catch((error: unknown) => error)).toMatchObject({ code: failure });
  }),
);

const fixOne = async (): Promise<void> => {
  const { made } = await applyChanges(TITLE, [{ sheet: SHEET.name, row: 0, column: 0, expected: "S0", value: "T0" }]);
  expect(made?.cells).toHaveLength(1);
};

test.each(["UndoNotSupported", "GeneralException"] as const)(
  "an Excel that refuses grouped steps with %s gets them one by one, and is asked to group no further",
  async (code) => {
    const requests = async ({ host }: NodeHost): Promise<number> => {
      await trimAll();
      expect(host.undo.count).toBe(1);
      host.faults.clear();
      await fixOne();
      return host.faults.requests;
    };
    const ungrouped = await onStandIn([SHEET], requests, {}, { requirementSets: { ExcelApi: "1.17" } });
    await onStandIn([SHEET], async (node) => {
      node.host.states.groupRefusal = code;
      expect(await requests(node)).toBe(ungrouped);
    });
  },
);

test("what Excel refuses whether grouped or not fails once it has been tried both ways, and leaves nothing", () =>
  onStandIn([SHEET], async ({ host }) => {
    host.faults.onRequest = (request) => {
      if (request === 4) host.faults.set({ kind: "refuse", at: 1, stays: true });
    };
    await expect(applyChanges(TITLE, [{ sheet: SHEET.name, row: 0, column: 0, expected: " S0", value: "S0" }])).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:host|changes-half-done)$/),
    });
    host.faults.onRequest = undefined;
    host.faults.clear();
    expect(host.cells.values.read(host.cells.sheets.active(), { row: 0, column: 0, rowCount: 1, columnCount: 1 })).toEqual([[" S0"]]);
  }));
