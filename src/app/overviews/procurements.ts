import type { WorkbookData } from "../../core/registers/workbook-data";
import { buildResolver } from "../../core/model/system-resolver";
import { procurementChoices, type ProcurementChoice } from "../../core/reports/tender-annex/procurement";

/** The procurements that an annex can be made for; none where the workbook has no such register. */
export function procurementsIn({ registers: { procurements, systems } }: WorkbookData): readonly ProcurementChoice[] {
  return procurements === undefined ? [] : procurementChoices(procurements, systems, buildResolver(systems?.columns));
}
