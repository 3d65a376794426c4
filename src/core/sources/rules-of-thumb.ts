import { ruleOfThumb } from "./source";

/*
 * Criteria that are this tool's own. No law and no instruction sets them; each says why it is set.
 */

/** The registers' columns, lists and forms are the tool's, made after KOMBIT's tools. */
export const REGISTER_FORM = ruleOfThumb({
  da: "Registrenes kolonner, lister og skrivemåder er dette værktøjs, lavet efter KOMBITs redskaber. Kun det, der kan læses, kan tælles med.",
  en: "The registers' columns, lists and forms are this tool's, made after KOMBIT's tools. Only what can be read can be counted.",
});

/** A key that two rows share names neither. */
export const ONE_KEY = ruleOfThumb({
  da: "Står den samme betegnelse i to rækker, kan de andre ark ikke henvise til en af dem.",
  en: "Where two rows have the same key, the other sheets can't refer to one of them.",
});

export const CONTRADICTION = ruleOfThumb({
  da: "To oplysninger siger hver sit. Kun kommunen ved, hvilken der er rigtig.",
  en: "Two pieces of information disagree. Only the municipality knows which is right.",
});

export const KNOWN_NAMES = ruleOfThumb({
  da: "Et system, som systemoverblikket ikke kender, kan hverken afhængigheder eller planer følge.",
  en: "Neither dependencies nor plans can follow a system that the system overview does not know.",
});

export const DYING_LINKS = ruleOfThumb({
  da: "Adresser, der åbner noget i KMD Sag, virker ikke, når KMD Sag er lukket.",
  en: "Addresses that open something in KMD Sag stop working when KMD Sag is closed.",
});

export const DECIDE_IN_TIME = ruleOfThumb({
  da: "En plan kan først lægges, når valget er truffet.",
  en: "A plan can be made only when the choice is made.",
});

export const PASSED_DATES = ruleOfThumb({
  da: "En dato, der er gået, uden at der er sket noget, er enten forsinket eller ikke ført ajour.",
  en: "A date that has passed without anything happening is either late or not up to date.",
});

export const ORDER_OF_WORK = ruleOfThumb({
  da: "Det, noget andet bygger på, skal være der først.",
  en: "What something else rests on must be there first.",
});

export const A_TARGET_THAT_LASTS = ruleOfThumb({
  da: "Sager skal flyttes til noget, der kan tage imod dem og bliver.",
  en: "Cases must move to something that can take them and that stays.",
});

export const NO_NEW_TIES = ruleOfThumb({
  da: "KMD Sag lukker, så det, der bruger den, skal afvikles eller lægges om.",
  en: "KMD Sag closes, so whatever is tied to it must be ended or rebuilt.",
});

export const NOTHING_TWICE = ruleOfThumb({
  da: "Det, der står to gange, bliver talt to gange.",
  en: "What is listed twice is counted twice.",
});

export const WORTH_KNOWING = ruleOfThumb({
  da: "Oplysningen skal bruges senere i forløbet og er lettest at skaffe nu.",
  en: "The information is needed later on and is easiest to get now.",
});

/** Contracts: the calendar is half the answer, since KMD Sag itself ends with the last monopoly system. */
export const CONTRACTS_IN_TIME = ruleOfThumb({
  da: "En kontrakt, der ikke opsiges i tide, løber videre og koster. Hvor tidligt I vil mindes om det, vælger I i Indstillinger.",
  en: "A contract that is not terminated in time goes on and costs. How early you want to be reminded is set in Settings.",
});

export const NOTHING_LEFT_BEHIND = ruleOfThumb({
  da: "Det, der ligger i KMD Sag eller KMD Sag EDH, når de lukker, kan ingen finde bagefter.",
  en: "What lies in KMD Sag or KMD Sag EDH when they close can't be found afterwards.",
});

export const NAMES_THAT_IDENTIFY = ruleOfThumb({
  da: "Den, der slår sagen op i SAPA, ser kun titel, part og kontakt og skal kunne kende sagen på dem.",
  en: "Whoever looks the case up in SAPA sees only title, party and contact, and must know the case by them.",
});

export const TOO_LATE_TO_UNDO = ruleOfThumb({
  da: "En sag, der er kasseret, kan ikke hentes tilbage.",
  en: "A case that has been discarded can't be brought back.",
});

/** Cases that documents and reminders name are looked for among the cases that are to move. */
export const KNOWN_CASES = ruleOfThumb({
  da: "Hvor et dokument eller et advis bliver af, følger sagen. Står sagen ingen steder, kan det ikke følges.",
  en: "Where a document or a reminder goes follows the case. If the case stands nowhere, it can't be followed.",
});

export const A_LIKELY_CASE = ruleOfThumb({
  da: "Samme part, emne og tid peger ofte på den rigtige sag. Om det passer, kan kun den, der åbner dokumentet, se.",
  en: "The same party, subject and time often point at the right case. Whether it fits, only those who open the document can see.",
});
