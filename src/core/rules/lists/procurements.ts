import { procurementsClosedList } from "../column/procurements-closed-list";
import { procurementsCprInText } from "../column/procurements-cpr-in-text";
import { procurementsDateForm } from "../column/procurements-date-form";
import { procurementsDateText } from "../column/procurements-date-text";
import { procurementsErrorValue } from "../column/procurements-error-value";
import { procurementsLinksKmd } from "../column/procurements-links-kmd";
import { procurementsListSpelling } from "../column/procurements-list-spelling";
import { procurementsRequiredValue } from "../column/procurements-required-value";
import { procurementsTextBlanks } from "../column/procurements-text-blanks";
import { procurementsIdUnique } from "../table/procurements-id-unique";
import type { Rule } from "../rule";

/** Rules on Anskaffelser, in the order in which a user reads about them. */
export const PROCUREMENTS_RULES: readonly Rule[] = [
  procurementsRequiredValue,
  procurementsErrorValue,
  procurementsIdUnique,
  procurementsTextBlanks,
  procurementsClosedList,
  procurementsListSpelling,
  procurementsDateForm,
  procurementsDateText,
  procurementsCprInText,
  procurementsLinksKmd,
];
