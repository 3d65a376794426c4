import * as fc from "fast-check";
import { byText, KLE_RETENTIONS, parentOf, type KleData, type KleEntry } from "../kle-data";
import { oneLine } from "../title-marks";
import { anyText } from "../../testing/any-text";

const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, "0"));
const title = fc
  .oneof(anyText({ minLength: 1, maxLength: 40 }), fc.constantFrom("~", "?", "\\", "= 1+1", "a & <b> ”c”", "I almindelighed"))
  .map((text) => oneLine(text.replace(/[\p{C}\uFFFE\uFFFF]/gu, "")))
  .filter((text) => text !== "" && !text.includes("[") && !text.includes("]"));
const date = fc
  .date({ min: new Date("2010-01-01"), max: new Date("2019-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** KLE data of one edition (`e`, 2020-01-01) with every parent in place, some numbers retired, some with successors and retention codes. */
export const kleData: fc.Arbitrary<KleData> = fc
  .array(
    fc.record({
      parts: fc.tuple(two, two, two),
      title,
      retired: fc.option(date, { freq: 3 }),
      heir: fc.option(fc.tuple(two, two, two), { freq: 2 }),
      retention: fc.option(fc.constantFrom(...KLE_RETENTIONS)),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((subjects) => {
    const numbers = new Map<string, KleEntry>();
    const facets = new Map<string, KleEntry>();
    for (const { parts, title: text, retired, heir, retention } of subjects) {
      const number = parts.join(".");
      for (let up = parentOf(number); up !== undefined; up = parentOf(up)) numbers.set(up, { number: up, title: text, editions: ["e"] });
      const entry = {
        title: text,
        editions: retired === null ? ["e"] : [],
        ...(retired === null ? {} : { retirement: { when: retired } }),
        ...(retired === null || heir === null ? {} : { replacedBy: [heir.join(".")] }),
        ...(retention === null ? {} : { retention }),
      };
      numbers.set(number, { number, ...entry });
      const code = `${"APSØGKI"[Number(parts[0]) % 7]!}${parts[2]}`;
      facets.set(code, { number: code, ...entry });
    }
    const sort = (entries: ReadonlyMap<string, KleEntry>): ReadonlyMap<string, KleEntry> =>
      new Map([...entries].sort(([a], [b]) => byText(a, b)));
    return {
      editions: [{ id: "e", name: "Prøve", date: "2020-01-01", covers: [1, 2, 3, "f"] as const, source: "test" }],
      numbers: sort(numbers),
      facets: sort(facets),
      categories: new Map([..."AGIKPSØ"].map((letter) => [letter, `Kategori ${letter}`])),
    };
  });
