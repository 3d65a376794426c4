import type { Guide } from "./guide";

export const remindersGuide: Guide = {
  register: "reminders",
  purpose: {
    da: "Adviser og påmindelser kommer ikke frem mere, når KMD Sag er lukket. Her beslutter I, hvad der sker med hvert, og hvem der sørger for det.",
    en: "Reminders come up no more once KMD Sag is closed. Here you decide what becomes of each, and who sees to it.",
  },
  steps: [
    {
      da: "Bed om en liste over de åbne adviser, eller lad hver enhed skrive sine egne ind.",
      en: "Ask for a list of the open reminders, or let each unit write its own.",
    },
    {
      da: "Spørg modtageren, om adviset stadig betyder noget. Mange gør ikke.",
      en: "Ask the recipient whether the reminder still matters. Many do not.",
    },
    {
      da: "Vælg, hvad der sker: flyttes maskinelt, sættes igen i det nye system, behandles før lukning, eller bortfalder.",
      en: "Choose what becomes of it: moved by machine, set again in the new system, dealt with before the closing, or lapses.",
    },
    {
      da: "Sæt en ansvarlig på, og luk adviset, når det er sket.",
      en: "Set a responsible on it, and close the reminder when it is done.",
    },
  ],
  outcome: {
    da: "Et tal på, hvor mange adviser der dør med KMD Sag, og en ansvarlig for hvert af dem, der skal leve videre.",
    en: "A figure on how many reminders die with KMD Sag, and a responsible for each that is to live on.",
  },
  pitfalls: [
    {
      da: "KMD’s udtræk rummer adviserne, men det er ikke sikkert, at det nye system kan modtage dem. Spørg leverandøren.",
      en: "KMD's extract holds the reminders, but the new system may not be able to take them. Ask the supplier.",
    },
    {
      da: "Et advis, som et fagsystem sender til KMD Sag, kræver en ny snitflade. Det er ikke nok at sætte det igen.",
      en: "A notice that a specialist system sends to KMD Sag needs a new interface. Setting it again is not enough.",
    },
  ],
  examples: [
    {
      title: { da: "To adviser i Nordby Kommune", en: "Two reminders in Nordby Kommune" },
      story: {
        da: "Opfølgningen sættes igen i Omsorg Nord. Høringsfristen er gået for længst, så det advis bortfalder.",
        en: "The follow-up is set again in Omsorg Nord. The hearing was over long ago, so that reminder lapses.",
      },
      rows: [
        {
          reminderId: "AD-1",
          text: "Opfølgning på hjælpemiddel",
          caseNumber: "2026-000207",
          recipient: "LIH",
          dueDate: "01-03-2028",
          status: "Åbent",
          outcome: "Sættes igen",
          responsible: "Lis Holm",
          targetSystem: "Omsorg Nord",
        },
        {
          reminderId: "AD-2",
          text: "Svar på høring",
          caseNumber: "2009-001950",
          recipient: "Plan og By",
          dueDate: "01-02-2010",
          status: "Lukket",
          outcome: "Bortfalder",
        },
      ],
    },
  ],
};
