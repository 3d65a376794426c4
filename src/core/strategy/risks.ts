import type { Area } from "./area";
import { UNDECIDED_ROUTE } from "./area";
import { factReader } from "./facts";
import { isKmdNotice } from "./kmd-complex";
import { rowNames } from "../dependencies/row-names";
import { rowName, systemName } from "./names";
import { kmdRows } from "./wave-plan";
import type { Blocker, NextDecision, Notice, StrategyInput, TopRisk, WavePlan } from "./strategy";

/** Weights of what can go wrong: what stops the whole exit above what delays one area; cases and dependent systems count on top. */
const WEIGHT = {
  noticePassed: 1_000,
  afterDeadline: 500,
  overdue: 400,
  unplanned: 300,
  targetEnds: 250,
  blocker: 200,
  high: 150,
  noticeNear: 100,
} as const;
const MOST_ON_TOP = 99;

/** Everything that can go wrong with the exit, heaviest first; who presents it takes as many as fit. */
export function findRisks(
  input: StrategyInput,
  plan: WavePlan,
  areas: readonly Area[],
  notices: readonly Notice[],
  blockers: readonly Blocker[],
): TopRisk[] {
  const systems = factReader("systems", input.data.registers.systems, input.data.date1904);
  const size = (area: Area): number => Math.min(MOST_ON_TOP, Math.ceil(((area.open ?? 0) + (area.closed ?? 0)) / 100));
  const risks: TopRisk[] = [];
  for (const { state, reason, system, lastDay } of notices) {
    if (state !== "passed" && state !== "near") continue;
    const weight = state === "passed" ? WEIGHT.noticePassed : WEIGHT.noticeNear;
    risks.push({ weight, reason: { id: `notice-${state}`, data: { ...reason.data, date: lastDay } }, register: "systems", row: system });
  }
  for (const { area: index, state, afterDeadline, end, holds } of plan.areas) {
    const area = areas[index]!;
    const report = (weight: number, id: string, data: Readonly<Record<string, string | number>> = {}): void =>
      void risks.push({
        weight: weight + size(area),
        reason: { id, data: { area: area.name, ...data } },
        register: "caseAreas",
        row: area.row,
      });
    if (state !== "moved" && area.end !== undefined && area.end < input.today) report(WEIGHT.overdue, "overdue", { date: area.end });
    const targetEnd = state === "planned" && area.target?.kind === "system" ? systems.date("contractEnd", area.target.row) : undefined;
    if (targetEnd !== undefined && targetEnd < end!) report(WEIGHT.targetEnds, "target-contract-ends", { date: targetEnd });
    if (afterDeadline) report(WEIGHT.afterDeadline, "after-deadline", { date: end! });
    if (state === "unplanned") {
      const { id, data } = holds.find(({ date }) => date === undefined)!.reason;
      report(WEIGHT.unplanned, "unplanned", { ...data, because: id });
    }
    if (area.risk === "Høj" && state !== "moved") report(WEIGHT.high, "high-risk");
  }
  for (const { system, reason, carries } of blockers)
    risks.push({
      weight: WEIGHT.blocker + Math.min(MOST_ON_TOP, carries),
      reason: { id: `blocker-${reason.id}`, data: { ...reason.data, carries } },
      register: "systems",
      row: system,
    });
  // Sorting is stable: equals stay in the order above.
  return risks.sort((a, b) => b.weight - a.weight);
}

/**
 * The pending decisions, dated ones first: notices to give, areas without a route, requests for SAPA, interfaces with KMD Sag, and
 * questions of the strategy.
 */
export function nextDecisions(input: StrategyInput, plan: WavePlan, areas: readonly Area[], notices: readonly Notice[]): NextDecision[] {
  const systems = factReader("systems", input.data.registers.systems, input.data.date1904);
  const open = notices.filter(({ state }) => state !== "given");
  const by = open.find(isKmdNotice)?.lastDay ?? plan.deadline;
  const decisions: NextDecision[] = open.map((notice): NextDecision => ({
    by: notice.lastDay,
    reason: isKmdNotice(notice) ? { id: "kmd-notice", data: {} } : { id: "system-notice", data: { system: notice.reason.data["system"]! } },
    register: "systems",
    row: notice.system,
    responsible: systems.text("owner", notice.system),
  }));
  for (const row of kmdRows(input)) {
    const optionDate = systems.date("optionDate", row);
    const late = plan.finish === undefined || plan.deadline === undefined || plan.finish > plan.deadline;
    if (optionDate === undefined || optionDate < input.today || !late) continue;
    const data = { system: systemName(systems, row) };
    decisions.push({
      by: optionDate,
      reason: { id: "use-option", data },
      register: "systems",
      row,
      responsible: systems.text("owner", row),
    });
  }
  const undecided = areas
    .filter(({ route, status, out }) => status !== "Flyttet" && !out && (route === undefined || route === UNDECIDED_ROUTE))
    .map(({ row, name, responsible }): NextDecision => ({
      by,
      reason: { id: "area-route", data: { area: name } },
      register: "caseAreas",
      row,
      responsible,
    }));
  decisions.push(...undecided);
  for (const row of input.conditions.unsettled) {
    const data = { system: systemName(systems, row) };
    decisions.push({ by, reason: { id: "sapa-wish", data }, register: "systems", row, responsible: systems.text("owner", row) });
  }
  const links = factReader("interfaces", input.data.registers.interfaces, input.data.date1904);
  const { interface: called } = rowNames(input.data.registers);
  for (const row of input.dependencies.directInterfaceRows) {
    const decision = links.choice("decision", row);
    if (decision !== undefined && decision !== "Afventer") continue;
    const data = { interface: called(row) };
    decisions.push({
      by,
      reason: { id: "interface-decision", data },
      register: "interfaces",
      row,
      responsible: links.text("responsible", row),
    });
  }
  const questions = factReader("documentStrategy", input.data.registers.documentStrategy, input.data.date1904);
  for (let row = 0; row < questions.rowCount; row++) {
    const status = questions.choice("status", row);
    if (status === "Besluttet" || status === "Ikke relevant") continue;
    const data = { question: questions.text("question", row) || questions.text("number", row) || rowName(row) };
    decisions.push({
      by: undefined,
      reason: { id: "strategy-question", data },
      register: "documentStrategy",
      row,
      responsible: questions.text("responsible", row),
    });
  }
  return decisions.sort((a, b) => (a.by ?? Infinity) - (b.by ?? Infinity) || 0);
}
