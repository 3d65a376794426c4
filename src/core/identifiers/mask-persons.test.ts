import fc from "fast-check";
import { maskNumber, maskPersons, namesPerson, screenValue, unscreened } from "./mask-persons";

/** Numbers of people born before 1900, and what is made of them. */
test.each([
  ["Far 010190-5009, mor 0101905009.", "Far xxxxxx-xxxx, mor xxxxxx-xxxx."],
  ["Borger 010190-xxxx flytter", "Borger xxxxxx-xxxx flytter"],
  ["010190 ****", "xxxxxx-xxxx"],
  ["Erstatningsnummer 740872-5212 og 140872-ABC2", "Erstatningsnummer xxxxxx-xxxx og xxxxxx-xxxx"],
  ["Ane, f. 14-08-1872", "Ane, f. xx-xx-xxxx"],
  ["Ane født den 14. august 1872 i Ribe", "Ane født den xx-xx-xxxx i Ribe"],
  ["fødselsdato: 140872", "fødselsdato: xx-xx-xxxx"],
  ["Fødselsdag 1872-08-14", "Fødselsdag xx-xx-xxxx"],
  ["”101905009” er ikke en UUID (101905009)", "”xxxxxx-xxxx” er ikke en UUID (xxxxxx-xxxx)"],
  ["date of birth 14/8/72", "date of birth xx-xx-xxxx"],
])("%s", (text, masked) => {
  expect(maskPersons(text)).toBe(masked);
  expect(maskPersons(masked)).toBe(masked);
  expect(namesPerson(text)).toBe(true);
  expect(screenValue(text, unscreened)).toBe(text);
});

test.each([
  "",
  "27.60.04",
  "27.60.04-G01-12-20",
  "CVR 12345678",
  "P-nr. 1003905000",
  "Aftale 2026-11-24",
  "Født i Ribe, bor i sag 14-08-1872",
  "Idriftsat 01-01-2027",
  "af. 14-08-1872",
  "140872-XXXXX",
  "Ordre 102905007 og 27.101905009, a101905009",
  "  to   blanke ",
])("%s names nobody, and is the very text", (text) => {
  expect(maskPersons(text)).toBe(text);
  expect(namesPerson(text)).toBe(false);
});

test("a number is masked where its digits, with the zero that Excel eats, are a CPR number", () => {
  expect(maskNumber(101905009)).toBe("xxxxxx-xxxx");
  expect(screenValue(101905009, maskPersons)).toBe("xxxxxx-xxxx");
  expect(screenValue(101905009, unscreened)).toBe(101905009);
  for (const value of [0, 1.5, 46_500, 12345678, 4_500_000_000, -101905009, 99_999_999_999]) expect(maskNumber(value)).toBe(value);
});

test("masking twice is masking once, whatever the text", () => {
  fc.assert(fc.property(fc.string(), (text) => expect(maskPersons(maskPersons(text))).toBe(maskPersons(text))));
});
