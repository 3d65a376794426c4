import type { Answer } from "../../core/answers/answer";
import type { CellValue } from "../../core/model/cell";
import { onStandIn } from "../../excel/testing/on-stand-in";
import { createWorkbookPort } from "../../excel/workbook-port";
import type { WorkbookPort } from "../ports";
import { createRunContext } from "../run-context";
import { validateWorkbook } from "../validation/validate-workbook";
import { createAnswerService, type AnswerService, type Question } from "./answer-service";

const SYSTEMS = {
  name: "Systemer og kontrakter",
  rows: [
    ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Integrerer til KMD Sag"],
    ["S1", "Alfa", "KMD", "Fagsystem", "Ja"],
    ["S2", "Beta", "KMD", "Fagsystem", "Nej"],
  ],
};
const AREAS = {
  name: "Sagsområder",
  rows: [
    ["Sagsområde-id", "Sagsområde", "KLE", "Forvaltning", "Nuværende system", "Exitvej", "Status"],
    ["SO-1", "Hjælpemidler", "27.60", "Social", "KMD Sag", "Arkiveres", "Ikke startet"],
  ],
};

/** A port that counts how often each register's sheet is read. */
function counting(port: WorkbookPort): { readonly port: WorkbookPort; readonly reads: string[]; readonly searches: () => number } {
  const reads: string[] = [];
  let searches = 0;
  return {
    reads,
    searches: () => searches,
    port: {
      ...port,
      sheets: () => {
        searches++;
        return port.sheets();
      },
      readRows: (sheet, ...rest) => {
        reads.push(sheet);
        return port.readRows(sheet, ...rest);
      },
    },
  };
}

const one = (id: Question["id"], ...cells: CellValue[]): Question => ({ id, rows: [cells] });
/** Follows a question and keeps what it receives. */
function follow(answers: AnswerService, question: Question): { readonly reported: (readonly Answer[])[]; readonly stop: () => void } {
  const reported: (readonly Answer[])[] = [];
  return { reported, stop: answers.follow(question, (now) => reported.push(now)) };
}
async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 8_000; !isSo() && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isSo()).toBe(true);
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 900));
const edit = (sheet: string, address: string, value: CellValue): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
const service = (port: WorkbookPort = createWorkbookPort("da")): AnswerService => createAnswerService(port, { language: () => "da" });

test("thousands of formulas are answered by one reading of what they need, and nothing else is read", () =>
  onStandIn([SYSTEMS, AREAS], async () => {
    const { port, reads, searches } = counting(createWorkbookPort("da"));
    const answers = service(port);
    let count = 0;
    for (let i = 0; i < 5_000; i++) answers.follow(one("dependency", i % 2 === 0 ? "S1" : "S2"), () => count++);
    await until(() => count === 5_000);
    expect([reads, searches()]).toEqual([["Systemer og kontrakter"], 1]);
  }));

test("after an edit only formulas that follow that register are asked, and only those whose answer is another are told", () =>
  onStandIn([SYSTEMS, AREAS], async () => {
    const { port, reads } = counting(createWorkbookPort("da"));
    const answers = service(port);
    const [s1, s2, area] = [
      follow(answers, one("dependency", "S1")),
      follow(answers, one("dependency", "S2")),
      follow(answers, one("exitRoute", "SO-1")),
    ];
    await until(() => [s1, s2, area].every(({ reported }) => reported.length === 1));
    reads.length = 0;
    await edit("Systemer og kontrakter", "E2", "Nej");
    answers.invalidate("Systemer og kontrakter");
    await until(() => s1.reported.length === 2);
    await settled();
    expect(s1.reported.map(([answer]) => answer)).toEqual([
      { kind: "value", value: "Direkte: retning ikke oplyst" },
      { kind: "value", value: expect.stringMatching(/^Kan ikke afgøres/) },
    ]);
    expect([s2.reported.length, area.reported.length]).toEqual([1, 1]);
    // The case areas have not changed and are not read again.
    expect(reads).toEqual(["Systemer og kontrakter"]);
  }));

