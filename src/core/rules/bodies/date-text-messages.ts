import { message } from "../../model/rule-message";

/** The messages of the date-text rules of all registers; only their titles name the register. */
export const DATE_TEXT_MESSAGES = {
  text: message({
    da: {
      what: "{count, plural, one {1 dato i ”{columnName}” er ikke en rigtig dato og er læst sådan} other {# datoer i ”{columnName}” er ikke rigtige datoer og er læst sådan}}: {examples}.",
      why: "Kontrollen regner med det læste, men Excel kan ikke sortere, filtrere eller regne med en dato, der er skrevet på anden måde. En periode læses som dens sidste dag.",
      how: "Se efter, at det er læst rigtigt, og få det skrevet som datoer; ret selv dem, der er læst forkert.",
    },
    en: {
      what: "{count, plural, one {1 date in ”{columnName}” is no real date and is read so} other {# dates in ”{columnName}” are no real dates and are read so}}: {examples}.",
      why: "The check uses what is read, but Excel can't sort, filter or compute with a date written otherwise. A period is read as its last day.",
      how: "See that they are read right and have them written as dates; correct those that are read wrongly.",
    },
  }),
};

/** The fix, as on a button. */
export const DATE_TEXT_FIX = { da: "Skriv som datoer", en: "Write as dates" };
