import type { NotJudgedReason } from "../model/finding";
import type { Localized } from "../text/language";

/** Begin in lower case: they follow a colon or are alone. */
export const NOT_JUDGED = {
  "register-missing": {
    da: "arket ”{register}” blev ikke fundet.",
    en: "the sheet ”{register}” was not found.",
  },
  "register-empty": {
    da: "arket ”{register}” har ingen rækker endnu.",
    en: "the sheet ”{register}” has no rows yet.",
  },
  "register-unclear": {
    da: "det er ikke afgjort, hvilket ark der er ”{register}”. Svar på spørgsmålet øverst i ruden.",
    en: "it is not decided which sheet is ”{register}”. Answer the question at the top of the pane.",
  },
  "column-missing": {
    da: "{count, plural, one {kolonnen {columns} mangler} other {kolonnerne {columns} mangler}} i ”{register}”.",
    en: "{count, plural, one {the column {columns} is missing} other {the columns {columns} are missing}} in ”{register}”.",
  },
  "column-missing-on": {
    da: "{count, plural, one {kolonnen {columns} mangler} other {kolonnerne {columns} mangler}} i ”{register}” på {sheets}; rækkerne dér er ikke vurderet.",
    en: "{count, plural, one {the column {columns} is missing} other {the columns {columns} are missing}} in ”{register}” on {sheets}; the rows there were not judged.",
  },
  "marks-missing": {
    da: "KLE’s mærker for bevaring og kassation er ikke indlæst for {of, select, subjects {emnerne} facets {handlingsfacetterne} other {emner og handlingsfacetter}}. De står i KL’s KLE-filer, som kan indlæses under Indstillinger.",
    en: "KLE’s marks for preservation and discard are not loaded for {of, select, subjects {the subjects} facets {the action facets} other {subjects and action facets}}. They are in KL’s KLE files, which can be loaded under Settings.",
  },
  exception: {
    da: "kontrollen stødte på en uventet fejl ({message}).",
    en: "the check met an unexpected error ({message}).",
  },
} satisfies Record<NotJudgedReason["kind"], Localized>;

export const PREFIX: Localized = { da: "Kunne ikke vurderes", en: "Could not be judged" };
