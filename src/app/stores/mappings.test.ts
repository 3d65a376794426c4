import { onStandIn } from "../../excel/testing/on-stand-in";
import { createWorkbookPort } from "../../excel/workbook-port";
import { candidatesOf } from "../../core/recognition/answer";
import { formatNotJudged } from "../../core/validate/format";
import { answerQuestion, followRename, forgetChoice, loadChoices, mappingsDocument, saveChoices } from "./mappings";
import { highlightDependencies } from "../use-cases/highlight-dependencies";
import { readRegisters } from "../validation/read-registers";
import { createRunContext } from "../run-context";
import { validateWorkbook } from "../validation/validate-workbook";

const HEADERS = ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Forvaltning"];
const ROW = ["S1", "Alfa", "KMD A/S", "Fagsystem", "Social"];
const COPIES = [
  { name: "Systemer", rows: [HEADERS, ROW] },
  { name: "Systemer (2)", rows: [HEADERS, ROW, ["S2", ...ROW.slice(1)]] },
];
const INTERFACES = {
  name: "Snitflader",
  rows: [
    ["Snitflade-id", "Afsendersystem", "Modtagersystem", "Beslutning"],
    ["I1", "S1", "S2", "Bevares"],
  ],
};

test("until a question is answered its register is not there and the rules that need it say that the user has to choose", () =>
  onStandIn([...COPIES, INTERFACES], async () => {
    const port = createWorkbookPort("da");
    const { validation: before } = await validateWorkbook(createRunContext(port));
    expect(before.registers.map(({ mapping }) => mapping.register)).toEqual(["interfaces"]);
    const waiting = before.notJudged.filter(({ reason }) => reason.kind === "register-unclear");
    expect(new Set(waiting.map(({ register }) => register))).toEqual(new Set(["systems", "interfaces"]));
    expect(formatNotJudged(waiting[0]!, "da")).toBe(
      "Kunne ikke vurderes: det er ikke afgjort, hvilket ark der er ”Systemer og kontrakter”. Svar på spørgsmålet øverst i ruden.",
    );
    const [question] = before.recognition.questions;
    const candidate = candidatesOf(question!).find(({ sheet }) => sheet === "Systemer (2)")!;
    await answerQuestion(port, question!, { kind: "pick", candidate, register: "systems" });
    const { validation: after } = await validateWorkbook(createRunContext(createWorkbookPort("da")));
    expect(after.registers.map(({ mapping, rows }) => [mapping.sheet, rows])).toEqual([
      ["Systemer (2)", 2],
      ["Snitflader", 1],
    ]);
    expect(after.notJudged.some(({ reason }) => reason.kind === "register-unclear")).toBe(false);
    await forgetChoice(port, { sheet: "Systemer (2)" });
    expect((await readRegisters(port)).recognition.questions).toEqual([question]);
    expect(await port.readStore("mappings")).toBeUndefined();
  }));

test("a workbook in which all is unclear says so instead of that there is no register", () =>
  onStandIn(COPIES, async () => {
    const port = createWorkbookPort("da");
    await expect(validateWorkbook(createRunContext(port))).rejects.toMatchObject({
      code: "register-unclear",
      recognition: { questions: [{ kind: "which-sheet" }] },
    });
    await expect(highlightDependencies(createRunContext(port))).rejects.toMatchObject({ code: "register-unclear" });
  }));

test("a mapped column is read from where the user says, and from nowhere once its header is renamed", () =>
  onStandIn(
    [
      {
        name: "Systemer",
        rows: [
          [...HEADERS, "Kaldes"],
          [...ROW, "Alfa i daglig tale"],
        ],
      },
    ],
    async () => {
      const port = createWorkbookPort("da");
      await saveChoices(port, [{ sheet: "Systemer", register: "systems", columns: { systemName: "Kaldes" } }]);
      expect((await readRegisters(port)).data.registers.systems!.columns["systemName"]).toEqual(["Alfa i daglig tale"]);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Systemer").getRange("F1").values = [["Kaldenavn"]];
        await context.sync();
      });
      const { data, recognition } = await readRegisters(port);
      expect(data.registers.systems!.columns).not.toHaveProperty("systemName");
      expect(recognition.mappings[0]!.lost).toEqual([{ key: "systemName", header: "Kaldes" }]);
    },
  ));

test("what can't be read is told; a newer version's choices are left alone until the user forgets them", () =>
  onStandIn([COPIES[0]!], async () => {
    const port = createWorkbookPort("da");
    await port.writeStore("mappings", "{");
    expect((await readRegisters(port)).recognition).toMatchObject({ failure: "unreadable", mappings: [{ register: "systems" }] });
    const newer = '{"version":9}';
    await port.writeStore("mappings", newer);
    expect(await loadChoices(port)).toEqual({ choices: [], failure: "newer-version" });
    const choice = { sheet: "Systemer", register: null, columns: {} };
    await expect(saveChoices(port, [choice])).rejects.toMatchObject({ code: "newer-version-mappings" });
    expect(await port.readStore("mappings")).toBe(newer);
    await mappingsDocument.remove(port);
    await saveChoices(port, [choice]);
    expect((await readRegisters(port)).recognition.rejected).toContainEqual({ sheet: "Systemer", reason: "said-no-register" });
  }));

test("a choice follows its sheet to another name, and nothing is written for a sheet that nothing was said of", () =>
  onStandIn(COPIES, async () => {
    const port = createWorkbookPort("da");
    await saveChoices(port, [{ sheet: "Systemer (2)", register: "systems", columns: {} }]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Systemer (2)").name = "Vores";
      await context.sync();
    });
    await followRename(port, "Systemer (2)", "Vores");
    const { recognition } = await readRegisters(port, {}, []);
    expect(recognition.mappings.map(({ register, sheet, byChoice }) => [register, sheet, byChoice])).toEqual([["systems", "Vores", true]]);
    const writeStore = jest.fn();
    await followRename({ ...port, writeStore }, "Systemer", "Andet");
    expect(writeStore).not.toHaveBeenCalled();
  }));
