import { buildResolver } from "../model/system-resolver";
import { factReader } from "../strategy/facts";
import { isKmdNotice } from "../strategy/kmd-complex";
import { costSource, deadlineSource, noticeSource } from "../strategy/figure-sources";
import { formatReason } from "../strategy/format-reason";
import { rowNames } from "../dependencies/row-names";
import { systemName } from "../strategy/names";
import type { Gap, NextDecision, Notice, TopRisk } from "../strategy/strategy";
import { columnSpec, registerSpec } from "../registers";
import { formatMessage } from "../text/format-message";
import type { RegisterId } from "../model/register-id";
import type { Language, Localized } from "../text/language";
import type { Figure, PlanValue, RowLink, TableSection } from "./plan";
import type { ReportInput } from "./report";
import { dayFigure, judged } from "./shared-sections";
import { SHARED } from "./shared.text";
import { registerCell } from "../registers/register-cell";

/** A day of the strategies; blank where there is none, since a date column takes no words. */
export function dayValue(day: number | undefined): PlanValue {
  return { value: day ?? "" };
}

/** Which name a system of the register goes by, and the same for interfaces. */
export function namesOf({ data }: ReportInput): { readonly system: (row: number) => string; readonly link: (row: number) => string } {
  const systems = factReader("systems", data.registers.systems, data.date1904);
  return { system: (row) => systemName(systems, row), link: rowNames(data.registers).interface };
}

/** When KMD Sag's contract ends, and the last day to terminate it; where they are not known, what is needed. */
export function kmdFigures({ data, strategy, language }: ReportInput): Figure[] {
  const names = { data, resolve: buildResolver(data.registers.systems?.columns) };
  const { deadline } = strategy.plan;
  const notice = strategy.notices.find(isKmdNotice);
  const last = dayFigure(
    SHARED.kmdNotice[language],
    notice?.lastDay,
    language,
    noticeSource(names),
    notice ? undefined : SHARED.kmdNoticeNote[language],
  );
  return [
    dayFigure(
      SHARED.deadline[language],
      deadline,
      language,
      deadlineSource(names),
      deadline === undefined ? SHARED.deadlineNote[language] : undefined,
    ),
    notice === undefined ? last : { ...last, link: { register: "systems", row: notice.system, column: "contractEnd" } },
  ];
}

/** What each month of delay costs; where it is not known, that is said. */
export function delayFigure({ data, dependencies, strategy, language }: ReportInput, label: Localized, note?: string): Figure {
  const { perMonth } = strategy.cost;
  const resolve = buildResolver(data.registers.systems?.columns);
  const from = costSource({ data, resolve, dependencies }, strategy.areas);
  return {
    label: label[language],
    value: judged(perMonth, language),
    format: perMonth === undefined ? "text" : "money",
    from,
    ...(note === undefined || perMonth === undefined ? {} : { note }),
  };
}

const NOTICE_STATES: Readonly<Record<Notice["state"], Localized>> = {
  given: SHARED.noticeGiven,
  passed: SHARED.noticePassed,
  near: SHARED.noticeNear,
  later: SHARED.noticeLater,
};

/** Contracts to terminate with the last day of it, soonest first. */
export function noticeTable(input: ReportInput): TableSection {
  const { language, strategy } = input;
  const { system: nameOf } = namesOf(input);
  return {
    kind: "table",
    title: SHARED.notices[language],
    columns: [
      { key: "system", label: SHARED.system[language], format: "text" },
      { key: "end", label: SHARED.contractEnd[language], format: "date" },
      { key: "last", label: SHARED.lastNoticeDay[language], format: "date" },
      { key: "state", label: SHARED.state[language], format: "text" },
      { key: "why", label: SHARED.because[language], format: "text" },
    ],
    rows: strategy.notices.map(({ system, contractEnd, lastDay, state, reason }) => ({
      system: { value: nameOf(system) },
      end: { value: contractEnd },
      last: { value: lastDay },
      state: { value: NOTICE_STATES[state][language] },
      why: { value: formatReason(reason, language) },
    })),
    empty: SHARED.noticesEmpty[language],
    links: strategy.notices.map(({ system }) => ({ register: "systems", row: system, column: "noticeMonths" })),
  };
}

