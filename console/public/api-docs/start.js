// Starts Scalar's API reference on /api/docs. Nothing of it may call home: no fonts, no telemetry, no agent, no proxy.
const reference = document.getElementById("reference");
globalThis.Scalar.createApiReference(reference, {
  url: reference.dataset.document,
  theme: "default",
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
  persistAuth: false,
  authentication: { preferredSecurityScheme: "apiKey" },
  defaultOpenAllTags: false,
  defaultHttpClient: { targetKey: "shell", clientKey: "curl" },
  metaData: { title: "Flowstate Custom Integrations API" },
});
