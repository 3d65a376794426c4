import type { Localized } from "../text/language";

export const TEXT = {
  title: { da: "Hvad hvis {system} fjernes", en: "What if {system} is removed" },
  nothing: { da: "Intet i registrene afhænger af systemet.", en: "Nothing in the registers hangs on the system." },
  interfaces: {
    da: "{count, plural, one {# snitflade falder} other {# snitflader falder}} væk: {names}.",
    en: "{count, plural, one {# interface falls} other {# interfaces fall}} away: {names}.",
  },
  neighbours: {
    da: "{count, plural, one {# system mister} other {# systemer mister}} en forbindelse: {names}.",
    en: "{count, plural, one {# system loses} other {# systems lose}} a connection: {names}.",
  },
  isolated: {
    da: "{count, plural, one {# af dem står} other {# af dem står}} helt uden snitflader bagefter: {names}.",
    en: "{count, plural, one {# of them is} other {# of them are}} left without any interface: {names}.",
  },
  sharedContract: {
    da: "{count, plural, one {# andet system er} other {# andre systemer er}} under samme kontrakt: {names}.",
    en: "{count, plural, one {# other system is} other {# other systems are}} under the same contract: {names}.",
  },
  areasToday: {
    da: "{count, plural, one {# sagsområde ligger} other {# sagsområder ligger}} i systemet i dag: {names}.",
    en: "{count, plural, one {# case area is} other {# case areas are}} in the system today: {names}.",
  },
  areasPlanned: {
    da: "{count, plural, one {# sagsområde skal} other {# sagsområder skal}} flytte til systemet: {names}.",
    en: "{count, plural, one {# case area is} other {# case areas are}} to move to the system: {names}.",
  },
  areasLeft: {
    da: "{count, plural, one {# sagsområde står} other {# sagsområder står}} uden et system: {names}.",
    en: "{count, plural, one {# case area is} other {# case areas are}} left without a system: {names}.",
  },
  procurements: {
    da: "{count, plural, one {# anskaffelse gælder} other {# anskaffelser gælder}} systemet: {names}.",
    en: "{count, plural, one {# procurement is} other {# procurements are}} about the system: {names}.",
  },
  cases: {
    da: "{count, plural, one {# sag i oprydningen har} other {# sager i oprydningen har}} systemet som målsystem.",
    en: "{count, plural, one {# case of the clean-up has} other {# cases of the clean-up have}} the system as target.",
  },
  missing: {
    da: "Registret {register} blev ikke fundet, så hvad det fortæller, er ikke med.",
    en: "The register {register} was not found, so what it tells is not here.",
  },
  unnamed: { da: "række {row}", en: "row {row}" },
} satisfies Record<string, Localized>;
