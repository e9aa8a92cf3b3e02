/* The page works without this; what follows only makes it quicker to use. */
const root = document.documentElement;

const when = (selector, load) => {
  if (document.querySelector(selector)) load();
};

when("[data-chart]", () => import("./charts.js"));
when("[data-progress][data-events]", () => import("./progress.js"));

/* What stands folded away is made to work when it is unfolded. */
for (const button of document.querySelectorAll("[data-copy]")) {
  const folded = button.closest("details:not([open])");
  if (folded) folded.addEventListener("toggle", () => import("./copy.js"), { once: true });
  else import("./copy.js");
}
when("[data-colour-for]", () => import("./colour.js"));
when("[data-report]", () => import("./report.js"));
when("[data-dropzone]", () => import("./dropzone.js"));
if (root.dataset.keys === "on") import("./keys.js");

/* Open menus close on Escape and on a click elsewhere. */
const closeMenus = (except) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(except)) menu.open = false;
  }
};

document.addEventListener("click", (event) => closeMenus(event.target));
document.addEventListener("focusin", (event) => closeMenus(event.target));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = document.activeElement?.closest("details.menu[open]") ?? document.querySelector("details.menu[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
});

/* The theme changes at once; the server only remembers it. */
for (const form of document.querySelectorAll("[data-theme-form]")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const chosen = event.submitter?.value ?? "";
    const body = new URLSearchParams(new FormData(form, event.submitter));
    if (chosen) root.dataset.theme = chosen;
    else delete root.dataset.theme;
    for (const button of form.querySelectorAll("[aria-pressed]")) {
      button.setAttribute("aria-pressed", String(button.value === chosen));
    }
    await fetch(form.action, { method: "POST", body, redirect: "manual" });
  });
}

/* A filter that is a select sends its form when it changes. */
for (const control of document.querySelectorAll("[data-submit-on-change]")) {
  control.addEventListener("change", () => control.form.requestSubmit());
}