test("a burst of edits is looked at once, and edits elsewhere read nothing", () =>
  onStandIn([SYSTEMS, { name: "Noter", rows: [["x"]] }], async () => {
    const { port, reads, searches } = counting(createWorkbookPort("da"));
    const answers = service(port);
    const { reported } = follow(answers, one("dependency", "S1"));
    await until(() => reported.length === 1);
    const before = searches();
    for (let i = 0; i < 20; i++) answers.invalidate("Systemer og kontrakter");
    await settled();
    expect(searches() - before).toBe(1);
    reads.length = 0;
    answers.invalidate("Noter");
    await settled();
    expect([reads, reported.length]).toEqual([[], 1]);
  }));

test("a register that comes later, and one whose header is renamed, are noticed", () =>
  onStandIn([{ name: "Systemer og kontrakter", rows: [["x"]] }], async () => {
    const answers = service();
    const { reported } = follow(answers, one("dependency", "S1"));
    await until(() => reported.length === 1);
    expect(reported[0]).toMatchObject([{ kind: "error", error: "invalidValue", message: expect.stringContaining("ikke fundet") }]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Systemer og kontrakter").getRange("A1:E3").values = SYSTEMS.rows;
      await context.sync();
    });
    answers.invalidate("Systemer og kontrakter");
    await until(() => reported.length === 2);
    expect(reported[1]).toEqual([{ kind: "value", value: "Direkte: retning ikke oplyst" }]);
    await edit("Systemer og kontrakter", "E1", "Noget andet");
    answers.invalidate("Systemer og kontrakter");
    await until(() => reported.length === 3);
    expect(reported[2]).toMatchObject([{ value: expect.stringMatching(/^Kan ikke afgøres/) }]);
  }));

test("nothing comes after a stop", () =>
  onStandIn([SYSTEMS], async () => {
    const answers = service();
    const { reported, stop } = follow(answers, { id: "dependency", rows: Array.from({ length: 2_000 }, () => ["S1"]) });
    stop();
    const other = follow(answers, one("dependency", "S1"));
    await until(() => other.reported.length === 1);
    expect(reported).toEqual([]);
  }));

test("what the pane has read and judged is taken over, unless something has changed meanwhile", () =>
  onStandIn([SYSTEMS], async () => {
    const { port, reads } = counting(createWorkbookPort("da"));
    const answers = service(port);
    const first = follow(answers, one("dependency", "S1"));
    await until(() => first.reported.length === 1);
    const version = answers.version();
    const checked = await validateWorkbook(createRunContext(createWorkbookPort("da")));
    answers.offer(checked, version);
    reads.length = 0;
    const second = follow(answers, one("status", "S1"));
    await until(() => second.reported.length === 1);
    expect(reads).toEqual([]);
    answers.invalidate("Systemer og kontrakter");
    answers.offer(checked, version);
    await settled();
    expect(reads).toEqual(["Systemer og kontrakter"]);
  }));

test("a workbook that can't be read is told, and answered as soon as it can", () =>
  onStandIn([SYSTEMS], async () => {
    const port = createWorkbookPort("da");
    let fails = true;
    const answers = service({ ...port, sheets: () => (fails ? Promise.reject(new Error("busy")) : port.sheets()) });
    const { reported } = follow(answers, one("dependency", "S1"));
    await until(() => reported.length === 1);
    expect(reported[0]).toMatchObject([{ kind: "error", error: "invalidValue" }]);
    fails = false;
    await until(() => reported.length === 2);
    expect(reported[1]).toEqual([{ kind: "value", value: "Direkte: retning ikke oplyst" }]);
  }));

test("what depends on its arguments alone is answered without a look at the workbook", async () => {
  const port = new Proxy({} as WorkbookPort, {
    get: () => {
      throw new Error("the workbook was looked at");
    },
  });
  expect(
    await service(port).ask({
      id: "valid",
      rows: [
        ["CVR", "26911745"],
        ["CVR", "1"],
      ],
    }),
  ).toEqual([
    { kind: "value", value: true },
    { kind: "value", value: false },
  ]);
});

test("an answer that quotes a cell or a key masks the number of a person", () =>
  onStandIn([AREAS], async () => {
    const answers = service();
    const lost = follow(answers, one("status", "010190-5009"));
    await until(() => lost.reported.length === 1);
    const [[answer] = []] = lost.reported;
    expect(answer).toMatchObject({ kind: "error", message: expect.stringContaining("xxxxxx-xxxx") as string });
    expect(JSON.stringify(answer)).not.toContain("010190");
    lost.stop();
  }));

