import type { RegisterId } from "../model/register-id";
import type { Localized } from "../text/language";

/** Each sheet's purpose and how to begin, a line a cell. Columns explain themselves in their notes. */
const ABOUT: Readonly<Record<RegisterId, Localized<readonly string[]>>> = {
  systems: {
    da: [
      "Her står kommunens systemer med deres kontrakter: hvad der afhænger af KMD Sag, og hvad der skal kunne ses i SAPA.",
      "Skriv én række for hvert system. Har flere systemer samme kontrakt, gentages kontrakten.",
      "Systemer på vej ud skal også med, indtil de er væk. Har kommunen KITOS, kan listen hentes derfra.",
    ],
    en: [
      "Here stand the municipality's systems and their contracts: what hangs on KMD Sag, and what shall show in SAPA.",
      "Write one row for each system. Where several systems share a contract, repeat the contract.",
      "Include systems on their way out until they are gone. A municipality that has KITOS can take the list from there.",
    ],
  },
  interfaces: {
    da: [
      "Her står snitfladerne mellem systemerne, både dem i dag og dem, der skal til for at komme i SAPA.",
      "Skriv én række for hver snitflade og retning. Brug System-id eller systemnavn fra Systemer og kontrakter, KMD Sag eller en komponent.",
      "En snitflade, der lægges om, får to rækker: den nuværende og den fremtidige.",
    ],
    en: [
      "Here stand the interfaces between systems, both those of today and those it takes to get into SAPA.",
      "Write one row for each interface and direction. Use ID or name from Systems and contracts, KMD Sag or a component.",
      "An interface that is rebuilt gets two rows: the current one and the future one.",
    ],
  },
  caseAreas: {
    da: [
      "Her står, hvor hvert sagsområdes sager skal hen, når KMD Sag lukker, og hvilket system brugerne arbejder i bagefter.",
      "Skriv én række for hvert område med samme vej ud. Skal en del af sagerne et andet sted hen, er det sit eget område.",
      "Begynd med antal sager og nuværende system; vejen ud kan besluttes senere.",
    ],
    en: [
      "Here stands where the cases of each area go when KMD Sag closes, and in which system their users work afterwards.",
      "Write one row for each area with one way out. Where some of the cases go elsewhere, they are an area of their own.",
      "Begin with number of cases and current system; the way out can be decided later.",
    ],
  },
  documentStrategy: {
    da: [
      "Her står de spørgsmål, kommunen skal tage stilling til om sager og dokumenter, før og efter KMD Sag.",
      "Behandl et tema ad gangen. Skriv beslutningen og datoen, og sæt status til Besluttet.",
      "Spørgsmålene og de foreslåede ansvarlige er en begyndelse: ret dem, slet dem, og skriv jeres egne til.",
    ],
    en: [
      "Here stand the questions that the municipality must decide about cases and documents, before and after KMD Sag.",
      "Deal with one theme at a time. Write the decision and its date, and set the status to Besluttet.",
      "The questions and the suggested responsibles are a beginning: change them, delete them, and add your own.",
    ],
  },
  procurements: {
    da: [
      "Her står de anskaffelser, der skal give systemer og snitflader, og om hvert udbud stiller kravene til at kunne ses i SAPA.",
      "Skriv én række for hver anskaffelse. Sæt Ja, Nej eller Ikke relevant ved hvert krav.",
      "Står der Nej, skal afvigelsen begrundes.",
    ],
    en: [
      "Here stand the procurements that give systems and interfaces, and whether each tender makes the demands for showing in SAPA.",
      "Write one row for each procurement. Set Ja, Nej or Ikke relevant at each demand.",
      "Where it says Nej, the deviation must be justified.",
    ],
  },
  cases: {
    da: [
      "Her står de sager, der skal ryddes op i, før de forlader KMD Sag: lukkes, kasseres, flyttes, arkiveres eller afklares.",
      "Skriv eller indsæt én række for hver sag, gerne fra et udtræk. Kolonnernes rækkefølge er ligegyldig.",
      "Arket rummer personoplysninger: gem det kun, hvor de må ligge, og slet det, når oprydningen er slut.",
    ],
    en: [
      "Here stand the cases to be cleaned up before they leave KMD Sag: closed, discarded, moved, archived or clarified.",
      "Write or paste one row for each case, from an extract if you like. The order of the columns does not matter.",
      "The sheet holds personal data: keep it only where they may lie, and delete it when the clean-up is done.",
    ],
  },
  documents: {
    da: [
      "Her står dokumenterne i KMD Sag EDH eller ESDH, ét for ét: hvilken sag de hører til, og hvad der skal ske med dem.",
      "Indsæt et udtræk med én række for hvert dokument. Har I kun de løse dokumenter, så er det dem, det gælder.",
      "Arket rummer personoplysninger: gem det kun, hvor de må ligge, og slet det, når dokumenterne er flyttet.",
    ],
    en: [
      "Here stand the documents in KMD Sag EDH or ESDH, one by one: on which case they hang, and what is to become of them.",
      "Paste an extract with one row for each document. If you have the loose documents only, those are the ones that matter.",
      "The sheet holds personal data: keep it only where they may lie, and delete it when the documents have moved.",
    ],
  },
  reminders: {
    da: [
      "Her står de adviser og påmindelser, der er sat i KMD Sag. De kommer ikke frem mere, når KMD Sag er lukket.",
      "Skriv eller indsæt én række for hvert advis, og vælg, hvad der sker med det, og hvem der sørger for det.",
      "Lukkede adviser behøver ikke at være med.",
    ],
    en: [
      "Here stand the reminders that are set in KMD Sag. They come up no more once KMD Sag is closed.",
      "Write or paste one row for each reminder, and choose what becomes of it and who sees to it.",
      "Closed reminders need not be included.",
    ],
  },
};

const COMMON: Localized<readonly string[]> = {
  da: [
    "Klik på en overskrift: så vises, hvad kolonnen rummer, hvad svaret bruges til, og et eksempel.",
    "Egne kolonner kan tilføjes til højre. De lades i fred og beholdes.",
  ],
  en: [
    "Select a header: it tells what the column holds and what the answer is used for, and shows an example.",
    "Columns of your own can be added to the right. They are left alone and kept.",
  ],
};

/** The lines above a register's table. */
export function guideOf(register: RegisterId): Localized<readonly string[]> {
  const about = ABOUT[register];
  return { da: [...about.da, ...COMMON.da], en: [...about.en, ...COMMON.en] };
}
