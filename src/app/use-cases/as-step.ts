import type { MadeSheet } from "../../core/changes/change";
import type { Localized } from "../../core/text/language";
import { recordChange } from "../stores/changes";
import { DOCUMENTS } from "../stores/documents";
import { newStep } from "../new-step";
import type { RunContext } from "../run-context";
import { notRecorded, storeAsStep } from "../stores/as-step";
import type { AnyUseCase } from "./use-case";

type Noted = Pick<RunContext, "port" | "note">;

/** Runs a body so that what it writes is one step of the list of changes, found by comparing the workbook before with that after. */
export function asStep<T>(context: Noted, step: AnyUseCase["step"], input: unknown, body: () => Promise<T>): Promise<T> {
  switch (step?.kind) {
    case "sheets":
      return sheetsAsStep(context, step.title, body);
    case "marks":
      return marksAsStep(context, step.title, body);
    case "stored":
      return storeAsStep(context, DOCUMENTS[step.key], step.title(input), body);
    default:
      return body();
  }
}

/** Where the list can't be written the sheets stay all the same, and the user is notified: they can be removed without it. */
async function sheetsAsStep<T>(context: Noted, title: (sheets: readonly string[]) => Localized, body: () => Promise<T>): Promise<T> {
  return compared(context, body, async (made, replaced) => {
    const sheets = made.filter(({ role }) => role !== "legend" && role !== "lists");
    if (sheets.length === 0) return;
    await recordChange(context.port, { ...newStep(title(sheets.map(({ sheet }) => sheet))), sheets, ...replaced });
  });
}

/** The legend belongs to the marks. */
async function marksAsStep<T>(context: Noted, title: Localized, body: () => Promise<T>): Promise<T> {
  return compared(context, body, (_made, replaced) => recordChange(context.port, { ...newStep(title), marks: true, ...replaced }));
}

type OwnSheet = Required<Pick<MadeSheet, "sheet" | "id" | "role">>;
/** Earlier sheets made way, and do not come back by undoing. */
type Replaced = { readonly replaced?: true };

async function compared<T>(
  { port, note }: Noted,
  body: () => Promise<T>,
  record: (made: OwnSheet[], replaced: Replaced) => Promise<void>,
): Promise<T> {
  const before = await port.ownSheets();
  const result = await body();
  try {
    const after = await port.ownSheets().catch(() => port.ownSheets());
    await record(missing(after, before), missing(before, after).length > 0 ? { replaced: true } : {});
  } catch (error) {
    // "Remove marks" and "Remove sheets" recognise the add-in's own sheets and marks, so nothing is lost with the list.
    note(notRecorded(error));
  }
  return result;
}

function missing(some: readonly OwnSheet[], others: readonly OwnSheet[]): OwnSheet[] {
  return some.filter(({ id }) => !others.some((other) => other.id === id));
}
