import { Body1, Caption1, Field, ProgressBar } from "@fluentui/react-components";
import type { Cleanup } from "../../../app/overviews/cleanup";
import { percentDone } from "../../../core/process/completion";
import { useTexts } from "../../text/use-texts";
import { Figures, type FigureProps } from "../shared/Figures";
import { useStyles } from "./Cleanup.styles";
import { TEXTS } from "./Cleanup.text";
import type { Opened } from "./useCases";

export interface CleanupNumbersProps {
  readonly cleanup: Cleanup;
  readonly onOpen: (opened: Opened) => void;
}

/** How far the clean-up is, and what it comes to. */
export function CleanupNumbers({ cleanup, onOpen }: CleanupNumbersProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const { cases, decided, outlook, effort, unknownActivity, leftOutText } = cleanup;
  const figure = (label: string, count: number, query: Opened["query"]): FigureProps => ({
    label,
    value: t("number", { count }),
    ...(count === 0 ? {} : { opens: t("showCases", { name: label, count }), onOpen: () => onOpen({ name: label, query }) }),
  });
  const plain = (label: string, count: number, note?: string): FigureProps => ({ label, value: t("number", { count }), note });
  const figures: readonly FigureProps[] = [
    plain(t("cases"), cases),
    ...(decided === undefined ? [] : [figure(t("undecided"), cases - decided - outlook.unreadable, { decided: false })]),
    plain(t("leaving"), outlook.leaving),
    plain(t("after"), outlook.after),
    plain(t("hours"), Math.ceil(effort.minutes / 60), t("hoursNote", { kroner: effort.kroner })),
    ...(outlook.unreadable === 0 ? [] : [figure(t("unreadable"), outlook.unreadable, { action: { is: "unreadable", basis: "chosen" } })]),
    ...(unknownActivity === 0 ? [] : [plain(t("unknownActivity"), unknownActivity, t("unknownActivityNote"))]),
  ];
  return (
    <div className={styles.section}>
      {decided === undefined ? (
        <Body1>{t("noActionColumn")}</Body1>
      ) : (
        <>
          <Field label={t("progress")}>
            <ProgressBar thickness="large" value={decided / cases} />
          </Field>
          <Caption1>{t("progressOf", { decided, cases, percent: percentDone(decided, cases) })}</Caption1>
        </>
      )}
      <Figures figures={figures} />
      {leftOutText !== undefined && <Caption1>{leftOutText}</Caption1>}
    </div>
  );
}
