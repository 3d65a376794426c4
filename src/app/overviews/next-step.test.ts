import { recogniseWorkbook } from "../../core/recognition/recognise";
import { processCompletionSteps } from "../../core/process/completion";
import { makeRegister } from "../../core/testing/make-register";
import type { RegisterData } from "../../core/model/register-data";
import type { WorkbookData } from "../../core/registers/workbook-data";
import type { Finding } from "../../core/model/finding";
import type { Validation } from "../validation/validate-workbook";
import { nextStep, type NextStepSituation } from "./next-step";
import type { ProcessStep } from "./process";
import { finish } from "../../core/model/steps";

const NOTHING: NextStepSituation = { validation: null, cellsStale: false, settingsStale: false, found: null };
const checked = (...severities: Finding["severity"][]): NextStepSituation => ({
  ...NOTHING,
  validation: { findings: severities.map((severity) => ({ severity })) } as unknown as Validation,
});
const stepsOf = (...registers: RegisterData[]): ProcessStep[] => {
  const data: WorkbookData = { date1904: false, registers: Object.fromEntries(registers.map((r) => [r.mapping.register, r])) };
  return finish(processCompletionSteps(data)).activities.map((activity) => ({
    ...activity,
    sheet: "x",
    place: undefined,
    leftOutText: undefined,
    leftOutOf: () => undefined,
    rowsLeft: () => [],
  }));
};
const SYSTEM = {
  systemId: "S-1",
  systemName: "A",
  supplier: "B",
  systemType: "ESDH",
  caseBearing: "Ja",
  department: "C",
  owner: "D",
  integratesKmdSag: "Nej",
  wantedInSapa: "Nej",
};
const systems = makeRegister("systems", [SYSTEM]);
const undecided = makeRegister("systems", [SYSTEM, { ...SYSTEM, systemId: "S-2", integratesKmdSag: "Ukendt" }]);

test.each<[string, ReturnType<typeof nextStep>, object | undefined]>([
  ["nothing before the registers are read", nextStep([], NOTHING), undefined],
  ["the first tool in an empty workbook", nextStep(stepsOf(), NOTHING), { kind: "begin" }],
  ["rows for a tool without any", nextStep(stepsOf(makeRegister("systems", [], ["systemId"])), NOTHING), { kind: "fill" }],
  ["a first validation", nextStep(stepsOf(systems), NOTHING), { kind: "validate", repeated: false }],
  ["another after an edit", nextStep(stepsOf(systems), { ...checked(), cellsStale: true }), { kind: "validate", repeated: true }],
  ["the errors", nextStep(stepsOf(systems), checked("error", "warning", "error")), { kind: "mend", errors: 2 }],
  ["the next tool, warnings or not", nextStep(stepsOf(systems), checked("warning")), { kind: "insert", step: { activity: { number: 2 } } }],
  [
    "what is left in the first activity",
    nextStep(stepsOf(undecided), checked()),
    { kind: "continue", measure: { id: "systems-kmd", left: [1] } },
  ],
  [
    "columns that could not be told",
    nextStep(stepsOf(makeRegister("systems", [{ integratesKmdSag: "Ja" }])), checked()),
    { kind: "map", step: { activity: { number: 1 } } },
  ],
  [
    "the summaries when all is done",
    nextStep(
      stepsOf().map((step) => ({ ...step, state: "done" as const })),
      checked(),
    ),
    { kind: "summaries" },
  ],
])("the next step is %s", (_name, step, expected) => {
  if (expected === undefined) expect(step).toBeUndefined();
  else expect(step).toMatchObject(expected);
});

test("a question of recognition comes before all else", () => {
  const recognition = { ...recogniseWorkbook([]), questions: [{} as never] };
  expect(nextStep(stepsOf(systems), { ...NOTHING, found: { recognition, registers: [] } })).toEqual({ kind: "answer" });
});
