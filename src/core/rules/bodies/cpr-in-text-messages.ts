import { message } from "../../model/rule-message";

/** The messages of the cpr-in-text rules of all registers. The number is never repeated: findings are exported and mailed. */
export const CPR_IN_TEXT_MESSAGES = {
  cpr: message({
    da: {
      what: "Teksten i ”{columnName}” ser ud til at indeholde et CPR-nummer.",
      why: "Arket deles med kolleger og leverandører, og et CPR-nummer må ikke stå, hvor det ikke er nødvendigt.",
      how: "Fjern nummeret; henvis til sagen med dens sagsnummer, hvis personen skal kunne findes.",
    },
    en: {
      what: "The text in ”{columnName}” seems to hold a CPR number.",
      why: "The sheet is shared with colleagues and suppliers, and a CPR number must not stand where it is not needed.",
      how: "Take the number out; refer to the case by its number if the person must be found.",
    },
  }),
  perhaps: message(
    {
      da: {
        what: "Teksten i ”{columnName}” indeholder et tal, der kan være et CPR-nummer. Det er ikke sikkert: datoen findes, men tallet kan også være noget andet.",
        why: "Arket deles med kolleger og leverandører, og et CPR-nummer må ikke stå, hvor det ikke er nødvendigt.",
        how: "Se efter. Er det et CPR-nummer, så fjern det; ellers er der intet at gøre.",
      },
      en: {
        what: "The text in ”{columnName}” holds a number that may be a CPR number. It is not sure: the date exists, but the number may also be something else.",
        why: "The sheet is shared with colleagues and suppliers, and a CPR number must not stand where it is not needed.",
        how: "Have a look. If it is a CPR number, take it out; if not, there is nothing to do.",
      },
    },
    "info",
  ),
};
