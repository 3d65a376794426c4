import { formatSerial } from "../../identifiers/dates";
import { buildResolver } from "../../model/system-resolver";
import { choiceReader } from "../../registers/choice-reader";
import { factReader } from "../../strategy/facts";
import { formatReason } from "../../strategy/format-reason";
import { isKmdNotice } from "../../strategy/kmd-complex";
import { ENDS } from "../../strategy/names";
import { formatMessage } from "../../text/format-message";
import { keyOf } from "../../text/signs";
import type { PlanValue, Section, TableSection } from "../plan";
import type { ReportInput } from "../report";
import { dayValue, namesOf } from "../strategy-tables";
import { systemFacts } from "../system-facts";
import type { Chapter, LettersPaper } from "./paper";
import { TEXT } from "./papers.text";

type Say = (text: keyof typeof TEXT, values?: Readonly<Record<string, string | number>>) => string;

/** A letter to each supplier that something is asked of, and one to each person who has something to decide or to plan. Drafts: nothing is sent. */
export function planLetters(input: ReportInput): LettersPaper {
  const { language, when } = input;
  const say: Say = (text, values = {}) => formatMessage(TEXT[text][language], language, values);
  const suppliers = supplierLetters(input, say);
  const people = personLetters(input, say);
  const letters = [...suppliers.letters, ...people.letters];
  const chapters = [...letters, ...suppliers.unaddressed, ...people.unaddressed];
  return {
    file: say("lettersFile"),
    title: say("lettersTitle"),
    subtitle: say("lettersSubtitle"),
    about: [say("made", { date: formatSerial(input.today), time: when.slice(-5) })],
    contents: say("contents"),
    count: letters.length,
    chapters: chapters.length === 0 ? [{ heading: say("lettersTitle"), lead: say("noLetters"), parts: [] }] : chapters,
  };
}

interface Letters {
  readonly letters: readonly Chapter[];
  /** What there is to write about, but nobody to write to: a chapter, or none. */
  readonly unaddressed: readonly Chapter[];
}

/** Suppliers of systems that lack conditions or have interfaces with KMD Sag. */
function supplierLetters(input: ReportInput, say: Say): Letters {
  const { systems, interfaces } = input.data.registers;
  if (systems === undefined) return { letters: [], unaddressed: [] };
  const { language, data } = input;
  const { conditions } = systemFacts(input);
  const read = factReader("systems", systems, data.date1904);
  const links = factReader("interfaces", interfaces, data.date1904);
  const { system: nameOf, link: linkOf } = namesOf(input);
  const conditionName = new Map(input.conditions.map(({ id, name }) => [id, name[language]]));
  const lackingOf = (row: number): readonly string[] | undefined =>
    conditions
      ?.get(row)
      ?.results.flatMap(({ status, condition }) => (status === "missing" ? [conditionName.get(condition) ?? condition] : []));
  const linksBySystem = currentLinksBySystem(input);
  const linksOf = (row: number): readonly number[] => linksBySystem.get(row) ?? [];
  const bySupplier = new Map<string, { name: string; rows: number[] }>();
  const withoutSupplier: string[] = [];
  for (let row = 0; row < systems.rowCount; row++) {
    const name = read.text("supplier", row);
    if ((lackingOf(row)?.length ?? 0) === 0 && linksOf(row).length === 0) continue;
    const entry = bySupplier.get(keyOf(name));
    if (name === "") withoutSupplier.push(nameOf(row));
    else if (entry === undefined) bySupplier.set(keyOf(name), { name, rows: [row] });
    else entry.rows.push(row);
  }
  const notice = input.strategy.notices.find(isKmdNotice);
  const letters = [...bySupplier.values()]
    .sort((a, b) => a.name.localeCompare(b.name, language))
    .map(({ name, rows }): Chapter => {
      const own = [...new Set(rows.flatMap(linksOf))];
      const lacks = rows.some((row) => (lackingOf(row)?.length ?? 0) > 0);
      return {
        heading: say("toSupplier", { name }),
        lead: say("supplierLead"),
        parts: [
          table(
            say("supplierSystems"),
            [say("system"), say("contractEnd"), say("lacks")],
            "",
            rows.map((row) => {
              const lacking = lackingOf(row);
              return [
                { value: nameOf(row) },
                dayValue(read.date("contractEnd", row)),
                { value: lacking === undefined ? say("notWanted") : lacking.length === 0 ? say("allMet") : lacking.join(", ") },
              ];
            }),
          ),
          table(
            say("supplierLinks"),
            [say("link"), say("goLive"), say("data"), say("decision")],
            say("noLinks"),
            own.map((row) => [
              { value: linkOf(row) },
              dayValue(links.date("goLive", row)),
              { value: links.text("data", row) },
              { value: links.text("decision", row) },
            ]),
          ),
          {
            kind: "list",
            title: say("asked"),
            items: [
              ...(lacks ? [say("askConditions")] : []),
              ...(own.length > 0 ? [say("askLinks")] : []),
              ...(notice === undefined || notice.lastDay < input.today ? [] : [say("askBy", { date: formatSerial(notice.lastDay) })]),
            ],
            empty: "",
          },
        ],
      };
    });
  return { letters, unaddressed: unaddressed(say("noSupplier"), say("noSupplierLead"), withoutSupplier) };
}

