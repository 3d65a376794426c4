import { leftOutLine } from "../../figures/left-out-line";
import { PILLARS } from "../../process/diagram";
import { percentDone, type ActivityCompletion, type ProcessCompletion } from "../../process/completion";
import { formatMessage } from "../../text/format-message";
import type { Language } from "../../text/language";
import { activityLink } from "../activity-link";
import { REGISTERS } from "../../registers";
import type { RunStamp } from "../plan";
import type { Picture } from "../report";
import { runStamp } from "../shared-sections";
import { PROCESS_TEXT as TEXT } from "./diagrams.text";
import type { DiagramPlan, Box, BoxTone } from "./sheet-plans";

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
      return { title: heading, boxes: boxes.filter(({ pillar }) => pillar === id).map(({ box }) => box) };
    }),
    legend: (["done", "begun", "missing"] as const)
      .filter((tone) => tones.has(tone))
      .map((tone) => ({ tone, label: TEXT.legend[tone][language] })),
    notes: [],
    empty: TEXT.empty[language],
    stamp,
  };
}

function boxOf(completion: ActivityCompletion, language: Language): Box {
  const { activity, state, done, total, measures } = completion;
  const say = (text: Readonly<Record<Language, string>>, data: Readonly<Record<string, string | number>> = {}): string =>
    formatMessage(text[language], language, data);
  const { number, title, purpose, leadsTo, magnifier } = activity;
  const progress =
    state === "missing"
      ? say(TEXT.missing)
      : state === "empty"
        ? say(TEXT.emptyRegister)
        : say(TEXT.share, { done, total, percent: percentDone(done, total) });
  const leftOutText = leftOutLine(completion.leftOut, language);
  const tone: BoxTone = state === "done" ? "done" : state === "begun" ? "begun" : "missing";
  const link = activityLink(completion);
  return {
    title: say(TEXT.number, { number, title: title[language] }),
    lines: [
      purpose[language],
      progress,
      ...measures.map((measure) => `${measure.title[language]}: ${measure.done}/${measure.total}`),
      ...(leftOutText === undefined ? [] : [leftOutText]),
      TEXT.marks[magnifier ? "both" : "gear"][language],
      ...(leadsTo.length === 0 ? [] : [say(TEXT.leadsTo, { numbers: new Intl.ListFormat(language).format(leadsTo.map(String)) })]),
    ],
    tone,
    ...(link === undefined ? {} : { link }),
  };
}
