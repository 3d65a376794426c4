import { message } from "../../model/rule-message";

/** The messages of the rules on the form of case texts that differ in the column's name alone. */
export const TEXT_TOO_LONG = message({
  da: {
    what: "Teksten i ”{columnName}” er på {length} tegn; højst {max} er tilladt.",
    why: "Sags- og Dokumentindekset kan ikke modtage en længere tekst.",
    how: "Forkort teksten.",
  },
  en: {
    what: "The text in ”{columnName}” has {length} characters; at most {max} are allowed.",
    why: "Sags- og Dokumentindeks can't take a longer text.",
    how: "Shorten the text.",
  },
});

export const TEXT_LINE_BREAK = message({
  da: {
    what: "Teksten i ”{columnName}” indeholder et linjeskift.",
    why: "Sags- og Dokumentindekset tager kun teksten på én linje.",
    how: "Erstat linjeskiftet med et mellemrum.",
  },
  en: {
    what: "The text in ”{columnName}” holds a line break.",
    why: "Sags- og Dokumentindeks takes the text as one line only.",
    how: "Replace the line break by a blank.",
  },
});
