import { Body1, Button, Caption1, Field, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { RegisterMapping } from "../../../core/model/register-data";
import type { MappingChoice } from "../../../core/recognition/choice";
import { justPlace, type ListPlace, samePlace } from "../../../core/recognition/place";
import type { Place } from "../../../core/recognition/recognition";
import type { RegisterSpec } from "../../../core/registers/register";
import { useLanguage, useTexts } from "../../text/use-texts";
import { choiceOf, draftFor, draftOf, unusedHeaders, withColumn, withHeaderRow, type Draft } from "./draft";
import { useStyles } from "./Mapping.styles";
import { TEXTS } from "./Mapping.text";

export interface MappingEditorProps {
  readonly spec: RegisterSpec;
  /** Sheets and tables that may be chosen; the register's own among them. */
  readonly places: readonly Place[];
  /** How the register is recognised now; absent where it was not found. */
  readonly mapping?: RegisterMapping;
  /** The register's column that the user comes to choose, and the header chosen for it; null: not yet. */
  readonly asked?: AskedColumn;
  readonly busy: boolean;
  readonly onSave: (choice: MappingChoice) => void;
  /** Back to automatic recognition of the register's sheet. */
  readonly onForget: (place: ListPlace) => void;
  readonly onCancel: () => void;
}

interface AskedColumn {
  readonly key: string;
  readonly header: string | null;
}

/** Says which sheet, which header row and which columns a register has. */
export function MappingEditor({ spec, places, mapping, asked, busy, onSave, onForget, onCancel }: MappingEditorProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const own = mapping === undefined ? undefined : places.find((place) => samePlace(place, mapping));
  const [draft, setDraft] = useState<Draft | null>(() => {
    const found = mapping === undefined || own === undefined ? null : draftOf(spec, own, mapping);
    return found === null || asked === undefined || asked.header === null ? found : withColumn(found, asked.key, asked.header);
  });
  const place = draft?.place;
  // What was pressed to open it has gone; the keyboard goes on from its first field.
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (asked === undefined) first.current?.focus();
  }, [asked]);
  const unused = draft === null ? [] : unusedHeaders(draft);
  return (
    <section className={styles.root} aria-label={t("editor", { register: spec.title[language] })}>
      <Field label={t("sheet")}>
        <Select
          ref={first}
          root={{ className: styles.select }}
          className={styles.select}
          value={place === undefined ? "" : String(places.indexOf(place))}
          onChange={(_, { value }) => setDraft(value === "" ? null : draftFor(spec, places[Number(value)]!))}
        >
          <option value="">{t("pickSheet")}</option>
          {places.map(({ sheet, table, at }, i) => (
            <option key={i} value={i}>
              {table !== undefined ? t("table", { table, sheet }) : at !== undefined ? t("block", { at, sheet }) : sheet}
            </option>
          ))}
        </Select>
      </Field>
      {draft !== null && place !== undefined && (
        <>
          {place.lines.length > 1 && (
            <Field label={t("headerRow")}>
              <Select
                root={{ className: styles.select }}
                className={styles.select}
                value={String(draft.line.row)}
                onChange={(_, { value }) => setDraft(withHeaderRow(spec, place, Number(value)))}
              >
                {place.lines.map(({ row, cells }) => (
                  <option key={row} value={row}>
                    {t("row", {
                      row: row + 1,
                      headers: short(
                        cells
                          .map(({ text }) => text)
                          .filter((text) => text !== "")
                          .join(", "),
                      ),
                    })}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Body1>{t("columns")}</Body1>
          <Columns spec={spec} draft={draft} {...(asked === undefined ? {} : { first: asked.key })} onChange={setDraft} />
          {unused.length > 0 && <Caption1>{t("unused", { headers: unused.join(", ") })}</Caption1>}
        </>
      )}
      <div className={styles.buttons}>
        {draft !== null && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => onSave(choiceOf(spec, draft))}>
            {t("save")}
          </Button>
        )}
        {mapping?.byChoice === true && (
          <Button disabledFocusable={busy} onClick={() => onForget(mapping)}>
            {t("forget")}
          </Button>
        )}
        {own !== undefined && (
          <Button disabledFocusable={busy} onClick={() => onSave({ ...justPlace(own), register: null, columns: {} })}>
            {t("noRegister")}
          </Button>
        )}
        <Button appearance="subtle" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </section>
  );
}

function Columns({
  spec,
  draft,
  first,
  onChange,
}: {
  readonly spec: RegisterSpec;
  readonly draft: Draft;
  /** The column at which the user begins. */
  readonly first?: string;
  readonly onChange: (draft: Draft) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const begin = useRef<HTMLSelectElement>(null);
  // The editor may be further down than what led to it.
  useEffect(() => begin.current?.focus(), []);
  return (
    <div className={styles.fields}>
      {spec.columns.map(({ key, header, required }) => (
        <Field key={key} label={header[language]} required={required}>
          <Select
            {...(key === first ? { ref: begin } : {})}
            root={{ className: styles.select }}
            className={styles.select}
            size="small"
            value={draft.columns[key] ?? ""}
            onChange={(_, { value }) => onChange(withColumn(draft, key, value === "" ? null : value))}
          >
            <option value="">{t("none")}</option>
            {draft.line.cells.map(({ column, name }) => (
              <option key={column} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}

/** A row is known again by its first words. */
const LONGEST = 60;

function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()} …`;
}
