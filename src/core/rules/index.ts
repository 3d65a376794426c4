import { casesTargetUnknown } from "./across/cases-target-unknown";
import { interfacesComponentMismatch } from "./across/interfaces-component-mismatch";
import { interfacesKmdKept } from "./across/interfaces-kmd-kept";
import { interfacesKmdNew } from "./across/interfaces-kmd-new";
import { interfacesSameSystem } from "./across/interfaces-same-system";
import { interfacesUnknownSystem } from "./across/interfaces-unknown-system";
import { systemsActiveInterfaceWhenRetired } from "./across/systems-active-interface-when-retired";
import { systemsKmdFlagContradiction } from "./across/systems-kmd-flag-contradiction";
import { systemsKmdFlagWithoutInterface } from "./across/systems-kmd-flag-without-interface";
import { systemsSapaAccessSystems } from "./across/systems-sapa-access-systems";
import { systemsSapaAccessUsers } from "./across/systems-sapa-access-users";
import { systemsSapaBenefitIndex } from "./across/systems-sapa-benefit-index";
import { systemsSapaCaseIndex } from "./across/systems-sapa-case-index";
import { systemsSapaClassification } from "./across/systems-sapa-classification";
import { systemsSapaEvents } from "./across/systems-sapa-events";
import { systemsSapaOrganisation } from "./across/systems-sapa-organisation";
import { casesClosedList } from "./column/cases-closed-list";
import { casesDateForm } from "./column/cases-date-form";
import { casesErrorValue } from "./column/cases-error-value";
import { casesFacetForm } from "./column/cases-facet-form";
import { casesFutureDate } from "./column/cases-future-date";
import { casesKleForm } from "./column/cases-kle-form";
import { casesLinksKmd } from "./column/cases-links-kmd";
import { casesListSpelling } from "./column/cases-list-spelling";
import { casesNumberForm } from "./column/cases-number-form";
import { casesNumberValueForm } from "./column/cases-number-value-form";
import { casesPartyCprModulus } from "./column/cases-party-cpr-modulus";
import { casesPartyForm } from "./column/cases-party-form";
import { casesRequiredValue } from "./column/cases-required-value";
import { casesTitleCpr } from "./column/cases-title-cpr";
import { casesTitleForm } from "./column/cases-title-form";
import { interfacesClosedList } from "./column/interfaces-closed-list";
import { interfacesDateForm } from "./column/interfaces-date-form";
import { interfacesErrorValue } from "./column/interfaces-error-value";
import { interfacesLinksKmd } from "./column/interfaces-links-kmd";
import { interfacesListSpelling } from "./column/interfaces-list-spelling";
import { interfacesNumberForm } from "./column/interfaces-number-form";
import { interfacesRequiredValue } from "./column/interfaces-required-value";
import { systemsClosedList } from "./column/systems-closed-list";
import { systemsCvr } from "./column/systems-cvr";
import { systemsDateForm } from "./column/systems-date-form";
import { systemsErrorValue } from "./column/systems-error-value";
import { systemsKleMainGroups } from "./column/systems-kle-main-groups";
import { systemsLinksKmd } from "./column/systems-links-kmd";
import { systemsListSpelling } from "./column/systems-list-spelling";
import { systemsNumberForm } from "./column/systems-number-form";
import { systemsRequiredValue } from "./column/systems-required-value";
import { casesClosedWithoutDate } from "./row/cases-closed-without-date";
import { casesDateOrder } from "./row/cases-date-order";
import { casesDiscardKept } from "./row/cases-discard-kept";
import { casesDiscardOpen } from "./row/cases-discard-open";
import { casesMoveWithoutTarget } from "./row/cases-move-without-target";
import { casesOpenWithClosedDate } from "./row/cases-open-with-closed-date";
import { casesRetentionYearForm } from "./row/cases-retention-year-form";
import { interfacesDecisionDateOrder } from "./row/interfaces-decision-date-order";
import { interfacesDecisionUndated } from "./row/interfaces-decision-undated";
import { interfacesFutureUndecided } from "./row/interfaces-future-undecided";
import { interfacesFutureWithoutGoLive } from "./row/interfaces-future-without-go-live";
import { systemsContractDateOrder } from "./row/systems-contract-date-order";
import { casesNumberUnique } from "./table/cases-number-unique";
import { casesProbableDuplicate } from "./table/cases-probable-duplicate";
import { interfacesDuplicate } from "./table/interfaces-duplicate";
import { interfacesIdUnique } from "./table/interfaces-id-unique";
import { systemsIdUnique } from "./table/systems-id-unique";
import { systemsNameUnique } from "./table/systems-name-unique";
import type { Rule } from "./rule";

/** Every rule, by register and then in the order in which a user reads about them. A test holds this list equal to the files. */
export const RULES: readonly Rule[] = [
  // Systemer og kontrakter
  systemsRequiredValue,
  systemsErrorValue,
  systemsIdUnique,
  systemsNameUnique,
  systemsClosedList,
  systemsListSpelling,
  systemsDateForm,
  systemsContractDateOrder,
  systemsNumberForm,
  systemsCvr,
  systemsKleMainGroups,
  systemsLinksKmd,
  systemsKmdFlagWithoutInterface,
  systemsKmdFlagContradiction,
  systemsActiveInterfaceWhenRetired,
  systemsSapaCaseIndex,
  systemsSapaBenefitIndex,
  systemsSapaOrganisation,
  systemsSapaClassification,
  systemsSapaAccessUsers,
  systemsSapaAccessSystems,
  systemsSapaEvents,
  // Snitflader
  interfacesRequiredValue,
  interfacesErrorValue,
  interfacesIdUnique,
  interfacesClosedList,
  interfacesListSpelling,
  interfacesDateForm,
  interfacesDecisionDateOrder,
  interfacesNumberForm,
  interfacesLinksKmd,
  interfacesUnknownSystem,
  interfacesSameSystem,
  interfacesComponentMismatch,
  interfacesKmdKept,
  interfacesKmdNew,
  interfacesFutureUndecided,
  interfacesFutureWithoutGoLive,
  interfacesDecisionUndated,
  interfacesDuplicate,
  // Sagsoprydning
  casesRequiredValue,
  casesErrorValue,
  casesNumberUnique,
  casesNumberForm,
  casesTitleForm,
  casesTitleCpr,
  casesClosedList,
  casesListSpelling,
  casesKleForm,
  casesFacetForm,
  casesPartyForm,
  casesPartyCprModulus,
  casesDateForm,
  casesDateOrder,
  casesFutureDate,
  casesClosedWithoutDate,
  casesOpenWithClosedDate,
  casesRetentionYearForm,
  casesNumberValueForm,
  casesDiscardKept,
  casesDiscardOpen,
  casesMoveWithoutTarget,
  casesTargetUnknown,
  casesProbableDuplicate,
  casesLinksKmd,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** @throws when there is no such rule. */
export function ruleById(id: string): Rule {
  const rule = BY_ID.get(id);
  if (rule === undefined) throw new Error(`No rule "${id}"`);
  return rule;
}
