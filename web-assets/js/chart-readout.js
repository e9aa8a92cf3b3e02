/* The day under the pointer, said in words at the end of each panel's heading; nothing floats over the lines. */
import { place, say, sayDay } from "./chart-panel.js";

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
  const parts = [panel.weekly ? `${sayDay(day)} – ${sayDay(Math.min(day + 6, plan.last))}` : sayDay(day)];
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

export const readout = (figure, sections, charts, plan, hover) => {
  const slots = sections.map(slot);
  const panels = sections.map((section) => plan.panels.find((panel) => panel.key === section.dataset.panel));

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
