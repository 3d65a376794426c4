import { plainHeader } from "./header-decorations";

describe("plainHeader", () => {
  test.each([
    ["1. System-id", "System-id"],
    ["12. System-id", "System-id"],
    ["1.2 System-id", "System-id"],
    ["1.2. System-id", "System-id"],
    ["1) System-id", "System-id"],
    ["(1) System-id", "System-id"],
    ["[1] System-id", "System-id"],
    ["(a) Sagsnummer", "Sagsnummer"],
    ["A) Sagsnummer", "Sagsnummer"],
    ["a. Sagsnummer", "Sagsnummer"],
    ["I. Sagsnummer", "Sagsnummer"],
    ["IV. Sagsnummer", "Sagsnummer"],
    ["3 - Titel", "Titel"],
    ["3 Titel", "Titel"],
    ["#3 Titel", "Titel"],
    ["Kol. 3: Titel", "Titel"],
    ["Afsendersystem¹", "Afsendersystem"],
    ["Afsendersystem ²⁾", "Afsendersystem ⁾"],
    ["Afsendersystem*", "Afsendersystem"],
    ["Afsendersystem 1)", "Afsendersystem"],
    ["Afsendersystem (note 2)", "Afsendersystem"],
    ["Afsendersystem [1]", "Afsendersystem"],
    ["Afsendersystem1", "Afsendersystem"],
    ["2.\nTitel", "Titel"],
  ])("%j is %j", (header, text) => expect(plainHeader(header)).toMatchObject({ text }));

  it("keeps what only looks like a number", () => expect(plainHeader("J.nr.¹")).toEqual({ text: "nr.", numbered: "J.nr." }));

  test.each([
    ["Årlig udgift (kr.)", "Årlig udgift", "kr.", undefined],
    ["Udgift [t.kr.]", "Udgift", "t.kr.", 1_000],
    ["Udgift (1.000 kr.)", "Udgift", "1.000 kr.", 1_000],
    ["Udgift (i 1000 kr)", "Udgift", "i 1000 kr", 1_000],
    ["Udgift i 1.000 kr.", "Udgift", "i 1.000 kr", 1_000],
    ["Udgift, tkr", "Udgift", "tkr", 1_000],
    ["Udgift (kr. i 1.000)", "Udgift", "kr. i 1.000", 1_000],
    ["Udgift, kr. i 1.000", "Udgift", "kr. i 1.000", 1_000],
    ["Udgift (kr., i hele tusinder)", "Udgift", "kr., i hele tusinder", 1_000],
    ["Udgift (i 1.000)", "Udgift", "i 1.000", 1_000],
    ["Udgift (kr. i mio.)", "Udgift", "kr. i mio.", 1_000_000],
    ["Udgift i mio. kr.", "Udgift", "i mio. kr", 1_000_000],
    ["5. Udgift (mio.kr.)¹", "Udgift", "mio.kr.", 1_000_000],
    ["Opsigelsesvarsel - mdr.", "Opsigelsesvarsel", "mdr", undefined],
    ["Opsigelsesvarsel (år)", "Opsigelsesvarsel", "år", 12],
  ])("%j is %j in %j", (header, text, unit, factor) =>
    expect(plainHeader(header)).toMatchObject({ text, unit, ...(factor === undefined ? {} : { factor }) }),
  );

  test.each(["System-id", "I drift", "B/K", "Part", "Årlig udgift", "Opsigelsesvarsel (dage)", "KLE", "", "A/S", "Kr."])(
    "%j stands alone",
    (header) => expect(plainHeader(header)).toBeUndefined(),
  );
});
