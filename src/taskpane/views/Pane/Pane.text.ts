export const TEXTS = {
  title: { da: "Ud af KMD Sag", en: "Out of KMD Sag" },
  views: { da: "Visninger", en: "Views" },
  more: { da: "Flere visninger", en: "More views" },
  loading: { da: "Henter visningen", en: "Loading the view" },
} as const;
