import fc from "fast-check";
import { cpuSeconds } from "../testing/cpu-seconds";
import { findCpr } from "./find-cpr";

const CPR = "1408725212";
const H = "140872-5212";

describe("a number that passes modulus 11 is found", () => {
  test.each([
    `Ansøgning fra ${CPR} om støtte`,
    `Ansøgning fra "${CPR}" om støtte`,
    `Ansøgning fra “${CPR}” om støtte`,
    `Ansøgning fra ”${H}” om støtte`,
    `Støtte ‘${CPR}’`,
    `»${CPR}« støtte`,
    `•${CPR} støtte`,
    `Støtte →${H}`,
    `Støtte ${CPR}…`,
    `€${CPR}`,
    `Støtte–${CPR}`,
    `Støtte — ${CPR}`,
    `Støtte (${CPR})`,
    `Støtte [${H}]`,
    `Støtte; ${CPR};`,
    "Støtte 140872–5212",
    "Støtte 140872\u20115212",
    "Støtte 140872\u22125212",
    "Støtte 140872\u00ad5212",
    "Støtte 140872 - 5212",
    "Støtte 140872 5212",
    "Støtte 140872\u00a05212",
    "Støtte 140872/5212",
    "Støtte 140872.5212",
    "Støtte 140872_5212",
    "Støtte 1408 72 5212",
    "Støtte 14 08 72 5212",
    "Støtte 14.08.72-5212",
    "Støtte 14/08/72-5212",
    "Støtte 14-08-72-5212",
    `Støtte ${CPR}\u200b`,
    "Støtte 1408\u200b725212",
    `\u202d${CPR}\u202c`,
    `Støtte cpr. 140872 5212`,
    `Støtte CPR-nr. ${CPR}`,
    `Støtte cpr:${CPR}`,
    `Støtte cpr${CPR}`,
    `Støtte personnr.${CPR}`,
    `Personnummer ${CPR}`,
    `Støtte ${CPR}/barnet`,
    `${CPR}_ansøgning`,
    `Støtte ${H}-ansøgning`,
    `Barn${CPR}`,
    `${CPR}Anders`,
    `Ydelse ${CPR}`,
    `Se ${H}`,
    `Automobil ${CPR}`,
    `Linje 1\n${CPR}\nLinje 3`,
    `2019-000123, ${CPR}`,
    `${CPR},${CPR}`.replace(",", ", "),
  ])("%j", (text) => expect(findCpr(text)).toEqual({ digits: CPR, isSure: true }));

  test("wherever it stands between words", () => {
    const words = fc.stringMatching(/^[a-zæøå “”•–]{0,20}$/);
    fc.assert(fc.property(words, words, (a, b) => findCpr(`${a} ${H} ${b}`)?.digits === CPR));
  });
});

describe("a number that does not pass it", () => {
  test.each(["Ansøgning 140872-5213 om", "1408725213", "(1408725213)", "“140872-5213”", "Støtte–140872-5213", "140872-5213/barnet"])(
    "in %j may be one",
    (text) => expect(findCpr(text)).toEqual({ digits: "1408725213", isSure: false }),
  );
  test.each(["CPR 1408725213", "cpr1408725213", "cpr-nr.: 140872 5213", "personnummer: 140872-5213"])(
    "is one where %j calls it so",
    (text) => expect(findCpr(text)).toEqual({ digits: "1408725213", isSure: true }),
  );
  test("is sure where its day says that modulus 11 does not count", () => {
    expect(findCpr("Sag om 010165-5286")).toEqual({ digits: "0101655286", isSure: true });
  });
});

describe("what speaks against it is heard", () => {
  test.each(["140872-5212-01", "2019-140872-5212", "27.35.140872-5212"])("%j may be one", (text) =>
    expect(findCpr(text)?.isSure).toBe(false),
  );
  test("six digits and a time of the day may be one at most", () => {
    for (let minute = 0; minute < 24 * 60; minute++) {
      const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join("");
      expect(findCpr(`14-08-72 ${time}`)?.isSure ?? false).toBe(false);
    }
  });
});

test("a sure number behind one that is not is the one that is told", () => {
  expect(findCpr(`140872-5213 og ${H}`)).toEqual({ digits: CPR, isSure: true });
});

describe("none is found in", () => {
  test.each([
    "Sag 2019-140872-5213",
    "S1408725213",
    `${CPR}7`,
    `7${CPR}`,
    "140872-52123",
    `2019-${CPR}`,
    `${CPR}-12`,
    `${CPR},00 kr.`,
    `1,${CPR}`,
    "27.35.140872-5213",
    "3213725212",
    "3002725212",
    "140872 5213",
    "1408 72 5213",
    // A KLE number, or a day, and a year.
    "27.10.04 2019",
    "29.03.04-2023",
    `140872 ${1972}`,
    "14.08.72 2018",
    // Days, times and telephone numbers.
    "14-08-2026 kl. 10.30",
    "2026-08-14 12:30:45",
    "20260814 1230",
    "22 33 44 55 og 66 77 88 99",
    "+45 22 33 44 55",
    "Tlf. 1408725212",
    "telefon: 14 08 72 52 12",
    "14 08 72 52 12",
    `P-nr. ${CPR}`,
    `pnr ${CPR}`,
    `SE-nr. ${CPR}`,
    "CVR-nr. 1408725212",
    "konto 1234 1408725212",
    "EAN 5798001234567",
    // Case numbers, amounts, identifiers.
    "2019-000123",
    "EMN-2019-03845",
    "27.60.04-P20-1-23",
    "82.03-2019/14",
    "1.408.725.212 kr.",
    "140.872,5212",
    "14087252-5212-4121-8121-140872521212",
    "32.24.04-G01",
    "12.345.678",
    "kort",
    "",
  ])("%j", (text) => expect(findCpr(text)).toBeUndefined());
});

test("false alarms are few: of random case numbers and amounts one in two hundred at most is called sure", () => {
  const digits = (count: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
  const number = fc.oneof(
    fc.tuple(fc.integer({ min: 1990, max: 2030 }), digits(6)).map(([year, serial]) => `${year}-${serial}`),
    fc.tuple(digits(6), fc.integer({ min: 1990, max: 2030 })).map(([serial, year]) => `${serial} ${year}`),
    fc.tuple(digits(6), digits(4)).map(([serial, more]) => `${serial} ${more}`),
    fc.tuple(digits(2), digits(2), digits(2), digits(4)).map(([a, b, c, d]) => `${a}.${b}.${c} ${d}`),
    digits(10).map((all) => `SAG-${all}`),
  );
  const sample = fc.sample(number, { numRuns: 20_000, seed: 20 });
  expect(sample.filter((text) => findCpr(text)?.isSure === true).length).toBeLessThan(100);
});

test("a hostile text of a full cell is read in a blink", () => {
  const parts = [
    "14",
    "14 ",
    "14-",
    "14.08.72-",
    "1408 72 521",
    "140872-521 ",
    "cpr ",
    "-",
    " ",
    "\u200b",
    "–",
    "1408725213 ",
    "person nr ",
  ];
  for (const part of parts) {
    const text = part.repeat(Math.ceil(32_767 / part.length)).slice(0, 32_767);
    expect(cpuSeconds(() => findCpr(text))).toBeLessThan(0.4);
  }
});
