import { requiredValue } from "../bodies/required-value";
import { REGISTER_FORM } from "../sources";
import { message } from "../texts";

export const interfacesRequiredValue = requiredValue({
  id: "interfaces-required-value",
  register: "interfaces",
  severity: "error",
  title: { da: "Påkrævede felter om snitflader er udfyldt", en: "Required fields of interfaces are filled in" },
  source: REGISTER_FORM,
  since: "2026.11",
  messages: {
    blank: message({
      da: {
        what: "Feltet ”{columnName}” er tomt.",
        why: "Uden det kan det ikke ses, hvilke systemer snitfladen binder sammen, eller hvad der er besluttet om den.",
        how: "Udfyld feltet. Er snitfladens skæbne ikke besluttet, så vælg Afventer som beslutning.",
      },
      en: {
        what: "The field ”{columnName}” is blank.",
        why: "Without it one can't see which systems the interface ties together or what has been decided about it.",
        how: "Fill in the field. If nothing has been decided about the interface, choose Afventer as its decision.",
      },
    }),
  },
});
