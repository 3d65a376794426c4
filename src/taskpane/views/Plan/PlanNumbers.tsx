import { formatSerial } from "../../../core/identifiers/dates";
import type { PlanOverview } from "../../../app/overviews/plan";
import { useTexts } from "../../text/use-texts";
import { Figures, type FigureProps } from "../shared/Figures";
import { TEXTS } from "./Plan.text";

/** How far the exit is. */
export function PlanNumbers({ figures, leftOutTexts }: Pick<PlanOverview, "figures" | "leftOutTexts">): React.JSX.Element {
  const t = useTexts(TEXTS);
  const { areas, moved, planned, unplanned, late, finish, earliest, deadline, slack, costPerMonth } = figures;
  const isPartial = finish === undefined && earliest !== undefined;
  const margin = slack === undefined ? undefined : t(slack < 0 ? "slackAfter" : "slackBefore", { days: Math.abs(slack) });
  const shown: readonly (FigureProps | undefined)[] = [
    { label: t("out"), value: t("outOf", { moved, areas }), leftOut: leftOutTexts.moved },
    { label: t("planned"), value: t("number", { count: planned }), leftOut: leftOutTexts.planned },
    { label: t("unplanned"), value: t("number", { count: unplanned }), leftOut: leftOutTexts.unplanned },
    {
      label: t("finish"),
      value: isPartial ? t("earliest", { date: formatSerial(earliest) }) : finish === undefined ? t("finishUnknown") : formatSerial(finish),
      note: isPartial
        ? [t("earliestNote", { count: unplanned }), ...(margin === undefined ? [] : [margin])].join(" ")
        : finish === undefined
          ? t("finishNote")
          : margin,
      leftOut: leftOutTexts.finish,
    },
    {
      label: t("deadline"),
      value: deadline === undefined ? t("finishUnknown") : formatSerial(deadline),
      note: deadline === undefined ? t("deadlineNote") : undefined,
      leftOut: leftOutTexts.deadline,
    },
    late === 0 ? undefined : { label: t("late"), value: t("number", { count: late }), leftOut: leftOutTexts.late },
    costPerMonth === undefined
      ? undefined
      : { label: t("cost"), value: t("kroner", { amount: Math.round(costPerMonth) }), leftOut: leftOutTexts.costPerMonth },
  ];
  return <Figures figures={shown.filter((figure) => figure !== undefined)} />;
}
