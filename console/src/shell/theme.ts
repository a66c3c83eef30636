/** The theme: the system's unless the person chose one; kept in this browser. `theme.js` sets it before the first paint. */
export type Theme = "system" | "light" | "dark";

const STORE = "flowstate.theme";

export function currentTheme(): Theme {
  const theme = document.documentElement.dataset["theme"];
  return theme === "light" || theme === "dark" ? theme : "system";
}

export function setTheme(theme: Theme): void {
  if (theme === "system") {
    delete document.documentElement.dataset["theme"];
    localStorage.removeItem(STORE);
  } else {
    document.documentElement.dataset["theme"] = theme;
    localStorage.setItem(STORE, theme);
  }
}
