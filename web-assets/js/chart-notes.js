/* Notes in a chart: a dotted upright through all panels, its number on top of the first one; a run of days has a ground.
   What happened by itself is a short stroke on the date axis. All of it is said in words below. */
export const FLAG_ROOM = 24;
const RADIUS = 9;
const APART = 2 * RADIUS + 2;

/* Flags that would cover each other share one: "2–4". */
const clustered = (flags, placeOf) => {
  const groups = [];
  for (const flag of flags) {
    const at = placeOf(flag);
    const last = groups.at(-1);
    if (last && at - last.until < APART) {
      last.to = flag.number;
      last.until = at;
    } else groups.push({ from: flag.number, to: flag.number, since: at, until: at });
  }
  return groups;
};

const upright = (ctx, area, at, colour) => {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  ctx.setLineDash([1, 3]);
  ctx.beginPath();
  ctx.moveTo(at, area.top);
  ctx.lineTo(at, area.bottom);
  ctx.stroke();
  ctx.setLineDash([]);
};

const badge = (ctx, area, group, colours) => {
  const label = group.from === group.to ? `${group.from}` : `${group.from}–${group.to}`;
  ctx.font = `600 11px ${colours.font}`;
  const width = Math.max(2 * RADIUS, ctx.measureText(label).width + 10);
  const middle = Math.min(area.right - width / 2 + 8, Math.max(area.left + width / 2 - 8, (group.since + group.until) / 2));
  const top = area.top - FLAG_ROOM + 3;
  ctx.fillStyle = colours.orange;
  ctx.beginPath();
  ctx.roundRect(middle - width / 2, top, width, 2 * RADIUS, RADIUS);
  ctx.fill();
  ctx.fillStyle = colours.surface;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillText(label, middle, top + RADIUS + 0.5);
};

export const flagsIn = (plan, colours, isFirst, isLast) => ({
  id: "flags",
  beforeDatasetsDraw({ ctx, chartArea: area, scales: { x } }) {
    ctx.save();
    ctx.fillStyle = colours.orangeFade;
    for (const flag of plan.flags.filter((each) => each.to > each.from)) {
      const left = x.getPixelForValue(flag.from);
      ctx.fillRect(left, area.top, x.getPixelForValue(flag.to) - left, area.bottom - area.top);
    }
    ctx.restore();
  },
  afterDatasetsDraw({ ctx, chartArea: area, scales: { x } }) {
    const placeOf = (flag) => Math.round(x.getPixelForValue(flag.from)) + 0.5;
    ctx.save();
    for (const flag of plan.flags) upright(ctx, area, placeOf(flag), colours.orange);
    if (isFirst) for (const group of clustered(plan.flags, placeOf)) badge(ctx, area, group, colours);
    if (isLast) {
      ctx.fillStyle = colours.border;
      for (const day of plan.marks) ctx.fillRect(Math.round(x.getPixelForValue(day)) - 1, area.bottom - 6, 2, 6);
    }
    ctx.restore();
  },
});
