/* Saves each text a moment after it was typed. Without this there is the button. */
const PAUSE = 800;
const form = document.querySelector("[data-report]");
const status = form.querySelector("[data-save-state]");
const changed = document.querySelector("[data-changed]");
const say = (word) => status && (status.textContent = form.dataset[word]);

class Field {
  constructor(area) {
    this.area = area;
    this.part = area.closest("[data-part]");
    this.over = area.closest(".field").querySelector("[data-over]");
    this.theirs = this.part.querySelector("[data-theirs]");
    this.saved = area.value;
    this.stopped = !this.theirs.hidden;
    area.addEventListener("input", () => this.later());
    area.addEventListener("blur", () => this.dirty && this.save());
  }

  get dirty() {
    return this.area.value !== this.saved && !this.stopped;
  }

  later() {
    clearTimeout(this.timer);
    if (!this.dirty) return;
    say("waiting");
    this.timer = setTimeout(() => this.save(), PAUSE);
  }

  /* One at a time: the next begins when the last has its answer. */
  async save() {
    clearTimeout(this.timer);
    if (this.busy || !this.dirty) return;
    this.busy = true;
    say("saving");
    const sent = this.area.value;
    const body = new URLSearchParams({
      _csrf: form.elements._csrf.value,
      [this.area.name]: sent,
      [this.over.name]: this.over.value,
    });
    try {
      const answer = await fetch(form.dataset.blocks + this.area.dataset.kind, { method: "POST", body, redirect: "manual" });
      if (answer.status === 409) this.conflict(await answer.json());
      else if (answer.ok) this.done(sent, await answer.json());
      else say("failed");
    } catch {
      say("failed");
    }
    this.busy = false;
    this.later();
  }

  done(sent, answer) {
    this.saved = sent;
    this.over.value = answer.over;
    if (changed) changed.textContent = answer.changed;
    say(fields.some((field) => field.dirty) ? "waiting" : "saved");
  }

  /* Nothing is overwritten until the person has seen both. */
  conflict(answer) {
    this.stopped = true;
    this.over.value = answer.over;
    this.theirs.hidden = false;
    this.theirs.querySelector("[data-theirs-text]").textContent = answer.theirs;
    this.theirs.querySelector("[data-theirs-by]").textContent = answer.by ?? "";
    if (changed) changed.textContent = answer.changed;
    this.area.setAttribute("aria-invalid", "true");
    say("conflict");
  }

  settle(text) {
    this.stopped = false;
    this.theirs.hidden = true;
    this.area.removeAttribute("aria-invalid");
    const theirs = this.theirs.querySelector("[data-theirs-text]").textContent;
    this.saved = theirs;
    this.area.value = text;
    this.area.focus();
    if (this.dirty) this.save();
    else say("saved");
  }
}

const fields = [...form.querySelectorAll("[data-words]")].map((area) => new Field(area));
const of = (button) => fields.find((field) => field.part === button.closest("[data-part]"));

form.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  const field = button && of(button);
  if (!field) return;
  if (button.matches("[data-mine]")) field.settle(field.area.value);
  else if (button.matches("[data-take-theirs]")) field.settle(button.closest("[data-theirs]").querySelector("[data-theirs-text]").textContent);
  else if (button.matches("[data-take-last]")) {
    const last = button.closest("details").querySelector("[data-last-text]").textContent;
    field.area.value = field.area.value ? `${field.area.value}\n\n${last}` : last;
    field.area.focus();
    field.save();
  } else return;
  event.preventDefault();
});

/* Alt with an arrow moves the block the keyboard is in. */
form.addEventListener("keydown", (event) => {
  if (!event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
  const way = event.key === "ArrowUp" ? "[data-up]" : "[data-down]";
  const button = event.target.closest("[data-part]")?.querySelector(way);
  if (!button) return;
  event.preventDefault();
  button.click();
});

window.addEventListener("beforeunload", (event) => {
  if (fields.some((field) => field.dirty) && !form.dataset.leaving) event.preventDefault();
});
form.addEventListener("submit", () => (form.dataset.leaving = "yes"));
