import { Badge, Body1, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Validation } from "../../../app/validate-workbook";
import type { RegisterMapping } from "../../../core/model/register-data";
import { setAsideText } from "../../../core/recognition/aside/set-aside-text";
import { REGISTERS } from "../../../core/registers";
import type { RegisterSpec } from "../../../core/registers/register";
import { useLanguage, useTexts } from "../../text/use-texts";
import { TEXTS } from "./Registers.text";

export interface RegistersProps {
  readonly validation: Pick<Validation, "registers" | "recognition">;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  badges: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  heading: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
});

/** What was recognised as what, so that the user can see that the right sheets were read. */
export function Registers({ validation }: RegistersProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {REGISTERS.map((spec) => {
        const found = validation.registers.find(({ mapping }) => mapping.register === spec.id);
        return (
          <li key={spec.id} className={styles.item}>
            {found === undefined ? (
              <NotFound spec={spec} />
            ) : (
              <Found spec={spec} rows={found.rows} mapping={found.mapping} others={othersOf(validation, spec)} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function othersOf({ recognition }: RegistersProps["validation"], spec: RegisterSpec): readonly string[] {
  return recognition.alternatives.filter(({ register }) => register === spec.id).map(({ sheet, table }) => table ?? sheet);
}

function NotFound({ spec }: { readonly spec: RegisterSpec }): React.JSX.Element {
  const t = useTexts(TEXTS);
  return (
    <>
      <Subtitle2 as="h2">{spec.title[useLanguage()]}</Subtitle2>
      <Body1>{t("notFound")}</Body1>
    </>
  );
}

function Found({
  spec,
  rows,
  mapping,
  others,
}: {
  readonly spec: RegisterSpec;
  readonly rows: number;
  readonly mapping: RegisterMapping;
  readonly others: readonly string[];
}): React.JSX.Element {
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const missing = spec.columns.filter(({ key }) => mapping.missing.includes(key));
  const place = [
    t("rows", { rows, sheet: mapping.sheet }),
    ...(mapping.table === undefined ? [] : [t("table", { table: mapping.table })]),
  ].join(", ");
  return (
    <>
      <Subtitle2 as="h2">{spec.title[language]}</Subtitle2>
      <Body1>{place}</Body1>
      <Body1>{t("columns", { found: spec.columns.length - missing.length, all: spec.columns.length })}</Body1>
      {mapping.setAside?.map((row) => (
        <Body1 key={row.row}>{setAsideText(row, mapping.sheet, language)}</Body1>
      ))}
      {others.length > 0 && <Body1>{t("ambiguous", { sheets: others.join(", ") })}</Body1>}
      {missing.length > 0 && (
        <Group heading={t("missing")}>
          {missing.map(({ key, header, required }) => (
            <Badge key={key} appearance="outline" color={required ? "danger" : "informative"}>
              {required ? t("required", { header: header[language] }) : header[language]}
            </Badge>
          ))}
        </Group>
      )}
      {mapping.unmatched.length > 0 && (
        <Group heading={t("unmatched")}>
          {mapping.unmatched.map(({ column, header }) => (
            <Badge key={column} appearance="outline" color="informative">
              {header}
            </Badge>
          ))}
        </Group>
      )}
    </>
  );
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
