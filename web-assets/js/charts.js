/* Draws every figure marked data-chart: one panel per metric, all on one date axis, from the values the page carries. */
import { palette, panelConfig, place, say, sayDay, sayFullDay } from "./chart-panel.js";

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
    flags: (values.flags ?? []).map((flag) => ({ ...flag, from: dayNumber(flag.from), to: dayNumber(flag.to) })),
    marks: (values.marks ?? []).map(dayNumber),
    panels: values.panels.map((panel) => ({ ...panel, days: panel.days ? panel.days.map(dayNumber) : days })),
  };
};

/* The day under the pointer, said in words at the end of each panel's heading; nothing floats over the lines. */
const nearest = (panel, day) => {
  let best = 0;
  panel.days.forEach((each, index) => {
    if (Math.abs(place(panel, each) - day) < Math.abs(place(panel, panel.days[best]) - day)) best = index;
  });
  return best;
};

const words = (panel, plan, index) => {
  const value = panel.values[index];
  const day = panel.days[index];
  const whole = plan.last - plan.first > 366 ? sayFullDay : sayDay;
  const parts = [panel.weekly ? `${sayDay(day)} – ${whole(Math.min(day + 6, plan.last))}` : whole(day)];
  parts.push(value === null ? "–" : say(panel, value));
  if (value !== null && panel.low?.[index] != null) {
    parts.push(`${say(panel, panel.low[index])} – ${say(panel, panel.high[index])}`);
  }
  if (panel.comparison?.[index] != null) parts.push(`${plan.comparisonLabel} ${say(panel, panel.comparison[index])}`);
  return parts.join(" · ");
};

const slot = (section) => {
  const output = document.createElement("span");
  output.className = "chart-readout";
  output.setAttribute("aria-hidden", "true");
  section.querySelector("h3").append(output);
  return output;
};

const readout = (figure, sections, panels, charts, plan, hover) => {
  const slots = sections.map(slot);

  const show = (day) => {
    if (day === hover.day) return;
    hover.day = day;
    slots.forEach((output, index) => {
      output.textContent = day === null ? "" : words(panels[index], plan, nearest(panels[index], day));
    });
    charts.forEach((chart) => chart.draw());
  };

  const area = figure.querySelector(".chart-panels");
  area.addEventListener("pointermove", (event) => {
    const chart = charts[0];
    const left = chart.canvas.getBoundingClientRect().left;
    const day = Math.round(chart.scales.x.getValueForPixel(event.clientX - left));
    show(Math.min(plan.last, Math.max(plan.first, day)));
  });
  area.addEventListener("pointerleave", () => show(null));
};

/* Lets the browser answer a finger in between. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/* Draws the panels, one at a time; what it returns draws them again, at once, in the colours of the moment. */
const draw = async (figure, Chart) => {
  const values = valuesOf(figure);
  if (values.days.length === 0) return () => {};
  const plan = prepare(values);
  const panelOf = (section) => plan.panels.find((panel) => panel.key === section.dataset.panel);
  const sections = [...figure.querySelectorAll("[data-panel]")].filter(panelOf);
  const hover = { day: null };
  const charts = [];
  const drawOne = (section, index, colours) => {
    charts[index]?.destroy();
    const config = panelConfig(panelOf(section), plan, colours, hover, index === 0, index === sections.length - 1);
    charts[index] = new Chart(section.querySelector("canvas"), config);
  };
  const redraw = () => {
    const colours = palette();
    sections.forEach((section, index) => drawOne(section, index, colours));
  };
  for (const [index, section] of sections.entries()) {
    await pause();
    drawOne(section, index, palette());
  }
  readout(figure, sections, sections.map(panelOf), charts, plan, hover);
  return redraw;
};

const redraws = [];
const redrawAll = () => redraws.forEach((redraw) => redraw());

const seen = new IntersectionObserver(
  (entries) => {
    for (const entry of entries.filter((each) => each.isIntersecting)) {
      seen.unobserve(entry.target);
      load(entry.target.dataset.lib).then(async (Chart) => redraws.push(await draw(entry.target, Chart)));
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
