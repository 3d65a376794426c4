import { parseCpr } from "../identifiers/cpr";
import { cvrOf } from "../identifiers/cvr";
import { parseKle } from "../identifiers/kle";
import { isPNumber } from "../identifiers/p-number";
import { isUuid } from "../identifiers/uuid";
import { formatMessage } from "../text/format-message";
import { foldText } from "../text/fold";
import type { Localized } from "../text/language";
import { value, type AnswerSpec } from "./answer";

interface Kind {
  /** As users write it; the first is shown. */
  readonly names: readonly string[];
  readonly isValid: (text: string) => boolean;
}

/** The kinds of numbers whose form can be checked. Adding one is adding a line. */
const VALID_KINDS: readonly Kind[] = [
  { names: ["CPR", "CPR-nummer"], isValid: (text) => parseCpr(text) !== undefined },
  { names: ["CVR", "CVR-nummer"], isValid: (text) => cvrOf(text) !== undefined },
  { names: ["P-nr", "P-nummer", "Pnr"], isValid: isPNumber },
  { names: ["KLE", "KLE-nummer"], isValid: (text) => parseKle(text) !== undefined },
  { names: ["UUID", "GUID"], isValid: isUuid },
];

const UNKNOWN: Localized = { da: "”{kind}” er ikke en af {kinds}.", en: "“{kind}” is none of {kinds}." };

/** Whether a value has the form of a number of the kind; not whether it has been given to anybody. */
export const valid: AnswerSpec = {
  parameters: [
    { id: "kind", type: "text" },
    { id: "value", type: "text" },
  ],
  follows: [],
  answer: ({ language }, [kind, given]) => {
    const wanted = foldText(String(kind));
    const found = VALID_KINDS.find(({ names }) => names.some((name) => foldText(name) === wanted));
    if (found === undefined) {
      const kinds = new Intl.ListFormat(language, { type: "disjunction" }).format(VALID_KINDS.map(({ names }) => names[0]!));
      return { kind: "error", error: "invalidValue", message: formatMessage(UNKNOWN[language], language, { kind: String(kind), kinds }) };
    }
    return value(found.isValid(String(given)));
  },
};
