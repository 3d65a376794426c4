import { numberForm } from "../bodies/number-form";
import { numberFormMessages } from "../bodies/number-form-messages";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const documentsVersionForm = numberForm({
  id: "documents-version-form",
  register: "documents",
  severity: "error",
  title: { da: "Dokumenters version og underversion er hele tal", en: "Version and sub-version of documents are whole numbers" },
  source: cite(DOCUMENT_INSTRUCTIONS, "version"),
  since: "2026.14",
  messages: {
    ...numberFormMessages({
      da: "Skriv 2 i Version og 11 i Underversion for version 2.11.",
      en: "Write 2 in Version and 11 in Underversion for version 2.11.",
    }),
    negative: message({
      da: {
        what: "{value} i ”{columnName}” er under 0.",
        why: "Version og underversion tælles fra 0.",
        how: "Ret tallet efter dokumentet i EDH.",
      },
      en: {
        what: "{value} in ”{columnName}” is below 0.",
        why: "Version and sub-version count from 0.",
        how: "Correct the number by the document in EDH.",
      },
    }),
    notWhole: message({
      da: {
        what: "{value} i ”{columnName}” er ikke et helt tal.",
        why: "Sags- og Dokumentindekset tager version og underversion hver for sig.",
        how: "Skriv 2 i Version og 11 i Underversion for version 2.11.",
      },
      en: {
        what: "{value} in ”{columnName}” is not a whole number.",
        why: "Sags- og Dokumentindeks takes version and sub-version apart.",
        how: "Write 2 in Version and 11 in Underversion for version 2.11.",
      },
    }),
  },
  example: { good: { rows: [{ version: 2, subVersion: 11 }] }, bad: { rows: [{ version: 2.11, subVersion: 0 }] } },
});
