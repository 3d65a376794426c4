import { REGISTERS } from "../registers";
import { headerReader } from "./header-index";

/** How templates and people decorate the same header. */
const DECORATIONS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize("NFD"),
  (text) => ` ${text}\u00a0`,
  (text) => text.replace(/ /g, "\n"),
  (text) => `${text}:`,
  (text) => `${text} ?`,
  (text) => `${text} *`,
  (text) => `${text}¹`,
  (text) => `${text} ²`,
  (text) => `${text} 1)`,
  (text) => `${text} [2]`,
  (text) => `${text} (påkrævet)`,
  (text) => `${text} (fx som i vejledningen)`,
  (text) => `1. ${text}`,
  (text) => `12. ${text}`,
  (text) => `1.2 ${text}`,
  (text) => `1) ${text}`,
  (text) => `(3) ${text}`,
  (text) => `(a) ${text}`,
  (text) => `A) ${text}`,
  (text) => `b. ${text}`,
  (text) => `IV. ${text}`,
  (text) => `Kol. 4: ${text}`,
  (text) => `• ${text}`,
  (text) => `3.\n${text} *`,
];

describe.each(REGISTERS.map((register) => [register.id, register] as const))("headers of %s", (_id, register) => {
  const read = headerReader(register);
  const wordings = register.columns.flatMap(({ key, header, synonyms, words = [] }) =>
    [header.da, header.en, ...synonyms, ...words].map((text) => ({ key, text })),
  );

  it("each column has at least fifteen, with its own title, unless it answers a condition", () => {
    for (const { key, condition, header, synonyms, words = [] } of register.columns)
      if (condition === undefined) expect([key, new Set([header.da, header.en, ...synonyms, ...words]).size >= 15]).toEqual([key, true]);
  });

  it("each is read as its column and as no other, however it is decorated", () => {
    const wrong = wordings.flatMap(({ key, text }) =>
      DECORATIONS.flatMap((decorate) => {
        const written = decorate(text);
        const found = read(written)?.key;
        return found === key ? [] : [`${JSON.stringify(written)}: ${found ?? "nothing"}, not ${key}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("units", () => {
  test.each([
    ["systems", "yearlyCost", "Årlig udgift"],
    ["systems", "yearlyCost", "Pris"],
    ["interfaces", "price", "Omkostning"],
  ] as const)("%s.%s: %s in any unit", (id, key, text) => {
    const read = headerReader(REGISTERS.find((register) => register.id === id)!);
    for (const unit of [" (kr.)", " (t.kr.)", " [tkr]", ", kr.", " i 1.000 kr.", " (i mio. kr.)", " - t.kr", "\n(1.000 kr.)"])
      expect([unit, read(text + unit)?.key]).toEqual([unit, key]);
  });

  it("a notice in days is not read as months", () => {
    const read = headerReader(REGISTERS[0]!);
    expect(read("Opsigelsesvarsel (mdr.)")?.key).toBe("noticeMonths");
    expect(read("Opsigelsesvarsel (år)")?.key).toBe("noticeMonths");
    expect(read("Opsigelsesvarsel (dage)")).toBeUndefined();
  });
});
