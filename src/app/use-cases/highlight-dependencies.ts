import { analysisSteps } from "../../core/dependencies/analyse";
import type { DependencyAnalysis } from "../../core/dependencies/dependency";
import { planHighlights } from "../../core/dependencies/highlight";
import { NoRegisterError } from "../failures/errors";
import type { RunContext } from "../run-context";
import { inSlices } from "../../core/model/in-slices";
import { readRegisters } from "../validation/read-registers";
import { writeOptionsFor } from "../write-options";

export interface HighlightResult {
  readonly analysis: DependencyAnalysis;
  readonly direct: number;
  readonly indirect: number;
  readonly legendSheet: string;
}

/**
 * Marks what depends on KMD Sag, replacing earlier marks.
 * @throws NoRegisterError when there is neither a systems nor an interfaces register, or it is not clear which sheet they are.
 */
export async function highlightDependencies(context: RunContext): Promise<HighlightResult> {
  const { port, language } = context;
  const { data, recognition } = await readRegisters(port, context, ["systems", "interfaces"]);
  if (data.registers.systems === undefined && data.registers.interfaces === undefined) {
    const unclear = data.unclear?.some((register) => register === "systems" || register === "interfaces") === true;
    throw new NoRegisterError(unclear ? "register-unclear" : "dependencies-need-registers", recognition);
  }
  const analysis = await inSlices(analysisSteps(data), context);
  const plan = planHighlights(data, analysis, language);
  const legendSheet = await port.applyHighlights(plan, writeOptionsFor(context));
  return {
    analysis,
    direct: analysis.systems.filter(({ kind }) => kind === "direct").length,
    indirect: analysis.systems.filter(({ kind }) => kind === "indirect").length,
    legendSheet,
  };
}
