import { partsOf } from "../model/parts";
import type { RegisterData } from "../model/register-data";
import type { RegisterId } from "../model/register-id";
import { finish, type Steps } from "../model/steps";
import { resolverSteps } from "../model/system-resolver";
import { registerIn, type WorkbookData } from "../registers/workbook-data";
import { type CellCounts, countCellsSteps } from "./count-cells";
import { type ColumnPart, type FigureSource, isRecords } from "./figure-source";

/** The cells of one column that a figure could not count. */
export interface LeftOutColumn extends CellCounts {
  readonly register: RegisterId;
  readonly column: string;
  /** As it is in the sheet. */
  readonly header: string;
  /** No header named the column; what stands in it did. */
  readonly guessed: boolean;
}

/** What a figure leaves out, by column; columns of which nothing is left out are not among them. */
export type LeftOut = readonly LeftOutColumn[];

/** What each figure leaves out, in the order of the figures. */
export function* leftOutSteps(data: WorkbookData, figures: readonly FigureSource[]): Steps<LeftOut[]> {
  const { systems } = data.registers;
  const resolve = systems === undefined ? undefined : yield* resolverSteps(systems.columns);
  const context = { date1904: data.date1904, resolve };
  const all: LeftOut[] = [];
  for (const source of figures) {
    const columns: LeftOutColumn[] = [];
    for (const part of mergeColumns(source)) {
      const register = registerIn(data, part.register);
      const header = register?.mapping.columns[part.column]?.header;
      if (register === undefined || header === undefined) continue;
      const counts = yield* countCellsSteps(register, part.column, context, part.rows);
      const guessed = isGuessed(register, part.column);
      if (guessed || counts.unread + counts.undecided + counts.notKnown > 0)
        columns.push({ register: part.register, column: part.column, header, ...counts, guessed });
    }
    all.push(columns);
  }
  return all;
}

/** The columns of several figures, each once. */
export function uniqueColumns(columns: LeftOut): LeftOut {
  return [...new Map(columns.map((one) => [`${one.register}.${one.column}`, one])).values()];
}

export function leftOutOf(data: WorkbookData, source: FigureSource): LeftOut {
  return finish(leftOutSteps(data, [source]))[0]!;
}

/** A column that is named twice counts once: whole, where one of them is whole. */
function mergeColumns(source: FigureSource): ColumnPart[] {
  const columns = new Map<string, ColumnPart>();
  for (const part of source) {
    if (isRecords(part)) continue;
    const key = `${part.register}.${part.column}`;
    const known = columns.get(key);
    if (known === undefined || known.rows !== undefined) columns.set(key, known === undefined ? part : joined(known, part));
  }
  return [...columns.values()];
}

function joined({ register, column, rows = [] }: ColumnPart, other: ColumnPart): ColumnPart {
  return other.rows === undefined ? other : { register, column, rows: [...new Set([...rows, ...other.rows])] };
}

function isGuessed({ mapping }: RegisterData, column: string): boolean {
  return partsOf(mapping).some(({ columns }) => columns[column]?.guessed === true);
}
