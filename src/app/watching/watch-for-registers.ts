import { partsOf } from "../../core/model/parts";
import type { RegisterMapping } from "../../core/model/register-data";
import { unclearRegisters } from "../../core/recognition/choice";
import type { Recognition } from "../../core/recognition/recognise";
import { failureOf, passesByItself } from "../failures/failure";
import type { FoundRoom } from "../session/found";
import type { Session } from "../session/session";

/** Long enough for a pasted block or fast typing to be one change. */
export const SETTLE_MS = 1_000;
/** A sheet of notes that is written in all day is searched no more often than this. */
export const LONGEST_MS = 60_000;

export interface RegisterWatcher {
  /** Something has changed in a sheet that is not known as a register. */
  readonly changed: (sheet: string) => void;
  /** A sheet was added, deleted or renamed. */
  readonly sheets: () => void;
}

export interface WatchOptions {
  readonly session: Session;
  readonly found: FoundRoom;
  readonly search: () => Promise<Recognition>;
  /** Other registers than before were found. */
  readonly onFound: () => void;
  readonly onFailure: (error: unknown) => void;
}

/**
 * Searches again after sheet changes, so that a pasted or deleted register is noticed without a click, also with the pane closed. A search
 * reads the first rows of each sheet; it waits until edits pause and nothing runs, and backs off for sheets that never yield one. `found`
 * changes only when the registers do.
 */
export function watchForRegisters({ session, found: room, search, onFound, onFailure }: WatchOptions): RegisterWatcher {
  /** How long to wait after a change in the sheet; sheets that yielded nothing so far. */
  const waits = new Map<string, number>();
  const hints = new Set<string>();
  let hintedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let failed = false;

  const schedule = (at: number): void => {
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => void go(), at - Date.now());
  };

  const go = async (): Promise<void> => {
    due = Infinity;
    const now = Date.now();
    const { found, running } = session.get();
    if (found === null) return hints.clear();
    if (running !== null || now - hintedAt < SETTLE_MS) return schedule(now + SETTLE_MS);
    const hinted = [...hints];
    hints.clear();
    try {
      const recognition = await search();
      // Another search has finished meanwhile; its result is newer.
      if (session.get().found !== found) return;
      if (placesOf(recognition) === placesOf(found.recognition)) {
        for (const sheet of hinted) waits.set(sheet, Math.min(2 * (waits.get(sheet) ?? SETTLE_MS), LONGEST_MS));
        return;
      }
      waits.clear();
      const known = recognition.mappings.map(placeOf);
      const registers = found.registers.filter(({ mapping }) => known.includes(placeOf(mapping)));
      room.set({ recognition, registers });
      onFound();
    } catch (error) {
      for (const sheet of hinted) hints.add(sheet);
      // Sooner or later the user is done with the cell, or back in the workbook; anything else is reported once and tried again with the next change.
      if (passesByItself(failureOf(error))) schedule(Date.now() + 2 * SETTLE_MS);
      else if (!failed) {
        failed = true;
        onFailure(error);
      }
    }
  };

  const hint = (sheet: string): void => {
    if (session.get().found === null) return;
    hintedAt = Date.now();
    hints.add(sheet);
    schedule(hintedAt + (waits.get(sheet) ?? SETTLE_MS));
  };

  return {
    changed: hint,
    sheets: () => {
      waits.clear();
      hint("");
    },
  };
}

/** Which registers there are and where, and which may be there. */
function placesOf({ mappings, questions }: Recognition): string {
  return JSON.stringify([mappings.map(placeOf), unclearRegisters(questions)]);
}

function placeOf(mapping: RegisterMapping): string {
  return JSON.stringify([mapping.register, ...partsOf(mapping).map(({ sheet, table = null }) => [sheet, table])]);
}
