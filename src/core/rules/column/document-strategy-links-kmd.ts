import { dyingLinks, OPENS_SBSYS } from "../bodies/dying-links";
import { DYING_LINKS } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const documentStrategyLinksKmd = dyingLinks({
  id: "document-strategy-links-kmd",
  register: "documentStrategy",
  severity: "error",
  title: {
    da: "Strategiens spørgsmål indeholder ingen henvisninger, der dør med KMD Sag",
    en: "Questions of the strategy hold no links that die with KMD Sag",
  },
  source: DYING_LINKS,
  since: "2026.12",
  messages: {
    kmd: message({
      da: {
        what: "Cellen indeholder en henvisning, der åbner KMD Sag ({link}).",
        why: "Henvisningen holder op med at virke, når KMD Sag lukkes, og grundlaget for beslutningen kan ikke længere åbnes.",
        how: "Skriv, hvad henvisningen peger på, eller læg dokumentet et andet sted, og henvis dertil.",
      },
      en: {
        what: "The cell holds a link that opens KMD Sag ({link}).",
        why: "The link ceases to work when KMD Sag closes, and the grounds of the decision can no longer be opened.",
        how: "Write what the link points at, or keep the document elsewhere and link to that.",
      },
    }),
    sbsys: OPENS_SBSYS,
  },
  example: { good: { rows: [{ consideration: "Se referatet af 3. marts" }] }, bad: { rows: [{ consideration: "Se kmdsageraabn:4711" }] } },
});
