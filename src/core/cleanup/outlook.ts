import type { Column } from "../model/cell";
import type { ChoiceOf } from "../registers";
import { choiceReader, choicesOf, means } from "../registers/choice-reader";
import { CLEANUP_ACTIONS, type CleanupAction } from "../registers/cleanup-action";
import type { RegisterOf } from "../registers/workbook-data";
import { countActions, NO_ACTION, UNREADABLE_ACTION, type Actions } from "./chosen";

/** A case with one of these is no longer in KMD Sag when it is done. */
const LEAVING: readonly CleanupAction[] = ["Kassér", "Flyt", "Arkivér"];
const CLOSING: CleanupAction = "Luk";
const CLOSED: ChoiceOf<"cases", "caseStatus"> = "Afsluttet";

/** The contents of KMD Sag before and after the actions are carried out. `before = leaving + after`, for each state and in all. */
export interface Outlook {
  readonly before: number;
  readonly leaving: number;
  readonly after: number;
  readonly actions: Readonly<Record<CleanupAction, number>>;
  /** Cases without an action, and those whose action can't be read; they stay as they are. */
  readonly none: number;
  readonly unreadable: number;
  /** Closed cases among those that move; nobody works on them. 0 where the register has no states. */
  readonly together: number;
  /** By case state in the list's order, then those whose state is not known; undefined where the register has no such column. */
  readonly states: readonly StateOutlook[] | undefined;
}

interface StateOutlook {
  /** Null: blank or unreadable. */
  readonly state: ChoiceOf<"cases", "caseStatus"> | null;
  readonly before: number;
  readonly leaving: number;
  /** Cases that come from other states by being closed, less those that go to another: `after = before - leaving + closed`. */
  readonly closed: number;
  readonly after: number;
}

/** The contents of KMD Sag once `actions` are carried out. A case to be clarified stays as it is until that is done. */
export function outlookOf(cases: RegisterOf<"cases">, actions: Actions): Outlook {
  const counts = countActions(actions);
  const leaving = LEAVING.reduce((sum, action) => sum + counts[action], 0);
  const marked = (mark: number): number => actions.reduce((sum: number, action) => sum + Number(action === mark), 0);
  return {
    before: cases.rowCount,
    leaving,
    after: cases.rowCount - leaving,
    actions: counts,
    none: marked(NO_ACTION),
    unreadable: marked(UNREADABLE_ACTION),
    together: movesTogether(cases, actions).reduce((sum: number, moves) => sum + moves, 0),
    states: cases.columns.caseStatus && statesOf(cases.columns.caseStatus, actions),
  };
}

/** By data row 1 where a closed case moves. KMD's extract holds them (kombit.dk, "Flytning af sager": active and passive cases). */
export function movesTogether(cases: RegisterOf<"cases">, actions: Actions): Uint8Array {
  const isClosed = means("cases", "caseStatus", CLOSED);
  const { caseStatus } = cases.columns;
  return Uint8Array.from(actions, (action, row) => Number(action === MOVE && caseStatus !== undefined && isClosed(caseStatus[row]!)));
}
const MOVE = CLEANUP_ACTIONS.indexOf("Flyt");

function statesOf(caseStatus: Column, actions: Actions): StateOutlook[] {
  const read = choiceReader("cases", "caseStatus");
  const states = [...choicesOf("cases", "caseStatus").map(({ value }) => value), null];
  const counts = states.map(() => ({ before: 0, leaving: 0, closed: 0 }));
  const closedState = states.indexOf(CLOSED);
  const leaves = CLEANUP_ACTIONS.map((action) => LEAVING.includes(action));
  const close = CLEANUP_ACTIONS.indexOf(CLOSING);
  caseStatus.forEach((cell, row) => {
    const at = states.indexOf(read(cell) || null);
    counts[at]!.before++;
    if (leaves[actions[row]!] === true) counts[at]!.leaving++;
    else if (actions[row] === close && at !== closedState) {
      counts[at]!.closed--;
      counts[closedState]!.closed++;
    }
  });
  return states.flatMap((state, i) => {
    const { before, leaving, closed } = counts[i]!;
    return state === null && before === 0 ? [] : [{ state, before, leaving, closed, after: before - leaving + closed }];
  });
}
