import { runExcel } from "./run";

/**
 * Tells when something in the workbook changes, with the sheet's name where it is known. Events are hints: a drop-down
 * choice on the web or a deleted row may come without one. Returns how to stop.
 */
export async function watchWorkbook(onChange: (sheet: string | undefined) => void): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ id: true, name: true });
    const changed = worksheets.onChanged.add(async ({ worksheetId }) => onChange(names.get(worksheetId)));
    const deleted = worksheets.onDeleted.add(async ({ worksheetId }) => {
      onChange(names.get(worksheetId));
      names.delete(worksheetId);
    });
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return async () => {
      await runExcel(async () => {
        changed.remove();
        deleted.remove();
        await changed.context.sync();
      });
    };
  });
}
