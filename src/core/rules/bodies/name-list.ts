const DANISH = new Intl.Collator("da", { numeric: true });

/**
 * Names in a message: each once, in Danish order with numbers as numbers, of many the first. Never in the order of the rows: a sheet that is
 * sorted otherwise would say the same in other words, and what was accepted would count again.
 */
export function nameList(names: Iterable<string>, most: number, cut = " …"): string {
  const sorted = inNameOrder(names);
  return sorted.slice(0, most).join(", ") + (sorted.length > most ? cut : "");
}

/** Each name once, in the order that does not depend on rows. */
export function inNameOrder(names: Iterable<string>): string[] {
  return [...new Set(names)].sort((a, b) => DANISH.compare(a, b) || (a < b ? -1 : 1));
}
