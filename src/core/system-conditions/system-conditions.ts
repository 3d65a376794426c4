import { accessSystems } from "./sapa-access-systems";
import { accessUsers } from "./sapa-access-users";
import { benefitIndex } from "./sapa-benefit-index";
import { caseIndex } from "./sapa-case-index";
import { classification } from "./sapa-classification";
import { events } from "./sapa-events";
import { journalNotes } from "./sapa-journal-notes";
import { organisation } from "./sapa-organisation";
import { serviceplatform } from "./sapa-serviceplatform";

/**
 * The conditions on systems, in the order in which summaries and Anskaffelser show them. Adding one is adding its file and its
 * line here: the rule `systems-<id>`, the column in Anskaffelser and the documents are made from it.
 */
export const SYSTEM_CONDITIONS = [
  caseIndex,
  benefitIndex,
  organisation,
  classification,
  accessUsers,
  accessSystems,
  events,
  journalNotes,
  serviceplatform,
] as const;
