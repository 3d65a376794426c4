import { documentsRequiredValue } from "../column/documents-required-value";
import { documentsErrorValue } from "../column/documents-error-value";
import { documentsNumberEaten } from "../column/documents-number-eaten";
import { documentsNumberForm } from "../column/documents-number-form";
import { documentsNumberUnique } from "../table/documents-number-unique";
import { documentsUuidForm } from "../column/documents-uuid-form";
import { documentsUuidUnique } from "../table/documents-uuid-unique";
import { documentsTitleForm } from "../column/documents-title-form";
import { documentsTitleCpr } from "../column/documents-title-cpr";
import { documentsCprInText } from "../column/documents-cpr-in-text";
import { documentsTextBlanks } from "../column/documents-text-blanks";
import { documentsDescriptionLength } from "../column/documents-description-length";
import { documentsExemptAnswer } from "../column/documents-exempt-answer";
import { documentsExemptForm } from "../column/documents-exempt-form";
import { documentsExemptWithoutAlternativeTitle } from "../row/documents-exempt-without-alternative-title";
import { documentsAlternativeTitleNotExempt } from "../row/documents-alternative-title-not-exempt";
import { documentsOwnerForm } from "../column/documents-owner-form";
import { documentsNameForm } from "../column/documents-name-form";
import { documentsClosedList } from "../column/documents-closed-list";
import { documentsListSpelling } from "../column/documents-list-spelling";
import { documentsKleForm } from "../column/documents-kle-form";
import { documentsKleUnknown } from "../column/documents-kle-unknown";
import { documentsFacetForm } from "../column/documents-facet-form";
import { documentsFacetUnknown } from "../column/documents-facet-unknown";
import { documentsSenderForm } from "../column/documents-sender-form";
import { documentsSenderBlanks } from "../column/documents-sender-blanks";
import { documentsDateForm } from "../column/documents-date-form";
import { documentsDateText } from "../column/documents-date-text";
import { documentsFutureDate } from "../column/documents-future-date";
import { documentsVersionForm } from "../column/documents-version-form";
import { documentsVersionText } from "../column/documents-version-text";
import { documentsSubVersion } from "../row/documents-sub-version";
import { documentsLetterWithoutDate } from "../row/documents-letter-without-date";
import { documentsDiscardPreserved } from "../row/documents-discard-preserved";
import { documentsLoose } from "../row/documents-loose";
import { documentsLooseCandidate } from "../across/documents-loose-candidate";
import { documentsCaseUnknown } from "../across/documents-case-unknown";
import { documentsRelatedUnknown } from "../table/documents-related-unknown";
import { documentsLinksKmd } from "../column/documents-links-kmd";
import { documentsNotDecided } from "../column/documents-not-decided";
import type { Rule } from "../rule";

/** Rules on Dokumenter, in the order in which a user reads about them. */
export const DOCUMENTS_RULES: readonly Rule[] = [
  documentsRequiredValue,
  documentsErrorValue,
  documentsNumberEaten,
  documentsNumberForm,
  documentsNumberUnique,
  documentsUuidForm,
  documentsUuidUnique,
  documentsTitleForm,
  documentsTitleCpr,
  documentsCprInText,
  documentsTextBlanks,
  documentsDescriptionLength,
  documentsExemptAnswer,
  documentsExemptForm,
  documentsExemptWithoutAlternativeTitle,
  documentsAlternativeTitleNotExempt,
  documentsOwnerForm,
  documentsNameForm,
  documentsClosedList,
  documentsListSpelling,
  documentsKleForm,
  documentsKleUnknown,
  documentsFacetForm,
  documentsFacetUnknown,
  documentsSenderForm,
  documentsSenderBlanks,
  documentsDateForm,
  documentsDateText,
  documentsFutureDate,
  documentsVersionForm,
  documentsVersionText,
  documentsSubVersion,
  documentsLetterWithoutDate,
  documentsDiscardPreserved,
  documentsLoose,
  documentsLooseCandidate,
  documentsCaseUnknown,
  documentsRelatedUnknown,
  documentsLinksKmd,
  documentsNotDecided,
];
