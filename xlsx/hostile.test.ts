/** Files made to hurt: each is read right or refused by a sentence, in little time. Damaged text is in open.test.ts. */
import { WorkbookFileError, openWorkbook } from "./open";
import { changePart } from "./testing/change-part";
import { hostileRows, READ, REFUSED } from "./testing/hostile";
import { buildTwin, sheetPath } from "./testing/twin";

/** CPU time, which other programs on the machine do not change much. */
function opened(bytes: Uint8Array): { seconds: number; result: ReturnType<typeof openWorkbook> | WorkbookFileError } {
  const before = process.cpuUsage();
  let result: ReturnType<typeof openWorkbook> | WorkbookFileError;
  try {
    result = openWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    result = error;
  }
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, result };
}

test.each(REFUSED)("refused: %s", (_, bytes, code, part) => {
  const { seconds, result } = opened(bytes());
  expect(result).toMatchObject({ code, place: { part }, da: expect.stringContaining(part), en: expect.stringContaining(part) });
  expect(seconds).toBeLessThan(2);
});

test("a part that nobody reads may be as large as it likes: it is not unpacked", () => {
  const bytes = buildTwin({
    sheets: [{ name: "Ark1", inner: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' }],
    parts: [{ path: "xl/media/stor.bin", content: new Uint8Array(100e6) }],
  });
  const { seconds, result } = opened(bytes);
  expect(result).toMatchObject({ workbook: { sheets: [{ cells: { byRow: { 0: { 0: { value: 7 } } } } }] } });
  expect(seconds).toBeLessThan(1);
});

test.each(READ)("read: %s", (_, bytes, first) => {
  const { seconds, result } = opened(bytes());
  if (result instanceof WorkbookFileError) throw result;
  expect(result.workbook.sheets[0]?.cells.cell(0, 0)).toEqual(first);
  expect(seconds).toBeLessThan(2);
});

test("the cells that an array formula over the whole sheet fills know it, however far they are", () => {
  const bytes = hostileRows(
    '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">7</f><v>7</v></c></row><row r="1048576"><c r="XFD1048576"><v>7</v></c></row>',
  );
  expect(openWorkbook(bytes).workbook.sheets[0]?.cells.cell(1_048_575, 16_383)).toEqual({ value: 7, spilledFrom: [0, 0] });
});

test("500 elements inside each other are too many, 400 are not", () => {
  const nested = (depth: number): Uint8Array =>
    changePart(hostileRows(""), sheetPath(0), (text) =>
      text.replace("</worksheet>", `<extLst>${"<a>".repeat(depth)}${"</a>".repeat(depth)}</extLst></worksheet>`),
    );
  expect(opened(nested(400)).result).not.toBeInstanceOf(WorkbookFileError);
  expect(opened(nested(500)).result).toMatchObject({ code: "broken" });
});
