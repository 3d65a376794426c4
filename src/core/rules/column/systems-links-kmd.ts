import { dyingLinks, OPENS_SBSYS } from "../bodies/dying-links";
import { DYING_LINKS } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const systemsLinksKmd = dyingLinks({
  id: "systems-links-kmd",
  register: "systems",
  severity: "error",
  title: { da: "Systemer indeholder ingen henvisninger, der dør med KMD Sag", en: "Systems hold no links that die with KMD Sag" },
  source: DYING_LINKS,
  since: "2026.11",
  example: { good: { rows: [{ remark: "Se vejledningen på intranettet." }] }, bad: { rows: [{ remark: "Se kmdsageraabn:4711" }] } },
  messages: {
    kmd: message({
      da: {
        what: "Cellen indeholder en henvisning, der åbner KMD Sag ({link}).",
        why: "Henvisningen holder op med at virke, når KMD Sag lukkes.",
        how: "Fjern henvisningen, eller erstat den med en henvisning til det nye sted.",
      },
      en: {
        what: "The cell holds a link that opens KMD Sag ({link}).",
        why: "The link ceases to work when KMD Sag closes.",
        how: "Remove the link or replace it by one to the new place.",
      },
    }),
    sbsys: OPENS_SBSYS,
  },
});
