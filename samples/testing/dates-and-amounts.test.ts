import { readDate } from "../../src/core/forms/dates/read-date";
import { readNumber } from "../../src/core/forms/numbers/read-number";
import { formatSerial } from "../../src/core/identifiers/dates";
import { readValue } from "../../src/core/model/reading";

const day = (text: string): string | undefined => {
  const serial = readValue(readDate(text, { date1904: false }));
  return serial === undefined ? undefined : formatSerial(serial);
};
const amount = (text: string): number | undefined => readValue(readNumber(text, { measure: "money" }));

describe("dates as people and other systems write them are read as meant, or asked about", () => {
  const LAST = "31-12-2028";
  test.each([
    ...["31.12.28", "31-12-28", "31/12 28", "2028-12-31T00:00:00", "20281231", "31.12.2028 kl. 00.00", "31 dec 28", "31. dec. 2028"],
    ...["ultimo 2028", "4. kvartal 2028", "Q4 2028", "dec. 2028", "december 2028", "31 12 2028", "31/12/2028"],
    ...["\u200e31-12-2028", "31\u201312\u20132028", "31\u00a0december\u00a02028", "31-12-2028 (option)"],
  ])("%j is the last day of 2028", (text) => expect(day(text)).toBe(LAST));

  test.each([
    ["fre 31-12-2027", "31-12-2027"],
    ["Fredag den 31. december 2027", "31-12-2027"],
    ["1. halvår 2027", "30-06-2027"],
    ["31-12-9999", "31-12-9999"],
  ])("%j is %s", (text, read) => expect(day(text)).toBe(read));

  test.each(["12/31/2028", "30-02-2028", "Uopsagt", "-", "31-12-2028 eller senere", "efter sommerferien"])("%j is no day", (text) =>
    expect(day(text)).toBeUndefined(),
  );
});

describe("amounts as other systems and people write them are read as meant, or asked about", () => {
  test.each(["1.250.000,00", "1 250 000", "1\u00a0250\u00a0000", "1'250'000", "1,25 mio.", "1,25 mio. kr."])("%j is 1,250,000", (text) =>
    expect(amount(text)).toBe(1_250_000),
  );
  test.each([
    ...["250 t.kr.", "250.000 kr./år", "ca. 250.000", "250.000,-", "DKK 250.000", "\u200b250000", "250000\u200e"],
    "250.000 kr. ekskl. moms",
  ])("%j is 250,000", (text) => expect(amount(text)).toBe(250_000));
  test.each(["1,250,000.00", "1250000.50", "1.250.000,00-", "(1.250)", "1.25", "2E5", "se kontrakt", "100-200.000"])(
    "%j is no amount",
    (text) => expect(amount(text)).toBeUndefined(),
  );
});
