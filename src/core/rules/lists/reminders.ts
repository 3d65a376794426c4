import { remindersRequiredValue } from "../column/reminders-required-value";
import { remindersErrorValue } from "../column/reminders-error-value";
import { remindersIdEaten } from "../column/reminders-id-eaten";
import { remindersIdUnique } from "../table/reminders-id-unique";
import { remindersTextBlanks } from "../column/reminders-text-blanks";
import { remindersCprInText } from "../column/reminders-cpr-in-text";
import { remindersClosedList } from "../column/reminders-closed-list";
import { remindersListSpelling } from "../column/reminders-list-spelling";
import { remindersDateForm } from "../column/reminders-date-form";
import { remindersDateText } from "../column/reminders-date-text";
import { remindersNotDecided } from "../column/reminders-not-decided";
import { remindersLinksKmd } from "../column/reminders-links-kmd";
import { remindersCaseUnknown } from "../across/reminders-case-unknown";
import { remindersTargetUnknown } from "../across/reminders-target-unknown";
import { remindersWithoutOutcome } from "../row/reminders-without-outcome";
import { remindersWithoutResponsible } from "../row/reminders-without-responsible";
import { remindersWithoutTarget } from "../row/reminders-without-target";
import { remindersOverdue } from "../row/reminders-overdue";
import type { Rule } from "../rule";

/** Rules on Adviser og påmindelser, in the order in which a user reads about them. */
export const REMINDERS_RULES: readonly Rule[] = [
  remindersRequiredValue,
  remindersErrorValue,
  remindersIdEaten,
  remindersIdUnique,
  remindersTextBlanks,
  remindersCprInText,
  remindersClosedList,
  remindersListSpelling,
  remindersDateForm,
  remindersDateText,
  remindersNotDecided,
  remindersLinksKmd,
  remindersCaseUnknown,
  remindersTargetUnknown,
  remindersWithoutOutcome,
  remindersWithoutResponsible,
  remindersWithoutTarget,
  remindersOverdue,
];
