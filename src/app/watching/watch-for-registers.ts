import { unclearRegisters } from "../../core/recognition/choice";
import type { Recognition } from "../../core/recognition/recognise";
import { failureOf } from "../failures/failure";
import type { Session } from "../session/session";

/** Long enough for a pasted block or fast typing to be one change. */
export const SETTLE_MS = 1_000;
/** A sheet of notes that is written in all day is looked at no oftener than this. */
export const LONGEST_MS = 60_000;

export interface Lookout {
  /** Something has changed in a sheet that is not known as a register. */
  readonly changed: (sheet: string) => void;
  /** A sheet has come, gone or got another name. */
  readonly sheets: () => void;
}

/**
 * Looks for registers anew where they were looked for before, so that one that is pasted in or deleted is known without the user's asking,
 * also with the pane closed. A look reads the first rows of each sheet; it comes when it is quiet and nothing runs, and the rarer the
 * more often changes in the same sheet brought nothing. `found` is another only when the registers are.
 */
export function createLookout(
  session: Session,
  look: () => Promise<Recognition>,
  onFound: () => void,
  onFailure: (error: unknown) => void,
): Lookout {
  /** How long to wait after a change in the sheet; sheets that brought nothing so far. */
  const waits = new Map<string, number>();
  const hints = new Set<string>();
  let hintedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let told = false;

  const by = (at: number): void => {
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
    if (running !== null || now - hintedAt < SETTLE_MS) return by(now + SETTLE_MS);
    const hinted = [...hints];
    hints.clear();
    try {
      const recognition = await look();
      // What somebody else has looked for meanwhile is no older.
      if (session.get().found !== found) return;
      if (placesOf(recognition) === placesOf(found.recognition)) {
        for (const sheet of hinted) waits.set(sheet, Math.min(2 * (waits.get(sheet) ?? SETTLE_MS), LONGEST_MS));
        return;
      }
      waits.clear();
      const known = recognition.mappings.map(({ register, sheet }) => `${register} ${sheet}`);
      const registers = found.registers.filter(({ mapping }) => known.includes(`${mapping.register} ${mapping.sheet}`));
      session.update({ found: { recognition, registers } });
      onFound();
    } catch (error) {
      for (const sheet of hinted) hints.add(sheet);
      // The user is through with the cell sooner or later; anything else is told once and tried again with the next change.
      if (failureOf(error).code === "cell-editing") by(Date.now() + 2 * SETTLE_MS);
      else if (!told) {
        told = true;
        onFailure(error);
      }
    }
  };

  const hint = (sheet: string): void => {
    if (session.get().found === null) return;
    hintedAt = Date.now();
    hints.add(sheet);
    by(hintedAt + (waits.get(sheet) ?? SETTLE_MS));
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
  return JSON.stringify([mappings.map(({ register, sheet }) => [register, sheet]), unclearRegisters(questions)]);
}
