import { message } from "../../model/rule-message";

/** The messages of the text-blanks rules of all registers; only their titles name the register. */
export const TEXT_BLANKS_MESSAGES = {
  outer: message({
    da: {
      what: "Der er mellemrum før eller efter teksten i {count, plural, one {1 felt} other {# felter}} i ”{columnName}”.",
      why: "De kan ikke ses i cellen, men opslag, filtre og opgørelser i Excel regner teksten med og uden for to forskellige.",
      how: "Fjern mellemrummene.",
    },
    en: {
      what: "There are blanks before or after the text in {count, plural, one {1 field} other {# fields}} of ”{columnName}”.",
      why: "They can't be seen in the cell, but look-ups, filters and figures in Excel take the text with and without for two.",
      how: "Take the blanks away.",
    },
  }),
  inner: message({
    da: {
      what: "Der er dobbelte eller skjulte mellemrum inde i teksten i {count, plural, one {1 felt} other {# felter}} i ”{columnName}”.",
      why: "De er svære at se i cellen, men opslag, filtre og opgørelser i Excel regner teksten med og uden for to forskellige.",
      how: "Lad der stå ét almindeligt mellemrum.",
    },
    en: {
      what: "There are double or hidden blanks within the text in {count, plural, one {1 field} other {# fields}} of ”{columnName}”.",
      why: "They are hard to see in the cell, but look-ups, filters and figures in Excel take the text with and without for two.",
      how: "Leave one ordinary blank.",
    },
  }),
  unseen: message({
    da: {
      what: "Teksten i {count, plural, one {1 felt} other {# felter}} i ”{columnName}” indeholder {kind, select, zeroWidth {et tegn uden bredde} direction {et usynligt retningsmærke} softHyphen {en usynlig orddeling} other {et usynligt tegn}} ({code}).",
      why: "Det kan ikke ses i cellen, men opslag, filtre og opgørelser i Excel regner teksten med og uden for to forskellige.",
      how: "Fjern tegnet; det er som regel kommet med, da teksten blev kopieret fra Word eller en webside.",
    },
    en: {
      what: "The text in {count, plural, one {1 field} other {# fields}} of ”{columnName}” holds {kind, select, zeroWidth {a sign without width} direction {an unseen mark of direction} softHyphen {an unseen hyphen} other {an unseen sign}} ({code}).",
      why: "It can't be seen in the cell, but look-ups, filters and figures in Excel take the text with and without for two.",
      how: "Take the sign away; mostly it came along when the text was copied from Word or a web page.",
    },
  }),
};

/** The fix, as on a button. */
export const TEXT_BLANKS_FIX = { da: "Fjern overflødige mellemrum og usynlige tegn", en: "Take needless blanks and unseen signs away" };
