import * as fc from "fast-check";
import { MAX_TITLE, oneLine, readTitle } from "./title-marks";
import { anyText } from "../testing/any-text";

test.each([
  ["Jobrotation [udgår 2027]", { title: "Jobrotation", retirement: { when: "2027" }, specialist: false }],
  ["VVM-screening [udgår]", { title: "VVM-screening", retirement: {}, specialist: false }],
  ["Dagpenge [jobcenter-fagsystemsag]", { title: "Dagpenge", specialist: true }],
  [
    "Opkrævning - daginstitution [fagsystem-emne] ] [udgår 2023]",
    { title: "Opkrævning - daginstitution", retirement: { when: "2023" }, specialist: true },
  ],
  ["Administrativ organisering og  kompetencefordeling", { title: "Administrativ organisering og kompetencefordeling", specialist: false }],
  ["Noget [andet]", { title: "Noget [andet]", specialist: false }],
])("%s", (raw, expected) => expect(readTitle(raw)).toEqual(expected));

test("any text becomes one line of bounded length", () => {
  fc.assert(
    fc.property(anyText({ maxLength: 800 }), (raw) => {
      const line = oneLine(raw);
      expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(line.length).toBeLessThanOrEqual(MAX_TITLE);
      expect(oneLine(line)).toBe(line);
    }),
  );
});
