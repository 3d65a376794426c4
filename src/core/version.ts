/** Version of the add-in; a test holds it equal to package.json and manifest.xml. */
export const ADD_IN_VERSION = "0.1.0";
/** Version of the rule set; raised whenever a rule is added or evaluates otherwise. */
export const RULE_SET_VERSION = "2026.16";
