import type { Acceptance } from "../../core/acceptance/acceptance";
import { withoutAcceptances } from "../../core/acceptance/change-list";
import { readAcceptances } from "../../core/acceptance/store";
import { storeAcceptances } from "./acceptances";
import type { Effects } from "./effects";
import { requireShown } from "./require-shown";
import type { ActionContext } from "./use-case";

export interface WithdrawInput {
  readonly acceptances: readonly Acceptance[];
}

/** Removes acceptances; their findings count again. */
export async function run(context: ActionContext, { acceptances }: WithdrawInput): Promise<Effects<{ readonly count: number }>> {
  const { port } = context;
  const shown = requireShown(context);
  const list = readAcceptances(await port.readStore("acceptances"));
  const entries = withoutAcceptances(list.entries, acceptances);
  return { result: { count: acceptances.length }, revised: await storeAcceptances(port, shown, { ...list, entries }) };
}
