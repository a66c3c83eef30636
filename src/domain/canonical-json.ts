/**
 * RFC 8785 canonical JSON: keys in UTF-16 order, no white space, numbers and strings as ECMAScript writes them. Total
 * over JSON values: a lone surrogate, which the RFC forbids, is written as its escape (validation refuses it earlier).
 * Which parts of a value do not count is a matter of `ignore-paths.ts`.
 */
import type { IgnorePaths } from "./ignore-paths";
import type { JsonValue } from "./json";

/** The canonical text of a value. */
export function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) {
    let text = "[";
    for (let index = 0; index < value.length; index++) {
      if (index > 0) text += ",";
      text += canonicalJson(value[index] ?? null);
    }
    return `${text}]`;
  }
  let text = "{";
  for (const key of Object.keys(value).sort()) {
    if (text.length > 1) text += ",";
    text += `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`;
  }
  return `${text}}`;
}

/** The canonical text of a value without the members and elements that `ignored` names. */
export function canonicalJsonWithout(value: JsonValue, ignored: readonly IgnorePaths[]): string {
  if (ignored.length === 0 || value === null || typeof value !== "object") return canonicalJson(value);
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      const below = descend(ignored, String(index));
      if (below !== "ignored") parts.push(canonicalJsonWithout(element, below));
    }
    return `[${parts.join(",")}]`;
  }
  for (const key of Object.keys(value).sort()) {
    const below = descend(ignored, key);
    if (below !== "ignored") parts.push(`${JSON.stringify(key)}:${canonicalJsonWithout(value[key] ?? null, below)}`);
  }
  return `{${parts.join(",")}}`;
}

function descend(ignored: readonly IgnorePaths[], segment: string): readonly IgnorePaths[] | "ignored" {
  const below: IgnorePaths[] = [];
  for (const node of ignored) {
    for (const next of [node.children.get(segment), node.children.get("*")]) {
      if (next === undefined) continue;
      if (next.end) return "ignored";
      below.push(next);
    }
  }
  return below;
}
