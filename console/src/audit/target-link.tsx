/** The thing that an entry is about, as a link to where it is now, unless the entry says that it is gone. */
import { Link } from "@tanstack/react-router";
import type { AuditEntry } from "../api/model";
import { ENTITIES } from "../words";
import { TARGET_KINDS, entityTypeOf } from "./words";

interface TargetLinkProps {
  readonly entry: AuditEntry;
  readonly name: string | null;
}

export function TargetLink({ entry, name }: TargetLinkProps) {
  const { kind, id } = entry.target;
  const type = entityTypeOf(kind);
  const text = name ?? (type === undefined ? TARGET_KINDS[kind] : ENTITIES[type].one);
  if (entry.action.endsWith(".deleted")) return <>{text}</>;
  if (type !== undefined)
    return (
      <Link to="/data/$type/$entityId" params={{ type, entityId: id }} className="link">
        {text}
      </Link>
    );
  switch (kind) {
    case "organisation":
      return (
        <Link to="/settings" className="link">
          {text}
        </Link>
      );
    case "api_key":
      return (
        <Link to="/settings/api-keys" className="link">
          {text}
        </Link>
      );
    case "notification_target":
      return (
        <Link to="/settings/notifications" className="link">
          {text}
        </Link>
      );
    case "integration":
      return (
        <Link to="/integrations/$integrationId" params={{ integrationId: id }} className="link">
          {text}
        </Link>
      );
    case "secret":
      return <SecretLink entry={entry} text={text} />;
    case "hook":
      return (
        <Link to="/hooks/$hookId" params={{ hookId: id }} className="link">
          {text}
        </Link>
      );
    case "execution":
      return (
        <Link to="/executions/$executionId" params={{ executionId: id }} className="link">
          {name === null ? "Run" : `Run of ${name}`}
        </Link>
      );
    default:
      return <>{text}</>;
  }
}

function SecretLink({ entry, text }: { readonly entry: AuditEntry; readonly text: string }) {
  const integrationId = entry.after?.["integrationId"] ?? entry.before?.["integrationId"];
  if (typeof integrationId !== "string") return <>{text}</>;
  return (
    <Link to="/integrations/$integrationId/secrets" params={{ integrationId }} className="link">
      {text}
    </Link>
  );
}
