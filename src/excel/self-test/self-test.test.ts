import { onStandIn, sheetNames } from "../testing/on-stand-in";
import { hostFacts } from "./host-facts";
import { tried, type Question } from "./question";
import { QUESTIONS } from "./questions";
import { askExcel } from "./run-self-test";

/** A workbook of the user's. */
const USERS = [{ name: "Ark1", rows: [["mit"]] }];

const simple = (id: string, ask: Question["ask"]): Question => ({ id, title: { da: `${id}?`, en: `${id}?` }, ask });
const WRITES = simple("writes", ({ on }) =>
  on(async (sheet, context) => {
    sheet.getRange("A1").values = [["x"]];
    await context.sync();
    return "written";
  }),
);

test("each question has an id of its own and a title in each language, and there are sixty at least", () => {
  expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(60);
  for (const { id, title } of QUESTIONS) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect([title.da, title.en].every((text) => text.endsWith("?"))).toBe(true);
  }
});

test("sheets of the same names stay the user's", () =>
  onStandIn([{ name: "Selvtest", rows: [["mit"]] }], async () => {
    await askExcel("da", { questions: [WRITES] });
    expect(await sheetNames()).toEqual(["Selvtest"]);
  }));

test("stopped on its way, it removes its sheet and reports how far it has come", () =>
  onStandIn(USERS, async () => {
    const controller = new AbortController();
    const reported: number[] = [];
    const onWritten = (fraction: number): void => {
      reported.push(fraction);
      controller.abort();
    };
    await expect(askExcel("da", { questions: [WRITES, WRITES], signal: controller.signal, onWritten })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(reported).toEqual([0.5]);
    expect(await sheetNames()).toEqual(["Ark1"]);
  }));

test("a question that fails or is refused is an answer, and the next one is asked", () =>
  onStandIn(USERS, async () => {
    const refused = simple("refused", ({ on }) =>
      on(async (sheet, context) => {
        sheet.getRange("A0").load({ values: true });
        await context.sync();
        return "read";
      }),
    );
    const broken = simple("broken", () => Promise.reject(new TypeError("x is not a function")));
    const nested = simple("nested", () => tried(() => Promise.reject(new Error("inner"))));
    const { answers } = await askExcel("en", { questions: [refused, broken, nested, WRITES] });
    expect(answers.map(({ answer }) => answer)).toEqual([
      { refused: "InvalidArgument" },
      { failed: "x is not a function" },
      { failed: "inner" },
      "written",
    ]);
    expect(answers[0]!.question).toBe("refused?");
    expect(await sheetNames()).toEqual(["Ark1"]);
  }));

test("a question that gets no answer is given up; when Excel answers no more, the self-test ends and its sheet is gone", () =>
  onStandIn(USERS, async () => {
    const silent = simple("silent", () => new Promise(() => undefined));
    const { answers } = await askExcel("da", { questions: [silent, WRITES], giveUpAfter: 50 });
    expect(answers.map(({ answer }) => answer)).toEqual([{ failed: "no answer" }, "written"]);
    await expect(askExcel("da", { questions: [silent, silent, silent, WRITES], giveUpAfter: 50 })).rejects.toMatchObject({
      code: "no-answer",
    });
    expect(await sheetNames()).toEqual(["Ark1"]);
  }));

test("a sheet that could not be removed is named", () =>
  onStandIn(USERS, async ({ host }) => {
    const refuses = simple("refuses", () => {
      host.faults.set({ kind: "refuse", at: 1, stays: true });
      return Promise.resolve("x");
    });
    const asked = askExcel("da", { questions: [refuses] });
    await expect(asked).rejects.toMatchObject({ code: "sheet-half-done", data: { sheets: expect.stringContaining("Selvtest") as string } });
    host.faults.clear();
  }));

test("a workbook whose structure is protected is not asked", () =>
  onStandIn(USERS, async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await expect(askExcel("da", { questions: [WRITES] })).rejects.toMatchObject({ code: "workbook-protected" });
  }));

test("what an older Excel does not have is said to be lacking", () =>
  onStandIn(
    USERS,
    async () => {
      const newer = { ...WRITES, id: "newer", since: "1.20" };
      const { host, answers } = await askExcel("da", { questions: [newer, WRITES] });
      expect(answers).toMatchObject([
        { id: "newer", answer: null, lacking: "ExcelApi 1.20" },
        { id: "writes", answer: "written" },
      ]);
      expect(host.sets).toMatchObject({ ExcelApi: "1.12", SharedRuntime: "1.2" });
    },
    {},
    { requirementSets: { ExcelApi: "1.12" } },
  ));

test("it says which Excel it is, and how it writes numbers and dates", () =>
  onStandIn(USERS, async () => {
    expect(await hostFacts()).toMatchObject({
      host: "Excel",
      platform: "PC",
      displayLanguage: "da-DK",
      contentLanguage: "da-DK",
      sets: { ExcelApi: "1.20" },
      culture: { name: "da-DK", decimal: ",", group: ".", dateSeparator: "-", shortDate: "dd-MM-yyyy" },
    });
  }));
