import { plain } from "./signs";

/**
 * Folds a text to the form in which headers, list values and names are compared: lower case, æ/ø/å as ae/oe/aa, accents removed, and only
 * letters and digits left. `"System-id *"` → `"systemid"`, `"Følsomhed"` → `"foelsomhed"`.
 * Letters of other alphabets stay, so that two different words never fold to the same empty text.
 */
export function foldText(text: string): string {
  // Macs hand over å as a + ring; composed first, so that it becomes aa like any other å, whatever unseen sign stands between.
  const lower = plain(text).toLowerCase();
  let folded = "";
  for (const char of lower) {
    const code = char.charCodeAt(0);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) folded += char;
    else if (code > 127) folded += foldForeign(char);
  }
  return folded;
}

function foldForeign(char: string): string {
  switch (char) {
    case "æ":
    case "ǽ":
      return "ae";
    case "ø":
    case "ǿ":
      return "oe";
    case "å":
      return "aa";
    default:
      return char.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "");
  }
}
