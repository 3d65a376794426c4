import { AppError, messageOf } from "../../app/failures/errors";
import type { CellPlace } from "../../core/changes/change";
import { addressOf } from "./cell-address";
import type { Written } from "./contents";
import { decideCells } from "./decide-cells";
import { plainCode, type Hold, type MadeCell, type RequestedChange } from "./requested-change";
import { writeDecided, type BegunCell } from "./write-decided";

/** Cells named to the user when they can't be put back. */
const NAMED = 20;

/** What a cell held, and what an interrupted writing may have put there. */
interface CellToPutBack {
  readonly place: CellPlace;
  readonly before: Written;
  readonly after: Written;
  readonly hold: Hold | undefined;
}

/** Puts back what a writing has begun. @throws AppError "changes-half-done" naming the cells that can't be. */
export function putBackBegun(begun: readonly BegunCell[], cause: unknown): Promise<void> {
  return putBack(
    begun.map(({ change: { requested, before, rowBefore, rowAfter }, after }): CellToPutBack => {
      const expected = [plainCode(rowBefore), plainCode(rowAfter)];
      return { place: requested, before, after, hold: requested.hold && { ...requested.hold, expected, codeOf: plainCode } };
    }),
    cause,
  );
}

/** Takes back changes that were made. @throws AppError "changes-half-done" naming the cells that can't be put back. */
export function putBackMade(made: readonly MadeCell[], cause: unknown): Promise<void> {
  return putBack(
    made.map(({ sheet, row, column, before, after, rowIs }): CellToPutBack => {
      const hold: Hold | undefined = rowIs && { columns: rowIs.columns, expected: [plainCode(rowIs.values)], codeOf: plainCode, fixed: [] };
      return { place: { sheet, row, column }, before, after, hold };
    }),
    cause,
  );
}

/** Only cells that still hold what was written, in the rows that it was written for; a cell that somebody has changed since is named. */
async function putBack(cells: readonly CellToPutBack[], cause: unknown): Promise<void> {
  if (cells.length === 0) return;
  const left: CellPlace[] = [];
  try {
    const refuse = (place: CellPlace): void => void left.push(place);
    const decided = await decideCells(cells.map(requestFor), refuse, undefined);
    await writeDecided(decided, [], refuse, {});
  } catch (second) {
    throw halfDone(
      cells.map(({ place }) => place),
      second,
      cause,
    );
  }
  if (left.length > 0) throw halfDone(left, cause, cause);
}

function requestFor({ place: { sheet, row, column }, before, after, hold }: CellToPutBack): RequestedChange {
  return {
    sheet,
    row,
    column,
    ...(hold === undefined ? {} : { hold }),
    decide: (now) => {
      if (now.formula === before.formula && now.numberFormat === before.numberFormat) return "leave";
      return now.formula === before.formula || now.formula === after.formula ? before : "changed-meanwhile";
    },
  };
}

function halfDone(places: readonly CellPlace[], detail: unknown, cause: unknown): AppError {
  const more = places.length > NAMED ? " …" : "";
  const cells = places.slice(0, NAMED).map(addressOf).join(", ") + more;
  return new AppError("changes-half-done", { cells, count: places.length, detail: messageOf(detail) }, { cause });
}
