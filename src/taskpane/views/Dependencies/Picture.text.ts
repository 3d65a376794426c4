import { PICTURE_TEXTS } from "../../../core/dependencies/picture/picture-texts";

export const TEXTS = {
  ...PICTURE_TEXTS,
  hint: {
    da: "Pile flytter mellem systemer, højre pil åbner det, der er bag ved, Enter vælger, + og − zoomer, 0 viser det hele. Træk flytter billedet, og Ctrl med musehjulet zoomer. Listen siger det samme i ord.",
    en: "Arrows move between systems, the right arrow opens what is behind one, Enter chooses, + and − zoom, 0 shows all. Dragging moves the picture, and Ctrl with the wheel zooms. The list says the same in words.",
  },
  zoomIn: { da: "Zoom ind", en: "Zoom in" },
  zoomOut: { da: "Zoom ud", en: "Zoom out" },
  fit: { da: "Vis det hele", en: "Show all" },
  scale: { da: "{percent} %", en: "{percent}%" },
  moreLong: {
    da: "{count, plural, one {og # mere} other {og # flere}} ved {parent}. Side {page} af {pages}. Enter viser de næste.",
    en: "and {count} more at {parent}. Page {page} of {pages}. Enter shows the next ones.",
  },
  page: { da: "side {page} af {pages}", en: "page {page} of {pages}" },
  forced: { da: "Skjult af filteret", en: "Hidden by the filter" },
  partNoWay: { da: "ingen vej til KMD Sag set", en: "no way to KMD Sag seen" },
  partFrom: { da: "data fra KMD Sag", en: "data from KMD Sag" },
  partTo: { da: "data til KMD Sag", en: "data to KMD Sag" },
  partBoth: { da: "data begge veje", en: "data both ways" },
  partUntold: { da: "retning ikke oplyst", en: "direction not given" },
  partUnknown: {
    da: "ukendt, om det afhænger af KMD Sag",
    en: "unknown whether it depends on KMD Sag",
  },
  partStep: {
    da: "{steps, plural, one {afhænger direkte af KMD Sag} other {# led fra KMD Sag}}",
    en: "{steps, plural, one {depends directly on KMD Sag} other {# steps from KMD Sag}}",
  },
  partThrough: { da: "gennem {name}", en: "through {name}" },
  partSpan: { da: "linjen står for {count} led", en: "the line stands for {count} steps" },
  partBehind: {
    da: "+{count}: {count, plural, one {# system} other {# systemer}} bag ved",
    en: "+{count}: {count, plural, one {# system} other {# systems}} behind it",
  },
  partDoubtful: {
    da: "{count, plural, one {# snitflade} other {# snitflader}} med uafklaret ende",
    en: "{count, plural, one {# interface} other {# interfaces}} with an unsettled end",
  },
  partChain: { da: "på det valgte systems vej", en: "on the chosen system's way" },
  colors: { da: "Farver", en: "Colours" },
  legend: { da: "Tegnforklaring", en: "Key" },
  keyDirect: {
    da: "Farver som i arkets markering. Orange og kraftig kant: direkte. Gul: gennem andre. Grå: ukendt",
    en: "Colours as the sheet is marked. Orange and a thick edge: direct. Yellow: through others. Grey: unknown",
  },
  keyFlow: {
    da: "→: data fra KMD Sag når systemet. ←: systemets data når KMD Sag. ⇄: begge veje. Intet tegn: retningen er ikke oplyst",
    en: "→: data from KMD Sag reaches the system. ←: the system's data reaches KMD Sag. ⇄: both ways. No sign: the direction is not given",
  },
  keyToday: {
    da: "Kun snitflader, der er i brug i dag, er med; planlagte og engangskonverteringer står ved det valgte system",
    en: "Only interfaces in use today count; planned ones and one-off conversions are told with the chosen system",
  },
  keySpan: {
    da: "Stiplet linje: går gennem skjulte systemer, med antal led",
    en: "Dashed line: passes hidden systems, with the number of steps",
  },
  keyCrossing: { da: "Prikket linje: anden forbindelse", en: "Dotted line: another link" },
  keyChain: { da: "Kraftig linje: det valgte systems vej", en: "Thick line: the chosen system's way" },
  keyBehind: { da: "+3: tre systemer bag ved, som ikke er tegnet", en: "+3: three systems behind it that are not drawn" },
  keyDoubtful: { da: "?: en snitflade har en uafklaret ende", en: "?: an interface has an unsettled end" },
} as const;
