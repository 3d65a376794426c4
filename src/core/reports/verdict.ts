import { formatSerial } from "../identifiers/dates";
import { isKmdNotice } from "../strategy/kmd-complex";
import { planFigures } from "../strategy/plan-figures";
import { formatMessage } from "../text/format-message";
import type { Localized } from "../text/language";
import type { Light, VerdictSection } from "./plan";
import type { ReportInput } from "./report";
import { VERDICT as TEXT } from "./verdict.text";

/** Days between the last area and the end of the contract, under which the plan has no room for anything to slip. */
const LITTLE_ROOM = 60;

/** How the exit stands, in one sentence with the reasons: by the plan and the contract's end, and by what is overdue. */
export function verdictOf(input: ReportInput): VerdictSection {
  const { language } = input;
  const why = reasons(input);
  const { light, text, data = {} } = stateOf(input, why.length > 0);
  const say = ({ text: of, data: holes }: Line): string => formatMessage(of[language], language, holes);
  return {
    kind: "verdict",
    title: TEXT.title[language],
    light,
    label: TEXT.lights[light][language],
    text: say({ text, data }),
    why: why.map(say),
  };
}

/** The light that goes with a day against the contract's end. */
export function lightOfDay(day: number | undefined, deadline: number | undefined): Light {
  if (day === undefined || deadline === undefined) return "unknown";
  if (day > deadline) return "red";
  return deadline - day < LITTLE_ROOM ? "yellow" : "green";
}

/** The last dated day on which an area is out; later areas may have no date. */
export function lastDatedDay({ strategy }: Pick<ReportInput, "strategy">): number | undefined {
  return strategy.plan.earliest;
}

interface Line {
  readonly text: Localized;
  readonly data: Readonly<Record<string, string | number>>;
}

function stateOf(input: ReportInput, troubled: boolean): { light: Light; text: Localized; data?: Line["data"] } {
  const { strategy, data, today } = input;
  const { areas, moved, unplanned, late, finish, deadline } = planFigures(strategy);
  if (data.registers.caseAreas === undefined || areas === 0) return { light: "unknown", text: TEXT.noAreas };
  if (moved === areas) return { light: "green", text: TEXT.allOut, data: { areas } };
  if (deadline === undefined) return { light: "unknown", text: TEXT.noDeadline };
  const date = formatSerial(deadline);
  if (deadline < today) return { light: "red", text: TEXT.ended, data: { left: areas - moved, areas, date } };
  if (late > 0) return { light: "red", text: TEXT.late, data: { late, areas, date } };
  const last = lastDatedDay(input);
  if (unplanned > 0)
    return last === undefined
      ? { light: "yellow", text: TEXT.nothingPlanned, data: { areas, date } }
      : { light: "yellow", text: TEXT.unplanned, data: { unplanned, areas, last: formatSerial(last), days: deadline - last, date } };
  const days = deadline - (finish ?? deadline);
  const known = { days, date, last: formatSerial(finish ?? deadline) };
  if (days < LITTLE_ROOM) return { light: "yellow", text: TEXT.littleRoom, data: known };
  return troubled ? { light: "yellow", text: TEXT.troubled, data: known } : { light: "green", text: TEXT.onTime, data: known };
}

/** What is overdue or in the way, the gravest first; nothing that only may become so. */
function reasons({ strategy, data, today }: ReportInput): Line[] {
  const { plan, areas, notices, readiness } = strategy;
  const lines: Line[] = [];
  const overdue = plan.areas.filter(({ area, state }) => state !== "moved" && (areas[area]!.end ?? today) < today).length;
  const passed = notices.filter(({ state }) => state === "passed");
  const kmd = notices.find(isKmdNotice);
  if (kmd?.state === "passed") lines.push({ text: TEXT.kmdPassed, data: { date: formatSerial(kmd.lastDay) } });
  if (kmd?.state === "near") lines.push({ text: TEXT.kmdNear, data: { date: formatSerial(kmd.lastDay) } });
  const others = passed.filter((notice) => !isKmdNotice(notice)).length;
  if (others > 0) lines.push({ text: TEXT.noticesPassed, data: { count: others } });
  if (overdue > 0) lines.push({ text: TEXT.overdue, data: { count: overdue } });
  const shown = readiness.filter(({ state }) => state !== "notShown");
  const lacking = shown.filter(({ state }) => state === "lacking").length;
  if (data.registers.systems !== undefined && lacking > 0) lines.push({ text: TEXT.lacking, data: { lacking, systems: shown.length } });
  return lines;
}
