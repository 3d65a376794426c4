import { cleanup } from "./cleanup";
import { documentStrategy } from "./document-strategy";
import { exitStrategy } from "./exit-strategy";
import { interfacesAndConditions } from "./interfaces-and-conditions";
import { management } from "./management";
import { procurements } from "./procurements";
import type { Report } from "./report";
import { systemsOverview } from "./systems-overview";

/** Every summary the add-in makes, in the order of the sheets: the page for management first, then tool by tool. Adding one is adding a file and its line here. */
export const REPORTS: readonly Report[] = [
  management,
  systemsOverview,
  interfacesAndConditions,
  exitStrategy,
  documentStrategy,
  procurements,
  cleanup,
];

export type { Report, ReportInput, ReportSettings } from "./report";
