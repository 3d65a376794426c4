/** `text` with the part between the two marks replaced. @throws where the marks are missing. */
export function between(text: string, [begin, end]: readonly [string, string], made: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The marks ${begin} and ${end} are missing`);
  return `${text.slice(0, from + begin.length)}\n\n${made.trim()}\n\n${text.slice(to)}`;
}
