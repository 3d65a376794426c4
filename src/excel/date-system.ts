import { runExcel } from "./run";

/**
 * True when the workbook counts its dates from 1904. office.js has no property for it, so Excel is asked to calculate a
 * date without touching a cell: 1 January 1904 is day 1462 of the 1900 system and day 0 of the 1904 system.
 */
export async function usesDate1904(): Promise<boolean> {
  return runExcel(async (context) => {
    const day = context.workbook.functions.date(1904, 1, 1);
    day.load({ value: true });
    await context.sync();
    return day.value === 0;
  });
}
