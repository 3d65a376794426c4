import type { CellPlace } from "../core/changes/change";
import type { WorkbookData } from "../core/model/register-data";
import { nextMeasure, processCompletion, type ActivityCompletion } from "../core/process/completion";
import { placeOf } from "../core/reports/row-place";

/** An activity of the process, how far it has come, and the first cell where something is left to do. */
export interface ProcessStep extends ActivityCompletion {
  readonly place: CellPlace | undefined;
}

/** The process diagram over the registers as they were read. */
export function processSteps(data: WorkbookData): ProcessStep[] {
  const registers = Object.values(data.registers);
  return processCompletion(data).activities.map((completion): ProcessStep => {
    const next = nextMeasure(completion);
    const row = next?.left[0];
    const { register } = completion.activity;
    return {
      ...completion,
      place: row === undefined ? undefined : placeOf({ register, row, column: next!.column }, registers),
    };
  });
}
