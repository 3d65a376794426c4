import { formatMessage } from "./format-message";

describe("formatMessage", () => {
  it("fills holes, and takes apostrophes and angle brackets in values as they are", () => {
    expect(formatMessage("”{value}” i {column}", "da", { value: "<b>it's {x}</b>", column: "Titel" })).toBe("”<b>it's {x}</b>” i Titel");
  });
  it("keeps a number as it is, without thousand separators", () => {
    expect(formatMessage("{n} tegn", "da", { n: 12345 })).toBe("12345 tegn");
  });
  it("refuses an unfilled hole", () => {
    expect(() => formatMessage("{value}", "da", {})).toThrow(/value/);
  });
});
