import type { Localized } from "../text/language";
import { formatMessage } from "../text/format-message";
import { value, type AnswerSpec } from "./answer";
import { KEY_REGISTERS } from "./answer-index";
import { conditionStatus, type RowConditionStatus } from "./condition-status";
import { findCondition } from "./find-condition";
import { placeOf } from "./place-of";

const STATUS: Readonly<Record<RowConditionStatus, Localized>> = {
  met: { da: "Opfyldt", en: "Met" },
  missing: { da: "Mangler", en: "Missing" },
  notApplicable: { da: "Gælder ikke", en: "Does not apply" },
  otherRegister: { da: "Gælder ikke", en: "Does not apply" },
  unknown: { da: "Kan ikke afgøres", en: "Can't be determined" },
  notInSheets: { da: "Kan ikke ses i arkene", en: "Can't be seen in the sheets" },
};
const UNKNOWN: Localized = {
  da: "Vilkåret ”{condition}” findes ikke i kataloget.",
  en: "The condition “{condition}” is not in the catalogue.",
};

/** Whether one integration condition is met for a row. */
export const condition: AnswerSpec = {
  parameters: [
    { id: "key", type: "key" },
    { id: "condition", type: "text" },
  ],
  follows: [...KEY_REGISTERS, "documentStrategy", "kle", "settings"],
  answer: async (index, [key, name]) => {
    const { language } = index;
    const known = findCondition(name!);
    if (known === undefined)
      return { kind: "error", error: "notAvailable", message: formatMessage(UNKNOWN[language], language, { condition: name! }) };
    const found = await placeOf(index, key!);
    return "answer" in found ? found.answer : value(STATUS[await conditionStatus(index, found.place, known)][language]);
  },
};
