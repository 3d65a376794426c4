/** Version of the catalogue of integration conditions; raised whenever a condition is added or demands otherwise. */
export const CATALOGUE_VERSION = "2026.15";
/** The day on which the catalogue was last compared with its sources, ISO. */
export const CATALOGUE_DATE = "2026-11-30";
