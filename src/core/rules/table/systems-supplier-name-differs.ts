import { SUPPLIERS_LIST } from "../../meanings/meaning";
import { supplierSpellings } from "../../meanings/supplier-spellings";
import { message } from "../../model/rule-message";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { shown } from "../bodies/shown";
import { tableRule } from "../define-rule";

const WHY = {
  da: "Opgørelser efter leverandør tæller dem hver for sig, og kontrakter hos den samme leverandør kan ikke samles.",
  en: "Figures by supplier count them apart, and contracts with one supplier can't be gathered.",
};

/**
 * Asks about names that are likely other spellings of a supplier's: once for each, with all its rows. Case and blanks make no difference, as
 * they make none to Excel or are reported by systems-text-blanks.
 */
export const systemsSupplierNameDiffers = tableRule({
  id: "systems-supplier-name-differs",
  register: "systems",
  severity: "info",
  title: { da: "En leverandør står med ét navn", en: "A supplier stands with one name" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["supplier", "supplierCvr"],
  messages: {
    differs: message({
      da: {
        what: "”{value}” har samme CVR-nummer som ”{guess}” ({cvr}).",
        why: WHY.da,
        how: "Sig én gang for alle cellerne, at de er den samme leverandør. Er det to virksomheder, så ret CVR-nummeret på den ene.",
      },
      en: {
        what: "”{value}” has the same CVR number as ”{guess}” ({cvr}).",
        why: WHY.en,
        how: "Say once for all the cells that they are one supplier. If they are two companies, correct the CVR number of one of them.",
      },
    }),
    alike: message({
      da: {
        what: "”{value}” ser ud til at være den samme leverandør som ”{guess}”.",
        why: WHY.da,
        how: "Sig én gang for alle cellerne, at de er den samme leverandør, eller at det er jeres eget ord og skal blive stående.",
      },
      en: {
        what: "”{value}” looks like the same supplier as ”{guess}”.",
        why: WHY.en,
        how: "Say once for all the cells that they are one supplier, or that it is your own word and stays.",
      },
    }),
  },
  example: {
    good: {
      rows: [
        { supplier: "KMD A/S", supplierCvr: "26911745" },
        { supplier: "KMD A/S", supplierCvr: "26911745" },
      ],
    },
    bad: {
      rows: [
        { supplier: "KMD A/S", supplierCvr: "26911745" },
        { supplier: "Kommunedata", supplierCvr: "26911745" },
      ],
    },
  },
  check: (columns, _rowCount, report, { own }) => {
    for (const { name, meant, cvr, rows } of supplierSpellings(columns.supplier, columns.supplierCvr).values()) {
      if (own?.(SUPPLIERS_LIST, name) === true) continue;
      const said = { value: shown(name), guess: shown(meant) };
      if (cvr === undefined) report(rows[0]!, "supplier", "alike", said, rows);
      else report(rows[0]!, "supplier", "differs", { ...said, cvr }, rows);
    }
  },
});
