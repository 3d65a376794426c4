import { plain } from "../text/signs";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for a UUID in its usual form, 8-4-4-4-12 hexadecimal digits, of any version. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/**
 * The UUID that a badly written one must mean: in braces or quotes, behind `urn:uuid:`, without its hyphens or with blanks.
 * In lower case, as KOMBIT writes it; undefined for all else, also for a UUID in its usual form.
 */
export function fixUuid(text: string): string | undefined {
  if (isUuid(text)) return undefined;
  const bare = plain(text).replace(/^urn:uuid:/i, "");
  const inside = /^[{("'](.*)[})"']$/.exec(bare)?.[1] ?? bare;
  const digits = inside.replace(/[\s-]/g, "");
  // Hyphens in other places are another thing's number.
  if (!/^[0-9a-f]{32}$/i.test(digits) || (inside.includes("-") && !isUuid(inside.replace(/\s/g, "")))) return undefined;
  return digits.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** True for a UUID, in its usual form or one that can be put into it. */
export const meansUuid = (text: string): boolean => isUuid(text) || fixUuid(text) !== undefined;

/** True for a text that was meant as a UUID but is none: hexadecimal groups with hyphens, of about its length. */
export function isUuidLike(text: string): boolean {
  return !isUuid(text) && text.length >= 30 && text.length <= 42 && /^[{("']?[0-9a-z]{4,}(?:-[0-9a-z]{2,}){3,5}[})"']?$/i.test(plain(text));
}
