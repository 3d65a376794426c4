import { cleanup } from "./cleanup";
import { interfacesAndConditions } from "./interfaces-and-conditions";
import type { Report } from "./report";

/** Every summary the add-in makes. Adding one is adding a file and its line here. */
export const REPORTS: readonly Report[] = [interfacesAndConditions, cleanup];

export type { Report, ReportInput, ReportSettings } from "./report";
