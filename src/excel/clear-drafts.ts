import { askRoles, isDraft } from "./own-sheets";
import { runExcel } from "./run";

/** A colleague may be writing a sheet right now; nobody takes that long. */
const OUTDATED_MINUTES = 10;

export interface ClearedDrafts {
  readonly removed: readonly string[];
  /** Too young to be known to be left behind. */
  readonly left: readonly string[];
}

/** Removes the sheets that were begun and never finished. What can't be removed, as in a protected workbook, is left. */
export async function clearDrafts(now: Date): Promise<ClearedDrafts> {
  return runExcel(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load({ name: true, id: true });
    protection.load({ protected: true });
    await context.sync();
    const roles = await askRoles(context, worksheets.items);
    const drafts = roles.flatMap(({ sheet, role }) =>
      role === null || !isDraft(role) ? [] : [{ sheet, name: sheet.name, begun: Date.parse(role.slice("draft:".length)) }],
    );
    const isOld = (begun: number): boolean => !(now.getTime() - begun < OUTDATED_MINUTES * 60_000);
    const going = protection.protected ? [] : drafts.filter(({ begun }) => isOld(begun));
    for (const { sheet } of going) sheet.delete();
    if (going.length > 0) await context.sync();
    const left = drafts.filter((draft) => !going.includes(draft));
    return { removed: going.map(({ name }) => name), left: left.map(({ name }) => name) };
  });
}
