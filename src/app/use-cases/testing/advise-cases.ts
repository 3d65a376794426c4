import type { CellValue } from "../../../core/model/cell";
import { onStandIn, valuesOf } from "../../../excel/testing/on-stand-in";
import { createWorkbookPort } from "../../../excel/workbook-port";
import { createRunContext } from "../../run-context";
import { run as preview } from "../preview-advice.run";
import { undoLast } from "../undo-last";
import { run as write } from "../write-advice.run";

const HEADERS = [
  "Sagsnummer",
  "Titel",
  "KLE-nummer",
  "Sagstilstand",
  "Ansvarlig enhed",
  "Oprettet",
  "Seneste aktivitet",
  "Kassationskode",
  "Kassationsår",
  "Handling",
];
const HANDLING = HEADERS.length - 1;

/** Every third case is closed, and its year of discard is past. */
const caseRow = (_: unknown, i: number): CellValue[] => [
  `S-${i}`,
  `Ansøgning S-${i}`,
  "27.60.04",
  i % 3 === 0 ? "Afsluttet" : "Oplyst",
  `Enhed ${i % 40}`,
  "01-02-2015",
  "01-09-2026",
  i % 3 === 0 ? "K" : "",
  i % 3 === 0 ? 2020 : "",
  "",
];

/** Writes advice for so many cases in one go and takes all of it back. Eleven characters a case are stored for that at most. */
export function adviseCases(count: number): Promise<void> {
  return onStandIn([{ name: "Sager", rows: [HEADERS, ...Array.from({ length: count }, caseRow)] }], async () => {
    const port = createWorkbookPort("da");
    const context = createRunContext(port, { clock: () => new Date(2026, 10, 24, 9, 5) });
    const chosen = async (): Promise<unknown[]> => (await valuesOf("Sager")).slice(1).map((row) => row[HANDLING]);
    const plan = (await preview(context)).plans!.advicePlan!;
    expect(plan.changes).toHaveLength(count);
    expect((await write(context, { plan })).result.result).toMatchObject({ cases: count, targets: 0, refused: [] });
    expect((await chosen()).slice(0, 4)).toEqual(["Kassér", "Flyt", "Flyt", "Kassér"]);
    expect((await port.readStore("changes"))!.length).toBeLessThan(11 * count);
    expect(await undoLast(port)).toMatchObject({ cells: count, refused: [], left: false });
    expect(new Set(await chosen())).toEqual(new Set([""]));
  });
}
