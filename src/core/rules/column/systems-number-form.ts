import { numberForm } from "../bodies/number-form";
import { numberFormMessages } from "../bodies/number-form-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const systemsNumberForm = numberForm({
  id: "systems-number-form",
  register: "systems",
  severity: "error",
  title: { da: "Varsel og udgift er tal", en: "Notice and cost are numbers" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ noticeMonths: 6 }] }, bad: { rows: [{ noticeMonths: "30 dage" }] } },
  messages: {
    ...numberFormMessages(
      {
        da: "Den seneste dag for opsigelse og den samlede udgift kan ikke regnes ud.",
        en: "The last day for notice and the total cost can't be worked out.",
      },
      {
        da: "Skriv kun tallet, uden enhed og forklaring; brug komma før decimaler.",
        en: "Write the number only, without unit or explanation, with a comma before decimals.",
      },
    ),
    negative: message({
      da: {
        what: "{value} i ”{columnName}” er under 0.",
        why: "Et varsel eller en udgift kan ikke være negativ, så summerne bliver forkerte.",
        how: "Fjern minusset, eller ret tallet efter kontrakten.",
      },
      en: {
        what: "{value} in ”{columnName}” is below 0.",
        why: "A notice or a cost can't be negative, so the totals go wrong.",
        how: "Take the minus away or correct the number by the contract.",
      },
    }),
    notWhole: message({
      da: {
        what: "{value} i ”{columnName}” er ikke et helt tal.",
        why: "Varslet skal være i hele måneder, for at den seneste dag for opsigelse kan regnes ud.",
        how: "Skriv varslet i hele måneder; rund op, så opsigelsen sendes i tide.",
      },
      en: {
        what: "{value} in ”{columnName}” is not a whole number.",
        why: "Notice is reckoned in whole months when the last day for it is found.",
        how: "Write the notice in whole months; round up, so that it is given in time.",
      },
    }),
  },
});
