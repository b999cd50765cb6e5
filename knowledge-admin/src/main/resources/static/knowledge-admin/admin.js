"use strict";

// Lists and dialogs of all pages of the back office. Everything works without it, with the mouse and the tab key.
(() => {
  const KEYS = "tianwen.keys";

  const keysOn = () => {
    try { return localStorage.getItem(KEYS) !== "off"; } catch (e) { return true; }
  };

  const isTyping = (target) =>
    target.closest("textarea, select, [contenteditable='true'], input:not([type='checkbox']):not([type='radio'])") !== null;

  /** Calls the function of a key, unless somebody types or a dialog is open. */
  const onKeys = (keys) => document.addEventListener("keydown", (event) => {
    const free = keysOn() && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing
      && !isTyping(event.target) && !document.querySelector("dialog[open]");
    const action = free ? keys[event.key] : undefined;
    if (action && action(event) !== false) event.preventDefault();
  });

  const rows = () => [...document.querySelectorAll("a[data-row]")];

  const move = (step) => {
    const links = rows();
    if (links.length === 0) return false;
    const here = links.indexOf(document.activeElement);
    const next = here < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(Math.max(here + step, 0), links.length - 1);
    links[next].focus();
    links[next].scrollIntoView({ block: "nearest" });
    return true;
  };

  const choose = () => {
    const row = document.activeElement.closest("tr");
    const box = row && row.querySelector("input[name='item']");
    if (!box) return false;
    box.click();
    return true;
  };

  const showKeys = () => {
    const dialog = document.getElementById("keys");
    if (!dialog) return false;
    dialog.showModal();
    return true;
  };

  const setUpKeys = () => {
    document.querySelectorAll("[data-opens='keys']").forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", showKeys);
    });
    const on = document.getElementById("keys-on");
    if (on) {
      on.checked = keysOn();
      on.addEventListener("change", () => {
        try { localStorage.setItem(KEYS, on.checked ? "on" : "off"); } catch (e) { /* not kept, then */ }
      });
    }
    onKeys({ "?": showKeys });
    if (document.querySelector("[data-keys='list']")) {
      onKeys({
        j: () => move(1), ArrowDown: () => move(1), k: () => move(-1), ArrowUp: () => move(-1), x: choose,
        "/": () => { const box = document.querySelector("[data-search]"); if (box) box.focus(); return box !== null; },
      });
    }
  };

  const setUpBulk = () => {
    const form = document.getElementById("bulk");
    const actions = document.getElementById("bulk-actions");
    if (!form || !actions) return;
    const boxes = [...form.querySelectorAll("input[name='item']")];
    const all = document.getElementById("choose-all");
    const count = document.getElementById("chosen-count");
    const update = () => {
      const chosen = boxes.filter((box) => box.checked).length;
      count.textContent = chosen === 0 ? "（还没有勾选）" : `（已勾选 ${chosen} 条）`;
      actions.querySelectorAll("button:not(.hidden)").forEach((button) => { button.disabled = chosen === 0; });
      all.checked = chosen > 0 && chosen === boxes.length;
      all.indeterminate = chosen > 0 && chosen < boxes.length;
    };
    all.hidden = false;
    all.addEventListener("change", () => { boxes.forEach((box) => { box.checked = all.checked; }); update(); });
    boxes.forEach((box) => box.addEventListener("change", update));
    update();
  };

  document.addEventListener("DOMContentLoaded", () => {
    setUpKeys();
    setUpBulk();
    document.addEventListener("click", (event) => {
      const button = event.target.closest("button[data-confirm]");
      if (button && !window.confirm(button.dataset.confirm)) event.preventDefault();
    });
    const only = document.getElementById("only-changed");
    if (only) {
      only.closest("label").hidden = false;
      only.addEventListener("change", () => document.querySelector(".changes").classList.toggle("changes-only", only.checked));
    }
  });

  window.TianwenKeys = { onKeys };
})();
