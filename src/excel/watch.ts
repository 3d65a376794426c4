import { runExcel } from "./run";

export interface WorkbookListener {
  /** The sheet's name where it is known. `byUs`: this add-in wrote it (ExcelApi 1.14; elsewhere everything counts as the user's). */
  readonly onChange: (sheet: string | undefined, byUs: boolean) => void;
  /** A sheet got another name (ExcelApi 1.17; elsewhere it is seen when the registers are looked at the next time). */
  readonly onRename: (before: string, after: string) => void;
  /** A sheet was added or deleted. */
  readonly onSheets: () => void;
}

/**
 * Reports changes in the workbook. Events are hints: a drop-down choice on the web or a deleted row may come without one. Returns a
 * function that stops the watching.
 */
export async function watchWorkbook({ onChange, onRename, onSheets }: WorkbookListener): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  let learning: Promise<void> | undefined;
  /** Hundreds of events come at once while sheets are written: one request serves all that wait for it. */
  const learn = (): Promise<void> => {
    learning ??= runExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ id: true, name: true });
      await context.sync();
      for (const { id, name } of worksheets.items) names.set(id, name);
    }).finally(() => (learning = undefined));
    return learning;
  };
  const know = async (id: string): Promise<void> => {
    if (!names.has(id)) await learn();
    // The pending request may have been sent before the sheet was added.
    if (!names.has(id)) await learn();
  };
  await learn();
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers: { remove(): void }[] = [
      worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
        await know(worksheetId);
        onChange(names.get(worksheetId), triggerSource === "ThisLocalAddin");
      }),
      // A sheet's name can't be read once it is deleted, so new names are read when sheets are added.
      worksheets.onAdded.add(async ({ worksheetId }) => {
        await know(worksheetId);
        onSheets();
      }),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        onChange(names.get(worksheetId), false);
        onSheets();
      }),
    ];
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.17"))
      handlers.push(
        worksheets.onNameChanged.add(async ({ worksheetId, nameBefore, nameAfter }) => {
          names.set(worksheetId, nameAfter);
          onRename(nameBefore, nameAfter);
        }),
      );
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}
