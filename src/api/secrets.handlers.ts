/** Answers the routes of secrets. The value is sealed before anything is stored, and is in no answer and no log. */
import type { Author } from "../domain/audit";
import { newId } from "../domain/ids";
import { LIMITS } from "../domain/limits";
import type { Database } from "../store/database";
import { getIntegration } from "../store/integrations";
import { type SecretName, deleteSecret, findSecret, insertSecret, listSecrets, replaceSecret } from "../store/secrets";
import type { DataKey } from "../vault/data-key";
import { sealSecret } from "../vault/secret";
import { authorOf } from "./author";
import type { Api } from "./context";
import { dataKeyOf } from "./data-key";
import { listAnswer } from "./list";
import { found, refuse } from "./problems";
import * as routes from "./secrets.routes";

/** Writers of one secret at the same time: each tries again with the version that the other left. */
const TRIES = 5;

function wire({ id, name, createdAt, updatedAt }: SecretName) {
  return { id, name, createdAt, updatedAt };
}

interface Target {
  readonly db: Database;
  readonly orgId: string;
  readonly integrationId: string;
  readonly name: string;
}

/** One try to set the secret; null when another writer came between. */
async function setSecret(target: Target, dataKey: DataKey, value: string, author: Author) {
  const { db, orgId, integrationId, name } = target;
  const now = author.at;
  const before = await findSecret(db, orgId, integrationId, name);
  const version = (before?.version ?? 0) + 1;
  const sealed = {
    dataKeyId: dataKey.dataKeyId,
    ciphertext: await sealSecret(dataKey, { integrationId, name, version }, value),
  };
  if (before !== null) {
    const next = { ...sealed, version, updatedAt: now };
    const replaced = await replaceSecret(db, orgId, before.id, before.version, next, author);
    return replaced ? { isNew: false, secret: { ...before, updatedAt: now } } : null;
  }
  const row = { ...sealed, id: newId("secret"), orgId, integrationId, name, version, createdAt: now, updatedAt: now };
  const inserted = await insertSecret(db, row, author);
  if (inserted === "full") {
    refuse("CONFLICT", `An integration has at most ${LIMITS.secret.perIntegration} secrets. Delete one first.`, [
      { field: "name", message: `would be one more than ${LIMITS.secret.perIntegration}` },
    ]);
  }
  return inserted === "stored" ? { isNew: true, secret: row } : null;
}

export function addSecrets(api: Api): void {
  api.openapi(routes.listSecrets, async (c) => {
    const { db, org } = c.get("tenant");
    const query = c.req.valid("query");
    const { id } = found(await getIntegration(db, org.id, c.req.valid("param").id), "integration");
    return c.json(listAnswer(query, await listSecrets(db, org.id, id, query), wire), 200);
  });

  api.openapi(routes.putSecret, async (c) => {
    const { db, org } = c.get("tenant");
    const ports = c.get("ports");
    const { id, name } = c.req.valid("param");
    found(await getIntegration(db, org.id, id), "integration");
    const author = authorOf(c);
    const dataKey = await dataKeyOf(db, org.id, ports, author);
    const target = { db, orgId: org.id, integrationId: id, name };
    for (let tries = 0; tries < TRIES; tries += 1) {
      const set = await setSecret(target, dataKey, c.req.valid("json").value, author);
      if (set !== null) return c.json({ data: wire(set.secret) }, set.isNew ? 201 : 200);
    }
    return refuse("CONFLICT", "Others keep setting this secret at the same time. Try again.");
  });

  api.openapi(routes.deleteSecret, async (c) => {
    const { db, org } = c.get("tenant");
    const { id, name } = c.req.valid("param");
    found(await getIntegration(db, org.id, id), "integration");
    if (!(await deleteSecret(db, org.id, id, name, authorOf(c)))) refuse("NOT_FOUND", "There is no such secret.");
    return c.body(null, 204);
  });
}
