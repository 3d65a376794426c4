import type { Language } from "../../core/text/language";
import type { WorkbookPort } from "../ports";
import { readRegisters } from "../validation/read-registers";
import { summarise, type Checked, type FoundRegisters, type ValidateOptions } from "../validation/validate-workbook";
import { readWorkbookFacts } from "../stores/workbook-facts";
import { cleanupOverview } from "./cleanup";
import { dependencyOverview } from "./dependencies";
import { inSlices } from "../../core/model/in-slices";
import type { OverviewId, Overviews, OverviewSource } from "./overview";
import { planOverview } from "./plan";
import { processOverview } from "./process";
import { serialOfLocalDay } from "../../core/identifiers/dates";

const MAKERS: { readonly [K in OverviewId]: (source: OverviewSource) => Overviews[K] | Promise<Overviews[K]> } = {
  process: processOverview,
  dependencies: dependencyOverview,
  plan: planOverview,
  cleanup: cleanupOverview,
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
  port: WorkbookPort,
  id: K,
  language: Language,
  checked: Checked | undefined,
  options: ValidateOptions,
): Promise<ReadOverview<K>> {
  const read =
    checked === undefined ? await readRegisters(port, options) : { data: checked.data, recognition: checked.validation.recognition };
  const { data, recognition } = read;
  const facts = await readWorkbookFacts(port);
  options.signal?.throwIfAborted();
  const today = serialOfLocalDay((options.now ?? (() => new Date()))());
  const source: OverviewSource = {
    data,
    recognition,
    settings: facts.settings,
    facts,
    validation: checked?.validation,
    today,
    language,
    options,
    structureProtected: () => port.structureProtected(),
    inSlices: (steps) => inSlices(steps, options),
  };
  const overview = await MAKERS[id](source);
  return { overview, found: { recognition, registers: summarise(data, recognition) } };
}
