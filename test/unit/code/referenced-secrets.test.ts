/** Which spellings of a secret's name in code are seen. */
import { expect, it } from "vitest";
import { referencedSecrets } from "../../../src/code/referenced-secrets";

it.each([
  ["async function run(ctx) { ctx.secrets.B; ctx.secrets['A']; ctx.secrets.B }", ["A", "B"]],
  ["async function run(c) { return c?.secrets?.TOKEN }", ["TOKEN"]],
  ["async function run(ctx) { return ctx['secrets'][`TOKEN`] }", ["TOKEN"]],
  ["async function run({ secrets, http }) { secrets.TOKEN }", ["TOKEN"]],
  ["async function run({ secrets: { TOKEN, USER: user = '' } }) {}", ["TOKEN", "USER"]],
  [
    "const run = async (ctx) => { const { A, 'B': b, ...rest } = ctx.secrets; let C; ({ C } = ctx.secrets); }",
    ["A", "B", "C"],
  ],
  ["async function run(ctx) { const { secrets } = ctx; (secrets).X }", ["X"]],
  ["async function run(ctx) { ctx.secrets[name]; ctx.other.X; 'ctx.secrets.Y' }", []],
  ["not code", []],
])("%s", (source, names) => {
  expect(referencedSecrets(source)).toEqual(names);
});
