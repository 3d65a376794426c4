import { askAny } from "./ask-each";
import { onStandIn } from "./testing/on-stand-in";

const SHEET = { name: "Systemer", rows: Array.from({ length: 200 }, (_, row) => [`System ${row}`]) };

test("what is too much for one request is asked in several, and all of it is answered", () =>
  onStandIn(
    [SHEET],
    () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(SHEET.name);
        const rows = SHEET.rows.map((_, row) => row);
        const { answered, refused } = await askAny(context, rows, (row) => sheet.getCell(row, 0).load({ values: true }));
        expect(refused).toEqual([]);
        expect(answered.map(({ answer }) => answer.values[0]![0] as string)).toEqual(rows.map((row) => `System ${row}`));
      }),
    {},
    { payloadLimit: 20_000 },
  ));
