import { dyingLinks, OPENS_SBSYS } from "../bodies/dying-links";
import { DYING_LINKS } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const casesLinksKmd = dyingLinks({
  id: "cases-links-kmd",
  register: "cases",
  severity: "error",
  title: { da: "Sager indeholder ingen henvisninger, der dør med KMD Sag", en: "Cases hold no links that die with KMD Sag" },
  source: DYING_LINKS,
  since: "2026.11",
  example: {
    good: { rows: [{ title: "Ansøgning om hjælpemiddel, se sag 2018-000077" }] },
    bad: { rows: [{ title: "Ansøgning om hjælpemiddel, se kmdsageraabn:2018-000077" }] },
  },
  messages: {
    kmd: message({
      da: {
        what: "Cellen indeholder en henvisning, der åbner KMD Sag ({link}).",
        why: "Henvisningen holder op med at virke, når KMD Sag lukkes, og følger med sagen til dens nye sted.",
        how: "Fjern henvisningen, eller flyt det, den peger på, sammen med sagen.",
      },
      en: {
        what: "The cell holds a link that opens KMD Sag ({link}).",
        why: "The link ceases to work when KMD Sag closes, and it goes with the case to its new place.",
        how: "Remove the link, or move what it points at together with the case.",
      },
    }),
    sbsys: OPENS_SBSYS,
  },
});
