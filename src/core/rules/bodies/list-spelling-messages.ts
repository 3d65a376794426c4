import { message } from "../../model/rule-message";

/** The messages of the list-spelling rules of all registers; only their titles name the register. */
export const LIST_SPELLING_MESSAGES = {
  spelling: message({
    da: {
      what: "{count, plural, one {1 felt i ”{columnName}” er stavet anderledes end listen og læst sådan} other {# felter i ”{columnName}” er stavet anderledes end listen og læst sådan}}: {examples}.",
      why: "Kontrollen forstår dem, men filtre, formler og opgørelser i Excel tæller hver stavemåde for sig.",
      how: "Få listens værdi skrevet i dem alle, eller lad dem stå.",
    },
    en: {
      what: "{count, plural, one {1 field in ”{columnName}” is spelt otherwise than the list and read so} other {# fields in ”{columnName}” are spelt otherwise than the list and read so}}: {examples}.",
      why: "The check understands them, but filters, formulas and figures in Excel count each spelling apart.",
      how: "Have the list’s value written in them all, or leave them.",
    },
  }),
  blanks: message({
    da: {
      what: "{count, plural, one {1 felt i ”{columnName}” har mellemrum eller usynlige tegn omkring værdien} other {# felter i ”{columnName}” har mellemrum eller usynlige tegn omkring værdien}}: {examples}.",
      why: "De kan ikke ses i cellen, men filtre, formler og opgørelser i Excel tæller værdien med og uden for sig.",
      how: "Fjern mellemrummene.",
    },
    en: {
      what: "{count, plural, one {1 field in ”{columnName}” has blanks or unseen signs around the value} other {# fields in ”{columnName}” have blanks or unseen signs around the value}}: {examples}.",
      why: "They can't be seen in the cell, but filters, formulas and figures in Excel count the value with and without apart.",
      how: "Take the blanks away.",
    },
  }),
};

/** The fix, as on a button. */
export const LIST_SPELLING_FIX = { da: "Skriv listens værdi", en: "Write the value of the list" };
