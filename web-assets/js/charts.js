/* Draws every figure marked data-chart: one panel per metric, all on one date axis, from the values the page carries. */
import { palette, panelConfig } from "./chart-panel.js";
import { readout } from "./chart-readout.js";

const DAY = 86_400_000;
const dayNumber = (iso) => Date.parse(`${iso}T00:00:00Z`) / DAY;

let library;
const load = (url) => {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.addEventListener("load", () => resolve(window.Chart));
    script.addEventListener("error", reject);
    document.head.append(script);
  });
  return library;
};

const valuesOf = (figure) => {
  const block = figure.querySelector("script[data-chart-values]");
  return JSON.parse(block ? block.textContent : figure.dataset.values);
};

/* Days become numbers; the axis spans the days of the question, never just the days that have figures. */
const prepare = (values) => {
  const days = values.days.map(dayNumber);
  const provisional = (values.provisional ?? []).map(dayNumber);
  return {
    first: days[0],
    last: days.at(-1),
    provisional: provisional.length ? [Math.min(...provisional), Math.max(...provisional)] : null,
    comparisonLabel: values.comparisonLabel ?? "",
    panels: values.panels.map((panel) => ({ ...panel, days: panel.days ? panel.days.map(dayNumber) : days })),
  };
};

const draw = (figure, Chart) => {
  const plan = prepare(valuesOf(figure));
  const hover = { day: null };
  const sections = [...figure.querySelectorAll("[data-panel]")];
  const known = sections.filter((section) => plan.panels.some((panel) => panel.key === section.dataset.panel));
  const charts = known.map((section, index) => {
    const panel = plan.panels.find((each) => each.key === section.dataset.panel);
    const canvas = section.querySelector("canvas");
    return new Chart(canvas, panelConfig(panel, plan, palette(), hover, index === known.length - 1));
  });
  readout(figure, known, charts, plan, hover);
  return () => {
    known.forEach((section, index) => {
      const panel = plan.panels.find((each) => each.key === section.dataset.panel);
      const config = panelConfig(panel, plan, palette(), hover, index === known.length - 1);
      charts[index].data = config.data;
      charts[index].options = config.options;
      charts[index].config.plugins = config.plugins;
      charts[index].update("none");
    });
  };
};

const redraws = [];
const redrawAll = () => redraws.forEach((redraw) => redraw());

const seen = new IntersectionObserver(
  (entries) => {
    for (const entry of entries.filter((each) => each.isIntersecting)) {
      seen.unobserve(entry.target);
      load(entry.target.dataset.lib).then((Chart) => redraws.push(draw(entry.target, Chart)));
    }
  },
  { rootMargin: "400px" },
);
for (const figure of document.querySelectorAll("[data-chart]")) seen.observe(figure);

const root = document.documentElement;
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redrawAll);
new MutationObserver(redrawAll).observe(root, { attributes: true, attributeFilter: ["data-theme"] });

/* Paper is light. */
let themeOnScreen;
addEventListener("beforeprint", () => {
  themeOnScreen = root.dataset.theme;
  root.dataset.theme = "light";
  redrawAll();
});
addEventListener("afterprint", () => {
  if (themeOnScreen) root.dataset.theme = themeOnScreen;
  else delete root.dataset.theme;
});
