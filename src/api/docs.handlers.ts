/**
 * `/api/docs`: a page around Scalar's API reference. The reference and what starts it are static files of this deployment
 * (`/api-docs/`, put there by the console's build); nothing comes from elsewhere, and the page's policy sees to that.
 */
import type { Api } from "./context";
import { getApiDocs } from "./docs.routes";

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Flowstate Custom Integrations API</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
  </head>
  <body>
    <div id="reference" data-document="/api/v1/openapi.json"></div>
    <noscript>This page needs JavaScript. The document itself is at <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>.</noscript>
    <script src="/api-docs/scalar.js"></script>
    <script src="/api-docs/start.js"></script>
  </body>
</html>
`;

/** Scalar writes its style sheet into the page, so styles may be inline; scripts may not, and neither may eval. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export function addDocs(api: Api): void {
  api.openapi(getApiDocs, (c) => {
    c.header("content-security-policy", POLICY);
    c.header("referrer-policy", "no-referrer");
    return c.html(PAGE, 200);
  });
}
