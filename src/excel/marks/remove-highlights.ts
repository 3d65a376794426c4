import type { WriteOptions } from "../../app/ports";
import { runExcel } from "../run";
import { findMarks, refuseIfProtected, type Found } from "./find-marks";

/** Removes every rule and legend of the add-in, at once. Returns how many rules went. */
export async function removeHighlights({ signal }: WriteOptions = {}): Promise<number> {
  return runExcel(async (context) => {
    const found = await findMarks(context);
    refuseIfProtected(
      found,
      found.formats.map(({ sheet }) => sheet),
      found.legends.length > 0,
    );
    signal?.throwIfAborted();
    queueRemoval(found);
    await context.sync();
    return found.formats.length;
  });
}

/** Queues the removal of what was found. */
export function queueRemoval(found: Pick<Found, "formats" | "legends">): void {
  for (const { format } of found.formats) format.delete();
  for (const legend of found.legends) legend.delete();
}
