/** For marks of ours that may be left, since Excel does not let them be read or removed. */
export const UNREAD_MARKS = {
  da: "Excel lader ikke den betingede formatering på {count, plural, one {arket} other {arkene}} {sheets} læse eller fjerne. Gamle markeringer kan stå der endnu. Luk og åbn projektmappen, og prøv igen, eller fjern dem selv under Betinget formatering.",
  en: "Excel does not let the conditional formats of the {count, plural, one {sheet} other {sheets}} {sheets} be read or removed. Earlier marks may still be there. Close and reopen the workbook and try again, or remove them yourself under Conditional Formatting.",
};
