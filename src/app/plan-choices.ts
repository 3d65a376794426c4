import type { ProcurementChoice } from "../core/reports/tender-annex/procurement";
import type { Language } from "../core/text/language";
import { createImpactService, type ImpactService } from "./impact";
import type { WorkbookPort } from "./ports";
import { processSteps, type ProcessStep } from "./process-steps";
import { readRegisters } from "./read-registers";
import { procurementsIn } from "./tender-annex";
import { excelDay, type ValidateOptions } from "./validate-workbook";
import { readWorkbookFacts } from "./workbook-facts";

/** What the plans can be made for, as the registers were when it was read. */
export interface PlanChoices {
  /** The process diagram with how far each activity has come. */
  readonly steps: readonly ProcessStep[];
  readonly procurements: readonly ProcurementChoice[];
  readonly impact: ImpactService;
  /** Whether there are cases to clean up. */
  readonly hasCases: boolean;
}

/** Reads what can be chosen among. Registers that are not there give nothing to choose. */
export async function readPlanChoices(port: WorkbookPort, language: Language, options: ValidateOptions = {}): Promise<PlanChoices> {
  const { data } = await readRegisters(port, options);
  const { settings } = await readWorkbookFacts(port);
  const today = excelDay((options.now ?? (() => new Date()))());
  return {
    steps: processSteps(data),
    procurements: procurementsIn(data),
    impact: createImpactService(data, settings, today, language),
    hasCases: data.registers.cases !== undefined,
  };
}
