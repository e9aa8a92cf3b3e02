import { flagsIn, FLAG_ROOM } from "./chart-notes.js";

/* One panel: how a metric's line, band, comparison and provisional days are drawn. */
const DAY = 86_400_000;
const AXIS_WIDTH = 46;
const locale = document.documentElement.lang || "en";

const counts = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
const exact = new Intl.NumberFormat(locale);
const points = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const short = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
const monthAndYear = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });

export const say = (panel, value) => (panel.kind === "rate" ? `${points.format(value * 100)} %` : exact.format(value));
/* "24 Sep", as the server writes it: the browser's English would say "Sep 24" or "24 Sept". */
export const sayDay = (number) => `${new Date(number * DAY).getUTCDate()} ${month.format(number * DAY)}`;

export const sayFullDay = (number) => `${sayDay(number)} ${new Date(number * DAY).getUTCFullYear()}`;

/* The tokens as the browser resolves them now (light, dark, print). */
export const palette = () => {
  const probe = document.createElement("span");
  document.body.append(probe);
  const read = (name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    accent: read("accent"),
    accentFade: read("accent-fade"),
    band: read("accent-band"),
    orange: read("orange"),
    orangeFade: read("orange-fade"),
    soft: read("ink-soft"),
    softFade: "transparent",
    quiet: read("ink-quiet"),
    surface: read("surface"),
    grid: read("grid"),
    border: read("border-strong"),
    comparison: read("comparison"),
    provisional: read("provisional"),
    font: getComputedStyle(document.body).fontFamily,
  };
  probe.remove();
  return colours;
};

const toneOf = (panel) =>
  ({ outbound_clicks: "accent", real_ctr: "accent", pin_clicks: "orange" })[panel.key] ?? "soft";

/* A weekly point stands in the middle of its seven days. */
export const place = (panel, day) => (panel.weekly ? day + 3 : day);

/* A comparison of another length is laid over day by day, and cut where the panel ends. */
const xy = (panel, values) => values.slice(0, panel.days.length).map((value, index) => ({ x: place(panel, panel.days[index]), y: value }));

/* A known day between unknown ones would vanish without a dot. */
const alone = (values) => values.map((value, index) =>
  value !== null && (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null ? 2.5 : 0);

const line = (data, colour, more) => ({
  data, borderColor: colour, backgroundColor: colour, borderJoinStyle: "round", borderCapStyle: "round",
  spanGaps: false, pointRadius: 0, pointHoverRadius: 0, pointHitRadius: 0, ...more,
});

const datasets = (panel, colours) => {
  const tone = toneOf(panel);
  const few = panel.values.length <= 16;
  const sets = [line(xy(panel, panel.values), colours[tone], {
    borderWidth: 2, order: 1, pointBorderWidth: 0,
    pointRadius: few ? panel.values.map((value) => (value === null ? 0 : 2.5)) : alone(panel.values),
    fill: panel.kind === "count" ? { target: "origin", above: colours[`${tone}Fade`] } : false,
  })];
  if (panel.comparison) {
    sets.push(line(xy(panel, panel.comparison), colours.comparison, { borderWidth: 1.25, borderDash: [4, 4], order: 2 }));
  }
  if (panel.low && panel.high) {
    sets.push(line(xy(panel, panel.high), "transparent", { borderWidth: 0, order: 3 }));
    sets.push(line(xy(panel, panel.low), "transparent", {
      borderWidth: 0, order: 3, fill: { target: sets.length - 1, above: colours.band, below: colours.band },
    }));
  }
  return sets;
};

/* Ground of the provisional days, and the upright under the pointer. */
const ground = (plan, colours, hover) => ({
  id: "ground",
  beforeDatasetsDraw({ ctx, chartArea: area, scales: { x } }) {
    if (!plan.provisional) return;
    const left = Math.max(area.left, x.getPixelForValue(plan.provisional[0] - 0.5));
    const right = Math.min(area.right, x.getPixelForValue(plan.provisional[1] + 0.5));
    ctx.save();
    ctx.fillStyle = colours.provisional;
    ctx.fillRect(left, area.top, right - left, area.bottom - area.top);
    ctx.restore();
  },
  afterDatasetsDraw({ ctx, chartArea: area, scales: { x } }) {
    if (hover.day === null) return;
    const at = Math.round(x.getPixelForValue(hover.day)) + 0.5;
    ctx.save();
    ctx.strokeStyle = colours.border;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(at, area.top);
    ctx.lineTo(at, area.bottom);
    ctx.stroke();
    ctx.restore();
  },
});

const monthStarts = (first, last) => {
  const ticks = [];
  const date = new Date(first * DAY);
  date.setUTCDate(1);
  for (; date.getTime() / DAY <= last; date.setUTCMonth(date.getUTCMonth() + 1)) {
    if (date.getTime() / DAY >= first) ticks.push(date.getTime() / DAY);
  }
  return ticks;
};

const ticksFor = (plan, width) => {
  const span = plan.last - plan.first;
  const room = Math.max(2, Math.floor(width / 96));
  if (span > 180) {
    const months = monthStarts(plan.first, plan.last);
    const step = [1, 2, 3, 6, 12].find((each) => months.length / each <= room) ?? 12;
    return months.filter((_, index) => index % step === 0);
  }
  const step = [1, 2, 7, 14, 28, 56].find((each) => span / each <= room) ?? 56;
  const ticks = [];
  for (let day = plan.first; day <= plan.last; day += step) ticks.push(day);
  return ticks;
};

const xAxis = (plan, colours, isLast) => ({
  type: "linear",
  min: plan.first,
  max: Math.max(plan.last, plan.first + 1),
  afterBuildTicks: (axis) => { axis.ticks = ticksFor(plan, axis.width).map((value) => ({ value })); },
  grid: { display: false },
  border: { color: colours.grid },
  ticks: {
    display: isLast,
    color: colours.quiet,
    maxRotation: 0,
    autoSkip: true,
    align: "inner",
    font: { family: colours.font, size: 12 },
    callback: (value) => (plan.last - plan.first > 180 ? monthAndYear.format(value * DAY) : sayDay(value)),
  },
});

const yAxis = (panel, colours) => ({
  beginAtZero: true,
  suggestedMax: panel.kind === "rate" ? 0.02 : 4,
  afterFit: (axis) => { axis.width = AXIS_WIDTH; },
  grid: { color: colours.grid, drawTicks: false },
  border: { display: false },
  ticks: {
    color: colours.quiet,
    padding: 8,
    maxTicksLimit: 4,
    precision: panel.kind === "rate" ? undefined : 0,
    font: { family: colours.font, size: 12 },
    callback: (value) => (panel.kind === "rate" ? `${short.format(value * 100)} %` : counts.format(value)),
  },
});

export const panelConfig = (panel, plan, colours, hover, isFirst, isLast) => ({
  type: "line",
  data: { datasets: datasets(panel, colours) },
  options: {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    events: [],
    layout: { padding: { top: isFirst && plan.flags.length ? FLAG_ROOM : 6, right: 10 } },
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
    scales: { x: xAxis(plan, colours, isLast), y: yAxis(panel, colours) },
  },
  plugins: [ground(plan, colours, hover), flagsIn(plan, colours, isFirst, isLast)],
});
