import { areaTargets } from "../../core/cleanup/area-targets";
import { planAdviceChanges } from "../../core/cleanup/advice-changes";
import { sheetsOf } from "../../core/model/parts";
import { advisedActions } from "../../core/reports/worklist/outlook-sections";
import { AppError } from "../failures/errors";
import type { RunContext } from "../run-context";
import { readCaseAdvice } from "./case-advice";
import type { Effects } from "./effects";
import { foresee } from "../validation/foresee";
import { readHeaders } from "../validation/hold-headers";

/**
 * Plans the writing of the advice into the column Handling, and of the target systems of what moves. Nothing is written.
 * @throws AppError "cases-needed", "action-column-needed"; NoRegisterError when the workbook has none of the registers.
 */
export async function run(context: RunContext): Promise<Effects<object>> {
  const { cases, advice, checked } = await readCaseAdvice(context);
  const plan = planAdviceChanges(cases, advisedActions(advice), areaTargets(checked.data));
  if (plan === undefined) throw new AppError("action-column-needed", { sheet: sheetsOf(cases.mapping).join(", ") });
  const holdHeader = await readHeaders(context.port, [cases]);
  const [changes, targets] = [plan.changes.map(holdHeader), plan.targets.map(holdHeader)];
  const consequences = await foresee(context, checked, [...changes, ...targets]);
  return { result: {}, checked, plans: { advicePlan: { ...plan, changes, targets, consequences } } };
}
