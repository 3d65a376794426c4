import { columnLetters } from "../core/model/address";
import { mergedAreas } from "./merged-areas";
import { onStandIn } from "./testing/on-stand-in";

const down = (row: number): string => `A${row + 1}:A${row + 2}`;

async function withMerges<T>(addresses: readonly string[], body: () => Promise<T>): Promise<T> {
  return onStandIn([{ name: "Ark1", rows: [["a", "b", "c"]] }], async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      for (const address of addresses) sheet.getRange(address).merge();
      await context.sync();
    });
    return body();
  });
}

test("areas that begin above or to the left of the rectangle are known, those that begin beyond it are not asked for", async () => {
  const areas = await withMerges(["A1:C1", "B2:B5", "E9:E10"], () =>
    mergedAreas("Ark1", { row: 3, column: 1, rowCount: 4, columnCount: 2 }),
  );
  expect(areas).toEqual([
    { row: 0, column: 0, rowCount: 1, columnCount: 3 },
    { row: 1, column: 1, rowCount: 4, columnCount: 1 },
  ]);
});

test("none are none", async () => {
  expect(await withMerges([], () => mergedAreas("Ark1", { row: 0, column: 0, rowCount: 1, columnCount: 1 }))).toEqual([]);
});

test("more than Excel lists at once are asked for in parts, each once", async () => {
  const many = Array.from({ length: 600 }, (_, i) => down(2 * i));
  const areas = await withMerges(many, () => mergedAreas("Ark1", { row: 0, column: 0, rowCount: 1_200, columnCount: 1 }));
  expect(areas).toHaveLength(600);
  expect(new Set(areas!.map(({ row }) => row)).size).toBe(600);
});

test("a host that does not say is not asked again and again: it is not known", async () => {
  const beside = Array.from({ length: 600 }, (_, i) => `${columnLetters(i)}1:${columnLetters(i)}2`);
  await withMerges(beside, async () => {
    const asked = jest.spyOn(Excel, "run");
    expect(await mergedAreas("Ark1", { row: 0, column: 0, rowCount: 50_000, columnCount: 600 })).toBeUndefined();
    expect(asked.mock.calls.length).toBeLessThan(20);
    asked.mockRestore();
  });
});

test("a sheet that is gone is a failure", async () => {
  await withMerges([], async () => {
    await expect(mergedAreas("Findes ikke", { row: 0, column: 0, rowCount: 9, columnCount: 3 })).rejects.toMatchObject({
      code: "sheet-gone",
    });
  });
});
