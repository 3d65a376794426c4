import { DEMAND_COLUMNS } from "../../demand-columns";
import type { KnownWords } from "./known-words";

const DEMANDS = DEMAND_COLUMNS.map(({ key }) => `procurements.${key}` as const);
const ALL = [
  "systems.caseBearing",
  "systems.integratesKmdSag",
  "systems.wantedInSapa",
  "caseAreas.edhDocuments",
  "caseAreas.journalNotes",
  "procurements.specification",
  "cases.manualCase",
  "reminders.repeats",
  ...DEMANDS,
] as const;

/** Yes and no in every column that asks for them, and the words of single columns. */
export const YES_NO_WORDS: readonly KnownWords[] = [
  { columns: ALL, source: "marks", words: { Ja: "x | xx | xxx | ✓ | ✔ | ☑ | ☒ | √ | v | + | 1 | kryds", Nej: "0 | ☐ | ✗ | ✘ | ikke x" } },
  { columns: ALL, source: "people", words: { Ja: "Jo | Jep | Ja tak | Yes | Sandt | OK", Nej: "Nej tak | Nope | Nix | Falskt | Usandt" } },
  {
    columns: ["systems.caseBearing"],
    source: "people",
    words: { Ja: "Sagsbærende | Har sager | Fører sager", Nej: "Ikke sagsbærende | Ingen sager | Har ikke sager" },
  },
  {
    columns: ["systems.integratesKmdSag"],
    source: "people",
    words: {
      Ja: "Integreret | Integrerer | Har integration | Har snitflade | Direkte | KMD Sag",
      Nej: "Ikke integreret | Ingen integration | Ingen snitflade | Integrerer ikke | Uafhængig",
      Ukendt: "Ved ej | Ikke undersøgt | Uvist | Ikke oplyst | Undersøges | Skal undersøges | Uafklaret | Ikke afklaret",
    },
  },
  {
    columns: ["systems.wantedInSapa"],
    source: "people",
    words: {
      Ja: "Ønskes | Ønsket | Skal vises | Vises | Skal i SAPA | SAPA | Ønskes vist | Er i SAPA",
      Nej: "Ikke ønsket | Ønskes ikke | Skal ikke vises | Vises ikke | Ikke i SAPA | Ikke relevant | Irrelevant",
      "Ikke afklaret": "Ukendt | Ved ikke | Ved ej | Uvist | Ikke taget stilling | Overvejes | Skal afklares | Afklares | Undersøges",
    },
  },
  {
    columns: ["caseAreas.edhDocuments"],
    source: "people",
    words: { Ja: "EDH | I EDH | Har dokumenter | KMD EDH", Nej: "Ikke i EDH | Ingen dokumenter | Uden dokumenter" },
  },
  {
    columns: ["caseAreas.journalNotes"],
    source: "people",
    words: { Ja: "Bruges | Anvendes | Skriver notater", Nej: "Bruges ikke | Anvendes ikke | Ingen notater" },
  },
  {
    columns: ["cases.manualCase"],
    source: "people",
    words: {
      Ja: "Manuel | Manuelt | Manuelt oprettet | Håndoprettet | I hånden",
      Nej: "Automatisk | Automatisk oprettet | Maskinel | Maskinelt | Systemoprettet | Fra fagsystem | Via fagsystem | Snitflade",
    },
  },
  {
    columns: ["procurements.specification"],
    source: "people",
    words: { Ja: "Vedlagt | Vedlægges | Medsendt | Er vedlagt", Nej: "Ikke vedlagt | Mangler | Ej vedlagt | Endnu ikke" },
  },
  {
    columns: DEMANDS,
    source: "people",
    words: {
      Ja: "Stilles | Krav stillet | Kravet stilles | Kræves | Krav | Med | Indgår | Stillet",
      Nej: "Stilles ikke | Ikke stillet | Kræves ikke | Ikke med | Udeladt | Fraveget | Fraviges",
      "Ikke relevant": "Ej relevant | Ikke aktuelt | Ikke aktuel | Gælder ikke | Uden betydning",
    },
  },
];
