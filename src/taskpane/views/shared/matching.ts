/** Something to choose, by a key that is never shown. */
export interface Choice {
  readonly key: string;
  readonly name: string;
}

export interface Matches {
  readonly shown: readonly Choice[];
  /** How many more there are than are shown. */
  readonly more: number;
}

/** At most this many are drawn: a list of thousands is searched, not scrolled. */
const MOST_SHOWN = 50;

/** The choices that hold every word that is typed, whatever its case; those that begin with the text come first. */
export function matching(choices: readonly Choice[], typed: string, most = MOST_SHOWN): Matches {
  const text = fold(typed);
  const words = text.split(/\s+/).filter((word) => word !== "");
  const found = choices.filter(({ name }) => {
    const folded = fold(name);
    return words.every((word) => folded.includes(word));
  });
  const begins = ({ name }: Choice): boolean => text !== "" && fold(name).startsWith(text);
  const ordered = [...found.filter(begins), ...found.filter((choice) => !begins(choice))];
  return { shown: ordered.slice(0, most), more: Math.max(0, ordered.length - most) };
}

function fold(text: string): string {
  return text.trim().toLocaleLowerCase("da");
}
