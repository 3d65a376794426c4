/** Where office.js says another word than the property's own: `Worksheet_ShowGridlines_Set` in excel-win32-16.01.debug.js. */
const OTHER_WORDS: Readonly<Record<string, string>> = { Gridlines: "showGridlines", Headings: "showHeadings" };

/** Wire names are the type names with a capital first letter: `GetUsedRange` ↔ `getUsedRange`. */
export function memberName(wireName: string): string {
  return OTHER_WORDS[wireName] ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
