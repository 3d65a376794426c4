import { dyingLinks, OPENS_SBSYS } from "../bodies/dying-links";
import { DYING_LINKS } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const remindersLinksKmd = dyingLinks({
  id: "reminders-links-kmd",
  register: "reminders",
  severity: "error",
  title: { da: "Adviser indeholder ingen henvisninger, der dør med KMD Sag", en: "Reminders hold no links that die with KMD Sag" },
  source: DYING_LINKS,
  since: "2026.14",
  messages: {
    kmd: message({
      da: {
        what: "Cellen indeholder en henvisning, der åbner KMD Sag ({link}).",
        why: "Henvisningen holder op med at virke, når KMD Sag lukkes, også hvis adviset sættes igen.",
        how: "Skriv sagens nummer i stedet for henvisningen.",
      },
      en: {
        what: "The cell holds a link that opens KMD Sag ({link}).",
        why: "The link ceases to work when KMD Sag closes, even if the reminder is set again.",
        how: "Write the number of the case instead of the link.",
      },
    }),
    sbsys: OPENS_SBSYS,
  },
  example: { good: { rows: [{ text: "Se sag 2019-000123" }] }, bad: { rows: [{ text: "Se kmdsageraabn:2019-000123" }] } },
});
