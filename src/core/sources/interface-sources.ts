import { publication } from "./source";

/*
 * What KOMBIT publishes on interfaces: what SKI 02.19 demands, how SAPA gets its data, and who negotiates. As in `sources.ts`, each topic
 * says in our words what the text holds.
 */

/** SKI 02.19 of 2023: what is demanded follows the service area. Which packages belong to which area stands in the agreement's own papers. */
export const SKI_2023 = publication({
  kind: "instruction",
  name: "KOMBIT, Digitaliseringskataloget: SKI 02.19 og den fælleskommunale infrastruktur",
  url: "https://digitaliseringskataloget.dk/ski-0219-og-den-faelleskommunale-infrastruktur",
  edition: "aftalen fra august 2023",
  read: { extent: "part", on: "2026-11-30" },
  topics: {
    byArea: {
      da: "I aftalen fra 2019 vurderede leverandøren, hvilke integrationer der var relevante. I aftalen fra august 2023 har KOMBIT vurderet det for hvert ydelsesområde.",
      en: "In the agreement of 2019 the supplier judged which integrations were relevant. In that of August 2023 KOMBIT has judged it for each service area.",
    },
    packages: {
      da: "Der stilles krav om integrationspakker, I-1 til I-15, i stedet for enkelte integrationer. En pakke består af forretningsbærende integrationer og de integrationer, de forudsætter.",
      en: "Integration packages, I-1 to I-15, are demanded instead of single integrations. A package consists of integrations that carry the business and those that they rest on.",
    },
  },
});

/** How SAPA gets its data, and who sees to the interfaces. */
export const LOCAL_DATA = publication({
  kind: "instruction",
  name: "KOMBIT: Data fra lokale it-systemer",
  url: "https://kombit.dk/content/data-fra-lokale-it-systemer",
  edition: "set 30. november 2026",
  read: { extent: "part", on: "2026-11-30" },
  topics: {
    indirect: {
      da: "SAPA viser det, der ligger i Støttesystemernes indekser. Den eneste direkte vej mellem SAPA og en fagløsning er hoppet frem og tilbage.",
      en: "SAPA shows what lies in the indexes. The only direct way between SAPA and a specialist system is the hop to and fro.",
    },
    negotiates: {
      da: "Kommunen drøfter selv snitflader til indekserne med sin leverandør eller stiller krav i udbud; en række af dem forhandler KOMBIT på kommunernes vegne.",
      en: "The municipality itself discusses interfaces to the indexes with its supplier or demands them in tenders; a number of them KOMBIT negotiates for the municipalities.",
    },
  },
});

/** KOMBIT's own strategy for the interfaces to SAPA. */
export const INTERFACE_STRATEGY = publication({
  kind: "instruction",
  name: "KOMBIT: SAPA – Snitfladestrategi",
  url: "https://deploy.doczz.net/doc/7095432/sapa---snitfladestrategi",
  edition: "5. november 2015",
  read: { extent: "part", on: "2026-11-30" },
  topics: {
    kinds: {
      da: "Strategien skelner mellem brugsmåder, typer af integrationer og typer af kildesystemer. Dens hovedsag er ESDH- og fagsystemer på markedsvilkår, mindre offentlige registre og andre myndigheders løsninger.",
      en: "The strategy tells apart ways of use, kinds of integration and kinds of source system. Its main concern is ESDH and specialist systems on market terms, less so public registers and other authorities' solutions.",
    },
  },
});
