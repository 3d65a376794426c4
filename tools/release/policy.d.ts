export declare const OFFICE_JS: string;
/** The policy of the pane's page when office.js is loaded from an address, absolute or on the same host. */
export declare function contentSecurityPolicy(officeJs: string): string;
