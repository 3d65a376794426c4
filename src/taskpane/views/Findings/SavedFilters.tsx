import { Button, Caption1, Divider, Field, Input, Select } from "@fluentui/react-components";
import { DeleteRegular, SaveRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { MAX_FILTER_NAME, MAX_SAVED_FILTERS, type SavedFilter } from "../../preferences/finding-filter";
import { useTexts } from "../../text/use-texts";
import { useFilterStyles } from "./Filters.styles";
import { TEXTS } from "./Filters.text";

export interface SavedFiltersProps {
  readonly saved: readonly SavedFilter[];
  readonly onSaved: (saved: readonly SavedFilter[]) => void;
  readonly current: Omit<SavedFilter, "name">;
  readonly onChoose: (filter: SavedFilter) => void;
}

/** Filters under names of the user's: chosen, saved and deleted. A name that is there already is overwritten. */
export function SavedFilters({ saved, onSaved, current, onChoose }: SavedFiltersProps): React.JSX.Element {
  const styles = useFilterStyles();
  const t = useTexts(TEXTS);
  const [chosen, setChosen] = useState("");
  const [typed, setTyped] = useState("");
  const name = typed.trim();
  const others = saved.filter((one) => one.name !== name);
  const full = others.length >= MAX_SAVED_FILTERS;
  const choose = (value: string): void => {
    setChosen(value);
    const filter = saved.find((one) => one.name === value);
    if (filter !== undefined) onChoose(filter);
  };
  return (
    <div className={styles.saved}>
      <Divider />
      {saved.length > 0 && (
        <>
          <Field label={t("saved")} size="small">
            <Select size="small" value={chosen} onChange={(_, { value }) => choose(value)}>
              <option value="">{t("chooseSaved")}</option>
              {saved.map((one) => (
                <option key={one.name} value={one.name}>
                  {one.name}
                </option>
              ))}
            </Select>
          </Field>
          {chosen !== "" && (
            <Button
              size="small"
              icon={<DeleteRegular />}
              onClick={() => {
                onSaved(saved.filter((one) => one.name !== chosen));
                setChosen("");
              }}
            >
              {t("remove")}
            </Button>
          )}
        </>
      )}
      <Field label={t("name")} size="small">
        <Input size="small" value={typed} maxLength={MAX_FILTER_NAME} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {full && <Caption1>{t("savedFull", { most: MAX_SAVED_FILTERS })}</Caption1>}
      <Button
        size="small"
        icon={<SaveRegular />}
        disabledFocusable={name === "" || full}
        onClick={() => {
          onSaved([...others, { ...current, name }]);
          setChosen(name);
          setTyped("");
        }}
      >
        {t("save")}
      </Button>
    </div>
  );
}
