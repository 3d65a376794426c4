import { casesTargetDiffersFromArea } from "../across/cases-target-differs-from-area";
import { casesTargetUnknown } from "../across/cases-target-unknown";
import { casesWithoutArea } from "../across/cases-without-area";
import { casesClosedList } from "../column/cases-closed-list";
import { casesCprInText } from "../column/cases-cpr-in-text";
import { casesDateForm } from "../column/cases-date-form";
import { casesDateText } from "../column/cases-date-text";
import { casesNotDecided } from "../column/cases-not-decided";
import { casesDescriptionLength } from "../column/cases-description-length";
import { casesErrorValue } from "../column/cases-error-value";
import { casesExemptAnswer } from "../column/cases-exempt-answer";
import { casesExemptForm } from "../column/cases-exempt-form";
import { casesFacetForm } from "../column/cases-facet-form";
import { casesFacetUnknown } from "../column/cases-facet-unknown";
import { casesFutureDate } from "../column/cases-future-date";
import { casesKleForm } from "../column/cases-kle-form";
import { casesKleRetired } from "../row/cases-kle-retired";
import { casesKleRetiring } from "../row/cases-kle-retiring";
import { casesKleSpecialist } from "../column/cases-kle-specialist";
import { casesKleUnknown } from "../column/cases-kle-unknown";
import { casesLegalBasisForm } from "../column/cases-legal-basis-form";
import { casesLinksKmd } from "../column/cases-links-kmd";
import { casesListSpelling } from "../column/cases-list-spelling";
import { casesNameForm } from "../column/cases-name-form";
import { casesNumberForm } from "../column/cases-number-form";
import { casesNumberText } from "../column/cases-number-text";
import { casesNumberValueForm } from "../column/cases-number-value-form";
import { casesOwnerForm } from "../column/cases-owner-form";
import { casesPartyBlanks } from "../column/cases-party-blanks";
import { casesPartyCprModulus } from "../column/cases-party-cpr-modulus";
import { casesPartyForm } from "../column/cases-party-form";
import { casesRequiredValue } from "../column/cases-required-value";
import { casesTextBlanks } from "../column/cases-text-blanks";
import { casesTitleCpr } from "../column/cases-title-cpr";
import { casesTitleForm } from "../column/cases-title-form";
import { casesUnitForm } from "../column/cases-unit-form";
import { casesUnitIsOrganisation } from "../column/cases-unit-is-organisation";
import { casesUuidForm } from "../column/cases-uuid-form";
import { casesActionClosed } from "../row/cases-action-closed";
import { casesAlternativeTitleNotExempt } from "../row/cases-alternative-title-not-exempt";
import { casesClosedWithoutDate } from "../row/cases-closed-without-date";
import { casesDateOrder } from "../row/cases-date-order";
import { casesDiscardUdk } from "../row/cases-discard-udk";
import { casesDiscardEarly } from "../row/cases-discard-early";
import { casesDiscardKept } from "../row/cases-discard-kept";
import { casesDiscardOpen } from "../row/cases-discard-open";
import { casesExemptWithoutAlternativeTitle } from "../row/cases-exempt-without-alternative-title";
import { casesKeptWithYear } from "../row/cases-kept-with-year";
import { casesLooseDocuments } from "../row/cases-loose-documents";
import { casesMoveWithoutTarget } from "../row/cases-move-without-target";
import { casesOpenWithClosedDate } from "../row/cases-open-with-closed-date";
import { casesOpenWithoutCaseworker } from "../row/cases-open-without-caseworker";
import { casesRetentionBoth } from "../row/cases-retention-both";
import { casesRetentionPassed } from "../row/cases-retention-passed";
import { casesRetentionYearForm } from "../row/cases-retention-year-form";
import { casesTargetWithoutMove } from "../row/cases-target-without-move";
import { casesTitlePlaceholder } from "../row/cases-title-placeholder";
import { casesWithoutParty } from "../row/cases-without-party";
import { casesNumberEaten } from "../column/cases-number-eaten";
import { casesNumberUnique } from "../table/cases-number-unique";
import { casesProbableDuplicate } from "../table/cases-probable-duplicate";
import { casesUuidUnique } from "../table/cases-uuid-unique";
import type { Rule } from "../rule";

/** Rules on Sagsoprydning, in the order in which a user reads about them. */
export const CASES_RULES: readonly Rule[] = [
  casesRequiredValue,
  casesErrorValue,
  casesNumberEaten,
  casesNumberUnique,
  casesNumberForm,
  casesUuidForm,
  casesUuidUnique,
  casesTitleForm,
  casesTitleCpr,
  casesTitlePlaceholder,
  casesCprInText,
  casesTextBlanks,
  casesDescriptionLength,
  casesLegalBasisForm,
  casesExemptAnswer,
  casesExemptForm,
  casesExemptWithoutAlternativeTitle,
  casesAlternativeTitleNotExempt,
  casesOwnerForm,
  casesUnitForm,
  casesUnitIsOrganisation,
  casesNameForm,
  casesClosedList,
  casesListSpelling,
  casesKleForm,
  casesKleUnknown,
  casesKleRetired,
  casesKleRetiring,
  casesKleSpecialist,
  casesFacetForm,
  casesFacetUnknown,
  casesPartyForm,
  casesPartyCprModulus,
  casesPartyBlanks,
  casesWithoutParty,
  casesOpenWithoutCaseworker,
  casesDateForm,
  casesDateText,
  casesNotDecided,
  casesDateOrder,
  casesFutureDate,
  casesClosedWithoutDate,
  casesOpenWithClosedDate,
  casesRetentionYearForm,
  casesNumberValueForm,
  casesNumberText,
  casesLooseDocuments,
  casesKeptWithYear,
  casesRetentionBoth,
  casesRetentionPassed,
  casesDiscardKept,
  casesDiscardOpen,
  casesDiscardEarly,
  casesDiscardUdk,
  casesActionClosed,
  casesMoveWithoutTarget,
  casesTargetWithoutMove,
  casesTargetUnknown,
  casesWithoutArea,
  casesTargetDiffersFromArea,
  casesProbableDuplicate,
  casesLinksKmd,
];
