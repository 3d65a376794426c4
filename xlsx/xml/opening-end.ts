const BLANKS = " \t\r\n";

/**
 * Where what ends an opening tag begins, with the blanks before it: the place for one more attribute. `<c r="A1" />` → 9.
 * @param close where its `>` is; by default the last of the text.
 */
export function openingEnd(tag: string, close = tag.lastIndexOf(">")): number {
  let at = close;
  if (tag.charAt(at - 1) === "/") at--;
  while (at > 0 && BLANKS.includes(tag.charAt(at - 1))) at--;
  return at;
}
