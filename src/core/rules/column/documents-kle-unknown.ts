import { kleUnknown } from "../bodies/kle-unknown";
import { cite } from "../../sources/source";
import { KLE } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const documentsKleUnknown = kleUnknown(
  {
    id: "documents-kle-unknown",
    register: "documents",
    severity: "info",
    title: {
      da: "Dokumenters KLE-numre findes i KLE eller er kommunens egne",
      en: "KLE numbers of documents stand in KLE or are the municipality’s own",
    },
    source: cite(KLE, "numbers"),
    since: "2026.14",
    messages: {
      unknown: message({
        da: {
          what: "{value} findes ikke i {edition}.",
          why: "Egne numre er tilladt, men er det en tastefejl, får de forkerte adgang til dokumentet, for adgangen følger nummeret.",
          how: "{nearCount, plural, =0 {} other {Nærmest er {nearest}. }}Er det kommunens eget nummer? Så skriv det under kommunens egne KLE-numre i indstillingerne; ellers ret det.",
        },
        en: {
          what: "{value} is not in {edition}.",
          why: "Own numbers are allowed, but if it is a slip, the wrong people see the document, for access goes by the number.",
          how: "{nearCount, plural, =0 {} other {Nearest are {nearest}. }}Is it the municipality’s own number? Then add it to the municipality’s own KLE numbers in the settings; else correct it.",
        },
      }),
    },
    example: { good: { rows: [{ kle: "27.60.04" }] }, bad: { rows: [{ kle: "27.61.40" }] } },
  },
  "kle",
  [3],
);
