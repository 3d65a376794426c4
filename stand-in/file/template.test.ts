import { createWorkbookPort } from "../../src/excel/workbook-port";
import { planTemplate } from "../../src/core/templates/plan-template";
import { rectAddress } from "../../src/core/model/address";
import { createWorkbook } from "../../xlsx/new";
import { startHost } from "../node";
import { openWorkbook, saveWorkbook } from "./workbook-file";

test("a template is the same when it is saved and opened: table, lists, checks, prompts, formats", async () => {
  const opened = openWorkbook(createWorkbook({ sheets: [{ name: "Ark1", rows: [["x"]] }] }));
  const host = await startHost({ document: opened.document });
  host.installGlobals();
  try {
    const plan = planTemplate("systems", "da");
    const { sheet: name } = await createWorkbookPort("da").insertTemplate(plan);
    await host.host.settled();
    const { document } = openWorkbook(saveWorkbook(opened, host.host.cells.document(), host.host.cells.changes));
    const id = document.snapshot.sheetOrder.find((one) => document.snapshot.sheets[one]!.name === name)!;
    const { tables, dataValidations } = document.sheets[id]!;
    expect(tables).toMatchObject([{ name: plan.tableName, columns: plan.columns.map(({ header }) => header), showFilterButton: true }]);
    const body = { ...tables[0]!.rect, row: tables[0]!.rect.row + 1, rowCount: plan.tableRows };
    const rulesOf = (type: string): string[] =>
      dataValidations.filter((rule) => rule.type === type).map(({ ranges }) => ranges.map(rectAddress).join());
    const expected = (has: (column: (typeof plan.columns)[number]) => boolean): string[] =>
      plan.columns.flatMap((column, i) => (has(column) ? [rectAddress({ ...body, column: i, columnCount: 1 })] : []));
    expect(rulesOf("list")).toEqual(expected(({ list }) => list !== undefined));
    expect(rulesOf("date")).toEqual(expected(({ entry, list }) => entry === "date" && list === undefined));
    const prompts = dataValidations.filter(({ type }) => type === "none");
    expect(prompts.map(({ prompt }) => prompt!.title)).toEqual(plan.columns.map(({ header }) => header.slice(0, 32)));
    expect(dataValidations.filter(({ type }) => type !== "none").map(({ errorAlert }) => errorAlert!.style)).not.toContain("stop");
  } finally {
    host.close();
  }
});
