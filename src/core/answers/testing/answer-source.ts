import { createKle } from "../../kle";
import { shippedKle } from "../../kle/shipped";
import type { CellValue } from "../../model/cell";
import type { Finding } from "../../model/finding";
import { pushTo } from "../../model/push-to";
import type { RegisterData } from "../../model/register-data";
import { RULES } from "../../rules";
import { shippedContext } from "../../rules/context";
import type { RegisterId } from "../../model/register-id";
import { DEFAULT_SETTINGS } from "../../settings/settings";
import { makeRegister } from "../../testing/make-register";
import type { Language } from "../../text/language";
import { runRules } from "../../validate/run-rules";
import type { Answer, AnswerSpec, GivenValue } from "../answer";
import { AnswerIndex, type AnswerSource, type RegisterFindings } from "../answer-index";
import { coerce } from "../coerce";

export type Rows = Partial<Record<RegisterId, readonly Readonly<Record<string, CellValue>>[]>>;
export interface Situation {
  readonly rows?: Rows;
  readonly unclear?: readonly RegisterId[];
  readonly language?: Language;
  readonly date1904?: boolean;
}

const KLE = createKle(shippedKle(), DEFAULT_SETTINGS.ownKle);
/** 24-11-2026. */
const TODAY = 46_350;

/** Registers as rows, judged by the real rules. */
function answerSource({ rows = {}, unclear = [], language = "da", date1904 = false }: Situation): AnswerSource {
  const registers = Object.fromEntries(Object.entries(rows).map(([id, made]) => [id, makeRegister(id as RegisterId, made)])) as Partial<
    Record<RegisterId, RegisterData>
  >;
  const judged: Partial<Record<RegisterId, Promise<RegisterFindings>>> = {};
  return {
    language,
    today: TODAY,
    settings: DEFAULT_SETTINGS,
    kle: KLE,
    date1904: () => Promise.resolve(date1904),
    register: (id) => {
      const data = registers[id];
      return Promise.resolve(data === undefined ? { kind: unclear.includes(id) ? "unclear" : "missing" } : { kind: "data", data });
    },
    findings: (id) => (judged[id] ??= judge(id)),
  };
  async function judge(id: RegisterId): Promise<RegisterFindings> {
    const rules = RULES.filter(({ register }) => register === id);
    const { findings, notJudged, judged } = await runRules({
      rules,
      data: { registers, date1904, unclear },
      context: shippedContext(TODAY, { date1904 }),
    });
    const byRow = new Map<number, Finding[]>();
    // makeRegister has its headers in row 1.
    for (const finding of findings) pushTo(byRow, finding.row - 1, finding);
    return { byRow, notJudged, judged };
  }
}

/** What a function answers to cells as Excel hands them over. */
export async function ask(spec: AnswerSpec, given: readonly GivenValue[], situation: Situation = {}): Promise<Answer> {
  const index = new AnswerIndex(answerSource(situation));
  const coerced = coerce(spec, given, index.language, situation.date1904 ?? false);
  return "answer" in coerced ? coerced.answer : spec.answer(index, coerced.args);
}

/** The value, or the error as Excel shows it. */
export async function cell(spec: AnswerSpec, given: readonly GivenValue[], situation: Situation = {}): Promise<CellValue> {
  return shown(await ask(spec, given, situation));
}

/** Several formulas over one situation, which is judged once. */
export function sheetOf(situation: Situation): (spec: AnswerSpec, given: readonly GivenValue[]) => Promise<CellValue> {
  const index = new AnswerIndex(answerSource(situation));
  return async (spec, given) => {
    const coerced = coerce(spec, given, index.language, situation.date1904 ?? false);
    return shown("answer" in coerced ? coerced.answer : await spec.answer(index, coerced.args));
  };
}

function shown(answer: Answer): CellValue {
  if (answer.kind === "value") return answer.value;
  if (answer.kind === "passedOn") return answer.error;
  return answer.error === "notAvailable" ? "#N/A" : "#VALUE!";
}
