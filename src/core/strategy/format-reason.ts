import { SAPA_CONDITION_LIST } from "../system-conditions/sapa-conditions";
import { formatSerial } from "../identifiers/dates";
import { formatMessage } from "../text/format-message";
import type { Language, Localized } from "../text/language";
import { REASON_TEXTS } from "./reason-texts";
import type { Reason } from "./strategy";

/**
 * A reason as a sentence: `date` becomes a day, `conditions` names, `because` the sentence of the reason it names.
 * @param date fills the hole `{date}` where the reason's own data has none: a hold's date is beside its reason.
 * @throws for a reason that has no text.
 */
export function formatReason({ id, data }: Reason, language: Language, date?: number): string {
  const text = (REASON_TEXTS as Readonly<Record<string, Localized>>)[id];
  if (text === undefined) throw new Error(`No text for the reason "${id}"`);
  const day = data["date"] ?? date;
  const { because, conditions } = data;
  const sentence =
    because === undefined ? undefined : formatReason({ id: String(because), data: without(data, "because") }, language, date);
  // A cause that names the area says which one it is.
  if (id === "unplanned" && sentence?.includes(String(data["area"])) === true)
    return formatMessage(REASON_TEXTS["unplanned-because"][language], language, { because: sentence });
  return formatMessage(text[language], language, {
    ...data,
    ...(typeof day === "number" ? { date: formatSerial(day) } : {}),
    ...(conditions === undefined ? {} : { conditions: conditionNames(String(conditions), language) }),
    ...(sentence === undefined ? {} : { because: sentence }),
  });
}

function conditionNames(ids: string, language: Language): string {
  const names = ids.split(",").map((id) => SAPA_CONDITION_LIST.find((condition) => condition.id === id)?.name[language] ?? id);
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}

function without(data: Reason["data"], key: string): Reason["data"] {
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== key));
}
