/** A formula that the engine does not begin: its cell has its value still, and a line says so; the others are calculated. */
import { TEXTS } from "../texts";
import { fileOf, openWorkbench } from "../testing";

jest.setTimeout(180_000);

test("the cell is named where it is seen, keeps its value, and the page goes on", async () => {
  const rows = [
    ["Antal", "I alt", "Dobbelt"],
    [3, { formula: "=SUM(SEQUENCE(A2,1000000))", value: 7 }, { formula: "=A2*2", value: 6 }],
  ];
  const bench = await openWorkbench({ workbook: fileOf([{ name: "Ark1", rows, headerRow: 0 }]) });
  const { page, type, valueOf, faults } = bench;
  const note = page.getByText(TEXTS.notCalculated("Ark1!B2"));
  expect(await note.count()).toBe(0);
  await type("Ark1", "A2", "1000000");
  await note.waitFor();
  expect([await valueOf("Ark1", "B2"), await valueOf("Ark1", "C2")]).toEqual([7, 2_000_000]);
  // The line covers neither the sheets' tabs nor a cell, however long it stands.
  await type("Ark1", "A2", "8");
  expect(await valueOf("Ark1", "C2")).toBe(16);
  const line = page.locator(".grid-note");
  const [above, below] = [await line.boundingBox(), await page.locator(".grid-area > .grid").boundingBox()];
  expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
  await line.getByRole("button", { name: TEXTS.close }).click();
  expect(faults).toEqual([]);
  await bench.close();
});
