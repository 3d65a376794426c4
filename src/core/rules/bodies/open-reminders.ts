import type { Column } from "../../model/cell";
import { choiceReader } from "../../registers/choice-reader";

/** Whether a row's reminder still waits. One whose state nobody knows does: it dies if nothing is done. */
export function openReminders(status: Column): (row: number) => boolean {
  const read = choiceReader("reminders", "status");
  return (row) => read(status[row]!) !== "Lukket";
}
