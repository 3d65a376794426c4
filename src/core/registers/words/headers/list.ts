/** Words between bars, for tables that are to be read as tables: `"Afdeling | Center"`. */
export function list(words: string): readonly string[] {
  return words.split("|").map((word) => word.trim());
}
