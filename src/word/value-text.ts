import { formatSerial } from "../core/identifiers/dates";
import type { ValueFormat } from "../core/reports/plan";
import type { Language } from "../core/text/language";

/** A value as it is read; words stay as they are, whatever the format of their column. */
export function valueText(value: string | number, format: ValueFormat, language: Language): string {
  if (typeof value === "string") return value;
  switch (format) {
    case "date":
      return formatSerial(value);
    case "percent":
      return `${numberText(Math.round(value * 100), language)} %`;
    case "money":
      return `${numberText(Math.round(value), language)} kr.`;
    case "count":
      return numberText(value, language);
    case "text":
      return String(value);
  }
}

/** To make one takes longer than to write a thousand numbers with it. */
const NUMBERS = { da: new Intl.NumberFormat("da"), en: new Intl.NumberFormat("en") } as const;

function numberText(value: number, language: Language): string {
  return NUMBERS[language].format(value);
}
