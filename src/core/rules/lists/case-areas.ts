import { caseAreasCountsDiffer } from "../across/case-areas-counts-differ";
import { caseAreasCurrentSystemUnknown } from "../across/case-areas-current-system-unknown";
import { caseAreasEdhDocuments } from "../across/case-areas-edh-documents";
import { caseAreasJournalNotes } from "../across/case-areas-journal-notes";
import { caseAreasMoveAfterContract } from "../across/case-areas-move-after-contract";
import { caseAreasMoveBeforeGoLive } from "../across/case-areas-move-before-go-live";
import { caseAreasTargetContractEnds } from "../across/case-areas-target-contract-ends";
import { caseAreasTargetIsCurrent } from "../across/case-areas-target-is-current";
import { caseAreasTargetNotCaseBearing } from "../across/case-areas-target-not-case-bearing";
import { caseAreasTargetNotSapa } from "../across/case-areas-target-not-sapa";
import { caseAreasTargetRetired } from "../across/case-areas-target-retired";
import { caseAreasTargetRouteMismatch } from "../across/case-areas-target-route-mismatch";
import { caseAreasTargetUnknown } from "../across/case-areas-target-unknown";
import { caseAreasClosedList } from "../column/case-areas-closed-list";
import { caseAreasCprInText } from "../column/case-areas-cpr-in-text";
import { caseAreasDateForm } from "../column/case-areas-date-form";
import { caseAreasDateText } from "../column/case-areas-date-text";
import { caseAreasNotDecided } from "../column/case-areas-not-decided";
import { caseAreasErrorValue } from "../column/case-areas-error-value";
import { caseAreasKleForm } from "../column/case-areas-kle-form";
import { caseAreasKleRetired } from "../row/case-areas-kle-retired";
import { caseAreasKleRetiring } from "../row/case-areas-kle-retiring";
import { caseAreasKleUnknown } from "../column/case-areas-kle-unknown";
import { caseAreasLinksKmd } from "../column/case-areas-links-kmd";
import { caseAreasListSpelling } from "../column/case-areas-list-spelling";
import { caseAreasNumberForm } from "../column/case-areas-number-form";
import { caseAreasNumberText } from "../column/case-areas-number-text";
import { caseAreasRequiredValue } from "../column/case-areas-required-value";
import { caseAreasTextBlanks } from "../column/case-areas-text-blanks";
import { caseAreasUndecided } from "../across/case-areas-undecided";
import { caseAreasBegunUndecided } from "../row/case-areas-begun-undecided";
import { caseAreasDateOrder } from "../row/case-areas-date-order";
import { caseAreasDiscardUdk } from "../row/case-areas-discard-udk";
import { caseAreasDiscardUndecided } from "../row/case-areas-discard-undecided";
import { caseAreasArchiveVersion } from "../row/case-areas-archive-version";
import { caseAreasDiscardOpen } from "../row/case-areas-discard-open";
import { caseAreasEdhClosed } from "../row/case-areas-edh-closed";
import { caseAreasEndPassed } from "../row/case-areas-end-passed";
import { caseAreasManualCount } from "../row/case-areas-manual-count";
import { caseAreasMoveWithoutDates } from "../row/case-areas-move-without-dates";
import { caseAreasMoveWithoutTarget } from "../row/case-areas-move-without-target";
import { caseAreasMovedEarly } from "../row/case-areas-moved-early";
import { caseAreasNoCases } from "../row/case-areas-no-cases";
import { caseAreasStartPassed } from "../row/case-areas-start-passed";
import { caseAreasTargetWithoutMove } from "../row/case-areas-target-without-move";
import { caseAreasIdEaten } from "../column/case-areas-id-eaten";
import { caseAreasIdUnique } from "../table/case-areas-id-unique";
import { caseAreasKleOverlap } from "../table/case-areas-kle-overlap";
import { caseAreasNameUnique } from "../table/case-areas-name-unique";
import { caseAreasWaveMissing } from "../table/case-areas-wave-missing";
import { caseAreasWaveOrder } from "../table/case-areas-wave-order";
import type { Rule } from "../rule";

/** Rules on Sagsområder, in the order in which a user reads about them. */
export const CASE_AREAS_RULES: readonly Rule[] = [
  caseAreasRequiredValue,
  caseAreasErrorValue,
  caseAreasIdEaten,
  caseAreasIdUnique,
  caseAreasNameUnique,
  caseAreasTextBlanks,
  caseAreasClosedList,
  caseAreasListSpelling,
  caseAreasKleForm,
  caseAreasKleUnknown,
  caseAreasKleRetired,
  caseAreasKleRetiring,
  caseAreasKleOverlap,
  caseAreasDateForm,
  caseAreasDateText,
  caseAreasNotDecided,
  caseAreasDateOrder,
  caseAreasNumberForm,
  caseAreasNumberText,
  caseAreasManualCount,
  caseAreasNoCases,
  caseAreasCountsDiffer,
  caseAreasCprInText,
  caseAreasLinksKmd,
  caseAreasCurrentSystemUnknown,
  caseAreasUndecided,
  caseAreasBegunUndecided,
  caseAreasMoveWithoutTarget,
  caseAreasTargetWithoutMove,
  caseAreasTargetUnknown,
  caseAreasTargetIsCurrent,
  caseAreasTargetRetired,
  caseAreasTargetRouteMismatch,
  caseAreasTargetNotSapa,
  caseAreasTargetNotCaseBearing,
  caseAreasTargetContractEnds,
  caseAreasDiscardOpen,
  caseAreasArchiveVersion,
  caseAreasDiscardUndecided,
  caseAreasDiscardUdk,
  caseAreasEdhClosed,
  caseAreasEdhDocuments,
  caseAreasJournalNotes,
  caseAreasMoveWithoutDates,
  caseAreasWaveMissing,
  caseAreasWaveOrder,
  caseAreasMoveBeforeGoLive,
  caseAreasMoveAfterContract,
  caseAreasStartPassed,
  caseAreasEndPassed,
  caseAreasMovedEarly,
];
