/** Tokens of links that are sent by mail: 256 random bits in the link, their SHA-256 in the database. */
import { digestHex } from "./compare";
import { randomBytes, toHex } from "./encoding";

const BYTES = 32;

export interface LinkToken {
  /** For the link; nowhere else. */
  readonly token: string;
  /** For the row. */
  readonly hash: string;
}

export async function newLinkToken(): Promise<LinkToken> {
  const token = toHex(randomBytes(BYTES));
  return { token, hash: await linkTokenHash(token) };
}

/** What the row of that token has. */
export function linkTokenHash(token: string): Promise<string> {
  return digestHex(token);
}
