import { compareAnswers } from "../../src/app/self-test/compare";
import { selfTestPage } from "../../src/app/self-test/page";
import { recordingText, type RecordedAnswer } from "../../src/app/self-test/recording";
import STAND_IN from "../../src/app/self-test/stand-in-answers.generated.json";
import { QUESTIONS } from "../../src/excel/self-test/questions";
import { FUNCTION_QUESTIONS } from "../../src/excel/self-test/questions/functions";
import { workbookState } from "../../src/excel/testing/workbook-state";
import { askStandIn } from "./ask-stand-in";

describe("the stand-in answers as src/app/self-test/stand-in-answers.generated.json says (npx tsx tools/self-test/main.ts)", () => {
  let answers: readonly RecordedAnswer[];
  /** Sheets of which cells were read. */
  const read = new Set<string>();
  const users: string[] = [];
  const states: unknown[] = [];
  beforeAll(async () => {
    answers = await askStandIn((host) => {
      const { sheets, values } = host.host.cells;
      users.push(...sheets.ids());
      states.push(workbookState(host));
      const spies = (["read", "readFormulas", "readText", "readTypes", "readFormats"] as const).map((name) => jest.spyOn(values, name));
      let own = true;
      return {
        answered: (id) => {
          if (own) for (const { mock } of spies) for (const [sheet] of mock.calls) read.add(sheet);
          // The add-in's functions look for registers, as they always do.
          if (QUESTIONS[QUESTIONS.findIndex((each) => each.id === id) + 1]?.id === FUNCTION_QUESTIONS[0]!.id) own = false;
        },
        end: () => states.push(workbookState(host)),
      };
    });
  }, 120_000);

  test("no cell of the user's is read, and the workbook is as it was", () => {
    expect(read.size).toBeGreaterThan(QUESTIONS.length / 2);
    expect(users).toHaveLength(2);
    expect(users.filter((sheet) => read.has(sheet))).toEqual([]);
    expect(JSON.stringify(answers)).not.toMatch(/hemmeligt|4711/);
    expect(states[1]).toEqual(states[0]);
  });

  test("all questions, and no others", () => expect(answers.map(({ id }) => id)).toEqual(Object.keys(STAND_IN)));
  test.each(QUESTIONS.map(({ id }) => id))("%s", (id) => {
    const { answer, lacking } = answers.find((each) => each.id === id)!;
    expect(lacking).toBeUndefined();
    expect(answer).toEqual((STAND_IN as Readonly<Record<string, unknown>>)[id]);
  });

  test("no question ends in an error of its own, and each is answered", () => {
    const failed = answers.filter(({ answer }) => JSON.stringify(answer).includes('"failed":'));
    expect(failed).toEqual([]);
  });

  test("the page shows each question once, what is different first, and asks for nothing from outside", () => {
    const changed = answers.map((each) => (each.id === "date-system" ? { ...each, answer: [0, 0, "<b>"] } : each));
    const host = {
      host: "Excel",
      platform: "Mac",
      version: "16.1",
      displayLanguage: "da-DK",
      contentLanguage: "da-DK",
      sets: { ExcelApi: "1.20" },
      culture: null,
    };
    const recording = {
      kind: "ud-af-kmd-sag selvtest",
      version: 1,
      addIn: "1",
      at: "2026-11-30 22:00",
      language: "da",
      host,
      answers: changed,
      seconds: 9,
    } as const;
    const page = selfTestPage({ recording, compared: compareAnswers(changed, STAND_IN) });
    for (const { id } of QUESTIONS) expect(page.split(`>${id}</span>`)).toHaveLength(2);
    expect(page.indexOf("date-system")).toBeLessThan(page.indexOf("texts-as-values"));
    expect(page).toContain("<mark>3: &lt;b&gt;</mark>");
    expect(page).toContain("Anderledes (1)");
    expect(page).not.toMatch(/<script|src=|href=|url\(/);
    expect(JSON.parse(recordingText(recording))).toEqual(recording);
  });
});
