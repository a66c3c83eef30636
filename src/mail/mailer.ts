/**
 * The one way by which the platform writes to people. Production hands a mail to an HTTP mail API (settings MAIL_URL,
 * MAIL_TOKEN, MAIL_FROM; JSON `{ from, to, subject, text }` with a bearer token, as Resend takes it); development without
 * MAIL_URL writes it into the log, so that its links can be followed. What a mail says is its sender's business.
 */
import type { Fetcher } from "../egress/fetcher";
import { err, ok, type Result } from "../domain/result";

export interface Mail {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

export interface MailFault {
  /** `MAIL_OFF`: no mail API is set. `MAIL_REFUSED`: it answered, but not 2xx. `MAIL_UNREACHABLE`: no answer in 10 s. */
  readonly code: "MAIL_OFF" | "MAIL_REFUSED" | "MAIL_UNREACHABLE";
  /** For the log: never repeats the mail, its address or the token. */
  readonly message: string;
  /** Whether the same mail may be taken later: no answer, 429 and 5xx. */
  readonly retryable: boolean;
}

export interface Mailer {
  /** Ok: the mail API has taken it, which is not yet that it arrived. Never rejects. */
  send(mail: Mail): Promise<Result<null, MailFault>>;
}

export interface MailSettings {
  readonly environment: "development" | "production";
  /** Where mails are posted; empty: nowhere. */
  readonly url: string;
  readonly token: string;
  /** The sender, such as `Flowstate <no-reply@flowstate.example>`. */
  readonly from: string;
}

const TIMEOUT_MS = 10_000;

export function createMailer(options: {
  readonly settings: MailSettings;
  readonly fetcher: Fetcher;
  readonly log: (event: Readonly<Record<string, string>>) => void;
}): Mailer {
  const { settings, fetcher, log } = options;
  return {
    async send(mail) {
      if (settings.url !== "") return post(fetcher, settings, mail);
      if (settings.environment === "production") {
        return err({ code: "MAIL_OFF", message: "No mail API is set (MAIL_URL).", retryable: false });
      }
      // The one event of the log that holds a person's address and a link: it is how development reads its mail. Refused,
      // as nothing is sent: `npm start` shows warnings only.
      log({ event: "mail.development", outcome: "refused", to: mail.to, subject: mail.subject, text: mail.text });
      return ok(null);
    },
  };
}

async function post(fetcher: Fetcher, settings: MailSettings, mail: Mail): Promise<Result<null, MailFault>> {
  const body = { from: settings.from, to: mail.to, subject: mail.subject.replace(/\s+/g, " "), text: mail.text };
  try {
    const response = await fetcher(settings.url, {
      method: "POST",
      headers: new Headers({ "content-type": "application/json", authorization: `Bearer ${settings.token}` }),
      body: new Uint8Array(new TextEncoder().encode(JSON.stringify(body))),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    if (response.ok) return ok(null);
    const retryable = response.status === 429 || response.status >= 500;
    return err({ code: "MAIL_REFUSED", message: `The mail API answered ${response.status}.`, retryable });
  } catch (error) {
    const name = error instanceof Error ? error.name : "Error";
    return err({ code: "MAIL_UNREACHABLE", message: `The mail API did not answer (${name}).`, retryable: true });
  }
}
