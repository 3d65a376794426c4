import { CASE_AREA_WORDS } from "./case-areas";
import { CASE_WORDS } from "./cases";
import { DOCUMENT_WORDS } from "./documents";
import { INTERFACE_WORDS } from "./interfaces";
import type { KnownWords } from "./known-words";
import { PLAN_WORDS } from "./plans";
import { REMINDER_WORDS } from "./reminders";
import { SYSTEM_WORDS } from "./systems";
import { YES_NO_WORDS } from "./yes-no";

/** Every word that comes with the product and is read as a value of a closed list, with its source. */
export const KNOWN_WORDS: readonly KnownWords[] = [
  ...YES_NO_WORDS,
  ...SYSTEM_WORDS,
  ...INTERFACE_WORDS,
  ...CASE_AREA_WORDS,
  ...PLAN_WORDS,
  ...CASE_WORDS,
  ...DOCUMENT_WORDS,
  ...REMINDER_WORDS,
];
