import { Combobox, Field, Option } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { useScreen, useTexts } from "../../text/use-texts";
import { matching, type Choice } from "./matching";
import { useStyles } from "./shared.styles";
import { TEXTS } from "./shared.text";

export interface SearchPickerProps {
  readonly label: string;
  /** The label stands in the empty field, where there is no room above it. */
  readonly unlabelled?: boolean;
  readonly choices: readonly Choice[];
  /** Key of the choice; undefined: none is chosen. */
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

/** One of many, found by typing part of its name. */
export function SearchPicker({ label, unlabelled = false, choices, chosen, onChoose }: SearchPickerProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  /** Null while the user is not typing; the field then shows the chosen name. */
  const [typed, setTyped] = useState<string | null>(null);
  const screen = useScreen();
  const named = useMemo(() => choices.map(({ key, name }) => ({ key, name: screen(name) })), [choices, screen]);
  const name = named.find(({ key }) => key === chosen)?.name ?? "";
  const { shown, more } = useMemo(() => matching(named, typed ?? ""), [named, typed]);
  const input = useRef<HTMLInputElement>(null);
  // The typed text replaces the name in the field, also right after one was chosen.
  const selectName = (): void => {
    if (typed === null) input.current?.select();
  };
  useEffect(() => {
    if (typed === null && document.activeElement === input.current) input.current?.select();
  }, [typed, name]);
  return (
    <Field {...(!unlabelled && { label })} {...(more > 0 && typed !== null ? { hint: t("moreMatches", { count: more }) } : {})}>
      <Combobox
        ref={input}
        className={styles.picker}
        // The list is placed beside the field and must not widen a narrow pane.
        inlinePopup
        listbox={{ className: styles.options }}
        expandIcon={{ "aria-label": t("openList") }}
        placeholder={unlabelled ? label : t("search")}
        {...(unlabelled && { "aria-label": label })}
        value={typed ?? name}
        selectedOptions={chosen === undefined ? [] : [chosen]}
        onFocus={selectName}
        // The click that gave focus has put the caret between two letters.
        onClick={selectName}
        onChange={({ target }) => setTyped(target.value)}
        onOptionSelect={(_, { optionValue }) => {
          // Typing over a choice clears it in Fluent's eyes; here it stays until another is chosen.
          if (optionValue === undefined) return;
          setTyped(null);
          onChoose(optionValue);
        }}
        onOpenChange={(_, { open }) => {
          if (!open) setTyped(null);
        }}
      >
        {shown.map((choice) => (
          <Option key={choice.key} value={choice.key}>
            {choice.name}
          </Option>
        ))}
        {shown.length === 0 && (
          <Option key="none" value="-" disabled>
            {t("noMatches")}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
