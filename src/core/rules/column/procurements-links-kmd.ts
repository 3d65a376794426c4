import { dyingLinks, OPENS_SBSYS } from "../bodies/dying-links";
import { DYING_LINKS } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const procurementsLinksKmd = dyingLinks({
  id: "procurements-links-kmd",
  register: "procurements",
  severity: "error",
  title: { da: "Anskaffelser indeholder ingen henvisninger, der dør med KMD Sag", en: "Procurements hold no links that die with KMD Sag" },
  source: DYING_LINKS,
  since: "2026.12",
  messages: {
    kmd: message({
      da: {
        what: "Cellen indeholder en henvisning, der åbner KMD Sag ({link}).",
        why: "Henvisningen holder op med at virke, når KMD Sag lukkes, og grundlaget for anskaffelsen kan ikke længere åbnes.",
        how: "Skriv, hvad henvisningen peger på, eller læg dokumentet et andet sted, og henvis dertil.",
      },
      en: {
        what: "The cell holds a link that opens KMD Sag ({link}).",
        why: "The link ceases to work when KMD Sag closes, and the grounds of the procurement can no longer be opened.",
        how: "Write what the link points at, or keep the document elsewhere and link to that.",
      },
    }),
    sbsys: OPENS_SBSYS,
  },
  example: { good: { rows: [{ deviation: "Se referatet af 3. marts" }] }, bad: { rows: [{ deviation: "Se kmdsageraabn:4711" }] } },
});
