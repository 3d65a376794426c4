import { buildResolver } from "../../core/model/system-resolver";
import type { WorkbookData } from "../../core/registers/workbook-data";
import { planTenderAnnex } from "../../core/reports/tender-annex/plan-tender-annex";
import { procurementChoices, type ProcurementChoice } from "../../core/reports/tender-annex/procurement";
import type { Language } from "../../core/text/language";
import { AppError } from "../failures/errors";
import { localTime } from "../local-time";
import type { WorkbookPort } from "../ports";
import { readRegisters } from "../validation/read-registers";
import type { ValidateOptions } from "../validation/validate-workbook";
import { writing } from "./write-options";

/** The procurements that an annex can be made for; none where the workbook has no such register. */
export function procurementsIn({ registers: { procurements, systems } }: WorkbookData): readonly ProcurementChoice[] {
  return procurements === undefined ? [] : procurementChoices(procurements, systems, buildResolver(systems?.columns));
}

/**
 * Reads the procurement anew and writes its annex as a sheet of ours. Returns the sheet's name.
 * @param key of one of `procurementsIn`. @param language of the annex; need not be that of the pane.
 * @throws AppError "procurement-needed".
 */
export async function writeTenderAnnex(
  port: WorkbookPort,
  key: string,
  language: Language,
  options: ValidateOptions = {},
): Promise<string> {
  const { data } = await readRegisters(port, options, ["procurements", "systems"]);
  const procurement = procurementsIn(data).find((choice) => choice.key === key);
  const { procurements } = data.registers;
  if (procurement === undefined || procurements === undefined) throw new AppError("procurement-needed");
  const when = localTime((options.now ?? (() => new Date()))());
  const plan = planTenderAnnex({ data, procurements, procurement, language, when });
  const [sheet] = await port.writeReports([plan], Object.values(data.registers), writing(options));
  return sheet!;
}
