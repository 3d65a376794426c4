import type { Effects } from "../use-cases/effects";
import type { AnyUseCase } from "../use-cases/use-case";
import type { AppContext } from "./app-context";
import type { ReadMark } from "./findings";

/** Updates the shown state after an action. `mark`: from before it began. */
export async function applyEffects(context: AppContext, useCase: AnyUseCase, effects: Effects<object>, mark: ReadMark): Promise<void> {
  const { findings, overviews } = context;
  const { effect, invalidates } = useCase;
  const { checked, revised, compared } = effects;
  const ofFindings = invalidates.filter((what) => what !== "formulas");

  if (checked !== undefined) findings.replace(checked, mark);
  else if (revised !== undefined) findings.revise(revised, mark);
  else if (compared !== undefined) findings.compared(compared, mark);
  else for (const what of ofFindings) findings.invalidate(what);

  if (effects.plans !== undefined) context.plans.show(effects.plans);
  if (effects.overviews !== undefined) overviews.show(effects.overviews);
  else if (checked !== undefined || revised !== undefined || ofFindings.length > 0) overviews.invalidate();

  if (effects.opens !== undefined) context.navigation.show(effects.opens);
  if (effects.found !== undefined) context.found.set(effects.found);
  if (effects.remembered !== undefined) context.remembered.show(effects.remembered);
  if (effects.selfTest !== undefined) context.selfTest.show(effects.selfTest);
  // Whatever is changed changes the list of changes, too.
  if (effect !== "reads") await context.stored.load();
  if (invalidates.includes("formulas")) context.answers.invalidate();
}
