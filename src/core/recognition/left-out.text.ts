import type { Localized } from "../text/language";

export const LEFT_OUT = {
  copy: {
    da: "{place} er ikke læst: {shared} af {compared, plural, one {# række} other {# rækker}}, der er sammenlignet, står også i ”{register}”, så det ligner en kopi. Er det den rigtige, så vælg den under Registre.",
    en: "{place} was not read: {shared} of the {compared, plural, one {# row} other {# rows}} that were compared are also in ”{register}”, so it looks like a copy. If it is the right one, choose it under Registers.",
  },
  hiddenCopy: {
    da: "{place} er skjult og er ikke læst: {shared} af {compared, plural, one {# række} other {# rækker}}, der er sammenlignet, står også i ”{register}”, så det ligner en gammel kopi.",
    en: "{place} is hidden and was not read: {shared} of the {compared, plural, one {# row} other {# rows}} that were compared are also in ”{register}”, so it looks like an old copy.",
  },
  "no-rows": {
    da: "{place} har overskrifterne til ”{register}”, men ingen rækker. Der er ikke læst noget fra det.",
    en: "{place} has the headers of ”{register}” but no rows. Nothing was read from it.",
  },
  "other-columns": {
    da: "{place} ligner også ”{register}”, men er ikke læst ({rows, plural, one {# række} other {# rækker}}): registret er læst fra {of}. Hører rækkerne med, så vælg at læse dem med under Registre.",
    en: "{place} looks like ”{register}”, too, but was not read ({rows, plural, one {# row} other {# rows}}): the register was read from {of}. If the rows belong to it, choose under Registers to read them along.",
  },
  unread: {
    da: "{place} ligner ”{register}” og er ikke læst ({rows, plural, one {# række} other {# rækker}}). Er det registret, så vælg det under Registre.",
    en: "{place} looks like ”{register}” and was not read ({rows, plural, one {# row} other {# rows}}). If it is the register, choose it under Registers.",
  },
  "said-other": {
    da: "{place} ligner også ”{register}”, men er ikke læst ({rows, plural, one {# række} other {# rækker}}), fordi I har valgt {of}.",
    en: "{place} looks like ”{register}”, too, but was not read ({rows, plural, one {# row} other {# rows}}), because you have chosen {of}.",
  },
} as const satisfies Record<string, Localized>;
