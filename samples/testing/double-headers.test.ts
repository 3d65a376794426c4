/** Two columns with one meaning: the one whose header says it exactly is the register's, and the others are named as the municipality's own. */
import { runCore } from "../run-core";
import { plainSheet, plainSystem } from "./plain-rows";

test("of headers that are there twice the first exact one is used, and the others are listed", async () => {
  const rows = [1, 2, 3].map((number) => plainSystem(number, { Ejer: "Gammel Ejer", Udløb: { date: 44_196 } }));
  const { data, validation } = await runCore([plainSheet("systems", rows, ["Ejer", "Udløb"])]);
  const { columns, mapping } = data.registers.systems!;
  expect(columns.owner).toEqual(Array(3).fill("Ragna Abildtrup"));
  expect(columns.contractEnd).toEqual(Array(3).fill(47_848));
  expect(mapping.unmatched.map(({ header }) => header)).toEqual(["Ejer", "Udløb"]);
  expect(validation.findings).toEqual([]);
});

test("a header that is there twice word for word: the first is used", async () => {
  const sheet = plainSheet("systems", [plainSystem(1), plainSystem(2)], ["Status", "Leverandør"]);
  const rows = [...sheet.rows].map((row, i) => (i === 0 ? row : [...row.slice(0, -2), "Udfaset", "Anden A/S"]));
  const { data, validation } = await runCore([{ ...sheet, rows }]);
  expect(data.registers.systems!.columns.status).toEqual(["I drift", "I drift"]);
  expect(data.registers.systems!.columns.supplier).toEqual(["Leverandør A/S", "Leverandør A/S"]);
  expect(validation.findings).toEqual([]);
});
