/** The tag with which the add-in's page loads Microsoft's library, quoted or not. */
const TAG = /<script\b[^>]*\bsrc\s*=\s*(["']?)https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js\1[^>]*>\s*<\/script>/i;

/**
 * The add-in's page for the preview: the library from the installed package, with the host's bridge before it.
 * Nothing else of the page changes, and its bundles are served byte for byte. Throws when the tag is not there.
 * @example previewPage('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>')
 */
export function previewPage(html: string): string {
  if (!TAG.test(html)) throw new Error("taskpane.html does not load office.js from Microsoft's address");
  return html.replace(TAG, "<script src=\"/bridge.js\"></script><script src=\"/office-js/office.js\"></script>");
}
