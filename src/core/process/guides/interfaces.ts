import type { Guide } from "./guide";

export const interfacesGuide: Guide = {
  register: "interfaces",
  purpose: {
    da: "Hver snitflade til KMD Sag falder bort, når KMD Sag lukker. Listen viser, hvad der skal erstatte den, og hvem der har besluttet det.",
    en: "Each interface to KMD Sag is lost when KMD Sag closes. The list shows what is to replace it, and who has decided it.",
  },
  steps: [
    {
      da: "Skriv først de snitflader, der findes i dag: én række for hver vej, data går.",
      en: "First write the interfaces that there are today: one row for each way that data goes.",
    },
    {
      da: "Skriv derefter dem, I ønsker jer: fra hvert sagsbærende system til den komponent, der skal have data.",
      en: "Then write those that you want: from each case-bearing system to the component that is to have the data.",
    },
    {
      da: "Beslut hver række: bevares, omlægges, nedlægges. Afventer er et svar, men kun for en tid.",
      en: "Decide each row: kept, rerouted, closed. Pending is an answer, but only for a time.",
    },
    {
      da: "Sæt en ansvarlig og en dato for idriftsættelse på alt, der skal omlægges.",
      en: "Set a responsible person and a go-live date on all that is to be rerouted.",
    },
  ],
  outcome: {
    da: "Et kort over, hvem der leverer til hvem, og en liste over snitflader, der skal bygges, før KMD Sag lukker.",
    en: "A map of who delivers to whom, and a list of interfaces to be built before KMD Sag closes.",
  },
  pitfalls: [
    {
      da: "En snitflade, der kun er nævnt som nedlagt, efterlader et hul. Skriv også den, der træder i stedet.",
      en: "An interface that is only named as closed leaves a gap. Write the one that takes its place, too.",
    },
    {
      da: "Send og modtag er to rækker, når data går begge veje.",
      en: "Send and receive are two rows when data goes both ways.",
    },
    {
      da: "Afsender og modtager skal staves som i Systemer og kontrakter, ellers kan kæden ikke følges.",
      en: "Sender and receiver must be spelt as in Systems and contracts, or the chain can't be followed.",
    },
  ],
  examples: [
    {
      title: { da: "Fra KMD Sag til indekset i Nordby Kommune", en: "From KMD Sag to the index in Nordby Kommune" },
      story: {
        da: "Omsorg Nord sender i dag sine sager til KMD Sag. Nordby nedlægger den vej og bygger en ny til Sags- og Dokumentindeks. Arkiv og Sag beholder den, der er på vej.",
        en: "Omsorg Nord sends its cases to KMD Sag today. Nordby closes that way and builds a new one to Sags- og Dokumentindeks. Arkiv og Sag keeps the one that is on its way.",
      },
      rows: [
        {
          interfaceId: "SN-01",
          sender: "Omsorg Nord",
          receiver: "KMD Sag",
          horizon: "Nuværende",
          component: "KMD Sag",
          data: "Sager",
          decision: "Nedlægges",
          decisionDate: "14-09-2026",
          responsible: "Arkitekt",
        },
        {
          interfaceId: "SN-02",
          sender: "Omsorg Nord",
          receiver: "Sags- og Dokumentindeks",
          horizon: "Fremtidig",
          component: "Sags- og Dokumentindeks",
          version: "3.0",
          data: "Sager, Dokumenter",
          decision: "Omlægges",
          decisionDate: "14-09-2026",
          goLive: "01-09-2027",
          responsible: "Arkitekt",
        },
        {
          interfaceId: "SN-03",
          sender: "Arkiv og Sag",
          receiver: "Sags- og Dokumentindeks",
          horizon: "Fremtidig",
          component: "Sags- og Dokumentindeks",
          version: "3.0",
          data: "Sager, Dokumenter",
          decision: "Bevares",
          decisionDate: "14-09-2026",
          goLive: "01-03-2027",
          responsible: "Arkivar",
        },
      ],
    },
  ],
};
