export const TEXTS = {
  cancelled: { da: "Annulleret. Intet er ændret i projektmappen.", en: "Cancelled. Nothing has been changed in the workbook." },
  goTo: { da: "Gå til arket", en: "Go to the sheet" },
  dismiss: { da: "Luk beskeden", en: "Close the message" },
  recoveredTitle: { da: "Fra sidst, ruden var åben.", en: "From the last time the pane was open." },
  failedTitle: { da: "Det lykkedes ikke.", en: "It did not succeed." },
} as const;
