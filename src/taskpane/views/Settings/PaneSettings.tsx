import { Body1, Button, Caption1, Field, Select, Subtitle2, Switch } from "@fluentui/react-components";
import { CATALOGUE_VERSION } from "../../../core/conditions/catalogue-version";
import { ABOUT_LANGUAGES, LANGUAGES } from "../../../core/text/language";
import { ADD_IN_VERSION, RULE_SET_VERSION } from "../../../core/version";
import { DEFAULTS, type Preferences } from "../../preferences/preferences";
import { useTexts } from "../../text/use-texts";
import { PersonsSwitch } from "../shared/PersonsSwitch";
import { Conditions } from "./Conditions";
import { TEXTS } from "./PaneSettings.text";
import { useStyles } from "./Settings.styles";

export interface PaneSettingsProps {
  readonly preferences: Preferences;
  readonly onPreferences: (change: Partial<Preferences>) => void;
  readonly onColumns: () => void;
}

/** The user's settings for the pane, the bases of the checks, and where each is stored. */
export function PaneSettings({ preferences, onPreferences, onColumns }: PaneSettingsProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  return (
    <>
      <section className={styles.section}>
        <Subtitle2 as="h2">{t("title")}</Subtitle2>
        <Caption1 className={styles.quiet}>{t("intro")}</Caption1>
        <Field label={t("language")}>
          <Select value={preferences.language} onChange={(_, { value }) => onPreferences({ language: value as Preferences["language"] })}>
            <option value="office">{t("office")}</option>
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {ABOUT_LANGUAGES[language].name}
              </option>
            ))}
          </Select>
        </Field>
        <Switch label={t("live")} checked={preferences.live} onChange={(_, { checked }) => onPreferences({ live: checked })} />
        <div className={styles.buttons}>
          <Button onClick={onColumns}>{t("columns")}</Button>
          <Button onClick={() => onPreferences({ ...DEFAULTS, tourSeen: true })}>{t("clear")}</Button>
        </div>
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h2">{t("basis")}</Subtitle2>
        <Body1>{t("ruleSet", { version: RULE_SET_VERSION })}</Body1>
        <Body1>{t("catalogue", { version: CATALOGUE_VERSION })}</Body1>
        <Body1>{t("addIn", { version: ADD_IN_VERSION })}</Body1>
        <Conditions />
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h2">{t("privacy")}</Subtitle2>
        <PersonsSwitch />
        <Body1>{t("inWorkbook")}</Body1>
        <Body1>{t("inBrowser")}</Body1>
        <Body1>{t("network")}</Body1>
      </section>
    </>
  );
}
