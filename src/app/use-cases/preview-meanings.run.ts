import type { FixPlan } from "../../core/changes/plan-fix";
import { meantCells, planMeanings } from "../../core/changes/plan-meanings";
import type { RunContext } from "../run-context";
import { readRegisters } from "../validation/read-registers";
import type { Effects } from "./effects";
import { readHeaders } from "../validation/hold-headers";

/** Plans to write what words mean in the cells, as they are now. Nothing is written. @throws the signal's reason when cancelled. */
export async function run(context: RunContext): Promise<Effects<{ readonly plan: FixPlan }>> {
  const { data } = await readRegisters(context.port, context);
  const cells = meantCells(data);
  const contents = await context.port.readCells(cells.map(({ sheet, row, column }) => ({ sheet, row, column })));
  context.signal?.throwIfAborted();
  const planned = planMeanings(cells, contents, data.date1904);
  const holdHeader = await readHeaders(context.port, Object.values(data.registers));
  const plan = { ...planned, fixes: planned.fixes.map((fix) => ({ ...fix, change: holdHeader(fix.change) })) };
  return { result: { plan }, plans: { fixPlan: plan } };
}
