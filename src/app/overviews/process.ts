import type { CellPlace } from "../../core/changes/change";
import { leftOutLine } from "../../core/figures/left-out-line";
import type { RegisterData } from "../../core/model/register-data";
import { nextMeasure, processCompletionSteps, type ActivityCompletion, type Measure, type Overall } from "../../core/process/completion";
import { placeOf } from "../../core/reports/row-place";
import type { Language } from "../../core/text/language";
import type { OverviewSource } from "./overview-source";
import { registerCell } from "../../core/registers/register-cell";
import type { WorkbookData } from "../../core/registers/workbook-data";
import { rowName } from "../../core/validate/row-names";

/** A row where something is still to be done. */
interface RowLeft {
  readonly place: CellPlace;
  /** The subject of the row, as the sheet has it; "" where the row has none. */
  readonly label: string;
}

/** An activity of the process and how far it has come. */
export interface ProcessStep extends ActivityCompletion {
  /** Its register's sheet; undefined where it is missing. */
  readonly sheet: string | undefined;
  /** The first cell where something is left to do. */
  readonly place: CellPlace | undefined;
  /** What its figures leave out, in one line; undefined where nothing is left out. */
  readonly leftOutText: string | undefined;
  readonly leftOutOf: (measure: Measure) => string | undefined;
  /** Rows [from, to) of `measure.left`: there may be a million, of which few are shown. */
  readonly rowsLeft: (measure: Measure, from: number, to: number) => readonly RowLeft[];
}

/** The process diagram with how far each activity has come. */
export interface ProcessOverview {
  readonly steps: readonly ProcessStep[];
  readonly overall: Overall;
  /** What its figures leave out, in one line. */
  readonly leftOutText: string | undefined;
  /** No sheet can be added or removed. */
  readonly structureProtected: boolean;
}

export async function processOverview({ data, language, inSlices, structureProtected }: OverviewSource): Promise<ProcessOverview> {
  const { activities, overall, leftOut } = await inSlices(processCompletionSteps(data));
  return {
    steps: activities.map((completion) => stepOf(completion, data.registers, language)),
    overall,
    leftOutText: leftOutLine(leftOut, language),
    structureProtected: await structureProtected(),
  };
}

function stepOf(completion: ActivityCompletion, registers: WorkbookData["registers"], language: Language): ProcessStep {
  const rowsLeft = ({ register, left, column }: Measure, from: number, to: number): RowLeft[] => {
    const data: RegisterData | undefined = registers[register];
    if (data === undefined) return [];
    return left.slice(from, to).flatMap((row) => {
      const place = placeOf(registerCell(register, row, column), [data]);
      return place === undefined ? [] : [{ place, label: rowName(register, data.columns, row) }];
    });
  };
  const next = nextMeasure(completion);
  return {
    ...completion,
    sheet: registers[completion.activity.register]?.mapping.sheet,
    place: next === undefined ? undefined : rowsLeft(next, 0, 1)[0]?.place,
    leftOutText: leftOutLine(completion.leftOut, language),
    leftOutOf: ({ leftOut }) => leftOutLine(leftOut, language),
    rowsLeft,
  };
}
