import { dyingLinks, OPENS_SBSYS } from "../bodies/dying-links";
import { DYING_LINKS } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const interfacesLinksKmd = dyingLinks({
  id: "interfaces-links-kmd",
  register: "interfaces",
  severity: "error",
  title: { da: "Snitflader indeholder ingen henvisninger, der dør med KMD Sag", en: "Interfaces hold no links that die with KMD Sag" },
  source: DYING_LINKS,
  since: "2026.11",
  example: { good: { rows: [{ remark: "Se vejledningen på intranettet." }] }, bad: { rows: [{ remark: "Se kmdedhvis:4711" }] } },
  messages: {
    kmd: message({
      da: {
        what: "Cellen indeholder en henvisning, der åbner KMD Sag ({link}).",
        why: "Henvisningen holder op med at virke, når KMD Sag lukkes; bygger snitfladen på den, falder den med.",
        how: "Find ud af, om snitfladen bruger henvisningen, og aftal en afløser med leverandøren.",
      },
      en: {
        what: "The cell holds a link that opens KMD Sag ({link}).",
        why: "The link ceases to work when KMD Sag closes; if the interface rests on it, it falls too.",
        how: "Find out whether the interface uses the link and agree on a successor with the supplier.",
      },
    }),
    sbsys: OPENS_SBSYS,
  },
});
