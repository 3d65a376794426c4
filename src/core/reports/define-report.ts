import type { RegisterId } from "../model/register-id";
import type { RegisterOf } from "../registers/workbook-data";
import type { Localized } from "../text/language";
import type { Section } from "./plan";
import type { Report, ReportInput } from "./report";
import { withLeftOut } from "./left-out-figures";
import { notJudgedList, registerMissingNote, runStamp } from "./shared-sections";

/** The common fields of each report. */
interface ReportFrame {
  readonly id: string;
  readonly text: { readonly title: Localized; readonly sheetName: Localized; readonly subtitle?: Localized };
  /** In place of the text's own; undefined = none. */
  readonly subtitle?: (input: ReportInput) => string | undefined;
  readonly onePage?: true;
  readonly whole?: true;
}

/** Sections in the order of the sheet; those without data are undefined. */
type Sections = readonly (Section | undefined)[];

/** A report over any of `needs`, whichever of them are there. */
export function defineReport({
  id,
  text,
  subtitle,
  onePage,
  whole,
  needs,
  sections,
}: ReportFrame & { readonly needs: readonly RegisterId[]; readonly sections: (input: ReportInput) => Sections }): Report {
  return {
    kind: "report",
    id,
    title: text.title,
    needs,
    build: (input) => {
      const { language } = input;
      const under = subtitle === undefined ? text.subtitle?.[language] : subtitle(input);
      return {
        kind: "report",
        id,
        sheetName: text.sheetName[language],
        title: text.title[language],
        ...(under === undefined ? {} : { subtitle: under }),
        sections: sections(input).flatMap((section) => (section === undefined ? [] : [withLeftOut(section, input)])),
        stamp: runStamp(input, needs),
        ...(onePage === undefined ? {} : { onePage }),
        ...(whole === undefined ? {} : { whole }),
      };
    },
  };
}

/** A report over one register; without it the sheet says that it is missing and what could therefore not be evaluated. */
export function defineRegisterReport<R extends RegisterId>({
  register,
  sections,
  ...frame
}: ReportFrame & {
  readonly register: R;
  readonly sections: (input: ReportInput, data: RegisterOf<R>) => Sections;
}): Report {
  return defineReport({
    ...frame,
    needs: [register],
    sections: (input) => {
      const data: RegisterOf<R> | undefined = input.data.registers[register];
      return data === undefined
        ? [registerMissingNote(register, input.language), notJudgedList(input, [register], [])]
        : sections(input, data);
    },
  });
}
