import { message } from "../../model/rule-message";

/** The messages of the list-spelling rules of all registers; only their titles name the register. */
export const LIST_SPELLING_MESSAGES = {
  spelling: message({
    da: {
      what: "”{value, select, true {SAND} false {FALSK} other {{value}}}” læses som ”{canonical}”.",
      why: "Kontrollen forstår det, men filtre, formler og opgørelser i Excel tæller de to for sig.",
      how: "Skriv ”{canonical}”.",
    },
    en: {
      what: "”{value, select, true {TRUE} false {FALSE} other {{value}}}” is read as ”{canonical}”.",
      why: "The check understands it, but filters, formulas and figures in Excel count the two apart.",
      how: "Write ”{canonical}”.",
    },
  }),
  blanks: message({
    da: {
      what: "Der er mellemrum eller usynlige tegn omkring ”{canonical}”.",
      why: "De kan ikke ses i cellen, men filtre, formler og opgørelser i Excel tæller værdien med og uden for sig.",
      how: "Fjern dem.",
    },
    en: {
      what: "There are blanks or unseen signs around ”{canonical}”.",
      why: "They can't be seen in the cell, but filters, formulas and figures in Excel count the value with and without apart.",
      how: "Take them away.",
    },
  }),
};

/** The fix, as on a button. */
export const LIST_SPELLING_FIX = { da: "Skriv listens værdi", en: "Write the value of the list" };
