import type { RuleMessage } from "../../model/rule-message";
import { message } from "../../model/rule-message";
import type { Localized } from "../../text/language";

interface NumberFormMessages {
  readonly notNumber: RuleMessage;
  readonly large: RuleMessage;
  readonly date: RuleMessage;
}

/** The messages of the number-form rules about cells that are no number: what can be written instead is the register's own. */
export function numberFormMessages(how: Localized): NumberFormMessages {
  return {
    notNumber: message(
      {
        da: {
          what: "”{value}” i ”{columnName}” {problem, select, range {er to tal} vague {siger ikke, hvilket tal det er} other {er ikke forstået som et tal}}.",
          why: WHY.da,
          how: how.da,
        },
        en: {
          what: "”{value}” in ”{columnName}” {problem, select, range {is two numbers} vague {doesn’t say which number it is} other {is not understood as a number}}.",
          why: WHY.en,
          how: how.en,
        },
      },
      "info",
    ),
    large: message(
      {
        da: {
          what: "{value} i ”{columnName}” er mere end {most} og er ikke regnet med.",
          why: "Så stort et tal er sjældent rigtigt; grænsen er programmets egen tommelfingerregel. {columnWhy}",
          how: "Se efter, om det er en dato, et andet tal eller et ciffer for meget, og ret det.",
        },
        en: {
          what: "{value} in ”{columnName}” is more than {most} and does not count.",
          why: "So large a number is seldom right; the limit is this program’s own rule of thumb. {columnWhy}",
          how: "See whether it is a date, another number or a digit too many, and correct it.",
        },
      },
      "info",
    ),
    date: message(
      {
        da: {
          what: "”{value}” i ”{columnName}” er en dato og intet tal.",
          why: "Excel gør fx 1-2 og 1/2 til en dato, når det skrives. {columnWhy}",
          how: "Skriv tallet igen; giv cellen formatet Standard eller Tal først.",
        },
        en: {
          what: "”{value}” in ”{columnName}” is a date and no number.",
          why: "Excel makes a date of 1-2 and 1/2 when they are typed. {columnWhy}",
          how: "Write the number again; give the cell the format General or Number first.",
        },
      },
      "warning",
    ),
  };
}

const WHY: Localized = {
  da: "Det, der ikke kan læses, regnes der ikke med. {columnWhy}",
  en: "What can't be read does not count. {columnWhy}",
};