/** Service agreements that the municipality must end itself. */
export function agreementTable(input: ReportInput): TableSection {
  const { language, strategy } = input;
  const { link: nameOf } = namesOf(input);
  return {
    kind: "table",
    title: SHARED.agreements[language],
    columns: [
      { key: "interface", label: SHARED.interface[language], format: "text" },
      { key: "from", label: SHARED.endFrom[language], format: "date" },
      { key: "why", label: SHARED.because[language], format: "text" },
    ],
    rows: strategy.agreements.map(({ interfaceRow, from, reason }) => ({
      interface: { value: nameOf(interfaceRow) },
      from: dayValue(from),
      why: { value: formatReason(reason, language) },
    })),
    empty: SHARED.agreementsEmpty[language],
    links: strategy.agreements.map(({ interfaceRow }) => ({ register: "interfaces", row: interfaceRow, column: "serviceAgreement" })),
  };
}

/** Systems that prevent the closing of KMD Sag, the one that most others depend on first. */
export function blockerTable(input: ReportInput): TableSection {
  const { language, strategy } = input;
  const { system: nameOf } = namesOf(input);
  return {
    kind: "table",
    title: SHARED.blockers[language],
    columns: [
      { key: "system", label: SHARED.system[language], format: "text" },
      { key: "interfaces", label: SHARED.openInterfaces[language], format: "text" },
      { key: "carries", label: SHARED.carries[language], format: "text" },
      { key: "why", label: SHARED.because[language], format: "text" },
    ],
    rows: strategy.blockers.map(({ system, interfaceRows, carries, reason }) => ({
      system: { value: nameOf(system) },
      interfaces: { value: interfaceRows.length },
      carries: { value: carries },
      why: { value: formatReason(reason, language) },
    })),
    empty: SHARED.blockersEmpty[language],
    links: strategy.blockers.map(({ system, interfaceRows }): RowLink =>
      interfaceRows[0] === undefined
        ? { register: "systems", row: system, column: "integratesKmdSag" }
        : { register: "interfaces", row: interfaceRows[0], column: "decision" },
    ),
  };
}

/** The heaviest risks, at most `most`. */
export function riskTable({ strategy, language }: ReportInput, most: number): TableSection {
  const shown = strategy.risks.slice(0, most);
  return {
    kind: "table",
    title: SHARED.risks[language],
    columns: [
      { key: "number", label: SHARED.number[language], format: "text" },
      { key: "risk", label: SHARED.risk[language], format: "text" },
    ],
    rows: shown.map(({ reason }, i) => ({ number: { value: i + 1 }, risk: { value: formatReason(reason, language) } })),
    empty: SHARED.risksEmpty[language],
    links: shown.map((risk) => rowOf(risk)),
  };
}

/** The next decisions, dated ones first, at most `most`. */
export function decisionTable({ strategy, language }: ReportInput, most: number, all = strategy.decisions): TableSection {
  const shown = all.slice(0, most);
  return {
    kind: "table",
    title: SHARED.decisions[language],
    columns: [
      { key: "by", label: SHARED.by[language], format: "date" },
      { key: "responsible", label: SHARED.responsible[language], format: "text" },
      { key: "decision", label: SHARED.decision[language], format: "text" },
    ],
    rows: shown.map(({ by, responsible, reason }) => ({
      by: dayValue(by),
      responsible: { value: responsible },
      decision: { value: formatReason(reason, language) },
    })),
    empty: SHARED.decisionsEmpty[language],
    links: shown.map((decision) => rowOf(decision)),
  };
}

/** The cell of the register that a risk or a decision is about. */
function rowOf({ register, row, reason }: TopRisk | NextDecision): RowLink {
  return registerCell(register, row, COLUMN_OF[reason.id] ?? registerSpec(register).keyColumn);
}
const COLUMN_OF: Readonly<Record<string, string>> = {
  "area-route": "route",
  "interface-decision": "decision",
  "kmd-notice": "contractTerminated",
  "system-notice": "contractTerminated",
  "use-option": "optionDate",
  "sapa-wish": "wantedInSapa",
  "strategy-question": "decision",
  "notice-passed": "contractEnd",
  "notice-near": "contractEnd",
  "after-deadline": "endDate",
  overdue: "endDate",
  unplanned: "route",
  "high-risk": "risk",
  "target-contract-ends": "targetSystem",
};

/** Registers and columns without which part of the strategies could not be computed, as sentences. */
export function strategyGaps(gaps: readonly Gap[], registers: readonly RegisterId[], language: Language): string[] {
  return gaps
    .filter(({ register }) => registers.includes(register))
    .map(({ register, column }) => {
      const title = registerSpec(register).title[language];
      if (register === "interfaces" && column === undefined)
        return formatMessage(SHARED.gapInterfaces[language], language, {
          register: title,
          systems: registerSpec("systems").title[language],
        });
      return column === undefined
        ? formatMessage(SHARED.gapRegister[language], language, { register: title })
        : formatMessage(SHARED.gapColumn[language], language, { register: title, column: columnSpec(register, column).header[language] });
    });
}
