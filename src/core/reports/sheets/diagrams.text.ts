import type { Localized } from "../../text/language";

export const PROCESS_TEXT = {
  sheetName: { da: "Procesdiagram", en: "Process diagram" },
  title: { da: "Ud af KMD Sag: processen og hvor langt vi er", en: "Out of KMD Sag: the process and how far we are" },
  number: { da: "{number}. {title}", en: "{number}. {title}" },
  share: { da: "{done} af {total} ({percent} %)", en: "{done} of {total} ({percent} %)" },
  missing: { da: "Redskabet er ikke i projektmappen", en: "The tool is not in the workbook" },
  emptyRegister: { da: "Arket har ingen rækker endnu", en: "The sheet has no rows yet" },
  measure: { da: "• {title}: {done} af {total}", en: "• {title}: {done} of {total}" },
  leadsTo: { da: "→ Bruges i aktivitet {numbers}", en: "→ Used in activity {numbers}" },
  pillar: { da: "{title}: {percent} %", en: "{title}: {percent} %" },
  legend: {
    done: { da: "Færdig", en: "Done" },
    nearly: { da: "Mindst 75 % udført", en: "At least 75 % done" },
    begun: { da: "I gang", en: "Begun" },
    missing: { da: "Mangler", en: "Missing" },
    plain: { da: "Uden redskab", en: "Without a tool" },
  },
  connections: { da: "Hvad der bygger på hvad", en: "What builds on what" },
  own: {
    da: "Aktiviteterne med tal er KOMBITs med redskaber; dem med bogstaver har intet redskab, og arkene viser ikke, hvor langt I er med dem. Forbindelserne er dette værktøjs.",
    en: "The numbered activities are KOMBIT’s with tools; the lettered ones have no tool, and the sheets do not show how far you are with them. The connections are this tool’s own.",
  },
  pages: { da: "Beskrevet på disse sider, set {date} i en gemt kopi:", en: "Described on these pages, seen {date} in a stored copy:" },
  empty: { da: "Der er ingen aktiviteter.", en: "There are no activities." },
} as const satisfies Record<string, Localized | Readonly<Record<string, Localized>>>;

export const DEPENDENCY_TEXT = {
  sheetName: { da: "Afhængigheder af KMD Sag", en: "Dependencies on KMD Sag" },
  title: { da: "Systemer omkring KMD Sag", en: "Systems around KMD Sag" },
  subtitle: {
    da: "Yderst til venstre KMD Sag; derefter de systemer, der afhænger direkte af det i dag, og dem, der afhænger af det gennem andre.",
    en: "KMD Sag on the left; then the systems tied to it directly today, and those tied to it through others.",
  },
  source: { da: "KMD Sag", en: "KMD Sag" },
  direct: { da: "Direkte ({count})", en: "Direct ({count})" },
  indirect: {
    da: "Gennem {steps, plural, one {et system} other {# systemer}} ({count})",
    en: "Through {steps, plural, one {one system} other {# systems}} ({count})",
  },
  unknown: { da: "Ukendt ({count})", en: "Unknown ({count})" },
  later: { da: "Planlagt eller engangs ({count})", en: "Planned or one-off ({count})" },
  via: { da: "via {system}", en: "via {system}" },
  carries: {
    da: "{count, plural, one {Et system} other {# systemer}} afhænger af det",
    en: "{count, plural, one {One system} other {# systems}} hang on it",
  },
  legend: {
    source: { da: "KMD Sag", en: "KMD Sag" },
    direct: { da: "Direkte afhængig", en: "Directly dependent" },
    indirect: { da: "Indirekte afhængig", en: "Indirectly dependent" },
    plain: { da: "Ukendt, eller ikke i dag", en: "Unknown, or not today" },
  },
  more: { da: "og {count} til", en: "and {count} more" },
  cut: {
    da: "{count, plural, one {Et system er} other {# systemer er}} ikke tegnet eller nævnt; listen i resuméet over snitflader har dem alle.",
    en: "{count, plural, one {One system is} other {# systems are}} not drawn or named; the list in the summary of interfaces has them all.",
  },
  empty: { da: "Ingen systemer afhænger af KMD Sag.", en: "No system hangs on KMD Sag." },
  incomplete: {
    da: "Noget mangler i arkene, så der kan være flere afhængigheder end vist.",
    en: "Something is missing in the sheets, so there may be more dependencies than shown.",
  },
} as const satisfies Record<string, Localized | Readonly<Record<string, Localized>>>;
