export const TEXTS = {
  validated: {
    da: "{rows, plural, one {# række} other {# rækker}} kontrolleret kl. {time}: {findings, plural, =0 {ingen fund} one {# fund} other {# fund}}.",
    en: "{rows, plural, one {# row} other {# rows}} checked at {time}: {findings, plural, =0 {no findings} one {# finding} other {# findings}}.",
  },
  highlighted: {
    da: "Markeret: {direct} direkte og {indirect} indirekte afhængige systemer. Forklaringen står på arket ”{sheet}”.",
    en: "Marked: {direct} directly and {indirect} indirectly dependent systems. The explanation is on the sheet ”{sheet}”.",
  },
  nothingToMark: {
    da: "Der blev ikke fundet systemer, der hænger på KMD Sag. Se arket ”{sheet}”.",
    en: "No system was found that depends on KMD Sag. See the sheet ”{sheet}”.",
  },
  incomplete: { da: "Svaret kan være for lille.", en: "The answer may be too small." },
  removed: {
    da: "{count, plural, =0 {Der var ingen markeringer at fjerne.} one {# markeringsregel er fjernet.} other {# markeringsregler er fjernet.}}",
    en: "{count, plural, =0 {There were no marks to remove.} one {# marking rule has been removed.} other {# marking rules have been removed.}}",
  },
  summarised: { da: "Skrevet: {sheets}.", en: "Written: {sheets}." },
  left: { da: "Ikke lavet, fordi registret mangler: {reports}.", en: "Not made because the register is missing: {reports}." },
  cancelled: { da: "Annulleret. Intet er ændret i projektmappen.", en: "Cancelled. Nothing has been changed in the workbook." },
  dismiss: { da: "Luk beskeden", en: "Close the message" },
  failedTitle: { da: "Det lykkedes ikke", en: "It did not succeed" },
} as const;
