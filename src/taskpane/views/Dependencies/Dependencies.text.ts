import { highlight } from "../../../app/use-cases/highlight";
import { nameOf } from "../../../app/use-cases/name-of";
import { removeHighlights } from "../../../app/use-cases/remove-highlights";

export const TEXTS = {
  noSystems: {
    da: "Systemer og kontrakter er ikke i projektmappen, så der er ingen systemer at vise. Det siger intet om, hvad der afhænger af KMD Sag.",
    en: "Systems and contracts is not in the workbook, so there are no systems to show. That says nothing about what depends on KMD Sag.",
  },
  interfacesAlone: {
    da: "{count, plural, =0 {Ingen snitflader nævner} one {# snitflade nævner} other {# snitflader nævner}} KMD Sag.",
    en: "{count, plural, =0 {No interfaces name} one {# interface names} other {# interfaces name}} KMD Sag.",
  },
  noRows: { da: "Systemer og kontrakter har ingen rækker endnu.", en: "Systems and contracts has no rows yet." },
  toRegisters: { da: "Se registrene", en: "See the registers" },
  summary: {
    da: "{direct, plural, =0 {Ingen systemer er set at afhænge} one {# system afhænger} other {# systemer afhænger}} direkte af KMD Sag{indirect, plural, =0 {} other {, og # gør det gennem andre}}.",
    en: "{direct, plural, =0 {No systems have been seen to depend} one {# system depends} other {# systems depend}} directly on KMD Sag{indirect, plural, =0 {} other {, and # through others}}.",
  },
  noWay: {
    da: "For {count, plural, one {# system} other {# systemer}} er der ikke set nogen vej til KMD Sag{doubtful, plural, =0 {} one {; # af dem er ikke fuldt oplyst og kan hænge på KMD Sag alligevel} other {; # af dem er ikke fuldt oplyst og kan hænge på KMD Sag alligevel}}.",
    en: "No way to KMD Sag has been seen for {count, plural, one {# system} other {# systems}}{doubtful, plural, =0 {} one {; # of them is not fully described and may depend on KMD Sag all the same} other {; # of them are not fully described and may depend on KMD Sag all the same}}.",
  },
  gaps: { da: "Billedet er ikke fuldstændigt.", en: "The picture is not complete." },
  system: { da: "Find et system", en: "Find a system" },
  tools: { da: "Billedet", en: "The picture" },
  picture: { da: "Billede", en: "Picture" },
  list: { da: "Liste", en: "List" },
  enlarge: { da: "Vis stort", en: "Enlarge" },
  large: { da: "Systemer omkring KMD Sag", en: "Systems around KMD Sag" },
  close: { da: "Luk", en: "Close" },
  depth: { da: "Led fra KMD Sag", en: "Steps from KMD Sag" },
  allDepths: { da: "Alle led", en: "All steps" },
  upTo: { da: "Højst {count, plural, one {# led} other {# led}}", en: "At most {count, plural, one {# step} other {# steps}}" },
  filter: { da: "Filter", en: "Filter" },
  filterCount: { da: "Filter ({count} skjult)", en: "Filter ({count} hidden)" },
  clear: { da: "Nulstil filter", en: "Clear filter" },
  steps: { da: "Lag", en: "Layers" },
  type: { da: "Systemtype", en: "System type" },
  status: { da: "Status", en: "Status" },
  direction: { da: "Retning mod KMD Sag", en: "Direction towards KMD Sag" },
  component: { da: "Komponent på vejen", en: "Component on the way" },
  value: { da: "{value} ({count})", en: "{value} ({count})" },
  blank: { da: "(tom)", en: "(blank)" },
  other: { da: "(ikke i listen)", en: "(not in the list)" },
  sends: { da: "Afleverer", en: "Sends" },
  receives: { da: "Modtager", en: "Receives" },
  ownColumn: { da: "Kun systemets egen kolonne", en: "The system's own column alone" },
  step: { da: "{steps, plural, one {Led 1: direkte} other {Led #}}", en: "{steps, plural, one {Step 1: direct} other {Step #}}" },
  stepCount: {
    da: "{steps, plural, one {Led 1: direkte} other {Led #}} ({count})",
    en: "{steps, plural, one {Step 1: direct} other {Step #}} ({count})",
  },
  unknownGroup: { da: "Ukendt ({count})", en: "Unknown ({count})" },
  noWayGroup: { da: "Ingen vej set ({count})", en: "No way seen ({count})" },
  filteredOut: {
    da: "{count, plural, one {# system er} other {# systemer er}} skjult af filteret.",
    en: "{count, plural, one {# system is} other {# systems are}} hidden by the filter.",
  },
  beyondDepth: {
    da: "{count, plural, one {# system ligger} other {# systemer ligger}} flere led væk.",
    en: "{count, plural, one {# system is} other {# systems are}} more steps away.",
  },
  crossingsLeft: {
    da: "{count, plural, one {# anden forbindelse} other {# andre forbindelser}} mellem de viste systemer er ikke tegnet. Vælg et system for at se dets.",
    en: "{count, plural, one {# other link} other {# other links}} between the shown systems are not drawn. Choose a system to see its own.",
  },
  nothingLeft: { da: "Ingen systemer passer til filteret.", en: "No systems fit the filter." },
  mark: nameOf(highlight),
  unmark: nameOf(removeHighlights),
} as const;
