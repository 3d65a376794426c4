/** Microsoft's address; add-ins from the store must load it from here. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Nothing from elsewhere but office.js itself, and no evaluated strings. Griffel (Fluent's styles) adds empty <style>
 * elements and fills them through the CSSOM, which a policy does not hinder once the element is let in: the hash is that of the empty
 * text, so that no other inline style gets through and `unsafe-inline` is not needed.
 */
function contentSecurityPolicy(officeJs) {
  const officeHost = officeJs.startsWith("https://") ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${officeHost}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    // office.js asks in a frame of its own whether it may trust a host that it does not know.
    ...(officeHost === "" ? [] : [`frame-src${officeHost}`]),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { OFFICE_JS, contentSecurityPolicy };
