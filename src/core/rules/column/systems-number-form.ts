import { numberForm } from "../bodies/number-form";
import { numberFormMessages } from "../bodies/number-form-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { lighterWhereOptional, message } from "../../model/rule-message";

export const systemsNumberForm = numberForm({
  id: "systems-number-form",
  register: "systems",
  severity: "error",
  title: { da: "Varsel og udgift er tal", en: "Notice and cost are numbers" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ noticeMonths: 6 }] }, bad: { rows: [{ noticeMonths: "30 dage" }] } },
  messages: {
    ...numberFormMessages({
      da: "Skriv kun tallet, uden enhed og forklaring; brug komma før decimaler.",
      en: "Write the number only, without unit or explanation, with a comma before decimals.",
    }),
    negative: lighterWhereOptional(
      message({
        da: {
          what: "{value} i ”{columnName}” er under 0.",
          why: "Et varsel, en udgift eller en forlængelse kan ikke være negativ, så det, der regnes ud fra tallet, bliver forkert.",
          how: "Fjern minusset, eller ret tallet efter kontrakten.",
        },
        en: {
          what: "{value} in ”{columnName}” is below 0.",
          why: "A notice, a cost or a renewal can't be negative, so what is computed from the number goes wrong.",
          how: "Take the minus away or correct the number by the contract.",
        },
      }),
    ),
    notWhole: lighterWhereOptional(
      message({
        da: {
          what: "{value} i ”{columnName}” er ikke et helt tal.",
          why: "Der regnes i hele måneder, når den seneste dag for opsigelse findes.",
          how: "Skriv hele måneder; rund et varsel op, så opsigelsen sendes i tide.",
        },
        en: {
          what: "{value} in ”{columnName}” is not a whole number.",
          why: "The last day of notice is computed in whole months.",
          how: "Write whole months; round a notice up, so that it is given in time.",
        },
      }),
    ),
  },
});
