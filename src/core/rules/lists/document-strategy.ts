import { documentStrategyClosedList } from "../column/document-strategy-closed-list";
import { documentStrategyCprInText } from "../column/document-strategy-cpr-in-text";
import { documentStrategyDateForm } from "../column/document-strategy-date-form";
import { documentStrategyDateText } from "../column/document-strategy-date-text";
import { documentStrategyNotDecided } from "../column/document-strategy-not-decided";
import { documentStrategyErrorValue } from "../column/document-strategy-error-value";
import { documentStrategyFutureDecision } from "../column/document-strategy-future-decision";
import { documentStrategyLinksKmd } from "../column/document-strategy-links-kmd";
import { documentStrategyListSpelling } from "../column/document-strategy-list-spelling";
import { documentStrategyNumberDate } from "../column/document-strategy-number-date";
import { documentStrategyRequiredValue } from "../column/document-strategy-required-value";
import { documentStrategyTextBlanks } from "../column/document-strategy-text-blanks";
import { documentStrategyDecidedWithoutDecision } from "../row/document-strategy-decided-without-decision";
import { documentStrategyDecisionNotDecided } from "../row/document-strategy-decision-not-decided";
import { documentStrategyNotRelevantWithoutReason } from "../row/document-strategy-not-relevant-without-reason";
import { documentStrategyIdUnique } from "../table/document-strategy-id-unique";
import { documentStrategyQuestionUnique } from "../table/document-strategy-question-unique";
import type { Rule } from "../rule";

/** Rules on Sags- og dokumentstrategi, in the order in which a user reads about them. */
export const DOCUMENT_STRATEGY_RULES: readonly Rule[] = [
  documentStrategyRequiredValue,
  documentStrategyErrorValue,
  documentStrategyIdUnique,
  documentStrategyNumberDate,
  documentStrategyQuestionUnique,
  documentStrategyTextBlanks,
  documentStrategyClosedList,
  documentStrategyListSpelling,
  documentStrategyDateForm,
  documentStrategyDateText,
  documentStrategyNotDecided,
  documentStrategyCprInText,
  documentStrategyLinksKmd,
  documentStrategyDecidedWithoutDecision,
  documentStrategyDecisionNotDecided,
  documentStrategyFutureDecision,
  documentStrategyNotRelevantWithoutReason,
];
