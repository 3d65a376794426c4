import { documentStrategyClosedList } from "../column/document-strategy-closed-list";
import { documentStrategyDateForm } from "../column/document-strategy-date-form";
import { documentStrategyErrorValue } from "../column/document-strategy-error-value";
import { documentStrategyLinksKmd } from "../column/document-strategy-links-kmd";
import { documentStrategyListSpelling } from "../column/document-strategy-list-spelling";
import { documentStrategyRequiredValue } from "../column/document-strategy-required-value";
import { documentStrategyIdUnique } from "../table/document-strategy-id-unique";
import { documentStrategyQuestionUnique } from "../table/document-strategy-question-unique";
import type { Rule } from "../rule";

/** Rules on Sags- og dokumentstrategi, in the order in which a user reads about them. */
export const DOCUMENT_STRATEGY_RULES: readonly Rule[] = [
  documentStrategyRequiredValue,
  documentStrategyErrorValue,
  documentStrategyIdUnique,
  documentStrategyQuestionUnique,
  documentStrategyClosedList,
  documentStrategyListSpelling,
  documentStrategyDateForm,
  documentStrategyLinksKmd,
];
