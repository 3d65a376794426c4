import type { AnswerService } from "../answers/answer-service";
import type { Checked } from "../validation/validate-workbook";
import type { LiveStatus } from "./live-status";
import type { FoundRoom } from "./found";
import type { OwnableSession } from "./session";

/** The counts before the registers were read: later changes may not have been read. */
export interface ReadMark {
  readonly edits: number;
  /** Of the answers to formulas. */
  readonly answers: number;
}

/** The validation that is shown, and whether it still fits the workbook. */
export interface Findings {
  /** The validation with its data. */
  readonly shown: () => Checked | undefined;
  /** Cells or settings have changed since, as far as is known. */
  readonly isStale: () => boolean;
  /** Call it before a reading. */
  readonly mark: () => ReadMark;
  /** The user has changed a register. */
  readonly edited: () => void;
  /** Shows a validation of a new reading. */
  readonly replace: (checked: Checked, mark: ReadMark) => void;
  /** Shows the same reading with other acceptances; it is as old as it was. */
  readonly revise: (checked: Checked, mark: ReadMark) => void;
  /** The registers were read again and compared with the validation. */
  readonly compared: (result: "same" | "different", mark: ReadMark) => void;
  /** The workbook was changed under the validation. Without one there is nothing to get out of date. */
  readonly invalidate: (what: "cells" | "settings") => void;
}

export function createFindings(
  session: OwnableSession,
  { answers, found, live }: { readonly answers: AnswerService; readonly found: FoundRoom; readonly live: LiveStatus },
): Findings {
  const update = session.own("validation", "cellsStale", "settingsStale");
  let shown: Checked | undefined;
  /** Counts what the user does to registers. */
  let edits = 0;

  const show = (checked: Checked, mark: ReadMark): void => {
    shown = checked;
    answers.offer(checked, mark.answers);
    update({ validation: checked.validation });
    found.set(checked.validation);
  };
  /** An edit that came after the mark may have been missed by the reading. */
  const settle = (isSame: boolean, { edits: before }: ReadMark, settings: { readonly settingsStale?: false } = {}): void => {
    update({ cellsStale: !isSame || edits !== before, ...settings });
    if (isSame) live.current();
  };

  const invalidate: Findings["invalidate"] = (what) => {
    const { validation, cellsStale, settingsStale } = session.get();
    if (validation === null || (what === "cells" ? cellsStale : settingsStale)) return;
    update(what === "cells" ? { cellsStale: true } : { settingsStale: true });
  };

  return {
    shown: () => shown,
    isStale: () => session.get().cellsStale || session.get().settingsStale,
    mark: () => ({ edits, answers: answers.version() }),
    edited: () => {
      edits++;
      invalidate("cells");
    },
    replace: (checked, mark) => {
      show(checked, mark);
      settle(true, mark, { settingsStale: false });
    },
    revise: show,
    compared: (result, mark) => settle(result === "same", mark),
    invalidate,
  };
}
