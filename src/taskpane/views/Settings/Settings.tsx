import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  Subtitle2,
  Textarea,
} from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { Action } from "../../../app/action";
import type { StoredState } from "../../../app/stores/stored-state";
import { LIMITS, type Settings as SettingsData } from "../../../core/settings/settings";
import { MOVE_SCENARIOS } from "../../../core/strategy/scenario-kinds";
import { SCENARIO_NAMES } from "../../../core/strategy/scenario-texts";
import { formatMessage } from "../../../core/text/format-message";
import { useLanguage, useTexts } from "../../text/use-texts";
import { KleEditions } from "./KleEditions";
import { NUMBER_FIELDS, type NumberField } from "./number-fields";
import { useStyles } from "./Settings.styles";
import { TEXTS } from "./Settings.text";
import { Traces } from "./Traces";
import { useSettingsForm } from "./useSettingsForm";

export interface SettingsProps {
  /** Null until it has been read. */
  readonly stored: StoredState | null;
  readonly busy: boolean;
  readonly onRun: (action: Action) => void;
  /** Reads the stored state again. */
  readonly onReload: () => void;
}

/** The municipality's settings for its workbook, and the KLE it is checked against. */
export function Settings({ stored, busy, onRun, onReload }: SettingsProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  return (
    <div className={styles.root}>
      <Subtitle2 as="h2">{t("title")}</Subtitle2>
      {stored === null ? (
        <>
          <Spinner size="small" label={t("reading")} labelPosition="after" />
          <Button className={styles.start} onClick={onReload}>
            {t("retry")}
          </Button>
        </>
      ) : (
        <>
          <Caption1 className={styles.quiet}>{t("intro")}</Caption1>
          {stored.newer.includes("settings") && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{t("newerSettings")}</MessageBarBody>
            </MessageBar>
          )}
          <Form
            stored={stored.settings}
            busy={busy || stored.newer.includes("settings")}
            onSave={(settings) => onRun({ id: "saveSettings", settings })}
          />
          <KleEditions stored={stored} busy={busy} onRun={onRun} />
          <ChangeList stored={stored} busy={busy} onRun={onRun} />
          <Traces sizes={stored.sizes} busy={busy} onRun={onRun} />
        </>
      )}
    </div>
  );
}

/** How much of what was changed from here can be undone, and forgetting it. */
function ChangeList({
  stored,
  busy,
  onRun,
}: Omit<SettingsProps, "onReload" | "stored"> & { readonly stored: StoredState }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const hint = useId();
  const isNewer = stored.newer.includes("changes");
  const none = stored.changes.length + stored.brokenChanges === 0 && !isNewer;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{t("changes")}</Subtitle2>
      {!isNewer && <Body1>{t("changeCount", { count: stored.changes.length })}</Body1>}
      {isNewer && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("newerChanges")}</MessageBarBody>
        </MessageBar>
      )}
      {stored.brokenChanges > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("brokenChanges", { count: stored.brokenChanges })}</MessageBarBody>
        </MessageBar>
      )}
      <Button
        className={styles.start}
        icon={<DeleteRegular />}
        aria-describedby={hint}
        disabledFocusable={busy || none}
        onClick={() => onRun({ id: "forgetChanges" })}
      >
        {t("forgetChanges")}
      </Button>
      <Caption1 id={hint} className={styles.quiet}>
        {t("forgetChangesHint")}
      </Caption1>
    </section>
  );
}

interface FormProps {
  readonly stored: SettingsData;
  readonly busy: boolean;
  readonly onSave: (settings: SettingsData) => void;
}

function Form({ stored, busy, onSave }: FormProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const { form, set, wrong, settings } = useSettingsForm(stored);
  const error = (message: string | undefined): { validationState?: "error"; validationMessage?: string } =>
    message === undefined ? {} : { validationState: "error", validationMessage: message };
  const ownKleError = wrong.tooMany
    ? t("ownKleMany", { max: LIMITS.ownKle.max })
    : wrong.ownKle.length > 0
      ? t("ownKleWrong", { lines: wrong.ownKle.join(", ") })
      : undefined;
  const numbers = (group: NumberField["group"]): React.JSX.Element[] =>
    NUMBER_FIELDS.filter((field) => field.group === group).map(({ id, text, action, limits: { min, max }, standard, optional }) => (
      <Field
        key={id}
        label={formatMessage(text[language], language, action === undefined ? {} : { action })}
        {...(optional === true ? { hint: t("optional") } : {})}
        {...(standard === undefined ? {} : { hint: t("standard", { standard }) })}
        {...error(wrong.numbers.has(id) ? t("range", { min, max }) : undefined)}
      >
        <Input
          className={styles.number}
          inputMode="numeric"
          value={form.numbers[id]!}
          onChange={(_, { value }) => set({ numbers: { ...form.numbers, [id]: value } })}
        />
      </Field>
    ));
  return (
    <div className={styles.section}>
      <Field label={t("municipality")}>
        <Input value={form.municipality} maxLength={LIMITS.municipality.max} onChange={(_, { value }) => set({ municipality: value })} />
      </Field>
      <Field label={t("ownKle")} hint={t("ownKleHint")} {...error(ownKleError)}>
        <Textarea value={form.ownKle} rows={4} onChange={(_, { value }) => set({ ownKle: value })} />
      </Field>
      <Subtitle2 as="h3">{t("moves")}</Subtitle2>
      <Field label={t("scenario")} hint={t("scenarioHint")}>
        <Select value={form.scenario} onChange={(_, { value }) => set({ scenario: value as SettingsData["scenario"] })}>
          {MOVE_SCENARIOS.map((scenario) => (
            <option key={scenario} value={scenario}>
              {SCENARIO_NAMES[scenario][language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("sapaStart")} hint={t("sapaStartHint")} {...error(wrong.sapaStart ? t("sapaStartWrong") : undefined)}>
        <Input className={styles.number} type="date" value={form.sapaStart} onChange={(_, { value }) => set({ sapaStart: value })} />
      </Field>
      <Subtitle2 as="h3">{t("thresholds")}</Subtitle2>
      <Caption1 className={styles.quiet}>{t("thresholdsIntro")}</Caption1>
      {numbers("thresholds")}
      <Subtitle2 as="h3">{t("effort")}</Subtitle2>
      <Caption1 className={styles.quiet}>{t("effortIntro")}</Caption1>
      {numbers("effort")}
      <Button
        className={styles.start}
        appearance="primary"
        disabledFocusable={busy || settings === undefined}
        onClick={() => settings !== undefined && onSave(settings)}
      >
        {t("save")}
      </Button>
    </div>
  );
}
