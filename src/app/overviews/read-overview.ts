import { readRegisters } from "../validation/read-registers";
import type { RunContext } from "../run-context";
import { checkRegisters, summarise, type Checked, type FoundRegisters } from "../validation/validate-workbook";
import { readWorkbookFacts } from "../stores/workbook-facts";
import { cleanupOverview } from "./cleanup";
import { dependencyOverview } from "./dependencies";
import { inSlices } from "../../core/model/in-slices";
import type { OverviewId, Overviews } from "./overview";
import type { OverviewSource } from "./overview-source";
import { planOverview } from "./plan";
import { processOverview } from "./process";
import { wordsOverview } from "./words";

const MAKERS: { readonly [K in OverviewId]: (source: OverviewSource) => Overviews[K] | Promise<Overviews[K]> } = {
  process: processOverview,
  dependencies: dependencyOverview,
  plan: planOverview,
  cleanup: cleanupOverview,
  words: wordsOverview,
};

export interface ReadOverview<K extends OverviewId> {
  readonly overview: Overviews[K];
  readonly found: FoundRegisters;
}

/**
 * Makes one overview. `checked`: a validation whose data is still current, so that the registers need not be read again.
 * @throws the signal's reason when cancelled.
 */
export async function readOverview<K extends OverviewId>(
  context: RunContext,
  id: K,
  checked: Checked | undefined,
): Promise<ReadOverview<K>> {
  const { port } = context;
  const { data, recognition } =
    checked === undefined ? await readRegisters(port, context) : { data: checked.data, recognition: checked.validation.recognition };
  const facts = await readWorkbookFacts(port);
  context.signal?.throwIfAborted();
  const source: OverviewSource = {
    data,
    recognition,
    settings: facts.settings,
    kle: facts.kle,
    meanings: facts.meanings,
    validation: checked?.validation,
    today: context.today,
    language: context.language,
    check: (rules) => checkRegisters(context, { recognition, data }, rules, facts),
    structureProtected: () => port.structureProtected(),
    inSlices: (steps) => inSlices(steps, context),
  };
  const overview = await MAKERS[id](source);
  return { overview, found: { recognition, registers: summarise(data, recognition) } };
}
