/**
 * The `ignoreFields` of a hook (contract section 5) as a tree: dot paths whose segments are a key, an index, or `*` for
 * any key or element. Their spelling is checked in `contract/hook-settings.ts`.
 */

export interface IgnorePaths {
  /** Whatever is reached here does not count. */
  end: boolean;
  readonly children: Map<string, IgnorePaths>;
}

/** The tree of some paths, such as `["customAttributes.last_login", "teamAllocations.*.teamName"]`. */
export function ignorePaths(paths: readonly string[]): IgnorePaths {
  const root: IgnorePaths = { end: false, children: new Map() };
  for (const path of paths) {
    let node = root;
    for (const segment of path.split(".")) {
      const next = node.children.get(segment) ?? { end: false, children: new Map<string, IgnorePaths>() };
      node.children.set(segment, next);
      node = next;
    }
    node.end = true;
  }
  return root;
}
