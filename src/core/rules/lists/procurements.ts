import { procurementsContractAfterMove } from "../across/procurements-contract-after-move";
import { procurementsDemandNotRelevant } from "../across/procurements-demand-not-relevant";
import { procurementsSystemRetired } from "../across/procurements-system-retired";
import { procurementsSystemUnknown } from "../across/procurements-system-unknown";
import { procurementsClosedList } from "../column/procurements-closed-list";
import { procurementsCprInText } from "../column/procurements-cpr-in-text";
import { procurementsDateForm } from "../column/procurements-date-form";
import { procurementsDateText } from "../column/procurements-date-text";
import { procurementsNotDecided } from "../column/procurements-not-decided";
import { procurementsErrorValue } from "../column/procurements-error-value";
import { procurementsLinksKmd } from "../column/procurements-links-kmd";
import { procurementsListSpelling } from "../column/procurements-list-spelling";
import { procurementsRequiredValue } from "../column/procurements-required-value";
import { procurementsTextBlanks } from "../column/procurements-text-blanks";
import { procurementsDateOrder } from "../row/procurements-date-order";
import { procurementsDemandMissing } from "../row/procurements-demand-missing";
import { procurementsDeviationWithoutNeed } from "../row/procurements-deviation-without-need";
import { procurementsPastUnsigned } from "../row/procurements-past-unsigned";
import { procurementsSignedWithoutStart } from "../row/procurements-signed-without-start";
import { procurementsSpecificationMissing } from "../row/procurements-specification-missing";
import { procurementsTenderPassed } from "../row/procurements-tender-passed";
import { procurementsDuplicate } from "../table/procurements-duplicate";
import { procurementsIdEaten } from "../column/procurements-id-eaten";
import { procurementsIdUnique } from "../table/procurements-id-unique";
import { procurementsEditionMissing } from "../row/procurements-edition-missing";
import { procurementsServiceAreaMissing } from "../row/procurements-service-area-missing";
import { procurementsPackagesForm } from "../column/procurements-packages-form";
import { procurementsPackageLeftOut } from "../row/procurements-package-left-out";
import { procurementsPackagesDiffer } from "../table/procurements-packages-differ";
import type { Rule } from "../rule";

/** Rules on Anskaffelser, in the order in which a user reads about them. */
export const PROCUREMENTS_RULES: readonly Rule[] = [
  procurementsRequiredValue,
  procurementsErrorValue,
  procurementsIdEaten,
  procurementsIdUnique,
  procurementsDuplicate,
  procurementsTextBlanks,
  procurementsClosedList,
  procurementsListSpelling,
  procurementsDateForm,
  procurementsDateText,
  procurementsNotDecided,
  procurementsDateOrder,
  procurementsCprInText,
  procurementsLinksKmd,
  procurementsSystemUnknown,
  procurementsSystemRetired,
  procurementsDemandMissing,
  procurementsDemandNotRelevant,
  procurementsDeviationWithoutNeed,
  procurementsSpecificationMissing,
  procurementsEditionMissing,
  procurementsServiceAreaMissing,
  procurementsPackagesForm,
  procurementsPackageLeftOut,
  procurementsPackagesDiffer,
  procurementsTenderPassed,
  procurementsPastUnsigned,
  procurementsSignedWithoutStart,
  procurementsContractAfterMove,
];
