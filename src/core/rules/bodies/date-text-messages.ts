import { message } from "../../model/rule-message";

/** The messages of the date-text rules of all registers; only their titles name the register. */
export const DATE_TEXT_MESSAGES = {
  text: message({
    da: {
      what: "Datoen ”{value}” i ”{columnName}” står som tekst.",
      why: "Kontrollen læser den som {date}, men Excel kan ikke sortere, filtrere eller regne med en dato, der er tekst.",
      how: "Gør den til en rigtig dato: skriv {date} i en celle med datoformat.",
    },
    en: {
      what: "The date ”{value}” in ”{columnName}” stands as text.",
      why: "The check reads it as {date}, but Excel can't sort, filter or reckon with a date that is text.",
      how: "Make it a real date: write {date} in a cell with a date format.",
    },
  }),
};

/** The fix, as on a button. */
export const DATE_TEXT_FIX = { da: "Gør teksten til en dato", en: "Make the text a date" };
