import { addDraft } from "../own-sheets";
import { runExcel } from "../run";
import type { Lab } from "./question";

export interface LabOptions {
  /** Free names for the two sheets. */
  readonly names: readonly [string, string];
  /** When the run began; absent, the machine's clock is asked. */
  readonly now?: Date | undefined;
  /** Milliseconds that an event is waited for. */
  readonly patience: number;
  readonly measure: Lab["measure"];
}

/** Milliseconds between two tries. */
const INTERVAL = 20;

/** Runs work in a new sheet, and removes each sheet of the two names when it ends, also when it fails. */
export async function withLab<T>({ names, now, patience, measure }: LabOptions, work: (lab: Lab) => Promise<T>): Promise<T> {
  const [sheet, secondSheet] = names;
  await runExcel(async (context) => {
    addDraft(context, sheet, now);
    await context.sync();
  });
  const on: Lab["on"] = (batch) => Excel.run((context) => batch(context.workbook.worksheets.getItem(sheet), context));
  try {
    return await work({
      sheet,
      secondSheet,
      on,
      inGroup: (batch) => Excel.run({ mergeUndoGroup: true }, (context) => batch(context.workbook.worksheets.getItem(sheet), context)),
      until: async (isSo, atMost = patience) => {
        for (const end = Date.now() + atMost; !(await isSo()) && Date.now() < end;)
          await new Promise((resolve) => setTimeout(resolve, INTERVAL));
      },
      now: () => Date.now(),
      measure,
    });
  } finally {
    await removeSheets(names);
  }
}

/** Sheets that are there are removed, hidden ones too. */
export async function removeSheets(names: readonly string[]): Promise<void> {
  await runExcel(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load({ visibility: true });
    await context.sync();
    for (const sheet of sheets) {
      if (sheet.isNullObject) continue;
      if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
      sheet.delete();
    }
    await context.sync();
  });
}
