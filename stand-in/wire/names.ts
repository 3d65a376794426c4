/** Wire names are the type names with a capital first letter: `GetUsedRange` ↔ `getUsedRange`. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
