import { documentStrategyClosedList } from "../column/document-strategy-closed-list";
import { documentStrategyCprInText } from "../column/document-strategy-cpr-in-text";
import { documentStrategyDateForm } from "../column/document-strategy-date-form";
import { documentStrategyDateText } from "../column/document-strategy-date-text";
import { documentStrategyErrorValue } from "../column/document-strategy-error-value";
import { documentStrategyLinksKmd } from "../column/document-strategy-links-kmd";
import { documentStrategyListSpelling } from "../column/document-strategy-list-spelling";
import { documentStrategyRequiredValue } from "../column/document-strategy-required-value";
import { documentStrategyTextBlanks } from "../column/document-strategy-text-blanks";
import { documentStrategyIdUnique } from "../table/document-strategy-id-unique";
import { documentStrategyQuestionUnique } from "../table/document-strategy-question-unique";
import type { Rule } from "../rule";

/** Rules on Sags- og dokumentstrategi, in the order in which a user reads about them. */
export const DOCUMENT_STRATEGY_RULES: readonly Rule[] = [
  documentStrategyRequiredValue,
  documentStrategyErrorValue,
  documentStrategyIdUnique,
  documentStrategyQuestionUnique,
  documentStrategyTextBlanks,
  documentStrategyClosedList,
  documentStrategyListSpelling,
  documentStrategyDateForm,
  documentStrategyDateText,
  documentStrategyCprInText,
  documentStrategyLinksKmd,
];
