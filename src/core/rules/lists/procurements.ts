import { procurementsClosedList } from "../column/procurements-closed-list";
import { procurementsDateForm } from "../column/procurements-date-form";
import { procurementsErrorValue } from "../column/procurements-error-value";
import { procurementsLinksKmd } from "../column/procurements-links-kmd";
import { procurementsListSpelling } from "../column/procurements-list-spelling";
import { procurementsRequiredValue } from "../column/procurements-required-value";
import { procurementsIdUnique } from "../table/procurements-id-unique";
import type { Rule } from "../rule";

/** Rules on Anskaffelser, in the order in which a user reads about them. */
export const PROCUREMENTS_RULES: readonly Rule[] = [
  procurementsRequiredValue,
  procurementsErrorValue,
  procurementsIdUnique,
  procurementsClosedList,
  procurementsListSpelling,
  procurementsDateForm,
  procurementsLinksKmd,
];
