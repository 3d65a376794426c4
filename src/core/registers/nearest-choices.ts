import { nearestReader } from "../model/nearest";
import type { RegisterId } from "../model/register-id";
import { choicesOf } from "./choice-reader";

const readers = new Map<string, (text: string) => readonly string[]>();

/** The values of a column's closed list that a text is near to, by their own names and the other spellings; the best first. */
export function nearestChoices(register: RegisterId, column: string): (text: string) => readonly string[] {
  const key = `${register}.${column}`;
  let reader = readers.get(key);
  if (reader === undefined) readers.set(key, (reader = makeReader(register, column)));
  return reader;
}

function makeReader(register: RegisterId, column: string): (text: string) => readonly string[] {
  const names = choicesOf<RegisterId, string>(register, column).flatMap(({ value, synonyms = [] }) =>
    [value, ...synonyms].map((name) => ({ name, value: value as string })),
  );
  const near = nearestReader(names.map(({ name }) => name));
  return (text) => [...new Set(near(text).map((at) => names[at]!.value))];
}
