// Sets the chosen theme before the first paint. A file of its own, because the policy allows no inline script.
(() => {
  let theme = null;
  try {
    theme = localStorage.getItem("flowstate.theme");
  } catch {
    // Storage is off: the system's theme it is.
  }
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
})();
