export const TEXTS = {
  title: { da: "Ud af KMD Sag", en: "Out of KMD Sag" },
  views: { da: "Visninger", en: "Views" },
  more: { da: "Flere visninger", en: "More views" },
  loading: { da: "Henter visningen", en: "Loading the view" },
  notLoadedTitle: { da: "Visningen kunne ikke hentes.", en: "The view could not be loaded." },
  notLoaded: {
    da: "En del af tilføjelsesprogrammet kunne ikke hentes fra sin server, måske fordi forbindelsen er væk. Projektmappen er ikke ændret. Hent visningen igen, når forbindelsen er der.",
    en: "A part of the add-in could not be fetched from its server, perhaps because the connection is gone. The workbook has not been changed. Load the view again when the connection is back.",
  },
  brokenTitle: { da: "Visningen kan ikke vises.", en: "The view can't be shown." },
  broken: {
    da: "Det er en fejl i tilføjelsesprogrammet og ikke i projektmappen, som ikke er ændret af den. Hent visningen igen. Sker det igen, så giv fejlens ordlyd videre til den, der passer tilføjelsesprogrammet: {detail}",
    en: "This is a fault in the add-in and not in the workbook, which has not been changed by it. Load the view again. If it happens again, hand the wording of the fault to whoever looks after the add-in: {detail}",
  },
  repeated: { da: "Hent visningen igen", en: "Load the view again" },
  putAway: { da: "Luk", en: "Close" },
} as const;
