/** The command that rotates the key-encryption key, against a server that answers as the route does: pages, faults, its exit codes. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const PAGE = { keyId: "k2", rewrapped: 2, unreadable: [], remaining: 0, next: null };

/** Answers one after the other (a number: that status), and keeps what was asked. */
async function run(answers: readonly (object | number)[], key = "the operator's") {
  const asked: { authorization: string | undefined; body: unknown }[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += chunk));
    request.on("end", () => {
      const answer = answers[asked.length] ?? 500;
      asked.push({ authorization: request.headers.authorization, body: JSON.parse(text) });
      if (typeof answer === "number") {
        response.writeHead(answer).end(JSON.stringify({ error: { code: "REFUSED", message: "no" } }));
      } else response.end(JSON.stringify({ data: answer }));
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const api = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`;
  const child = spawn(process.execPath, [join(ROOT, "scripts/keys-rotate.ts"), "--api", api], {
    env: { ...process.env, OPERATOR_KEY: key },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.on("data", (chunk) => (stderr += chunk));
  const [code] = await once(child, "exit");
  server.close();
  return { asked, code, stdout, stderr };
}

it("goes through all pages, and over a fault that passes", async () => {
  const { asked, code, stdout } = await run([{ ...PAGE, remaining: 2, next: "dk_2" }, 503, PAGE]);
  expect(asked.map(({ body }) => body)).toEqual([{}, { after: "dk_2" }, { after: "dk_2" }]);
  expect(asked[0]?.authorization).toBe("Bearer the operator's");
  expect(stdout.trim().split("\n").at(-1)).toBe("2 data keys wrapped with k2, 0 remain");
  expect(code).toBe(0);
});

it("ends with 1 while anything is left, names what can't be opened, and repeats no refusal", async () => {
  const left = { ...PAGE, remaining: 1, unreadable: [{ id: "dk_1", organisationId: "org_1", keyId: "k0" }] };
  const hindered = await run([left]);
  expect([hindered.code, hindered.stderr.trim()]).toEqual([
    1,
    "dk_1 of org_1 is wrapped by k0, which SECRET_KEYS does not have",
  ]);
  const refused = await run([401]);
  expect([refused.code, refused.asked.length]).toEqual([1, 1]);
});

it("says how it is used without a key", async () => {
  const { code, stderr, asked } = await run([], "");
  expect([code, asked]).toEqual([2, []]);
  expect(stderr).toContain("npm run keys:rotate -- --api");
});
