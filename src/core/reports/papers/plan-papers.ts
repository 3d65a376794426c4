import { cleanup } from "../cleanup";
import { documentStrategy } from "../document-strategy";
import { documents } from "../documents";
import { exitStrategy } from "../exit-strategy";
import { interfacesAndConditions } from "../interfaces-and-conditions";
import { procurements } from "../procurements";
import { reminders } from "../reminders";
import type { ReportInput } from "../report";
import { systemsOverview } from "../systems-overview";
import { planDeadlines } from "./deadlines";
import { planLetters } from "./letters";
import type { Papers } from "./paper";
import { planStrategyFolder } from "./strategy-folder";

/** In the order of the sheets. */
const APPENDICES = [systemsOverview, interfacesAndConditions, exitStrategy, documentStrategy, procurements, cleanup, documents, reminders];

export function planPapers(input: ReportInput): Papers {
  return { folder: planStrategyFolder(input, APPENDICES), letters: planLetters(input), calendar: planDeadlines(input) };
}
