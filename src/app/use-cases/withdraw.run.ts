import type { Acceptance } from "../../core/acceptance/acceptance";
import { withoutAcceptances } from "../../core/acceptance/change-list";
import { acceptancesDocument } from "../stores/acceptances";
import { withStored } from "./acceptances";
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
  const stored = await acceptancesDocument.update(port, (entries) => withoutAcceptances(entries, acceptances));
  return { result: { count: acceptances.length }, revised: await withStored(shown, stored) };
}
