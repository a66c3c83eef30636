/**
 * The `ignoreFields` of a hook (contract section 5): dot paths whose segments are a key, an index, or `*` for any key or
 * element. Their spelling is checked in `contract/hook-settings.ts`.
 */
import type { JsonObject, JsonValue } from "./json";

/** Paths as a tree. */
interface Node {
  /** Whatever is reached here does not count. */
  end: boolean;
  readonly children: Map<string, Node>;
}

/** Makes a function that leaves out what the paths name: members vanish, elements close up. Its argument stays as it is. */
export function leaveOut(paths: readonly string[]): (data: JsonObject) => JsonObject {
  const root: Node = { end: false, children: new Map() };
  for (const path of paths) {
    let node = root;
    for (const segment of path.split(".")) {
      const next = node.children.get(segment) ?? { end: false, children: new Map<string, Node>() };
      node.children.set(segment, next);
      node = next;
    }
    node.end = true;
  }
  return (data) => (root.children.size === 0 ? data : prunedObject(data, [root]));
}

function pruned(value: JsonValue, nodes: readonly Node[]): JsonValue {
  if (nodes.length === 0 || value === null || typeof value !== "object") return value;
  if (!Array.isArray(value)) return prunedObject(value, nodes);
  const kept: JsonValue[] = [];
  for (const [index, element] of value.entries()) {
    const below = descend(nodes, String(index));
    if (below !== null) kept.push(pruned(element, below));
  }
  return kept;
}

function prunedObject(value: JsonObject, nodes: readonly Node[]): JsonObject {
  const kept: [string, JsonValue][] = [];
  for (const [key, member] of Object.entries(value)) {
    const below = descend(nodes, key);
    if (below !== null) kept.push([key, pruned(member, below)]);
  }
  // Not by assignment: `__proto__` is a key like any other here.
  return Object.fromEntries(kept);
}

/** The nodes one segment further down; null when the segment is left out. */
function descend(nodes: readonly Node[], segment: string): readonly Node[] | null {
  const below: Node[] = [];
  for (const node of nodes) {
    for (const next of [node.children.get(segment), node.children.get("*")]) {
      if (next?.end) return null;
      if (next !== undefined) below.push(next);
    }
  }
  return below;
}
