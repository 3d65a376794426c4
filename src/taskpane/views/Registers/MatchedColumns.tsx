import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from "@fluentui/react-components";
import { columnLetters } from "../../../core/model/address";
import type { RegisterMapping } from "../../../core/model/register-data";
import type { RegisterSpec } from "../../../core/registers/register";
import { useLanguage, useTexts } from "../../text/use-texts";
import { TEXTS } from "./Registers.text";

/** Which header each found column has; folded away until it is asked for. */
export function MatchedColumns({ spec, mapping }: { readonly spec: RegisterSpec; readonly mapping: RegisterMapping }): React.JSX.Element {
  const t = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <Accordion collapsible>
      <AccordionItem value="columns">
        <AccordionHeader size="small">{t("matched")}</AccordionHeader>
        <AccordionPanel>
          <Table size="extra-small" aria-label={spec.title[language]}>
            <TableHeader>
              <TableRow>
                <TableHeaderCell>{t("registerColumn")}</TableHeaderCell>
                <TableHeaderCell>{t("sheetHeader")}</TableHeaderCell>
              </TableRow>
            </TableHeader>
            <TableBody>
              {spec.columns.map(({ key, header }) => {
                const found = mapping.columns[key];
                if (found === undefined) return null;
                return (
                  <TableRow key={key}>
                    <TableCell>{header[language]}</TableCell>
                    <TableCell>
                      {t(found.guessed === true ? "guessedAt" : "at", {
                        header: found.name ?? found.header,
                        letters: columnLetters(found.column),
                      })}
                    </TableCell>
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
