/** placeholder */
import type { SavedDemo } from "./start/state.ts";
export interface DemoReport { readonly ok: boolean; readonly text: string }
export interface DemoSetting {
  readonly api: string;
  readonly operatorKey: string;
  readonly hr: { readonly url: string; readonly token: string };
  readonly billing: { readonly url: string; readonly token: string };
  readonly saved: SavedDemo;
  readonly save: () => void;
  readonly say: (line: string) => void;
}
export async function runDemo(_setting: DemoSetting): Promise<DemoReport> { return { ok: true, text: "demo\n" }; }
