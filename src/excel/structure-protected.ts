import { runExcel } from "./run";

/** True when the workbook's structure is protected: no sheet can be added, removed or renamed. */
export async function isStructureProtected(): Promise<boolean> {
  return runExcel(async (context) => {
    const { protection } = context.workbook;
    protection.load({ protected: true });
    await context.sync();
    return protection.protected;
  });
}
