import type { Guide } from "./guide";

export const caseAreasGuide: Guide = {
  register: "caseAreas",
  purpose: {
    da: "Alle sager i KMD Sag skal et sted hen. Strategien siger for hvert sagsområde, hvor sagerne flytter, hvornår, og hvilket system medarbejderne bruger bagefter.",
    en: "Every case in KMD Sag has to go somewhere. The strategy says for each case area where the cases move, when, and which system people use afterwards.",
  },
  steps: [
    {
      da: "Del sagerne op i områder, som én leder kan svare for. KLE-grupperne er et godt sted at begynde.",
      en: "Divide the cases into areas that one manager can answer for. The KLE groups are a good place to begin.",
    },
    {
      da: "Tæl åbne og lukkede sager, og notér, om der ligger dokumenter i EDH.",
      en: "Count open and closed cases, and note whether there are documents in EDH.",
    },
    {
      da: "Vælg en exitvej sammen med lederen. Få åbne sager kan ofte afsluttes, hvor de er.",
      en: "Choose an exit route together with the manager. Few open cases can often be closed where they are.",
    },
    {
      da: "Flytter sagerne, så vælg målsystemet, og se efter, at det kan vises i SAPA, før bølgen begynder.",
      en: "If the cases move, choose the target system, and see to it that it shows in SAPA before the wave begins.",
    },
    {
      da: "Læg områderne i bølger med datoer, og se planen igennem under Plan.",
      en: "Put the areas into waves with dates, and look the plan through under Plan.",
    },
  ],
  outcome: {
    da: "En exitplan i bølger, der viser, hvad hvert område venter på, og den tidligste dag, KMD Sag kan opsiges.",
    en: "An exit plan in waves that shows what each area waits for, and the earliest day on which KMD Sag can be terminated.",
  },
  pitfalls: [
    {
      da: "Et målsystem uden snitflade til indekset gør sagerne usynlige i SAPA. Planen flytter ikke et område til et system, der ikke er klar.",
      en: "A target system without an interface to the index makes the cases invisible in SAPA. The plan moves no area to a system that is not ready.",
    },
    {
      da: "Ikke besluttet er ikke en exitvej. Sæt en ansvarlig på, så nogen får spørgsmålet.",
      en: "Ikke besluttet is no exit route. Set a responsible person, so that somebody gets the question.",
    },
    {
      da: "Glem ikke de lukkede sager. De skal arkiveres, kasseres eller flyttes ligesom de åbne.",
      en: "Don't forget the closed cases. They must be archived, discarded or moved like the open ones.",
    },
  ],
  examples: [
    {
      title: { da: "To bølger i Nordby Kommune", en: "Two waves in Nordby Kommune" },
      story: {
        da: "Hegnssynet har tre åbne sager og afslutter dem i KMD Sag. Hjælpemidler har mange og flytter til Omsorg Nord, når snitfladen er i drift.",
        en: "Fence inspection has three open cases and closes them in KMD Sag. Aids has many and moves to Omsorg Nord once the interface is live.",
      },
      rows: [
        {
          areaId: "SO-01",
          areaName: "Hegnssyn",
          kle: "01.23",
          department: "Teknik og Miljø",
          currentSystem: "KMD Sag",
          openCases: 3,
          closedCases: 41,
          edhDocuments: "Nej",
          route: "Afsluttes i KMD Sag",
          wave: 1,
          startDate: "01-02-2027",
          endDate: "31-03-2027",
          responsible: "Byggechef",
          risk: "Lav",
          status: "Ikke startet",
        },
        {
          areaId: "SO-02",
          areaName: "Hjælpemidler",
          kle: "27.60",
          department: "Sundhed",
          currentSystem: "KMD Sag",
          openCases: 412,
          closedCases: 2950,
          edhDocuments: "Ja",
          route: "Flyt til fagsystem",
          targetSystem: "Omsorg Nord",
          wave: 2,
          startDate: "01-10-2027",
          endDate: "31-12-2027",
          responsible: "Leder af hjemmeplejen",
          risk: "Mellem",
          status: "Ikke startet",
        },
      ],
    },
  ],
};
