/* Long work: events move the bar; at its end the page is loaded anew. */
const follow = (box) => {
  const bar = box.querySelector("progress");
  const text = box.querySelector("[data-progress-text]");
  const percent = box.querySelector("[data-progress-percent]");
  const events = new EventSource(box.dataset.events);

  const finish = (url) => {
    events.close();
    const target = url ? new URL(url, location.href) : null;
    if (target && target.origin === location.origin) location.assign(target);
    else location.reload();
  };

  const show = (state) => {
    if (typeof state.percent === "number") {
      bar.value = state.percent;
      percent.textContent = `${Math.round(state.percent)} %`;
    }
    if (state.text && text.textContent !== state.text) text.textContent = state.text;
    if (state.done) finish(state.url);
  };

  events.addEventListener("message", (event) => show(JSON.parse(event.data)));
  events.addEventListener("done", (event) => finish(event.data ? JSON.parse(event.data).url : null));
  /* A server that restarts refuses the stream: the plain page knows how far the work is. */
  events.addEventListener("error", () => {
    if (events.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 3000);
  });
};

for (const box of document.querySelectorAll("[data-progress][data-events]")) follow(box);
