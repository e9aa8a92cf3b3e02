/* Keyboard shortcuts: each follows a link that the page already has, marked data-key. */
const typing = (target) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox],[type=radio]), textarea, select"));

/* Arrows belong to whatever scrolls or chooses by them. */
const arrowsTaken = (target) =>
  target instanceof HTMLElement && target.closest(".table-scroll, [type=radio], [role=slider], video") !== null;

const help = document.getElementById("keys-help");

const showHelp = () => {
  if (help && !help.open) help.showModal();
};

const search = () => {
  const box = document.querySelector("[data-search=page]") ?? document.querySelector("[data-search=topbar]");
  box?.focus();
  box?.select();
  return box !== null;
};

const chooseDays = () => {
  const form = document.querySelector("[data-period-custom]");
  if (!form) return false;
  form.closest("details").open = true;
  form.elements.from.focus();
  return true;
};

const follow = (key) => {
  const link = document.querySelector(`a[data-key="${CSS.escape(key)}"]`);
  link?.click();
  return link !== null;
};

const act = (key) => {
  if (key === "?") return showHelp(), true;
  if (key === "/") return search();
  if (key === "C") return chooseDays();
  return follow(key);
};

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (typing(event.target) || document.querySelector("dialog[open]")) return;
  const arrow = event.key === "ArrowLeft" || event.key === "ArrowRight";
  if (arrow && (event.shiftKey || arrowsTaken(event.target))) return;
  const key = arrow ? event.key : event.key.length === 1 ? event.key.toUpperCase() : null;
  if (key !== null && act(key)) event.preventDefault();
});

for (const button of document.querySelectorAll("[data-keys-open]")) button.addEventListener("click", showHelp);

help?.addEventListener("click", (event) => {
  if (event.target === help) help.close();
});
