import { message } from "../../model/rule-message";

/** The messages of the number-text rules of all registers; only their titles name the register. */
export const NUMBER_TEXT_MESSAGES = {
  text: message({
    da: {
      what: "{count, plural, one {1 tal i ”{columnName}” er ikke skrevet som et rent tal og er læst sådan} other {# tal i ”{columnName}” er ikke skrevet som rene tal og er læst sådan}}: {examples}.",
      why: "Kontrollen regner med det læste, men Excel regner ikke tekst med i summer og sorterer den for sig.",
      how: "Se efter, at det er læst rigtigt, og få det skrevet som tal; ret selv dem, der er læst forkert.",
    },
    en: {
      what: "{count, plural, one {1 number in ”{columnName}” is not written as a plain number and is read so} other {# numbers in ”{columnName}” are not written as plain numbers and are read so}}: {examples}.",
      why: "The check uses what is read, but Excel leaves text out of sums and sorts it apart.",
      how: "See that they are read right and have them written as numbers; correct those that are read wrongly.",
    },
  }),
};

/** For registers with amounts, whose headers may give a unit. */
export const UNIT_MESSAGES = {
  unit: message({
    da: {
      what: "Overskriften ”{columnName}” har en enhed, så {count, plural, one {1 tal er læst} other {# tal er læst}} gange {factor}: {examples}.",
      why: "Nøgletallene er i kroner og enkelte tal; et tal med sin egen enhed i cellen er læst efter den.",
      how: "Se efter, at det passer. Gør det ikke, så ret overskriften.",
    },
    en: {
      what: "The header ”{columnName}” has a unit, so {count, plural, one {1 number is read} other {# numbers are read}} times {factor}: {examples}.",
      why: "The key figures are in kroner and single numbers; a number with a unit of its own in the cell is read by that.",
      how: "See that it is so. If it is not, correct the header.",
    },
  }),
};

/** The fix, as on a button. */
export const NUMBER_TEXT_FIX = { da: "Skriv som tal", en: "Write as numbers" };
