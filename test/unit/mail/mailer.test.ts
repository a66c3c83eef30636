/** The mail door over a real HTTP server: what is posted, what comes back, and what development reads instead. */
import { afterEach, expect, it } from "vitest";
import { platformFetcher } from "../../../src/egress/fetcher";
import { createMailer, type MailSettings } from "../../../src/mail/mailer";
import { listen, type Loopback } from "../egress/loopback-server";

const MAIL = { to: "jo@example.com", subject: "Two\r\nBcc: all@example.com", text: "Line one\nLine two" };
const servers: Loopback[] = [];
const logged: Readonly<Record<string, string>>[] = [];

afterEach(async () => {
  logged.length = 0;
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function mailApi(status: number): Promise<Loopback> {
  const server = await listen((_request, response) => {
    response.statusCode = status;
    response.end("{}");
  });
  servers.push(server);
  return server;
}

function mailer(settings: Partial<MailSettings>) {
  return createMailer({
    settings: { environment: "production", url: "", token: "token", from: "F <f@example.com>", ...settings },
    fetcher: platformFetcher,
    log: (event) => void logged.push(event),
  });
}

it("posts the mail with its token, and keeps the subject on one line", async () => {
  const api = await mailApi(200);
  expect(await mailer({ url: `${api.origin}/emails` }).send(MAIL)).toEqual({ ok: true, value: null });
  const [request] = api.seen;
  expect(request).toMatchObject({
    method: "POST",
    path: "/emails",
    headers: { authorization: "Bearer token", "content-type": "application/json" },
  });
  expect(JSON.parse(request?.body ?? "")).toEqual({
    from: "F <f@example.com>",
    to: "jo@example.com",
    subject: "Two Bcc: all@example.com",
    text: "Line one\nLine two",
  });
  expect(logged).toEqual([]);
});

it.each([
  [422, false],
  [429, true],
  [503, true],
])("says that %i is refused, and whether later may do", async (status, retryable) => {
  const api = await mailApi(status);
  const sent = await mailer({ url: api.origin }).send(MAIL);
  expect(sent).toMatchObject({ ok: false, error: { code: "MAIL_REFUSED", retryable } });
  expect(JSON.stringify(sent)).not.toMatch(/jo@|token/);
});

it("says that nobody answered", async () => {
  const api = await mailApi(200);
  await api.close();
  const sent = await mailer({ url: api.origin }).send(MAIL);
  expect(sent).toMatchObject({ ok: false, error: { code: "MAIL_UNREACHABLE", retryable: true } });
});

it("without an API logs the mail in development, and only there", async () => {
  expect(await mailer({ environment: "development" }).send(MAIL)).toEqual({ ok: true, value: null });
  expect(logged).toEqual([{ event: "mail.development", outcome: "refused", ...MAIL }]);
  logged.length = 0;
  expect(await mailer({}).send(MAIL)).toMatchObject({ ok: false, error: { code: "MAIL_OFF", retryable: false } });
  expect(logged).toEqual([]);
});
