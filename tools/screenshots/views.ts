import type { ViewId } from "../../src/app/navigation";

/** What the user guide says of each view, in the order of the pane's tabs. */
export const VIEW_TEXTS: Readonly<Record<ViewId, { readonly title: string; readonly text: string }>> = {
  home: {
    title: "Processen",
    text: "Forsiden er KOMBITs proces med fire søjler og seks aktiviteter: hvor langt I er, hvilke rækker der mangler, og hvad der er det næste. Ved hvert tal står, hvad der ikke kunne tælles med.",
  },
  findings: {
    title: "Fund",
    text: "Her står alt, hvad valideringen fandt, efter slags: siger en kontrol det samme om flere celler i en kolonne, er det én linje, som åbnes til sine celler. Vælg en linje for at se, hvad der er galt, hvorfor det betyder noget, og hvad du kan gøre.",
  },
  words: {
    title: "Hvad betyder det hos jer?",
    text: "Ord, som listerne ikke kender, og navne, som ikke er et system i jeres overblik. Sig én gang, hvad de betyder, og brug svarene overalt.",
  },
  dependencies: {
    title: "Afhængigheder",
    text: "Systemerne omkring KMD Sag og snitfladerne mellem dem, som tegning og som liste. Vælg et system for at se vejen til KMD Sag, og hvilken vej data løber. Tegningen kan vises stort og gemmes som billede ([afhaengigheder.md](afhaengigheder.md)).",
  },
  plan: {
    title: "Plan",
    text: "Bølgerne ud af KMD Sag på en tidslinje, den kritiske vej, og hvad der sker, hvis I flytter en dato, vælger en anden exitvej eller flytter før, sammen med eller efter SAPA.",
  },
  cleanup: {
    title: "Oprydning",
    text: "Hvor mange sager der skal lukkes, kasseres eller flyttes, hvad det koster i timer, og arbejdslister til dem, der skal gøre det.",
  },
  registers: {
    title: "Registre",
    text: "Hvilke ark der er genkendt som registre, hvilke kolonner der er fundet, og hvilke du selv kan udpege. Lister, der ligner et register og ikke er læst, er nævnt med grunden, og **Læs med** læser dem med. Nederst er hver udfyldt række på hvert ark gjort op.",
  },
  import: {
    title: "Hent fra KITOS",
    text: "Vælg den fil, som KITOS har gemt (xlsx eller csv): rækkerne føres ind i jeres egne ark. Du ser ændringerne, før de skrives.",
  },
  settings: {
    title: "Indstillinger",
    text: "Sprog, grænser for kontrollerne, jeres egne KLE-numre og udgaven af KLE, og hvad tilføjelsesprogrammet husker.",
  },
};
