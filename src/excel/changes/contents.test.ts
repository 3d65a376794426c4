import { entryOf } from "./contents";

const typed = (formula: string | number): unknown => entryOf({ formula, numberFormat: "General" }).input;

test.each(["TRUE", "true ", "Sand  ", "FALSK\u00a0", "false\t", "maj 2022", "kr 100", "0101905009", "10-7"])(
  "%j goes in behind an apostrophe",
  (text) => expect(typed(text)).toBe(`'${text}`),
);

test.each(["Nexus", "Sandhed", "true story", "Falskneri "])("%j could be nothing but text", (text) => expect(typed(text)).toBe(text));
