import { Body1, Body1Strong, Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Action } from "../../../app/action";
import type { PlanOverview } from "../../../app/overviews/plan";
import { LANGUAGES, type Language } from "../../../core/text/language";
import { useLanguage, useTexts } from "../../text/use-texts";
import { useStyles } from "./shared.styles";
import { TEXTS } from "./shared.text";
import { SearchPicker } from "./SearchPicker";

export interface AnnexProps {
  readonly procurements: PlanOverview["procurements"];
  readonly busy: boolean;
  readonly onRun: (action: Action) => void;
}

/** Makes the annex of a procurement, in the language of the tender. */
export function Annex({ procurements, busy, onRun }: AnnexProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const own = useLanguage();
  const [key, setKey] = useState<string | undefined>();
  const [language, setLanguage] = useState<Language>(own);
  // A procurement that was removed since can't be chosen any more.
  const chosen = procurements.find((choice) => choice.key === key) ?? procurements[0];
  return (
    <div className={styles.section}>
      <Body1Strong as="h3">{t("annex")}</Body1Strong>
      <Body1>{t(chosen === undefined ? "noProcurements" : "annexIntro")}</Body1>
      {chosen !== undefined && (
        <>
          <SearchPicker label={t("procurement")} choices={procurements} chosen={chosen.key} onChoose={setKey} />
          <Field label={t("language")}>
            <Select value={language} onChange={(_, { value }) => setLanguage(value as Language)}>
              {LANGUAGES.map((each) => (
                <option key={each} value={each}>
                  {t(each)}
                </option>
              ))}
            </Select>
          </Field>
          <Button
            className={styles.start}
            disabledFocusable={busy}
            onClick={() => onRun({ id: "tenderAnnex", procurement: chosen.key, language })}
          >
            {t("makeAnnex")}
          </Button>
        </>
      )}
    </div>
  );
}
