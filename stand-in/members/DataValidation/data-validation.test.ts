import { ACCESS_DENIED, INVALID_ARGUMENT, INVALID_OPERATION } from "../../testing/refusals";
import { refusal, withHost } from "../../testing/run";
import { sheetA, TWO_SHEETS } from "../../testing/two-sheets";

function setList(context: Excel.RequestContext, source: string): void {
  sheetA(context).getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source } };
}

test("a list with its alert is read back, mixed over more cells, none beside them, and cleared", () =>
  withHost(TWO_SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const { dataValidation } = sheetA(context).getRange("B2:B3");
      dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
      dataValidation.errorAlert = { message: "Vælg x eller y.", showAlert: true, style: "Stop", title: "Navn" };
      dataValidation.load("type,rule,errorAlert");
      const mixed = sheetA(context).getRange("A1:B3").dataValidation.load("type");
      const none = sheetA(context).getRange("A1").dataValidation.load("type");
      await context.sync();
      expect([dataValidation.type, dataValidation.rule.list?.source, dataValidation.errorAlert.message, mixed.type, none.type]).toEqual([
        "List",
        "x,y",
        "Vælg x eller y.",
        "MixedCriteria",
        "None",
      ]);
      dataValidation.clear();
      dataValidation.load("type");
      await context.sync();
      expect(dataValidation.type).toBe("None");
    });
  }));

test("a date rule and a prompt without a rule are read back", () =>
  withHost(TWO_SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const date = sheetA(context).getRange("A2").dataValidation;
      date.rule = { date: { operator: "GreaterThan", formula1: "=DATE(1905,1,1)" } };
      const prompt = sheetA(context).getRange("B2").dataValidation;
      prompt.prompt = { showPrompt: true, title: "Navn", message: "Skriv navnet." };
      date.load("type,rule,ignoreBlanks");
      prompt.load("type,prompt");
      await context.sync();
      expect([date.type, date.rule, date.ignoreBlanks]).toEqual([
        "Date",
        { date: { operator: "GreaterThan", formula1: "=DATE(1905,1,1)" } },
        true,
      ]);
      expect([prompt.type, prompt.prompt]).toEqual(["None", { showPrompt: true, title: "Navn", message: "Skriv navnet." }]);
    });
  }));

test("a literal list may hold 255 characters", () =>
  withHost(TWO_SHEETS, async ({ Excel, host }) => {
    const source = "ab,".repeat(85);
    await Excel.run(async (context) => {
      setList(context, source);
      await context.sync();
    });
    const { dataValidations } = host.cells.document().sheets[host.cells.sheets.find("A")!]!;
    expect(dataValidations.map(({ formula1 }) => formula1)).toEqual([`"${source}"`]);
  }));

test.each<[string, object, (context: Excel.RequestContext) => void]>([
  ["a literal list of 256 characters", INVALID_ARGUMENT, (context) => setList(context, `${"ab,".repeat(85)}x`)],
  [
    "a rule between one bound",
    INVALID_ARGUMENT,
    (context) => void (sheetA(context).getRange("A1").dataValidation.rule = { wholeNumber: { operator: "Between", formula1: 1 } }),
  ],
  [
    "a prompt's title of 33 characters",
    INVALID_ARGUMENT,
    (context) => void (sheetA(context).getRange("A1").dataValidation.prompt = { showPrompt: true, title: "x".repeat(33), message: "" }),
  ],
  [
    "an alert without a rule",
    INVALID_OPERATION,
    (context) =>
      void (sheetA(context).getRange("A1").dataValidation.errorAlert = { message: "m", showAlert: true, style: "Stop", title: "t" }),
  ],
  [
    "a protected sheet",
    ACCESS_DENIED,
    (context) => {
      sheetA(context).protection.protect();
      setList(context, "x");
    },
  ],
])("%s is refused", (_what, refused, batch) =>
  withHost(TWO_SHEETS, async (host) => expect(await refusal(host, batch)).toMatchObject(refused)),
);
