import { systemsActiveInterfaceWhenRetired } from "../across/systems-active-interface-when-retired";
import { SYSTEMS_CONDITION_RULES } from "../across/systems-conditions";
import { systemsKmdFlagContradiction } from "../across/systems-kmd-flag-contradiction";
import { systemsKmdFlagWithoutInterface } from "../across/systems-kmd-flag-without-interface";
import { systemsClosedList } from "../column/systems-closed-list";
import { systemsCprInText } from "../column/systems-cpr-in-text";
import { systemsCvr } from "../column/systems-cvr";
import { systemsDateForm } from "../column/systems-date-form";
import { systemsDateText } from "../column/systems-date-text";
import { systemsErrorValue } from "../column/systems-error-value";
import { systemsKleMainGroups } from "../column/systems-kle-main-groups";
import { systemsLinksKmd } from "../column/systems-links-kmd";
import { systemsListSpelling } from "../column/systems-list-spelling";
import { systemsNumberForm } from "../column/systems-number-form";
import { systemsNumberText } from "../column/systems-number-text";
import { systemsRequiredValue } from "../column/systems-required-value";
import { systemsTextBlanks } from "../column/systems-text-blanks";
import { systemsContractDateOrder } from "../row/systems-contract-date-order";
import { systemsIdUnique } from "../table/systems-id-unique";
import { systemsNameUnique } from "../table/systems-name-unique";
import type { Rule } from "../rule";

/** Rules on Systemer og kontrakter, in the order in which a user reads about them. */
export const SYSTEMS_RULES: readonly Rule[] = [
  systemsRequiredValue,
  systemsErrorValue,
  systemsIdUnique,
  systemsNameUnique,
  systemsClosedList,
  systemsListSpelling,
  systemsTextBlanks,
  systemsCprInText,
  systemsDateForm,
  systemsDateText,
  systemsContractDateOrder,
  systemsNumberForm,
  systemsNumberText,
  systemsCvr,
  systemsKleMainGroups,
  systemsLinksKmd,
  systemsKmdFlagWithoutInterface,
  systemsKmdFlagContradiction,
  systemsActiveInterfaceWhenRetired,
  ...SYSTEMS_CONDITION_RULES,
];
