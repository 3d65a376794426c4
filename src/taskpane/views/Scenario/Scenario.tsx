import { Body1, Body1Strong, Button, Caption1, Field, Input, Select } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { WhatIf } from "../../../app/overviews/what-if";
import type { ScenarioArea } from "../../../app/overviews/scenario-choices";
import { formatSerial } from "../../../core/identifiers/dates";
import { columnSpec } from "../../../core/registers";
import { ROUTES } from "../../../core/strategy/area";
import type { Assumption } from "../../../core/strategy/scenario";
import { useLanguage, useTexts } from "../../text/use-texts";
import { SearchPicker } from "../shared/SearchPicker";
import { Difference, type DifferenceProps } from "./Difference";
import { Scenarios } from "./Scenarios";
import { useStyles } from "./Scenario.styles";
import { TEXTS } from "./Scenario.text";
import { useComparison } from "./useComparison";
import { useScenario } from "./useScenario";

export interface ScenarioProps extends Pick<DifferenceProps, "areas"> {
  readonly whatIf: WhatIf;
  readonly busy: boolean;
  readonly onBuild: (assumptions: readonly Assumption[]) => void;
}

/** The plan when areas go another way or at another time. */
export function Scenario({ whatIf, areas, busy, onBuild }: ScenarioProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const { choices } = whatIf;
  const { area, draft, choose, set, assumed, add, remove } = useScenario(choices.areas);
  const comparison = useComparison(whatIf, assumed);
  const named = useMemo(() => choices.areas.map(({ row, name }) => ({ key: String(row), name })), [choices]);
  const systems = useMemo(
    () => [{ key: "", name: t("none") }, ...choices.systems.map(({ value, label }) => ({ key: value, name: label }))],
    [choices, t],
  );
  const targets =
    draft === undefined || draft.target === "" || choices.systems.some(({ value }) => value === draft.target)
      ? systems
      : [{ key: draft.target, name: draft.target }, ...systems];
  return (
    <div className={styles.root}>
      <Body1>{t("intro")}</Body1>
      <SearchPicker
        label={t("area")}
        choices={named}
        chosen={area === undefined ? undefined : String(area.row)}
        onChoose={(key) => choose(Number(key))}
      />
      {draft !== undefined && (
        <>
          <Field label={t("route")}>
            <Select value={draft.route} onChange={(_, { value }) => set({ route: value })}>
              {(draft.route === "" ? ["", ...ROUTES] : ROUTES).map((route) => (
                <option key={route} value={route}>
                  {route === "" ? t("none") : route}
                </option>
              ))}
            </Select>
          </Field>
          <SearchPicker label={t("target")} choices={targets} chosen={draft.target} onChoose={(target) => set({ target })} />
          <Field label={t("scenario")}>
            <Select value={draft.scenario} onChange={(_, { value }) => set({ scenario: value })}>
              <option value="">{t("ownScenario")}</option>
              {columnSpec("caseAreas", "scenario").choices!.map(({ value }) => (
                <option key={value} value={value}>
                  {value}
                </option>
              ))}
            </Select>
          </Field>
          <div className={styles.dates}>
            <Field label={t("start")}>
              <Input type="date" value={draft.start} onChange={(_, { value }) => set({ start: value })} />
            </Field>
            <Field label={t("end")}>
              <Input type="date" value={draft.end} onChange={(_, { value }) => set({ end: value })} />
            </Field>
          </div>
          <Button className={styles.start} onClick={add}>
            {t("add")}
          </Button>
        </>
      )}
      <Body1Strong as="h3">{t("assumed")}</Body1Strong>
      {assumed.length === 0 ? <Body1>{t("nothing")}</Body1> : <Assumed areas={choices.areas} assumed={assumed} onRemove={remove} />}
      <Difference of={comparison} areas={areas} />
      <Scenarios figures={comparison.kind === "done" ? comparison.comparison.scenarios : whatIf.scenarios} />
      <Caption1>{t("buildIntro")}</Caption1>
      <Button
        className={styles.start}
        appearance="primary"
        disabledFocusable={busy || assumed.length === 0}
        onClick={() => onBuild(assumed)}
      >
        {t("build")}
      </Button>
    </div>
  );
}

interface AssumedProps {
  readonly areas: readonly ScenarioArea[];
  readonly assumed: readonly Assumption[];
  readonly onRemove: (row: number) => void;
}

function Assumed({ areas, assumed, onRemove }: AssumedProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const rows = [...new Set(assumed.map(({ row }) => row))];
  const shown = ({ column, value }: Assumption): string => {
    const text = value === "" ? t("none") : typeof value === "number" ? formatSerial(value) : String(value);
    return `${columnSpec("caseAreas", column).header[language]} = ${text}`;
  };
  return (
    <ul className={styles.list}>
      {rows.map((row) => {
        const area = areas.find((each) => each.row === row)?.name ?? "";
        const what = assumed.filter((each) => each.row === row).map(shown);
        return (
          <li key={row} className={styles.item}>
            <Body1>{t("line", { area, what: what.join(", ") })}</Body1>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              data-focus="item"
              aria-label={t("remove", { area })}
              onClick={() => onRemove(row)}
            />
          </li>
        );
      })}
    </ul>
  );
}
