import type { Guide } from "./guide";

export const systemsGuide: Guide = {
  register: "systems",
  purpose: {
    da: "I skal vide, hvilke systemer der mister noget, når KMD Sag lukker, og hvornår hver kontrakt kan forlades. Alle de andre redskaber slår op i denne liste.",
    en: "You need to know which systems lose something when KMD Sag closes, and when each contract can be left. All the other tools look things up in this list.",
  },
  steps: [
    {
      da: "Hent listen fra KITOS, eller begynd med de systemer, der holder sager. De er færre, end man tror.",
      en: "Fetch the list from KITOS, or begin with the systems that hold cases. They are fewer than one thinks.",
    },
    {
      da: "Spørg hver systemejer, om systemet udveksler data med KMD Sag i dag. Skriv Ukendt, når svaret mangler, så det kan følges op.",
      en: "Ask each system owner whether the system exchanges data with KMD Sag today. Write Ukendt where there is no answer, so that it can be followed up.",
    },
    {
      da: "Afklar, om systemets sager skal kunne ses i SAPA. Er svaret ja, skal systemet levere til de fælleskommunale indeks.",
      en: "Settle whether the system's cases are to show in SAPA. If so, the system must deliver to the shared indexes.",
    },
    {
      da: "Find udløbsdato og opsigelsesvarsel i kontrakten, og skriv dem på samme række som systemet.",
      en: "Find the end date and the notice period in the contract, and write them in the row of the system.",
    },
    {
      da: "Validér, og ret det, der er fundet, før I går videre til snitfladerne.",
      en: "Validate, and fix what is found, before you go on to the interfaces.",
    },
  ],
  outcome: {
    da: "Et overblik over, hvilke systemer der afhænger af KMD Sag, hvem der ejer dem, og hvilke kontrakter der snart skal opsiges.",
    en: "An overview of which systems are tied to KMD Sag, who owns them, and which contracts must be terminated soon.",
  },
  pitfalls: [
    {
      da: "Samme system under to navne tæller som to. Vælg ét System-id, og brug det i alle ark.",
      en: "One system under two names counts as two. Choose one System ID and use it in all sheets.",
    },
    {
      da: "Et udfaset system skal blive stående med status Udfaset, ellers kan ingen se, hvad der hang på det.",
      en: "A retired system must stay with the status Udfaset, or nobody can see what hung on it.",
    },
    {
      da: "Et system uden egen integration kan være ramt alligevel, hvis det får data fra et system, der har en.",
      en: "A system without an integration of its own may be hit all the same, if it gets data from one that has.",
    },
  ],
  examples: [
    {
      title: { da: "Tre systemer i Nordby Kommune", en: "Three systems in Nordby Kommune" },
      story: {
        da: "Nordby har afklaret to af tre. Bygherre er ikke undersøgt endnu, og derfor står der Ukendt og ikke Nej.",
        en: "Nordby has settled two of three. Bygherre has not been looked into yet, so it says Ukendt and not Nej.",
      },
      rows: [
        {
          systemId: "S-01",
          systemName: "Omsorg Nord",
          supplier: "Fjordsoft",
          systemType: "Fagsystem",
          caseBearing: "Ja",
          department: "Sundhed",
          owner: "Leder af hjemmeplejen",
          integratesKmdSag: "Ja",
          wantedInSapa: "Ja",
          contractEnd: "31-12-2028",
          noticeMonths: 6,
          status: "I drift",
        },
        {
          systemId: "S-02",
          systemName: "Arkiv og Sag",
          supplier: "Bakkedal Data",
          systemType: "ESDH",
          caseBearing: "Ja",
          department: "Stab",
          owner: "Digitaliseringschef",
          integratesKmdSag: "Nej",
          wantedInSapa: "Ja",
          contractEnd: "30-06-2029",
          noticeMonths: 12,
          status: "I drift",
        },
        {
          systemId: "S-03",
          systemName: "Bygherre",
          supplier: "Fjordsoft",
          systemType: "Fagsystem",
          caseBearing: "Ja",
          department: "Teknik og Miljø",
          owner: "Byggechef",
          integratesKmdSag: "Ukendt",
          wantedInSapa: "Ikke afklaret",
          contractEnd: "31-12-2027",
          noticeMonths: 3,
          status: "I drift",
        },
      ],
    },
  ],
};
