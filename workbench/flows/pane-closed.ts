/** Shared by the tests of the ribbon: a page on which it need not fold, and presses while the pane is closed. */
import type { NewSheet } from "../../xlsx/new";
import { fileOf, openWorkbench, type OpenWorkbench } from "../testing";

export const openWide = (sheets: readonly NewSheet[]): Promise<OpenWorkbench> =>
  openWorkbench({ workbook: fileOf(sheets), viewport: { width: 1700, height: 900 } });

/** Presses a button while the pane is closed, and waits until the add-in says that it is done. */
export async function pressClosed(bench: OpenWorkbench, label: string, item?: string): Promise<void> {
  if (await bench.isPaneOpen()) await bench.closePane();
  await bench.ribbon(label, item);
  await bench.ribbonFree();
}

/** Rules of conditional formats on a sheet. */
export const marksOn = ({ pane }: OpenWorkbench, sheet: string): Promise<number> =>
  pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const count = context.workbook.worksheets.getItem(name).getRange().conditionalFormats.getCount();
        await context.sync();
        return count.value;
      }),
    sheet,
  );
