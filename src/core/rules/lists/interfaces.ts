import { interfacesAgreementRetired } from "../across/interfaces-agreement-retired";
import { interfacesComponentMismatch } from "../across/interfaces-component-mismatch";
import { interfacesDocumentsLoose } from "../across/interfaces-documents-loose";
import { interfacesGoLiveAfterKmd } from "../across/interfaces-go-live-after-kmd";
import { interfacesKmdKept } from "../across/interfaces-kmd-kept";
import { interfacesKmdNew } from "../across/interfaces-kmd-new";
import { interfacesKmdUndecided } from "../across/interfaces-kmd-undecided";
import { interfacesRerouteUndescribed } from "../across/interfaces-reroute-undescribed";
import { interfacesRetiredEnd } from "../across/interfaces-retired-end";
import { interfacesSameSystem } from "../across/interfaces-same-system";
import { interfacesUnknownSystem } from "../across/interfaces-unknown-system";
import { interfacesClosedList } from "../column/interfaces-closed-list";
import { interfacesCprInText } from "../column/interfaces-cpr-in-text";
import { interfacesDateForm } from "../column/interfaces-date-form";
import { interfacesDateText } from "../column/interfaces-date-text";
import { interfacesNotDecided } from "../column/interfaces-not-decided";
import { interfacesErrorValue } from "../column/interfaces-error-value";
import { interfacesLinksKmd } from "../column/interfaces-links-kmd";
import { interfacesListSpelling } from "../column/interfaces-list-spelling";
import { interfacesNumberForm } from "../column/interfaces-number-form";
import { interfacesNumberText } from "../column/interfaces-number-text";
import { interfacesRequiredValue } from "../column/interfaces-required-value";
import { interfacesTextBlanks } from "../column/interfaces-text-blanks";
import { interfacesAgreementEnded } from "../row/interfaces-agreement-ended";
import { interfacesAgreementMissing } from "../row/interfaces-agreement-missing";
import { interfacesAgreementOpen } from "../row/interfaces-agreement-open";
import { interfacesDataMissing } from "../row/interfaces-data-missing";
import { interfacesDecisionDateOrder } from "../row/interfaces-decision-date-order";
import { interfacesDecisionFuture } from "../row/interfaces-decision-future";
import { interfacesDecisionUndated } from "../row/interfaces-decision-undated";
import { interfacesFutureUndecided } from "../row/interfaces-future-undecided";
import { interfacesFutureWithoutGoLive } from "../row/interfaces-future-without-go-live";
import { interfacesGoLivePassed } from "../row/interfaces-go-live-passed";
import { interfacesPendingDated } from "../row/interfaces-pending-dated";
import { interfacesVersionOutdated } from "../row/interfaces-version-outdated";
import { interfacesDuplicate } from "../table/interfaces-duplicate";
import { interfacesIdEaten } from "../column/interfaces-id-eaten";
import { interfacesIdUnique } from "../table/interfaces-id-unique";
import { interfacesUseMissing } from "../row/interfaces-use-missing";
import { interfacesUseComponent } from "../row/interfaces-use-component";
import { interfacesSourceKindDiffers } from "../across/interfaces-source-kind-differs";
import { interfacesNegotiatorMissing } from "../row/interfaces-negotiator-missing";
import { interfacesPriceAboveAsked } from "../row/interfaces-price-above-asked";
import { interfacesDecidedByMissing } from "../row/interfaces-decided-by-missing";
import type { Rule } from "../rule";

/** Rules on Snitflader, in the order in which a user reads about them. */
export const INTERFACES_RULES: readonly Rule[] = [
  interfacesRequiredValue,
  interfacesErrorValue,
  interfacesIdEaten,
  interfacesIdUnique,
  interfacesDuplicate,
  interfacesClosedList,
  interfacesListSpelling,
  interfacesTextBlanks,
  interfacesCprInText,
  interfacesLinksKmd,
  interfacesDateForm,
  interfacesDateText,
  interfacesNotDecided,
  interfacesNumberForm,
  interfacesNumberText,
  interfacesVersionOutdated,
  interfacesDataMissing,
  interfacesUnknownSystem,
  interfacesSameSystem,
  interfacesComponentMismatch,
  interfacesKmdKept,
  interfacesKmdNew,
  interfacesKmdUndecided,
  interfacesRerouteUndescribed,
  interfacesFutureUndecided,
  interfacesFutureWithoutGoLive,
  interfacesGoLivePassed,
  interfacesGoLiveAfterKmd,
  interfacesRetiredEnd,
  interfacesDecisionUndated,
  interfacesDecisionFuture,
  interfacesPendingDated,
  interfacesDecisionDateOrder,
  interfacesDocumentsLoose,
  interfacesAgreementOpen,
  interfacesAgreementRetired,
  interfacesAgreementEnded,
  interfacesAgreementMissing,
  interfacesUseMissing,
  interfacesUseComponent,
  interfacesSourceKindDiffers,
  interfacesNegotiatorMissing,
  interfacesPriceAboveAsked,
  interfacesDecidedByMissing,
];
