/* The browser's own colour picker beside a field in which a colour is typed: what one says the other says too. */
for (const picker of document.querySelectorAll("[data-colour-for]")) {
  const field = document.getElementById(picker.dataset.colourFor);
  const follow = () => {
    const typed = field.value.trim().replace(/^#?/, "#");
    if (/^#[0-9a-f]{6}$/i.test(typed)) picker.value = typed.toLowerCase();
  };
  picker.value = field.placeholder;
  follow();
  field.addEventListener("input", follow);
  picker.addEventListener("input", () => {
    field.value = picker.value;
    document.querySelector('input[type="radio"][name="from"][value="own"]')?.click();
  });
}
