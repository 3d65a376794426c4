import { Badge, Body1, Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { partsOf, rowSpanOf, sheetsOf } from "../../../core/model/parts";
import type { RegisterMapping, RegisterPart } from "../../../core/model/register-data";
import { columnSpec } from "../../../core/registers";
import type { RegisterSpec } from "../../../core/registers/register";
import { useLanguage, useTexts } from "../../text/use-texts";
import { ColumnNotes } from "./ColumnNotes";
import { MatchedColumns } from "./MatchedColumns";
import { useStyles } from "./Registers.styles";
import { TEXTS } from "./Registers.text";

export interface FoundRegisterProps {
  readonly spec: RegisterSpec;
  /** Null where the rows were not read. */
  readonly rows: number | null;
  readonly mapping: RegisterMapping;
}

/** A register's location, and the matched and unmatched columns and headers, in both directions. */
export function FoundRegister({ spec, rows, mapping }: FoundRegisterProps): React.JSX.Element {
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const missing = spec.columns.filter(({ key }) => mapping.missing.includes(key));
  const unmatched = [...new Map(partsOf(mapping).flatMap((part) => part.unmatched.map((own) => [own.name ?? own.header, own]))).values()];
  const place = [
    t("rows", { rows: rows ?? rowSpanOf(mapping), sheet: sheetsOf(mapping).join("”, ”"), sheets: sheetsOf(mapping).length }),
    ...(mapping.table === undefined || mapping.parts !== undefined ? [] : [t("table", { table: mapping.table })]),
  ].join(", ");
  const facts = [
    t("headerRow", { row: mapping.headerRow + 1 }),
    t("columns", { found: spec.columns.length - missing.length, all: spec.columns.length }),
    ...(mapping.byChoice === true ? [t("byChoice")] : []),
  ];
  return (
    <>
      <Body1>{place}</Body1>
      {mapping.parts?.map((part) => (
        <Body1 key={partText(part, t)}>{partText(part, t)}</Body1>
      ))}
      {facts.map((fact) => (
        <Body1 key={fact}>{fact}</Body1>
      ))}
      {mapping.lost?.map(({ key, header }) => (
        <MessageBar key={key} intent="warning" layout="multiline">
          <MessageBarBody>{t("lost", { header, column: columnSpec(mapping.register, key).header[language] })}</MessageBarBody>
        </MessageBar>
      ))}
      <ColumnNotes mapping={mapping} />
      <MatchedColumns spec={spec} mapping={mapping} />
      {missing.length > 0 && (
        <Group heading={t("missing")}>
          {missing.map(({ key, header, required }) => (
            <Badge key={key} appearance="outline" color={required ? "danger" : "informative"}>
              {required ? t("required", { header: header[language] }) : header[language]}
            </Badge>
          ))}
        </Group>
      )}
      {unmatched.length > 0 && (
        <Group heading={t("unmatched")}>
          {unmatched.map(({ column, header, name }) => (
            <Badge key={`${column} ${header}`} appearance="outline" color="informative">
              {name ?? header}
            </Badge>
          ))}
        </Group>
      )}
    </>
  );
}

/** Where a part stands: its sheet or table, and its rows. */
function partText({ sheet, table, belowTable, firstRow, rowSpan }: RegisterPart, t: ReturnType<typeof useTexts<typeof TEXTS>>): string {
  const rows = { sheet, from: firstRow + 1, to: firstRow + rowSpan, count: rowSpan };
  if (belowTable !== undefined) return t("partBelow", { ...rows, table: belowTable });
  return table === undefined ? t("part", rows) : t("partTable", { ...rows, table });
}

function Group({ heading, children }: { readonly heading: string; readonly children: React.ReactNode }): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      <Caption1 className={styles.heading}>{heading}</Caption1>
      <div className={styles.badges}>{children}</div>
    </>
  );
}
