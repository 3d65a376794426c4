import type { ViewId } from "../../../app/navigation";
import type { RegisterId } from "../../../core/model/register-id";

/** The view of the pane in which each activity is worked on beside its sheet. */
export const VIEW_OF = {
  systems: "dependencies",
  interfaces: "dependencies",
  caseAreas: "plan",
  documentStrategy: "plan",
  procurements: "plan",
  cases: "cleanup",
  documents: "cleanup",
  reminders: "cleanup",
} as const satisfies Readonly<Record<RegisterId, ViewId>>;
