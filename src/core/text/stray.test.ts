import fc from "fast-check";
import { plain } from "./signs";
import { strayIn, tidy } from "./stray";

test.each([
  ["Nexus\u200b", "Nexus", "zeroWidth", "U+200B"],
  ["\ufeffNexus", "Nexus", "zeroWidth", "U+FEFF"],
  ["Vej\u200esystem", "Vejsystem", "direction", "U+200E"],
  ["\u202dS-01\u202c", "S-01", "direction", "U+202D"],
  ["Om\u00adsorg", "Omsorg", "softHyphen", "U+00AD"],
  ["Anne\u00a0Holm", "Anne Holm", "blank", "U+00A0"],
  ["Anne\u2800\u3164Holm\u3164", "Anne Holm", "blank", "U+2800"],
  ["S-01\u{e0041}", "S-01", "other", "U+E0041"],
  ["S-01\u0007", "S-01", "other", "U+0007"],
  ["Anne\u00a0\u2067Holm", "Anne Holm", "direction", "U+2067"],
])("%j is read %s: %s %s", (text, tidied, kind, code) => {
  expect(tidy(text)).toBe(tidied);
  expect(strayIn(text)).toEqual({ kind, code });
});

test.each([
  ["  Anne   Holm ", "Anne Holm"],
  ["Nexus\t\n  Pleje", "Nexus \n Pleje"],
  ["Nexus\r\n\r\nPleje\n", "Nexus\r\n\r\nPleje"],
  ["2023–77", "2023–77"],
])("%j is read %j, and nothing in it is unseen", (text, tidied) => {
  expect(tidy(text)).toBe(tidied);
  expect(strayIn(text)).toBeUndefined();
});

test.each(["❤️ Hjemmepleje", "👩‍⚕️ Sundhed", "1️⃣ Bølge", "می‌خواهم", "क्‍ष"])("%s keeps what it is drawn and spelt with", (text) => {
  expect(tidy(text)).toBe(text);
  expect(strayIn(text)).toBeUndefined();
});

test("a tidied text is tidy, and reads as the text did", () => {
  const signs = fc.constantFrom(..."Aå-1 \u00a0\u200b\u200d\u200e\u2800\u3164\u00ad\ufe0f\n\r\t\u{e0041}❤👩\ud800");
  fc.assert(
    fc.property(fc.array(signs), (list) => {
      const text = list.join("");
      const tidied = tidy(text);
      expect(tidy(tidied)).toBe(tidied);
      expect(strayIn(tidied)).toBeUndefined();
      expect(plain(tidied)).toBe(plain(text));
    }),
  );
});

test("a blank after a blank is dropped, whatever stood between them or comes of the sign after", () => {
  expect(tidy("a \t\u3164b  \u200b c")).toBe("a b c");
  expect(tidy("1\u200b\ufe0f\u20e3 👩\u200d👩")).toBe("1\ufe0f\u20e3 👩\u200d👩");
});
