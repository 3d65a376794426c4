import { message } from "../../model/rule-message";

/** The messages of the number-text rules of all registers; only their titles name the register. */
export const NUMBER_TEXT_MESSAGES = {
  text: message({
    da: {
      what: "Tallet ”{value}” i ”{columnName}” står som tekst.",
      why: "Kontrollen læser det som et tal, men Excel regner ikke tekst med i summer og sorterer den for sig.",
      how: "Gør det til et rigtigt tal: skriv {number} i en celle med talformat.",
    },
    en: {
      what: "The number ”{value}” in ”{columnName}” stands as text.",
      why: "The check reads it as a number, but Excel leaves text out of sums and sorts it apart.",
      how: "Make it a real number: write {number} in a cell with a number format.",
    },
  }),
};

/** The fix, as on a button. */
export const NUMBER_TEXT_FIX = { da: "Gør teksten til et tal", en: "Make the text a number" };