/** Data rows of today's interfaces with KMD Sag, by the data row of the system at their other end. */
function currentLinksBySystem({ data, dependencies }: ReportInput): ReadonlyMap<number, readonly number[]> {
  const { systems, interfaces } = data.registers;
  const horizon = choiceReader("interfaces", "horizon");
  const resolve = buildResolver(systems?.columns);
  const found = new Map<number, number[]>();
  for (const link of dependencies.directInterfaceRows) {
    if (horizon(interfaces?.columns.horizon?.[link] ?? "") === "Fremtidig") continue;
    for (const end of ENDS) {
      const system = resolve(interfaces?.columns[end]?.[link] ?? "");
      if (system.kind !== "system") continue;
      const links = found.get(system.row);
      if (links === undefined) found.set(system.row, [link]);
      else if (!links.includes(link)) links.push(link);
    }
  }
  return found;
}

/** Whoever is named as responsible for a decision to come, or for an area that can't be planned. */
function personLetters({ strategy, language }: ReportInput, say: Say): Letters {
  const withoutPerson: string[] = [];
  const people = new Map<string, { name: string; asks: { day: number | undefined; what: string }[] }>();
  const ask = (name: string, day: number | undefined, what: string): void => {
    const entry = people.get(keyOf(name));
    if (name === "") withoutPerson.push(what);
    else if (entry === undefined) people.set(keyOf(name), { name, asks: [{ day, what }] });
    else entry.asks.push({ day, what });
  };
  for (const { responsible, by, reason } of strategy.decisions) ask(responsible, by, formatReason(reason, language));
  for (const { area: index, state, holds } of strategy.plan.areas) {
    const open = holds.find(({ date }) => date === undefined);
    const area = strategy.areas[index]!;
    if (state === "unplanned" && open !== undefined)
      ask(area.responsible, undefined, say("unplanned", { area: area.name, why: formatReason(open.reason, language) }));
  }
  const letters = [...people.values()]
    .sort((a, b) => a.name.localeCompare(b.name, language))
    .map(({ name, asks }): Chapter => ({
      heading: say("toPerson", { name }),
      lead: say("personLead"),
      parts: [
        table(
          say("personAsk"),
          [say("by"), say("decision")],
          "",
          [...asks]
            .sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity))
            .map(({ day, what }) => [day === undefined ? { value: say("noDay") } : { value: formatSerial(day) }, { value: what }]),
        ),
      ],
    }));
  return { letters, unaddressed: unaddressed(say("noPerson"), say("noPersonLead"), withoutPerson) };
}

function unaddressed(heading: string, lead: string, items: readonly string[]): Chapter[] {
  return items.length === 0 ? [] : [{ heading, lead, parts: [{ kind: "list", title: heading, items, empty: "" }] }];
}

/** A table whose second column is a day. */
function table(title: string, headings: readonly string[], empty: string, rows: readonly (readonly PlanValue[])[]): Section {
  const columns = headings.map((label, i): TableSection["columns"][number] => ({
    key: `c${i}`,
    label,
    format: rows.every((row) => typeof row[i]!.value === "number" || row[i]!.value === "") && i === 1 ? "date" : "text",
  }));
  return {
    kind: "table",
    title,
    columns,
    rows: rows.map((row) => Object.fromEntries(row.map((value, i) => [`c${i}`, value]))),
    empty,
  };
}
