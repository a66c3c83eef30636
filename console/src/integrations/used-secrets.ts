/** Which secrets pieces of code mention. The parser comes when the first code is there. */
import { useEffect, useState } from "react";

export function useUsedSecrets(sources: readonly string[]): readonly (readonly string[])[] {
  const [used, setUsed] = useState<readonly (readonly string[])[]>([]);
  const key = sources.join("\u0000");
  useEffect(() => {
    let current = true;
    const read = async () => {
      const { referencedSecrets } = await import("../../../src/code/referenced-secrets");
      if (current) setUsed(key.split("\u0000").map(referencedSecrets));
    };
    if (key.length > 0) void read();
    return () => {
      current = false;
    };
  }, [key]);
  return used;
}
