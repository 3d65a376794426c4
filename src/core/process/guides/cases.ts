import type { Guide } from "./guide";

export const casesGuide: Guide = {
  register: "cases",
  purpose: {
    da: "Hver sag, der ryddes op nu, er en sag mindre at flytte. Her vælger I for hver sag, om den lukkes, kasseres, arkiveres eller flyttes.",
    en: "Each case that is cleaned up now is one case less to move. Here you choose for each case whether it is closed, discarded, archived or moved.",
  },
  steps: [
    {
      da: "Bestil et udtræk af sagerne, og indsæt det i arket. De manuelle sager er dem, intet fagsystem ejer.",
      en: "Order an extract of the cases and put it into the sheet. The manual cases are those that no specialist system owns.",
    },
    {
      da: "Validér, og ret KLE-nummer, part og sagstilstand, hvor de er forkerte.",
      en: "Validate, and fix KLE number, party and case state where they are wrong.",
    },
    {
      da: "Få råd til hver sag under Oprydning, og skriv dem i kolonnen Handling, når I har set dem igennem.",
      en: "Get advice on each case under Cleanup, and write it into the column Action once you have looked it through.",
    },
    {
      da: "Lav arbejdslisten, og del den ud til enhederne. De kender sagerne.",
      en: "Make the worklist and hand it out to the units. They know the cases.",
    },
    {
      da: "Gentag med et nyt udtræk. Tallet skal falde fra gang til gang.",
      en: "Repeat with a new extract. The number must fall from time to time.",
    },
  ],
  outcome: {
    da: "Arbejdslister til hver enhed, tal på, hvor mange sager der er tilbage, og et grundlag for at flytte resten.",
    en: "Worklists for each unit, figures on how many cases are left, and a basis for moving the rest.",
  },
  pitfalls: [
    {
      da: "Kassér aldrig, før bevaring og kassation er afklaret med arkivaren.",
      en: "Never discard before retention has been settled with the archivist.",
    },
    {
      da: "En titel med navn og sygdom kan ses af flere, når den vises i SAPA. Ret den, før sagen flyttes.",
      en: "A title with name and illness can be seen by more people once it shows in SAPA. Fix it before the case is moved.",
    },
    {
      da: "En åben sag uden aktivitet i årevis er sjældent åben. Luk den, eller find ud af hvorfor.",
      en: "An open case without activity for years is seldom open. Close it, or find out why.",
    },
  ],
  examples: [
    {
      title: { da: "Tre sager i Nordby Kommune", en: "Three cases in Nordby Kommune" },
      story: {
        da: "Den første er forbi og kan lukkes, den anden er i gang og flytter, og den tredje skal afklares med arkivaren.",
        en: "The first is over and can be closed, the second is under way and moves, and the third is to be settled with the archivist.",
      },
      rows: [
        {
          caseNumber: "2017-004411",
          title: "Ansøgning om støtte til forening",
          kle: "18.15.05",
          facet: "G01",
          caseStatus: "Afgjort",
          sensitivity: "IKKE_FORTROLIGE_DATA",
          responsibleUnit: "Kultur og Fritid",
          created: "03-04-2017",
          lastActivity: "20-06-2017",
          manualCase: "Ja",
          action: "Luk",
        },
        {
          caseNumber: "2026-000207",
          title: "Ansøgning om hjælpemiddel",
          kle: "27.60.04",
          facet: "G01",
          caseStatus: "Oplyst",
          sensitivity: "FOELSOMME_PERSONOPLYSNINGER",
          responsibleUnit: "Hjælpemidler",
          created: "12-01-2026",
          lastActivity: "30-10-2026",
          manualCase: "Nej",
          action: "Flyt",
          targetSystem: "Omsorg Nord",
        },
        {
          caseNumber: "2009-001950",
          title: "Høring om lokalplan",
          kle: "01.02.05",
          facet: "P16",
          caseStatus: "Opstaaet",
          sensitivity: "IKKE_FORTROLIGE_DATA",
          responsibleUnit: "Plan og By",
          created: "08-09-2009",
          lastActivity: "17-11-2009",
          manualCase: "Ja",
          action: "Afklar",
        },
      ],
    },
  ],
};
