import { planScenario } from "../../core/reports/scenario/scenario-report";
import { runStamp } from "../../core/reports/shared-sections";
import type { WorkbookData } from "../../core/registers/workbook-data";
import { strategySteps } from "../../core/strategy/build";
import { assume, type Assumption } from "../../core/strategy/scenario";
import type { Strategy } from "../../core/strategy/strategy";
import { strategyInputSteps } from "../../core/strategy/strategy-input";
import type { Language } from "../../core/text/language";
import { AppError } from "../failures/errors";
import { inSlices } from "../../core/model/in-slices";
import { localTime } from "../local-time";
import type { WorkbookPort } from "../ports";
import type { ScenarioChoices } from "../overviews/scenario-choices";
import { type ValidateOptions } from "../validation/validate-workbook";
import { readWorkbookFacts } from "../stores/workbook-facts";
import { writing } from "./write-options";
import { serialOfLocalDay } from "../../core/identifiers/dates";

/** Reckons the plan as it is and as assumed, and writes them side by side on a sheet of ours. Returns the sheet's name. */
export async function writeScenario(
  port: WorkbookPort,
  language: Language,
  { data }: Pick<ScenarioChoices, "data">,
  assumptions: readonly Assumption[],
  options: ValidateOptions = {},
): Promise<string> {
  const at = (options.now ?? (() => new Date()))();
  const { settings } = await readWorkbookFacts(port);
  const today = serialOfLocalDay(at);
  const strategyOver = async (registers: WorkbookData): Promise<Strategy> =>
    inSlices(strategySteps(await inSlices(strategyInputSteps(registers, settings, today), options)), options);
  const plan = planScenario({
    data,
    before: await strategyOver(data),
    after: await strategyOver(assume(data, assumptions)),
    assumptions,
    language,
    stamp: runStamp({ data, when: localTime(at) }),
  });
  const [sheet] = await port.writeReports([plan], Object.values(data.registers), writing(options));
  if (sheet === undefined) throw new AppError("host", { detail: "no sheet was written" });
  return sheet;
}
