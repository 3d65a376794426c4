import type { RuleMessage } from "../../model/rule-message";
import { message } from "../../model/rule-message";
import type { Localized } from "../../text/language";

type EatenKeyMessages = Readonly<Record<"date" | "digits" | "power" | "zeros", RuleMessage>>;

/** The messages of the rules on keys that Excel has made something else of; what the key is needed for is the register's own. */
export function eatenKeyMessages(why: Localized): EatenKeyMessages {
  return {
    date: message(
      {
        da: {
          what: "”{columnName}” er datoen {value}.",
          why: `Excel gør et nummer som 1-2 eller 10-7 til en dato, når det skrives. ${why.da}`,
          how: "Gør cellen til tekst, og skriv nummeret igen, som det står i det system, det kommer fra.",
        },
        en: {
          what: "”{columnName}” is the date {value}.",
          why: `Excel makes a date of a number like 1-2 or 10-7 when it is typed. ${why.en}`,
          how: "Make the cell text and write the number again as it is in the system that it comes from.",
        },
      },
      "warning",
    ),
    digits: message({
      da: {
        what: "Nummeret {value} i ”{columnName}” har mistet cifre.",
        why: `Excel gemmer kun 15 cifre af et tal; resten er blevet til nuller, så to numre kan se ens ud. ${why.da}`,
        how: "Slet ingen rækker. Gør kolonnen til tekst, og hent numrene igen fra det system, de kommer fra.",
      },
      en: {
        what: "The number {value} in ”{columnName}” has lost digits.",
        why: `Excel keeps only 15 digits of a number; the rest have become zeros, so that two numbers may seem alike. ${why.en}`,
        how: "Delete no rows. Make the column text and get the numbers again from the system that they come from.",
      },
    }),
    power: message(
      {
        da: {
          what: "Nummeret i ”{columnName}” vises som {value}.",
          why: `Excel læser et nummer som 1E5 som et tal med nuller. ${why.da}`,
          how: "Gør cellen til tekst, og skriv nummeret igen.",
        },
        en: {
          what: "The number in ”{columnName}” is shown as {value}.",
          why: `Excel reads a number like 1E5 as a number with zeros. ${why.en}`,
          how: "Make the cell text and write the number again.",
        },
      },
      "warning",
    ),
    zeros: message(
      {
        da: {
          what: "{value} i ”{columnName}” har færre cifre end de andre og kan have mistet nuller foran.",
          why: `De andre numre har {width} cifre og begynder med 0; Excel fjerner nullerne, når nummeret står som tal. ${why.da}`,
          how: "Se efter i det system, nummeret kommer fra. Gør cellen til tekst, og skriv nummeret med nullerne.",
        },
        en: {
          what: "{value} in ”{columnName}” has fewer digits than the others and may have lost zeros in front.",
          why: `The other numbers have {width} digits and begin with 0; Excel drops the zeros where the number stands as a number. ${why.en}`,
          how: "Look in the system that the number comes from. Make the cell text and write the number with its zeros.",
        },
      },
      "info",
    ),
  };
}
