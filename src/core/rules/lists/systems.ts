import { systemsActiveInterfaceWhenRetired } from "../across/systems-active-interface-when-retired";
import { systemsKmdFlagContradiction } from "../across/systems-kmd-flag-contradiction";
import { systemsKmdFlagWithoutInterface } from "../across/systems-kmd-flag-without-interface";
import { systemsSapaAccessSystems } from "../across/systems-sapa-access-systems";
import { systemsSapaAccessUsers } from "../across/systems-sapa-access-users";
import { systemsSapaBenefitIndex } from "../across/systems-sapa-benefit-index";
import { systemsSapaCaseIndex } from "../across/systems-sapa-case-index";
import { systemsSapaClassification } from "../across/systems-sapa-classification";
import { systemsSapaEvents } from "../across/systems-sapa-events";
import { systemsSapaOrganisation } from "../across/systems-sapa-organisation";
import { systemsClosedList } from "../column/systems-closed-list";
import { systemsCvr } from "../column/systems-cvr";
import { systemsDateForm } from "../column/systems-date-form";
import { systemsErrorValue } from "../column/systems-error-value";
import { systemsKleMainGroups } from "../column/systems-kle-main-groups";
import { systemsLinksKmd } from "../column/systems-links-kmd";
import { systemsListSpelling } from "../column/systems-list-spelling";
import { systemsNumberForm } from "../column/systems-number-form";
import { systemsRequiredValue } from "../column/systems-required-value";
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
];
