import { rowSpanOf } from "../model/parts";
import { registerSpec } from "../registers";
import { formatMessage } from "../text/format-message";
import type { Language } from "../text/language";
import { LEFT_OUT } from "./left-out.text";
import { formatPlace } from "./question-text";
import type { LeftOut } from "./recognition";

/** Why a list that has a register's headers was not read; one or two sentences. */
export function formatLeftOut(leftOut: LeftOut, language: Language): string {
  const { mapping, of, shared = 0, compared = 0 } = leftOut;
  const place = formatPlace(mapping, language);
  return formatMessage(LEFT_OUT[kindOf(leftOut)][language], language, {
    place: place.charAt(0).toUpperCase() + place.slice(1),
    register: registerSpec(mapping.register).title[language],
    rows: rowSpanOf(mapping),
    of: of === undefined ? "" : formatPlace(of, language),
    shared,
    compared,
  });
}

function kindOf({ reason, of, isHidden }: LeftOut): keyof typeof LEFT_OUT {
  if (reason === "copy" && isHidden) return "hiddenCopy";
  return reason === "other-columns" && of === undefined ? "unread" : reason;
}
