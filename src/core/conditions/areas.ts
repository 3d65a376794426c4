import type { OtherCondition } from "./condition";
import { A_TARGET_THAT_LASTS, ORDER_OF_WORK } from "../sources/rules-of-thumb";
import { cite } from "../sources/source";
import { LOCAL_SYSTEMS, MOVING_CASES } from "../sources/sources";

const shared = { kind: "area", version: "" } as const;

/** What SAPA needs to show the cases of an area after it has left KMD Sag. */
export const AREA_CONDITIONS: readonly OtherCondition[] = [
  {
    ...shared,
    id: "area-target",
    source: A_TARGET_THAT_LASTS,
    name: { da: "Området har et målsystem", en: "The area has a target system" },
    severity: "error",
    appliesTo: {
      da: "Sagsområder, hvis exitvej flytter sagerne til et andet system.",
      en: "Case areas whose exit route moves the cases to another system.",
    },
    evidence: {
      da: "”Målsystem” i arket Sagsområder er et system i arket Systemer og kontrakter.",
      en: "”Target system” in the sheet Case areas is a system in the sheet Systems and contracts.",
    },
    requirement: {
      da: "Løsningen skal kunne modtage områdets sager med deres dokumenter, parter, KLE og tilstande.",
      en: "The solution shall be able to take the cases of the area with their documents, parties, KLE and statuses.",
    },
    rules: ["case-areas-move-without-target", "case-areas-target-unknown", "case-areas-target-is-current", "case-areas-target-retired"],
  },
  {
    ...shared,
    id: "area-shown",
    source: A_TARGET_THAT_LASTS,
    name: { da: "Målsystemet kan vises i SAPA", en: "The target system can show in SAPA" },
    severity: "warning",
    appliesTo: {
      da: "Sagsområder, hvis exitvej flytter sagerne til et andet system.",
      en: "Case areas whose exit route moves the cases to another system.",
    },
    evidence: {
      da: "Målsystemet ønskes vist i SAPA, er sagsbærende og har en snitflade til Sags- og Dokumentindekset, som vil være der.",
      en: "The target system is wanted in SAPA, bears cases and has an interface to Sags- og Dokumentindeks that will be there.",
    },
    requirement: {
      da: "Løsningen skal aflevere områdets sager til Sags- og Dokumentindekset, så de fortsat ses i SAPA efter flytningen.",
      en: "The solution shall deliver the cases of the area to Sags- og Dokumentindeks, so that they still show in SAPA after the move.",
    },
    rules: ["case-areas-target-not-sapa", "case-areas-target-not-case-bearing"],
  },
  {
    ...shared,
    id: "area-hop",
    source: cite(LOCAL_SYSTEMS, "hop"),
    name: { da: "Hop mellem SAPA og målsystemet", en: "Hop between SAPA and the target system" },
    severity: "info",
    appliesTo: {
      da: "Sagsområder, hvis sager efter flytningen vises i SAPA.",
      en: "Case areas whose cases show in SAPA after the move.",
    },
    evidence: {
      da: "Står ikke i arkene: hoppet er en adresse, som systemet åbner sagen på, og ingen snitflade. Sagerne vises i SAPA også uden.",
      en: "Not in the sheets: the hop is an address at which the system opens the case, and no interface. The cases show in SAPA without it, too.",
    },
    requirement: {
      da: "Løsningen skal kunne åbnes fra SAPA på den sag, brugeren ser, og brugeren skal kunne komme tilbage til SAPA.",
      en: "The solution shall open from SAPA at the case that the user sees, and the user shall be able to get back to SAPA.",
    },
    rules: [],
    notInSheet: {
      da: "Om et system kan åbnes fra SAPA, afhænger af dets adresser og opsætning, som registrene ikke har.",
      en: "Whether a system can be opened from SAPA depends on its addresses and set-up, which the registers do not have.",
    },
  },
  {
    ...shared,
    id: "area-in-time",
    source: ORDER_OF_WORK,
    name: { da: "Området flytter i rette tid", en: "The area moves in time" },
    severity: "error",
    appliesTo: { da: "Sagsområder, der har en startdato eller en slutdato.", en: "Case areas that have a start date or an end date." },
    evidence: {
      da: "”Slutdato” ligger, før kontrakten på KMD Sag udløber.",
      en: "”End date” falls before the contract on KMD Sag expires.",
    },
    requirement: {
      da: "Leverandøren skal have taget imod områdets sager, før kontrakten på KMD Sag udløber.",
      en: "The supplier shall have taken the cases of the area before the contract on KMD Sag expires.",
    },
    rules: ["case-areas-move-after-contract"],
  },
  {
    ...shared,
    id: "area-shown-in-time",
    source: ORDER_OF_WORK,
    name: { da: "Områdets sager kan ses i SAPA, når det flytter", en: "The area’s cases show in SAPA when it moves" },
    severity: "warning",
    appliesTo: {
      da: "Sagsområder med en startdato, hvis målsystem skal vises i SAPA.",
      en: "Case areas with a start date whose target system shall show in SAPA.",
    },
    evidence: {
      da: "Målsystemets snitflader er idriftsat inden ”Startdato”. Området kan flytte forinden, men så kan dets sager ikke ses i SAPA imens.",
      en: "The target system's interfaces are in operation by ”Start date”. The area can move before, but then its cases don’t show in SAPA meanwhile.",
    },
    requirement: {
      da: "Leverandøren skal have snitfladerne i drift, inden det første sagsområde flytter.",
      en: "The supplier shall have the interfaces in operation before the first case area moves.",
    },
    rules: ["case-areas-move-before-go-live"],
  },
  {
    ...shared,
    id: "area-documents",
    source: cite(MOVING_CASES, "looseDocuments"),
    name: { da: "Dokumenterne følger deres sag", en: "The documents follow their case" },
    severity: "warning",
    appliesTo: { da: "Sagsområder med dokumenter i KMD Sag EDH.", en: "Case areas with documents in KMD Sag EDH." },
    evidence: {
      da: "”Dokumenter i EDH” er Ja, og områdets exitvej fører sagerne til et sted, der kan have dokumenter.",
      en: "”Documents in EDH” is Ja, and the exit route takes the cases to a place that can hold documents.",
    },
    requirement: {
      da: "Løsningen skal modtage dokumenterne fra KMD Sag EDH på den sag, de hører til; løse dokumenter kan ikke flyttes.",
      en: "The solution shall take the documents from KMD Sag EDH on the case to which they belong; loose documents can't be moved.",
    },
    rules: ["case-areas-edh-closed", "case-areas-edh-documents", "interfaces-documents-loose", "cases-loose-documents"],
  },
];
