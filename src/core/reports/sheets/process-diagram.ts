import { leftOutLine } from "../../figures/left-out-line";
import { CONNECTIONS, leadsTo, NODES } from "../../process/connections";
import { ACTIVITIES, PILLARS } from "../../process/diagram";
import { OTHER_ACTIVITIES, type OtherActivity } from "../../process/other-activities";
import { PAGES_SEEN } from "../../process/pages";
import { percentDone, type ActivityCompletion, type ProcessCompletion } from "../../process/completion";
import { formatMessage } from "../../text/format-message";
import type { Language } from "../../text/language";
import { activityLink } from "../activity-link";
import { REGISTERS } from "../../registers";
import type { RunStamp } from "../plan";
import type { Picture } from "../report";
import { runStamp } from "../shared-sections";
import { PROCESS_TEXT as TEXT } from "./diagrams.text";
import type { DiagramLine, DiagramPlan, Box, BoxTone } from "./sheet-plans";

/** The process diagram, after the page for management. */
export const processDiagram: Picture = {
  kind: "picture",
  id: "process-diagram",
  needs: REGISTERS.map(({ id }) => id),
  build: (input) => planProcessDiagram(input.process, input.language, runStamp(input)),
};

/** The process diagram: the four pillars as columns, the activities as boxes with how far they are. */
export function planProcessDiagram(process: ProcessCompletion, language: Language, stamp: RunStamp): DiagramPlan {
  const boxes = process.activities.map((activity) => ({ pillar: activity.activity.pillar, box: boxOf(activity, language) }));
  const tones = new Set(boxes.map(({ box }) => box.tone));
  return {
    kind: "board",
    id: "process-diagram",
    sheetName: TEXT.sheetName[language],
    title: TEXT.title[language],
    columns: PILLARS.map(({ id, title }) => {
      const { percent } = process.pillars.find(({ pillar }) => pillar === id)!;
      const heading = formatMessage(TEXT.pillar[language], language, { title: title[language], percent });
      return {
        title: heading,
        boxes: [
          ...boxes.filter(({ pillar }) => pillar === id).map(({ box }) => box),
          ...OTHER_ACTIVITIES.filter(({ pillar }) => pillar === id).map((other) => otherBox(other, language)),
        ],
      };
    }),
    flows: true,
    connections: { title: TEXT.connections[language], lines: connectionLines(language) },
    legend: (["done", "nearly", "begun", "missing", "plain"] as const)
      .filter((tone) => tone === "plain" || tones.has(tone))
      .map((tone) => ({ tone, label: TEXT.legend[tone][language] })),
    notes: [TEXT.own[language], formatMessage(TEXT.pages[language], language, { date: PAGES_SEEN }), ...pageLines()],
    empty: TEXT.empty[language],
    stamp,
  };
}

/** Per cent from which an activity is nearly done. */
const NEARLY = 75;

function boxOf(completion: ActivityCompletion, language: Language): Box {
  const { activity, state, done, total, measures } = completion;
  const say = (text: Readonly<Record<Language, string>>, data: Readonly<Record<string, string | number>> = {}): string =>
    formatMessage(text[language], language, data);
  const { number, title, purpose } = activity;
  const next = leadsTo(String(number));
  const progress =
    state === "missing"
      ? say(TEXT.missing)
      : state === "empty"
        ? say(TEXT.emptyRegister)
        : say(TEXT.share, { done, total, percent: percentDone(done, total) });
  const leftOutText = leftOutLine(completion.leftOut, language);
  const tone: BoxTone = state === "done" ? "done" : state !== "begun" ? "missing" : percentDone(done, total) >= NEARLY ? "nearly" : "begun";
  const link = activityLink(completion);
  return {
    title: say(TEXT.number, { number, title: title[language] }),
    lines: [
      purpose[language],
      progress,
      ...measures.map((measure) => say(TEXT.measure, { title: measure.title[language], done: measure.done, total: measure.total })),
      ...(leftOutText === undefined ? [] : [leftOutText]),
      ...(next.length === 0 ? [] : [say(TEXT.leadsTo, { numbers: new Intl.ListFormat(language).format(next) })]),
    ],
    tone,
    ...(link === undefined ? {} : { link }),
  };
}

/** An activity of which the workbook holds nothing: its box says what it is, and never how far. */
function otherBox({ letter, title, purpose }: OtherActivity, language: Language): Box {
  const next = leadsTo(letter);
  return {
    title: formatMessage(TEXT.number[language], language, { number: letter, title: title[language] }),
    lines: [
      purpose[language],
      ...(next.length === 0
        ? []
        : [formatMessage(TEXT.leadsTo[language], language, { numbers: new Intl.ListFormat(language).format(next) })]),
    ],
    tone: "plain",
  };
}

/** A line for each activity that others build on, from its pillar to theirs. */
function connectionLines(language: Language): DiagramLine[] {
  const titles = new Map([
    ...ACTIVITIES.map(({ number, title }) => [String(number), title[language]] as const),
    ...OTHER_ACTIVITIES.map(({ letter, title }) => [letter as string, title[language]] as const),
  ]);
  const columnOf = new Map(NODES.map(({ name, column }) => [name, column]));
  return NODES.filter(({ name }) => CONNECTIONS.some(({ from }) => from === name)).map(({ name, column }) => ({
    from: { column, text: `${name}. ${titles.get(name)!}` },
    to: leadsTo(name)
      .map((next) => ({ column: columnOf.get(next)!, text: `► ${next}` }))
      .sort((a, b) => a.column - b.column),
  }));
}

/** A line for each page, with the activities that it describes. */
function pageLines(): string[] {
  const letters = new Map<string, string[]>();
  for (const { letter, page } of OTHER_ACTIVITIES) {
    const line = `${page.name}, ${page.url}`;
    letters.set(line, [...(letters.get(line) ?? []), letter]);
  }
  return [...letters].map(([line, own]) => `${own.join(", ")}: ${line}`);
}
