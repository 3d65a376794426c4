import { Body1, Button, Field, Input, makeStyles, Select, Subtitle2, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ScenarioArea, ScenarioChoices } from "../../../app/scenario-choices";
import { formatSerial } from "../../../core/identifiers/dates";
import { columnSpec } from "../../../core/registers";
import { ROUTES } from "../../../core/strategy/area";
import type { Assumption } from "../../../core/strategy/scenario";
import { useLanguage, useTexts } from "../../text/use-texts";
import { TEXTS } from "./Scenario.text";
import { useScenario } from "./useScenario";

export interface ScenarioProps {
  /** Null until the areas have been read. */
  readonly choices: ScenarioChoices | null;
  readonly busy: boolean;
  readonly onRead: () => void;
  readonly onBuild: (choices: ScenarioChoices, assumptions: readonly Assumption[]) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  start: { alignSelf: "flex-start" },
  dates: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
});

/** What happens to the plan when areas go another way or at another time. */
export function Scenario({ choices, busy, onRead, onBuild }: ScenarioProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  return (
    <section className={styles.root} aria-label={t("title")}>
      <Subtitle2 as="h2">{t("title")}</Subtitle2>
      <Body1>{t("intro")}</Body1>
      {choices === null ? (
        <Button className={styles.start} disabledFocusable={busy} onClick={onRead}>
          {t("read")}
        </Button>
      ) : (
        <Form choices={choices} busy={busy} onBuild={onBuild} />
      )}
    </section>
  );
}

function Form({
  choices,
  busy,
  onBuild,
}: Pick<ScenarioProps, "busy" | "onBuild"> & { readonly choices: ScenarioChoices }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const { area, draft, choose, set, assumed, add, remove } = useScenario(choices.areas);
  const targets = draft === undefined || choices.systems.includes(draft.target) ? choices.systems : [draft.target, ...choices.systems];
  return (
    <>
      <Field label={t("area")}>
        <Select value={String(area?.row ?? "")} onChange={(_, { value }) => choose(Number(value))}>
          {choices.areas.map(({ row, name }) => (
            <option key={row} value={row}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
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
          <Field label={t("target")}>
            <Select value={draft.target} onChange={(_, { value }) => set({ target: value })}>
              {["", ...targets.filter((name) => name !== "")].map((name) => (
                <option key={name} value={name}>
                  {name === "" ? t("none") : name}
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
      <Subtitle2 as="h3">{t("assumed")}</Subtitle2>
      {assumed.length === 0 ? <Body1>{t("nothing")}</Body1> : <Assumed areas={choices.areas} assumed={assumed} onRemove={remove} />}
      <Button
        className={styles.start}
        appearance="primary"
        disabledFocusable={busy || assumed.length === 0}
        onClick={() => onBuild(choices, assumed)}
      >
        {t("build")}
      </Button>
    </>
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
              aria-label={t("remove", { area })}
              onClick={() => onRemove(row)}
            />
          </li>
        );
      })}
    </ul>
  );
}
