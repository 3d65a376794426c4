import { cleanup } from "./cleanup";
import { discardProtocol } from "./discard/discard-protocol";
import { documentStrategy } from "./document-strategy";
import { documents } from "./documents";
import { exitStrategy } from "./exit-strategy";
import { interfacesAndConditions } from "./interfaces-and-conditions";
import { management } from "./management";
import { procurements } from "./procurements";
import { reminders } from "./reminders";
import type { Report, Summary } from "./report";
import { dependencyPicture } from "./sheets/dependency-diagram";
import { processDiagram } from "./sheets/process-diagram";
import { waveCalendar } from "./sheets/wave-calendar";
import { systemsOverview } from "./systems-overview";

/**
 * Every sheet that a run of summaries makes, in the order of the sheets: the page for management first, then tool by tool, each picture
 * after the report that it belongs to. A new summary is its file and its line here.
 */
export const SUMMARIES: readonly Summary[] = [
  management,
  processDiagram,
  systemsOverview,
  interfacesAndConditions,
  dependencyPicture,
  exitStrategy,
  waveCalendar,
  documentStrategy,
  procurements,
  cleanup,
  discardProtocol,
  documents,
  reminders,
];

/** Those that are lists of sections. */
export const REPORTS: readonly Report[] = SUMMARIES.filter((summary) => summary.kind === "report");
