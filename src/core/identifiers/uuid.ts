const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for a UUID in its usual form, 8-4-4-4-12 hexadecimal digits, of any version. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
