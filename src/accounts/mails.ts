/** What the platform writes to people about their accounts. A token stands behind `#`, which no server's log ever sees. */
import { LIMITS } from "../domain/limits";
import type { Role } from "../domain/entity-types";
import type { Mail } from "../mail/mailer";

/** One line whatever a name says, so that it can't write a paragraph of its own. */
function plain(name: string): string {
  return name.replace(/\s+/g, " ").trim();
}

const MAY: Record<Role, string> = {
  viewer: "look at everything but secrets",
  editor: "set up integrations and run hooks",
  admin: "do everything, including secrets, keys and members",
};

export function invitationLink(consoleUrl: string, token: string): string {
  return `${consoleUrl}/accept-invitation#${token}`;
}

export function invitationMail(
  to: string,
  about: { readonly orgName: string; readonly role: Role; readonly invitedBy: string; readonly link: string },
): Mail {
  const org = plain(about.orgName);
  return {
    to,
    subject: `Join ${org} on Flowstate`,
    text: [
      `${plain(about.invitedBy)} invites you to ${org} on Flowstate as ${about.role}: you may ${MAY[about.role]}.`,
      "",
      about.link,
      "",
      `The link works once, for ${LIMITS.accounts.invitationDays} days. If you do not expect it, leave it alone.`,
    ].join("\n"),
  };
}

export function resetMail(
  person: { readonly email: string; readonly name: string },
  consoleUrl: string,
  token: string,
): Mail {
  return {
    to: person.email,
    subject: "Choose a new password for Flowstate",
    text: [
      `Hello ${plain(person.name)},`,
      "",
      "choose a new password here; it signs you out everywhere:",
      `${consoleUrl}/reset-password#${token}`,
      "",
      `The link works once, for ${LIMITS.accounts.resetMinutes} minutes. If you did not ask for it, leave it alone: your password stays as it is.`,
    ].join("\n"),
  };
}
