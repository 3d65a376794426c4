import { message } from "../../model/rule-message";

/** The message of the not-decided rules of all registers; only their titles name the register. */
export const NOT_DECIDED_MESSAGES = {
  undecided: message({
    da: {
      what: "{count, plural, one {1 felt i ”{columnName}” siger selv, at det ikke er afgjort} other {# felter i ”{columnName}” siger selv, at det ikke er afgjort}}: {examples}.",
      why: "De regnes ikke for valgt eller kendt, hverken i planen, nøgletallene eller oprydningen.",
      how: "Skriv værdien alene, når den er afgjort; et spørgsmålstegn eller et forbehold hører til i bemærkningen.",
    },
    en: {
      what: "{count, plural, one {1 field in ”{columnName}” says itself that it is not settled} other {# fields in ”{columnName}” say themselves that they are not settled}}: {examples}.",
      why: "They do not count as chosen or known, neither in the plan, the key figures nor the clean-up.",
      how: "Write the value alone when it is settled; a question mark or a reservation belongs in the remark.",
    },
  }),
};