describe("when things go wrong or time goes by", () => {
  /** Rows of a register can't be read as long as `fails()`; how often it was tried. */
  const failing = (fails: () => boolean): { readonly port: WorkbookPort; readonly tries: () => number } => {
    const port = createWorkbookPort("da");
    let tries = 0;
    return {
      tries: () => tries,
      port: {
        ...port,
        readRows: (...args) => {
          if (!fails()) return port.readRows(...args);
          tries++;
          return Promise.reject(new Error("the sheet is busy"));
        },
      },
    };
  };

  test("a register that can't be read is told as such, tried once for all formulas, and read again later", () =>
    onStandIn([SYSTEMS], async () => {
      let fails = true;
      const { port, tries } = failing(() => fails);
      const answers = service(port);
      const all = Array.from({ length: 50 }, () => follow(answers, one("dependency", "S1")));
      await until(() => all.every(({ reported }) => reported.length === 1));
      expect(tries()).toBe(1);
      expect(all[0]!.reported[0]).toMatchObject([{ kind: "error", error: "invalidValue" }]);
      expect(all[0]!.reported[0]).not.toMatchObject([{ message: expect.stringContaining("Uventet fejl i tilføjelsesprogrammet") }]);
      fails = false;
      await until(() => all.every(({ reported }) => reported.length === 2));
      expect(all[49]!.reported[1]).toEqual([{ kind: "value", value: "Direkte: retning ikke oplyst" }]);
    }));

  test("an edit whose reading failed is told when it can be read, also to formulas that had their answer", () =>
    onStandIn([SYSTEMS], async () => {
      let fails = false;
      const port = createWorkbookPort("da");
      // Settings are read with the first answer and after a change of anything.
      const answers = service({ ...port, readStore: (key) => (fails ? Promise.reject(new Error("busy")) : port.readStore(key)) });
      const { reported } = follow(answers, one("dependency", "S1"));
      await until(() => reported.length === 1);
      fails = true;
      await edit("Systemer og kontrakter", "E2", "Nej");
      answers.invalidate();
      await settled();
      fails = false;
      await until(() => reported.length === 2);
      expect(reported[1]).toMatchObject([{ value: expect.stringMatching(/^Kan ikke afgøres/) }]);
    }));

  test("a change that comes while the last look is under way is looked at", () =>
    onStandIn([SYSTEMS], async () => {
      const port = createWorkbookPort("da");
      let hold = (): void => undefined;
      let held = Promise.resolve();
      const answers = service({
        ...port,
        sheets: async () => {
          const sheets = await port.sheets();
          await held;
          return sheets;
        },
      });
      const { reported } = follow(answers, one("dependency", "S1"));
      await until(() => reported.length === 1);
      held = new Promise((resolve) => (hold = resolve));
      answers.invalidate("Noter");
      await settled();
      await edit("Systemer og kontrakter", "E2", "Nej");
      answers.invalidate("Systemer og kontrakter");
      await settled();
      hold();
      await until(() => reported.length === 2);
    }));

  test("edits that never rest do not keep a formula waiting", () =>
    onStandIn([SYSTEMS], async () => {
      const answers = service();
      const storm = setInterval(() => answers.invalidate("Systemer og kontrakter"), 1);
      try {
        const { reported } = follow(answers, { id: "status", rows: Array.from({ length: 3_000 }, () => ["S1"]) });
        await until(() => reported.length === 1);
      } finally {
        clearInterval(storm);
      }
    }));

  test("after midnight and in another language what is shown becomes what it would be", () =>
    onStandIn([AREAS, SYSTEMS], async () => {
      let now = new Date(2026, 10, 24, 12);
      let language: "da" | "en" = "da";
      const { port, reads } = counting(createWorkbookPort("da"));
      const answers = createAnswerService(port, { language: () => language, now: () => now });
      const { reported } = follow(answers, one("dependency", "S1"));
      await until(() => reported.length === 1);
      reads.length = 0;
      language = "en";
      answers.invalidate("Noter");
      await until(() => reported.length === 2);
      expect([reported[1], reads]).toEqual([[{ kind: "value", value: "Direct: direction not given" }], []]);
      now = new Date(2026, 10, 25, 12);
      answers.invalidate("Noter");
      await settled();
      // Asked again, but nothing is another.
      expect(reported).toHaveLength(2);
    }));
});
