import fc from "fast-check";
import { isBlankCode, isDashCode, isLetterCode, isUnseenCode, keyOf, plain, showsNothing } from "./signs";
import { anyText } from "../testing/any-text";

/** Signs of format that fonts draw: they stand before the digits that they enclose. */
const DRAWN_FORMATS = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}\u{13430}-\u{1345f}]/u;

/** Planes 4 to 13 have no signs, and those of 15 and 16 are private. */
const SIGNS = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0x40000 || code >> 16 === 14)
  .map((code) => String.fromCodePoint(code));

const every = (like: RegExp): number[] => SIGNS.filter((sign) => like.test(sign)).map((sign) => sign.codePointAt(0)!);

describe("kinds of sign, over the whole of Unicode", () => {
  test.each<[string, RegExp, (code: number) => boolean]>([
    [
      "a sign of format is unseen, or a font draws it",
      /\p{Cf}/u,
      (code) => isUnseenCode(code) || DRAWN_FORMATS.test(String.fromCodePoint(code)),
    ],
    ["a selector or a tag is unseen", /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u{e0020}-\u{e007f}]/u, isUnseenCode],
    ["white space is blank", /\p{White_Space}/u, isBlankCode],
    ["what JavaScript trims is blank or unseen", /\s/u, (code) => isBlankCode(code) || isUnseenCode(code)],
    ["a dash of Unicode is one", /\p{Pd}/u, isDashCode],
    ["a letter is a letter, or a filler that draws nothing", /\p{L}/u, (code) => isLetterCode(code) || isBlankCode(code)],
    ["a control code is unseen or blank", /\p{Cc}/u, (code) => isUnseenCode(code) || isBlankCode(code)],
  ])("%s", (_what, like, holds) => {
    expect(every(like).filter((code) => !holds(code))).toEqual([]);
  });

  test("no sign is of two kinds, and none that is drawn is blank or unseen", () => {
    const kinds = [isUnseenCode, isBlankCode, isDashCode, isLetterCode];
    // Planes 4 to 13 hold no signs, 15 and 16 private ones: there every 256th stands for its neighbours.
    const isFilled = (code: number): boolean => code < 0x40000 || (code >= 0xe0000 && code < 0xf0000);
    for (let code = 0; code <= 0x10ffff; code += isFilled(code) ? 1 : 256) {
      const count = kinds.filter((is) => is(code)).length;
      if (count > 1) throw new Error(`U+${code.toString(16)} is of ${count} kinds`);
    }
    expect([..."€•→…”“’«»·°†№①½"].filter((sign) => kinds.some((is) => is(sign.codePointAt(0)!)))).toEqual([]);
  });
});

describe("plain", () => {
  test.each([
    ["Vejsystem\u200e", "Vejsystem"],
    ["Café".normalize("NFD"), "Café"],
    ["a\u200d\u030angstrøm", "ångstrøm"],
    ["2023–77", "2023-77"],
    ["2023\u201177", "2023-77"],
    ["2023\u221277", "2023-77"],
    ["Nexus  Omsorg", "Nexus Omsorg"],
    ["Nexus\u2800\u00a0Omsorg\u3164", "Nexus Omsorg"],
    [" Løn\r\nog personale\t", "Løn og personale"],
    ["Om\u00adsorg", "Omsorg"],
    ["\u202dS-01\u202c", "S-01"],
    ["S-01\u{e0041}\ufe0f", "S-01"],
    ["\u0000S-01", "S-01"],
    ["Ældre- og Handicap", "Ældre- og Handicap"],
    ["\u200b\u3164 ", ""],
    ["", ""],
  ])("%j → %j", (text, read) => {
    expect(plain(text)).toBe(read);
    expect(showsNothing(text)).toBe(read === "");
  });

  const signs = fc.constantFrom(..."Aåø-1 \u00a0\u200b\u200e\u2800\u3164\u2013\u2212\u0085\u00ad\u030a\ufeff\n\t\u{e0041}\ud800\u0130ẞΣ");
  const texts = fc.oneof(
    fc.array(signs).map((list) => list.join("")),
    anyText(),
  );

  test("reading twice changes nothing, keys too, and the short way answers as the long", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = plain(text);
        expect(plain(read)).toBe(read);
        expect(keyOf(keyOf(text))).toBe(keyOf(text));
        expect(showsNothing(text)).toBe(read === "");
        // A sign that makes the long way necessary, and leaves nothing.
        expect(plain(`\u200b${text}`)).toBe(read);
      }),
    );
  });
});

describe("keyOf", () => {
  test.each([
    ["S-01", "s\u201301\u200b"],
    ["RÅD-1", "ra\u030ad\u20111".normalize("NFD")],
    ["Nexus Omsorg", " NEXUS\u00a0\u00a0omsorg"],
    ["77", 77],
  ])("%j and %j are the same key", (a, b) => expect(keyOf(a)).toBe(keyOf(b)));

  test.each([
    ["S-1", "S1"],
    ["S-1", "S 1"],
    ["1.11", "11.1"],
    ["AB", "ÁB"],
    ["S-01", "S-1"],
  ])("%j and %j are two keys", (a, b) => expect(keyOf(a)).not.toBe(keyOf(b)));
});
