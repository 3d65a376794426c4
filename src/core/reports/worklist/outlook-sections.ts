import { CLEANUP_ACTIONS } from "../../registers/cleanup-action";
import { chosenActions, forbiddenDiscards, plannedActions, type Actions } from "../../cleanup/chosen";
import { assumptionsOf, estimateEffort, type Effort } from "../../cleanup/effort";
import { outlookOf, type Outlook } from "../../cleanup/outlook";
import type { Settings } from "../../settings/settings";
import { formatMessage } from "../../text/format-message";
import type { Language } from "../../text/language";
import { ADVICE, type CleanupAdvice } from "../cleanup-advice";
import type { NoteSection, Section, TableSection } from "../plan";
import { SHARED } from "../shared.text";
import { TEXT } from "./outlook.text";
import type { RegisterOf } from "../../registers/workbook-data";

/** The advised action of each case. */
export function advisedActions({ first }: CleanupAdvice): Actions {
  return first.map((index) => ACTION_OF[index] ?? -1);
}
const ACTION_OF = ADVICE.map(({ action }) => CLEANUP_ACTIONS.indexOf(action));

/** The result and the cost of the clean-up: the rest by state, advice against choices, time and money. */
export function outlookSections(cases: RegisterOf<"cases">, advice: CleanupAdvice, settings: Settings, language: Language): Section[] {
  const advised = advisedActions(advice);
  const chosen = chosenActions(cases);
  const planned = outlookOf(cases, plannedActions(advised, chosen, advice.retained));
  const effort = estimateEffort(planned.actions, assumptionsOf(settings), planned.together);
  return [
    ...(planned.states === undefined ? [] : [stateTable(planned.states, language), note(TEXT.basis[language])]),
    actionTable(outlookOf(cases, advised), chosen === undefined ? undefined : outlookOf(cases, chosen), planned, language),
    ...forbiddenText(chosen, advice.retained, language).map(note),
    effortTable(effort, language),
    note(assumptionsText(settings, language)),
    ...moveTexts(effort, language).map(note),
  ];
}

/** Cases that are chosen to be discarded and are not planned so, since a duty stands against it; nothing where there are none. */
export function forbiddenText(chosen: Actions | undefined, retained: Int8Array, language: Language): string[] {
  const count = forbiddenDiscards(chosen, retained);
  return count === 0 ? [] : [formatMessage(TEXT.forbidden[language], language, { count })];
}

function note(text: string): NoteSection {
  return { kind: "note", tone: "plain", text };
}

function stateTable(states: NonNullable<Outlook["states"]>, language: Language): TableSection {
  const column = (key: "before" | "leaving" | "closed" | "after") => ({ key, label: TEXT[key][language], format: "count" as const });
  return {
    kind: "table",
    title: TEXT.states[language],
    columns: [
      { key: "state", label: TEXT.state[language], format: "text" },
      column("before"),
      column("leaving"),
      column("closed"),
      column("after"),
    ],
    rows: states.map(({ state, before, leaving, closed, after }) => ({
      state: { value: state ?? TEXT.unknownState[language] },
      before: { value: before },
      leaving: { value: leaving },
      closed: { value: closed },
      after: { value: after },
    })),
    total: SHARED.total[language],
    empty: TEXT.empty[language],
  };
}

function actionTable(advised: Outlook, chosen: Outlook | undefined, planned: Outlook, language: Language): TableSection {
  const outlooks = { advised, ...(chosen === undefined ? {} : { chosen, planned }) };
  const row = (label: string, count: (outlook: Outlook) => number) => ({
    action: { value: label },
    ...Object.fromEntries(Object.entries(outlooks).map(([key, outlook]) => [key, { value: count(outlook) }])),
  });
  return {
    kind: "table",
    title: TEXT.actions[language],
    columns: [
      { key: "action", label: TEXT.action[language], format: "text" },
      ...(Object.keys(outlooks) as (keyof typeof outlooks)[]).map((key) => ({
        key,
        label: TEXT[key][language],
        format: "count" as const,
      })),
    ],
    rows: [
      ...CLEANUP_ACTIONS.map((action) => row(action, ({ actions }) => actions[action])),
      row(TEXT.none[language], ({ none }) => none),
      ...(planned.unreadable === 0 ? [] : [row(TEXT.unreadable[language], ({ unreadable }) => unreadable)]),
    ],
    total: SHARED.total[language],
    empty: TEXT.empty[language],
  };
}

function effortTable({ actions }: Effort, language: Language): TableSection {
  return {
    kind: "table",
    title: TEXT.effort[language],
    columns: [
      { key: "action", label: TEXT.action[language], format: "text" },
      { key: "cases", label: TEXT.cases[language], format: "count" },
      { key: "hours", label: TEXT.hours[language], format: "count" },
      { key: "kroner", label: TEXT.kroner[language], format: "money" },
    ],
    rows: actions.map(({ action, cases, minutes, kroner }) => ({
      action: { value: action },
      cases: { value: cases },
      hours: { value: Math.ceil(minutes / 60) },
      kroner: { value: kroner },
    })),
    total: SHARED.total[language],
    empty: TEXT.empty[language],
  };
}

/** The assumptions behind the hours and the kroner. */
export function assumptionsText({ minutes, hourlyRate }: Settings, language: Language): string {
  const each = new Intl.ListFormat(language, { type: "conjunction" }).format(
    CLEANUP_ACTIONS.map((action) => `${action} ${minutes[action]}`),
  );
  return formatMessage(TEXT.assumptions[language], language, { minutes: each, rate: hourlyRate });
}

/** What moves all at once, and moving the rest by hand compared with having it converted; nothing where nothing moves. */
export function moveTexts(effort: Effort, language: Language): string[] {
  const { together, move } = effort;
  return [
    ...(together === 0 ? [] : [formatMessage(TEXT.together[language], language, { count: together })]),
    ...(move.cases === 0 ? [] : [moveText(effort, language)]),
  ];
}

function moveText({ move }: Effort, language: Language): string {
  const { cases, byHand, byMachine, breakEven, cheaper } = move;
  if (cheaper === undefined || byMachine === undefined) return formatMessage(TEXT.noPrice[language], language, { byHand });
  const reported = formatMessage(TEXT[cheaper][language], language, { cases, byHand, byMachine });
  return breakEven === undefined ? reported : `${reported} ${formatMessage(TEXT.breakEven[language], language, { breakEven })}`;
}
