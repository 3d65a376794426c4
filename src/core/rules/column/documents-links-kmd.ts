import { dyingLinks, OPENS_SBSYS } from "../bodies/dying-links";
import { DYING_LINKS } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const documentsLinksKmd = dyingLinks({
  id: "documents-links-kmd",
  register: "documents",
  severity: "error",
  title: { da: "Dokumenter indeholder ingen henvisninger, der dør med KMD Sag", en: "Documents hold no links that die with KMD Sag" },
  source: DYING_LINKS,
  since: "2026.14",
  messages: {
    kmd: message({
      da: {
        what: "Cellen indeholder en henvisning, der åbner KMD Sag eller EDH ({link}).",
        why: "Henvisningen holder op med at virke, når KMD Sag lukkes, og filen kan ikke findes med den.",
        how: "Erstat henvisningen med filens nye sted, når dokumentet er flyttet.",
      },
      en: {
        what: "The cell holds a link that opens KMD Sag or EDH ({link}).",
        why: "The link ceases to work when KMD Sag closes, and the file can’t be found by it.",
        how: "Replace the link by the file’s new place once the document has moved.",
      },
    }),
    sbsys: OPENS_SBSYS,
  },
  example: { good: { rows: [{ link: "https://intranet/dokumenter/4711" }] }, bad: { rows: [{ link: "kmdedhvis:4711" }] } },
});
