import { message, type RuleMessage } from "../../model/rule-message";
import type { Language } from "../../text/language";

type Words = Readonly<Record<Language, { readonly what: string; readonly why: string; readonly how: string }>>;

const NEAREST: Readonly<Record<Language, string>> = {
  da: "{nearest, select, none {} other {; det ligner {nearest}}}.",
  en: "{nearest, select, none {} other {; it looks like {nearest}}}.",
};
const ASK: Readonly<Record<Language, string>> = {
  da: "Sig én gang for alle cellerne under ”Hvad betyder det hos jer?”, hvad der menes. Eller:",
  en: "Say once for all the cells under ”What does it mean with you?” what is meant. Or:",
};

/** What `nearest` of a question's data is where nothing is near. */
export const NOTHING_NEAR = "none";

/**
 * A question about a word that is not understood: what is near is named, and the answer holds for all cells. It is no fault until
 * somebody has said what the word means.
 */
export function wordQuestion(words: Words): RuleMessage {
  const asked = (language: Language): Words[Language] => {
    const { what, why, how } = words[language];
    return {
      what: `${what.replace(/\.$/, "")}${NEAREST[language]}`,
      why,
      how: `${ASK[language]} ${how.charAt(0).toLowerCase()}${how.slice(1)}`,
    };
  };
  return message({ da: asked("da"), en: asked("en") }, "info");
}

/** Reported once a column: each system of such a cell is read for itself, and the sheet may stay as it is. */
export const SEVERAL_SYSTEMS = message(
  {
    da: {
      what: "”{columnName}” nævner flere systemer i {count, plural, one {# celle} other {# celler}}, for eksempel ”{value}”.",
      why: "Hvert af systemerne læses for sig og tælles med i afhængigheder og opgørelser.",
      how: "Der skal ikke rettes noget. Del rækken i en række for hvert system, hvis der skal kunne besluttes noget for hvert af dem.",
    },
    en: {
      what: "”{columnName}” names several systems in {count, plural, one {# cell} other {# cells}}, for example ”{value}”.",
      why: "Each of the systems is read for itself and counts in dependencies and figures.",
      how: "Nothing needs to be corrected. Split the row into one for each system where something is to be decided for each.",
    },
  },
  "info",
);
