import { systemsActiveInterfaceWhenRetired } from "../across/systems-active-interface-when-retired";
import { SYSTEMS_CONDITION_RULES } from "../across/systems-conditions";
import { systemsSapaAdvised } from "../across/systems-sapa-advised";
import { systemsKmdFlagComponent } from "../across/systems-kmd-flag-component";
import { systemsKmdFlagContradiction } from "../across/systems-kmd-flag-contradiction";
import { systemsKmdFlagWithoutInterface } from "../across/systems-kmd-flag-without-interface";
import { systemsPrerequisiteEnds } from "../across/systems-prerequisite-ends";
import { systemsProcurementMissing } from "../across/systems-procurement-missing";
import { systemsClosedList } from "../column/systems-closed-list";
import { systemsCprInText } from "../column/systems-cpr-in-text";
import { systemsCvr } from "../column/systems-cvr";
import { systemsDateForm } from "../column/systems-date-form";
import { systemsDateText } from "../column/systems-date-text";
import { systemsNotDecided } from "../column/systems-not-decided";
import { systemsErrorValue } from "../column/systems-error-value";
import { systemsKleMainGroups } from "../column/systems-kle-main-groups";
import { systemsKleMainGroupsUnknown } from "../column/systems-kle-main-groups-unknown";
import { systemsKmdFlagUnknown } from "../column/systems-kmd-flag-unknown";
import { systemsKmdSagName } from "../column/systems-kmd-sag-name";
import { systemsLinksKmd } from "../column/systems-links-kmd";
import { systemsListSpelling } from "../column/systems-list-spelling";
import { systemsNumberForm } from "../column/systems-number-form";
import { systemsNumberText } from "../column/systems-number-text";
import { systemsRequiredValue } from "../column/systems-required-value";
import { systemsSapaUndecided } from "../column/systems-sapa-undecided";
import { systemsTerminatedFuture } from "../column/systems-terminated-future";
import { systemsTextBlanks } from "../column/systems-text-blanks";
import { systemsContractDateOrder } from "../row/systems-contract-date-order";
import { systemsContractExpired } from "../row/systems-contract-expired";
import { systemsContractMissing } from "../row/systems-contract-missing";
import { systemsMonopolyUndated } from "../row/systems-monopoly-undated";
import { systemsOwnerMissing } from "../row/systems-owner-missing";
import { systemsOptionOrder } from "../row/systems-option-order";
import { systemsNoticeWithoutEnd } from "../row/systems-notice-without-end";
import { systemsWantedRetired } from "../row/systems-wanted-retired";
import { systemsCaseBearingWithoutKle } from "../table/systems-case-bearing-without-kle";
import { systemsContractDiffers } from "../table/systems-contract-differs";
import { systemsIdEaten } from "../column/systems-id-eaten";
import { systemsIdUnique } from "../table/systems-id-unique";
import { systemsNameUnique } from "../table/systems-name-unique";
import { systemsNoticeNear } from "../across/systems-notice-near";
import { systemsNoticePassed } from "../across/systems-notice-passed";
import { systemsStatusContract } from "../table/systems-status-contract";
import { systemsSupplierCvrDiffers } from "../table/systems-supplier-cvr-differs";
import { systemsSupplierNameDiffers } from "../table/systems-supplier-name-differs";
import type { Rule } from "../rule";

/** Rules on Systemer og kontrakter, in the order in which a user reads about them. */
export const SYSTEMS_RULES: readonly Rule[] = [
  systemsRequiredValue,
  systemsOwnerMissing,
  systemsErrorValue,
  systemsIdEaten,
  systemsIdUnique,
  systemsNameUnique,
  systemsClosedList,
  systemsListSpelling,
  systemsTextBlanks,
  systemsCprInText,
  systemsLinksKmd,
  systemsDateForm,
  systemsDateText,
  systemsNotDecided,
  systemsNumberForm,
  systemsNumberText,
  systemsCvr,
  systemsSupplierCvrDiffers,
  systemsSupplierNameDiffers,
  systemsKleMainGroups,
  systemsKleMainGroupsUnknown,
  systemsCaseBearingWithoutKle,
  systemsContractMissing,
  systemsContractDateOrder,
  systemsContractDiffers,
  systemsContractExpired,
  systemsTerminatedFuture,
  systemsNoticeWithoutEnd,
  systemsMonopolyUndated,
  systemsPrerequisiteEnds,
  systemsOptionOrder,
  systemsNoticePassed,
  systemsNoticeNear,
  systemsStatusContract,
  systemsProcurementMissing,
  systemsKmdSagName,
  systemsKmdFlagUnknown,
  systemsKmdFlagWithoutInterface,
  systemsKmdFlagContradiction,
  systemsKmdFlagComponent,
  systemsActiveInterfaceWhenRetired,
  systemsSapaUndecided,
  systemsWantedRetired,
  ...SYSTEMS_CONDITION_RULES,
  systemsSapaAdvised,
];
