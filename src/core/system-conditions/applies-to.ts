import type { Component } from "../model/components";
import type { ConditionScope } from "./condition";
import type { Localized } from "../text/language";

/** For which systems a scope holds, as users read it. */
export const APPLIES_TO: Readonly<Record<ConditionScope, Localized>> = {
  all: { da: "Alle systemer, der ønskes vist i SAPA.", en: "All systems wanted in SAPA." },
  caseBearing: {
    da: "Sagsbærende systemer, der ønskes vist i SAPA.",
    en: "Case-bearing systems wanted in SAPA.",
  },
  benefits: {
    da: "Systemer med ydelser (KLE-hovedgruppe 32, eller en snitflade med ydelser), der ønskes vist i SAPA.",
    en: "Systems with benefits (KLE main group 32, or an interface that carries benefits) wanted in SAPA.",
  },
  journalNotes: {
    da: "Målsystemer for sagsområder, hvor medarbejderne skriver journalnotater i SAPA.",
    en: "Target systems of case areas whose staff write journal notes in SAPA.",
  },
  serviceplatform: {
    da: "Systemer, der henter eller afleverer data over Serviceplatformen.",
    en: "Systems that fetch or deliver data over Serviceplatformen.",
  },
};

/** How a sheet shows that a system uses a component. */
export const throughComponent = (component: Component): Localized => ({
  da: `En snitflade i arket Snitflader gennem ${component}, som er fremtidig og ikke Nedlægges, eller nuværende og Bevares.`,
  en: `An interface in the sheet Snitflader through ${component} that is future and not Nedlægges, or current and Bevares.`,
});
