import { isAbort } from "../failures/errors";
import { failureOf } from "../failures/failure";
import { validateWorkbook } from "../validation/validate-workbook";
import { asStep } from "./as-step";
import type { Effects } from "./effects";
import type { Revalidation } from "./revalidation";
import type { ActionContext, AnyUseCase } from "./use-case";

/** Carries an action out. @throws what its body throws; the signal's reason when cancelled. */
export async function perform(useCase: AnyUseCase, input: object, context: ActionContext): Promise<Effects<object>> {
  const { run } = await useCase.body();
  const effects = await asStep(context, useCase.step, input, () => run(context, input));
  switch (useCase.revalidates) {
    case "never":
      return effects;
    case "always":
      return revalidateAfterWrite(context, effects);
    case "if-validated":
      // Without a validation only the overviews are brought up to date.
      return context.shown === undefined ? withRevalidation(effects, { kind: "checked" }) : revalidateAfterWrite(context, effects);
  }
}

/** Validates after the workbook was changed. That this failed must not hide the change. */
async function revalidateAfterWrite(context: ActionContext, effects: Effects<object>): Promise<Effects<object>> {
  try {
    const checked = await validateWorkbook(context);
    return { ...withRevalidation(effects, { kind: "checked" }), checked };
  } catch (error) {
    return withRevalidation(effects, isAbort(error) ? { kind: "cancelled" } : { kind: "failed", failure: failureOf(error) });
  }
}

function withRevalidation(effects: Effects<object>, revalidation: Revalidation): Effects<object> {
  return { ...effects, result: { ...effects.result, revalidation } };
}
