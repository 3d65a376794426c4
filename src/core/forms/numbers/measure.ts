/**
 * What a number column measures, which decides how its cells are read: `2. bølge` is a number of a wave and no amount.
 * - `money`: kroner, yearly where the column says so; `months`: a period in months; `count`: how many; `wave`: a number in a row of waves;
 *   `year`: a year of four digits.
 */
export type Measure = "money" | "months" | "count" | "wave" | "year";
