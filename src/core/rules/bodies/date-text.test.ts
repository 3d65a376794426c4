import { systemsDateText } from "../column/systems-date-text";
import { TEST_CONTEXT } from "../testing/rule-tester";

const apply = (value: string, date1904 = false) => systemsDateText.fix!.apply(value, "contractEnd", { ...TEST_CONTEXT, date1904 }, {});

describe("the mend of a date that stands as text", () => {
  it.each([
    "31-12-2027",
    "31.12.2027",
    "31/12-2027",
    "31/12/2027",
    "2027-12-31",
    " 31-12-2027 ",
    "2027-12-31 00:00",
    "2027-12-31T00:00:00.000Z",
    "31/12 2027",
    "d. 31. december 2027",
  ])("%j is the last day of 2027", (text) => expect(apply(text)).toEqual({ value: 46_752, numberFormat: "dd-mm-yyyy" }));
  it("counts from 1904 where the workbook does", () => expect(apply("31-12-2027", true)?.value).toBe(46_752 - 1_462));
  it("takes 03/03/2027, which is one day to all", () => expect(apply("03/03/2027")?.value).toBe(46_449));
  it.each(["03/04/2027", "31-12-2027 14:30", "2027-12-30T23:00:00Z", "31/12-2027 kl. 12:00", "31. dec. 2027 kl. 12.00", "i morgen", ""])(
    "leaves %j alone",
    (text) => expect(apply(text)).toBeUndefined(),
  );
  it.each(["Q4 2027", "31.12.27", "ultimo 2027", "2027"])("calls %j a reading", (text) =>
    expect(apply(text)).toEqual({ value: 46_752, numberFormat: "dd-mm-yyyy", certainty: "reading" }),
  );
});
