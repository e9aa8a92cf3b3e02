/* Files dropped anywhere on the zone become the input's files; the list says what was chosen. */
const units = ["byte", "kilobyte", "megabyte", "gigabyte"];

const size = (bytes) => {
  const step = Math.min(units.length - 1, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(1000)));
  return new Intl.NumberFormat(document.documentElement.lang, {
    style: "unit",
    unit: units[step],
    unitDisplay: step === 0 ? "long" : "short",
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** step);
};

const line = (file, zone) => {
  const item = document.createElement("li");
  const name = document.createElement("span");
  const about = document.createElement("span");
  name.className = "file-name";
  name.textContent = file.name;
  about.className = "file-size";
  about.textContent = size(file.size);
  if (file.size > Number(zone.dataset.maxBytes)) {
    about.classList.add("too-big");
    about.textContent += ` · ${zone.dataset.textTooBig}`;
  }
  item.append(name, about);
  return item;
};

const modified = (file) => {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "lastModified";
  field.value = String(file.lastModified);
  field.dataset.modified = "";
  return field;
};

const show = (zone, input, list) => {
  const files = [...input.files];
  list.replaceChildren(...files.map((file) => line(file, zone)));
  list.hidden = files.length === 0;
  for (const old of zone.querySelectorAll("[data-modified]")) old.remove();
  zone.append(...files.map(modified));
};

const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");

const enable = (zone) => {
  const input = zone.querySelector("input[type=file]");
  const list = zone.querySelector("[data-dropzone-files]");
  let depth = 0;
  const over = (change) => {
    depth = change === 0 ? 0 : Math.max(0, depth + change);
    zone.classList.toggle("over", depth > 0);
  };

  input.addEventListener("change", () => show(zone, input, list));
  zone.addEventListener("dragenter", (event) => carriesFiles(event) && over(1));
  zone.addEventListener("dragleave", (event) => carriesFiles(event) && over(-1));
  zone.addEventListener("dragover", (event) => carriesFiles(event) && event.preventDefault());
  zone.addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    over(0);
    const chosen = new DataTransfer();
    for (const file of [...input.files, ...event.dataTransfer.files]) chosen.items.add(file);
    input.files = chosen.files;
    show(zone, input, list);
  });
  if (input.files.length > 0) show(zone, input, list);
};

/* A file dropped beside the zone must not replace the page. */
for (const kind of ["dragover", "drop"]) {
  document.addEventListener(kind, (event) => carriesFiles(event) && event.preventDefault());
}
for (const zone of document.querySelectorAll("[data-dropzone]")) enable(zone);
