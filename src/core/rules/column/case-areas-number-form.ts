import { numberForm } from "../bodies/number-form";
import { numberFormMessages } from "../bodies/number-form-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { lighterWhereOptional, message } from "../../model/rule-message";

export const caseAreasNumberForm = numberForm({
  id: "case-areas-number-form",
  register: "caseAreas",
  severity: "error",
  title: { da: "Sagsområders antal er tal", en: "Counts of case areas are numbers" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: {
    ...numberFormMessages({
      da: "Skriv ét helt tal, fx 120. Er det ikke kendt, så lad cellen være tom.",
      en: "Write one whole number, e.g. 120. If it is not known, leave the cell blank.",
    }),
    negative: lighterWhereOptional(
      message({
        da: {
          what: "{value} i ”{columnName}” er under 0.",
          why: "Et antal kan ikke være negativt, så opgørelsen bliver forkert.",
          how: "Ret tallet.",
        },
        en: {
          what: "{value} in ”{columnName}” is below 0.",
          why: "A count can’t be negative, so the figures go wrong.",
          how: "Correct the number.",
        },
      }),
    ),
    notWhole: lighterWhereOptional(
      message({
        da: {
          what: "{value} i ”{columnName}” er ikke et helt tal.",
          why: "Sager, brugere og bølger tælles i hele tal, så opgørelsen bliver forkert.",
          how: "Ret tallet til et helt tal.",
        },
        en: {
          what: "{value} in ”{columnName}” is not a whole number.",
          why: "Cases, users and waves are counted whole, so the figures go wrong.",
          how: "Correct it to a whole number.",
        },
      }),
    ),
  },
  example: { good: { rows: [{ openCases: 120 }] }, bad: { rows: [{ openCases: "100-150" }] } },
});
