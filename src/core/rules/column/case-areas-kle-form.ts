import { kleForm } from "../bodies/kle-form";
import { cite } from "../../sources/source";
import { KLE } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const caseAreasKleForm = kleForm(
  {
    id: "case-areas-kle-form",
    register: "caseAreas",
    severity: "error",
    title: {
      da: "Sagsområders KLE-numre har formen xx.xx eller xx.xx.xx",
      en: "KLE numbers of case areas have the form xx.xx or xx.xx.xx",
    },
    source: cite(KLE, "form"),
    since: "2026.12",
    messages: {
      number: message({
        da: {
          what: "KLE-nummeret er blevet til {value}.",
          why: "Excel har læst nummeret som et tal eller en dato, så nuller og punktummer kan være tabt, og områdets sager kan ikke findes i Sagsoprydning.",
          how: "Gør cellen til tekst, og skriv nummeret igen som xx.xx eller xx.xx.xx{nearCount, plural, =0 {} other {; det kan have været {nearest}}}.",
        },
        en: {
          what: "The KLE number has become {value}.",
          why: "Excel has read it as a number or a date, so zeros and points may be lost, and the area’s cases can’t be found in Case clean-up.",
          how: "Make the cell text and write the number again as xx.xx or xx.xx.xx{nearCount, plural, =0 {} other {; it may have been {nearest}}}.",
        },
      }),
      punctuation: message(
        {
          da: {
            what: "{count, plural, one {1 KLE-nummer er skrevet på en anden måde og læst sådan} other {# KLE-numre er skrevet på en anden måde og læst sådan}}: {examples}.",
            why: "Områdets sager findes i Sagsoprydning på nummeret, og adgangen i SAPA gives efter det.",
            how: "Få dem skrevet som xx.xx eller xx.xx.xx.",
          },
          en: {
            what: "{count, plural, one {1 KLE number is written otherwise and read so} other {# KLE numbers are written otherwise and read so}}: {examples}.",
            why: "The area’s cases are found in Case clean-up by the number, and access in SAPA is given by it.",
            how: "Have them written as xx.xx or xx.xx.xx.",
          },
        },
        "info",
      ),
      blanks: message(
        {
          da: {
            what: "Der er mellemrum eller usynlige tegn omkring {count, plural, one {1 KLE-nummer} other {# KLE-numre}}: {examples}.",
            why: "De kan ikke ses i cellen, men opslag i Excel finder ikke nummeret.",
            how: "Fjern dem.",
          },
          en: {
            what: "There are blanks or unseen signs around {count, plural, one {1 KLE number} other {# KLE numbers}}: {examples}.",
            why: "They can’t be seen in the cell, but look-ups in Excel do not find the number.",
            how: "Take them away.",
          },
        },
        "info",
      ),
      level: message({
        da: {
          what: "”{named}” er en hovedgruppe, ikke en gruppe eller et emne.",
          why: "En hovedgruppe spænder over så meget, at dens sager næppe flytter samme vej.",
          how: "Find den gruppe derunder, som området handler om{underCount, plural, =0 {} other {; under nummeret findes {under}}}.",
        },
        en: {
          what: "”{named}” is a main group, not a group or a subject.",
          why: "A main group spans so much that its cases will hardly move the same way.",
          how: "Find the group below it that the area is about{underCount, plural, =0 {} other {; below the number are {under}}}.",
        },
      }),
      several: message(
        {
          da: {
            what: "Der står flere KLE-numre i cellen: ”{value}”.",
            why: "Et område med flere numre kan ikke holdes op mod KLE, og overlap med andre områder kan ikke ses.",
            how: "Del området i en række for hvert nummer, med hver sit antal sager.",
          },
          en: {
            what: "The cell has several KLE numbers: ”{value}”.",
            why: "An area with several numbers can’t be held against KLE, and overlap with other areas can’t be seen.",
            how: "Split the area into a row for each number, each with its own count of cases.",
          },
        },
        "warning",
      ),
      form: message({
        da: {
          what: "”{value}” er ikke et KLE-nummer.",
          why: "Uden nummer kan områdets sager ikke findes i Sagsoprydning, og adgangen i SAPA kan ikke gives.",
          how: "Find områdets gruppe eller emne i KLE, og skriv nummeret som xx.xx eller xx.xx.xx{nearCount, plural, =0 {} other {; nærmest er {nearest}}}.",
        },
        en: {
          what: "”{value}” is not a KLE number.",
          why: "Without a number the area’s cases can’t be found in Case clean-up, and access in SAPA can’t be given.",
          how: "Find the area’s group or subject in KLE and write its number as xx.xx or xx.xx.xx{nearCount, plural, =0 {} other {; nearest are {nearest}}}.",
        },
      }),
    },
    example: { good: { rows: [{ kle: "27.60" }, { kle: "27.60.04" }] }, bad: { rows: [{ kle: "27-60" }, { kle: "27" }] } },
  },
  "kle",
  [2, 3],
);
