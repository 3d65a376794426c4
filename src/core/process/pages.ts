import type { RegisterId } from "../model/register-id";

/** A public page on an activity. */
export interface PublicPage {
  /** Who publishes it, and its own title; a name, the same in every language. */
  readonly name: string;
  readonly url: string;
}

/** When the pages were looked at, in stored copies: what they say today may differ. */
export const PAGES_SEEN = "30-11-2026";

const TASKS: PublicPage = {
  name: "KOMBIT: SAPA, dokumenter og KLIK-opgaver",
  url: "https://dok.kombit.dk/teknik-miljoe-og-borgerservice/sapa",
};
const MOVING: PublicPage = { name: "KOMBIT: Flytning af sager", url: "https://kombit.dk/content/flytning-af-sager" };
const ECONOMY: PublicPage = { name: "KOMBIT: Økonomi og ejerskab", url: "https://kombit.dk/content/%C3%B8konomi-og-ejerskab" };
const SERVICES: PublicPage = {
  name: "Serviceplatformen: Brug af services, trin for trin for kommuner",
  url: "https://serviceplatformen.dk/administration/help/municipality-step-by-step",
};
const TERMS: PublicPage = {
  name: "Digitaliseringskataloget: Generelle vilkår for kommuner",
  url: "https://digitaliseringskataloget.dk/generelle-vilkaar-kommune",
};
const INDEX: PublicPage = {
  name: "Digitaliseringskataloget: Sags- og Dokumentindeks",
  url: "https://digitaliseringskataloget.dk/sags-dokumentindeks",
};
const OBJECTS: PublicPage = {
  name: "KOMBIT: Sags- og Dokumentindeks, SF1470",
  url: "https://github.com/kombit/SF1470-Sags-og-Dokumentindeks",
};
const KLE: PublicPage = {
  name: "KL: KL Emnesystematik (KLE)",
  url: "https://www.kl.dk/okonomi-og-administration/digitalisering-og-teknologi/arbejdsgange-forretningsviden-og-informationshaandtering/kl-emnesystematik-kle/",
};
const DISCARD: PublicPage = {
  name: "Rigsarkivet: Cirkulæreskrivelse om kassation af dokumenter i kommunernes it-systemer",
  url: "https://www.retsinformation.dk/Forms/R0710.aspx?id=199911",
};

export const PAGES = { TASKS, MOVING, ECONOMY, SERVICES, TERMS, INDEX, KLE, DISCARD } as const;

/** What KOMBIT, KL and Digitaliseringskataloget publish on each activity with a tool. */
export const TOOL_PAGES: Readonly<Record<RegisterId, readonly PublicPage[]>> = {
  systems: [ECONOMY, TERMS],
  interfaces: [
    { name: "KOMBIT: Data fra lokale it-systemer", url: "https://kombit.dk/content/data-fra-lokale-it-systemer" },
    { name: "KOMBIT: SAPA – Snitfladestrategi, 5. november 2015", url: "https://deploy.doczz.net/doc/7095432/sapa---snitfladestrategi" },
    INDEX,
  ],
  caseAreas: [
    { name: "KOMBIT: KMD Sag Exit-strategi 2", url: "https://docplayer.dk/amp/13196980-Kmd-sag-exit-strategi-2.html" },
    MOVING,
    KLE,
  ],
  documentStrategy: [TASKS, KLE, DISCARD],
  procurements: [
    {
      name: "Digitaliseringskataloget: SKI 02.19 og den fælleskommunale infrastruktur",
      url: "https://digitaliseringskataloget.dk/ski-0219-og-den-faelleskommunale-infrastruktur",
    },
    { name: "KOMBIT: Integrationskrav og snitfladekatalog fra SKI 02.19 (2019)", url: "https://lawinsider.com/da/contracts/kOdKA86Bn9A" },
  ],
  cases: [MOVING, OBJECTS, DISCARD],
  documents: [MOVING, OBJECTS, DISCARD],
  reminders: [TASKS, MOVING],
};
