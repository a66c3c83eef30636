/** Light, dark, or as the system has it. */
import { DesktopIcon } from "@phosphor-icons/react/Desktop";
import { MoonIcon } from "@phosphor-icons/react/Moon";
import { SunIcon } from "@phosphor-icons/react/Sun";
import { useState } from "react";
import { type Theme, currentTheme, setTheme } from "./theme";

const THEMES = [
  { theme: "light", label: "Light", Icon: SunIcon },
  { theme: "dark", label: "Dark", Icon: MoonIcon },
  { theme: "system", label: "As the system", Icon: DesktopIcon },
] as const satisfies readonly { theme: Theme; label: string; Icon: unknown }[];

export function ThemeChoice() {
  const [theme, choose] = useState(currentTheme);
  return (
    <div className="px-2 py-1">
      <div className="segments" role="group" aria-label="Theme">
        {THEMES.map((each) => (
          <button
            key={each.theme}
            type="button"
            className="segment"
            aria-pressed={theme === each.theme}
            aria-label={each.label}
            title={each.label}
            onClick={() => {
              setTheme(each.theme);
              choose(each.theme);
            }}
          >
            <each.Icon size={15} aria-hidden />
          </button>
        ))}
      </div>
    </div>
  );
}
