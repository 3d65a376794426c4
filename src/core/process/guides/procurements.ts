import type { Guide } from "./guide";

export const procurementsGuide: Guide = {
  register: "procurements",
  purpose: {
    da: "Et system, der købes uden krav om at aflevere til indekserne, vises måske aldrig i SAPA, og kravet er dyrt at få med bagefter. Redskabet holder styr på, at hvert udbud stiller det.",
    en: "A system that is bought without a demand to deliver to the indexes may never show in SAPA, and the demand is dear to add afterwards. The tool sees to it that every tender makes it.",
  },
  steps: [
    {
      da: "Skriv hver anskaffelse, der er på vej, også optioner og direkte tildelinger.",
      en: "Write each procurement that is under way, also options and direct awards.",
    },
    {
      da: "Svar for hvert krav: Ja, Nej eller Ikke relevant. Overskriften i arket siger, hvilket krav det er.",
      en: "Answer for each demand: Ja, Nej or Ikke relevant. The header in the sheet says which demand it is.",
    },
    {
      da: "Er svaret Nej, så skriv hvorfor under Afvigelse begrundet.",
      en: "If the answer is Nej, write why under Deviation justified.",
    },
    {
      da: "Lav bilaget med kravteksterne under Plan, og vedlæg det udbuddet.",
      en: "Make the annex of requirement texts under Plan, and enclose it with the tender.",
    },
  ],
  outcome: {
    da: "Et bilag med kravtekster til hvert udbud, og en liste over afvigelser med begrundelse.",
    en: "An annex of requirement texts for each tender, and a list of deviations with their reasons.",
  },
  pitfalls: [
    {
      da: "SKI 02.19 har integrationsvilkårene med i forvejen. Se efter, hvilken udgave aftalen følger.",
      en: "SKI 02.19 has the integration conditions already. See which version the agreement follows.",
    },
    {
      da: "Ikke relevant er kun et svar, når systemet slet ikke har den slags data.",
      en: "Ikke relevant is an answer only where the system has no such data at all.",
    },
  ],
  examples: [
    {
      title: { da: "Et udbud og en option i Nordby Kommune", en: "A tender and an option in Nordby Kommune" },
      story: {
        da: "Udbuddet af Omsorg Nord har kravspecifikationen med. Optionen på Bygherre skal først afklares, og står som under forberedelse.",
        en: "The tender of Omsorg Nord has its specification enclosed. The option on Bygherre is yet to be settled, and is being prepared.",
      },
      rows: [
        {
          procurementId: "A-01",
          system: "Omsorg Nord",
          agreementForm: "EU-udbud",
          tenderDate: "15-01-2027",
          contractStart: "01-07-2027",
          specification: "Ja",
          responsible: "Indkøbschef",
          status: "I udbud",
        },
        {
          procurementId: "A-02",
          system: "Bygherre",
          agreementForm: "Option",
          contractStart: "01-01-2028",
          specification: "Nej",
          responsible: "Byggechef",
          status: "Forberedes",
        },
      ],
    },
  ],
};
