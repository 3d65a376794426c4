import { runExcel } from "./run";

/**
 * Tells when something in the workbook changes, with the sheet's name where it is known. Our own writing is told too: it is
 * on sheets of ours, which no register stands on. Events are hints: a drop-down choice on the web or a deleted row
 * may come without one. Returns how to stop.
 */
export async function watchWorkbook(onChange: (sheet: string | undefined) => void): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const learn = async (): Promise<void> => {
    await runExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ id: true, name: true });
      await context.sync();
      for (const { id, name } of worksheets.items) names.set(id, name);
    });
  };
  await learn();
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(async ({ worksheetId }) => {
        if (!names.has(worksheetId)) await learn();
        onChange(names.get(worksheetId));
      }),
      // A sheet's name can't be asked for once it is gone, so new ones are learnt when they come.
      worksheets.onAdded.add(learn),
      worksheets.onDeleted.add(async ({ worksheetId }) => onChange(names.get(worksheetId))),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}
