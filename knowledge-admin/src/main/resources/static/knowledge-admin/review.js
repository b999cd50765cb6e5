"use strict";

// The review screen: what is missing beside the buttons, comments on selected passages, keys.
(() => {
  const PREFIX = 30;
  const LONGEST_QUOTE = 500;

  const setUp = () => {
    const page = document.querySelector("[data-keys='review']");
    if (!page) return;
    const byId = (id) => document.getElementById(id);
    const form = document.querySelector("form#decide");
    const reading = byId("reading");

    /* Places in the text follow the list of findings. */
    const syncMarks = () => document.querySelectorAll("#findings li[data-place]").forEach((line) => {
      const place = byId(line.dataset.place);
      if (place && place.matches("mark")) {
        const gone = line.dataset.dismissed === "true";
        place.classList.toggle("weight-dismissed", gone);
        ["weight-blocking", "weight-warning", "weight-hint"].forEach((style) =>
          place.classList.toggle(style, !gone && line.classList.contains(style)));
      }
    });

    const jump = (element) => {
      if (!element) return;
      if (!element.hasAttribute("tabindex")) element.setAttribute("tabindex", "-1");
      element.scrollIntoView({ block: "center" });
      element.focus({ preventScroll: true });
    };

    let at = -1;
    const nextFinding = (step) => {
      const lines = [...document.querySelectorAll("#findings li[data-place]")]
        .filter((line) => line.dataset.dismissed !== "true");
      if (lines.length === 0) return false;
      at = (at + step + lines.length) % lines.length;
      lines[at].scrollIntoView({ block: "nearest" });
      jump(byId(lines[at].dataset.place) || lines[at]);
      return true;
    };

    const updateDecision = () => {
      const approve = byId("approve");
      const back = byId("return");
      const unchecked = [...form.querySelectorAll("input[name='checked']:not(:checked)")];
      const blocking = Number(byId("findings").dataset.openBlocking);
      const sentences = [];
      if (blocking > 0) sentences.push(`还不能通过：有 ${blocking} 条“必须处理”的检查结果，请退回修改，或写明理由忽略。`);
      if (byId("missing-rights")) sentences.push(byId("missing-rights").textContent);
      if (unchecked.length > 0) sentences.push(`还没有核对：${unchecked.map((box) => box.dataset.label).join("、")}。`);
      const missing = byId("missing");
      const rights = byId("missing-rights");
      missing.replaceChildren(...sentences.map((sentence) => {
        if (rights && sentence === rights.textContent) return rights;
        const line = document.createElement("p");
        line.textContent = sentence;
        return line;
      }));
      approve.disabled = sentences.length > 0;
      const words = byId("comment").value.trim();
      back.disabled = words === "";
      byId("missing-return").textContent = words === "" ? "要退回，请先写给编写人的意见。" : "";
      const written = [...form.querySelectorAll("textarea[name='passage']")].filter((area) => area.value.trim() !== "").length;
      byId("passage-count").textContent = written === 0 ? "" : `（${written} 条）`;
    };

    /* Comments on passages. */
    let rows = form ? form.querySelectorAll(".passage").length : 0;
    const addPassage = (quote, prefix) => {
      const list = byId("passage-list");
      const lines = [...list.querySelectorAll(".passage")];
      const empty = lines.find((line) => [...line.querySelectorAll("textarea")].every((area) => area.value.trim() === ""));
      let line = empty;
      if (!line) {
        line = lines[0].cloneNode(true);
        rows += 1;
        line.querySelectorAll("[id]").forEach((element) => {
          const id = `${element.id.split("-")[0]}-added-${rows}`;
          line.querySelector(`label[for='${element.id}']`).htmlFor = id;
          element.id = id;
        });
        line.querySelectorAll("textarea").forEach((area) => { area.value = ""; });
        list.append(line);
        wireRemoval(line);
      }
      const [quoteArea, wordsArea] = line.querySelectorAll("textarea");
      quoteArea.value = quote;
      line.querySelector("input[name='prefix']").value = prefix;
      byId("passages").open = true;
      jump(quote === "" ? quoteArea : wordsArea);
    };

    const wireRemoval = (line) => {
      const button = line.querySelector(".remove-passage");
      button.hidden = false;
      button.addEventListener("click", () => {
        line.querySelectorAll("textarea").forEach((area) => { area.value = ""; });
        if (form.querySelectorAll(".passage").length > 1) line.remove();
        updateDecision();
        jump(byId("passages").querySelector("summary"));
      });
    };

    const selected = () => {
      const selection = window.getSelection();
      if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
      const range = selection.getRangeAt(0);
      if (!reading.contains(range.commonAncestorContainer)) return null;
      const quote = selection.toString().trim();
      if (quote === "" || quote.length > LONGEST_QUOTE) return null;
      const before = document.createRange();
      before.selectNodeContents(reading);
      before.setEnd(range.startContainer, range.startOffset);
      return { quote, prefix: before.toString().trimEnd().slice(-PREFIX), box: range.getBoundingClientRect() };
    };

    const annotate = byId("annotate");
    const placeAnnotate = () => {
      const there = selected();
      annotate.hidden = !there;
      if (there) {
        annotate.style.top = `${window.scrollY + there.box.bottom + 6}px`;
        annotate.style.left = `${Math.max(8, window.scrollX + Math.min(there.box.left, window.innerWidth - 120))}px`;
      }
    };
    const comment = () => {
      const there = selected();
      annotate.hidden = true;
      addPassage(there ? there.quote : "", there ? there.prefix : "");
      updateDecision();
    };

    if (form) {
      form.querySelectorAll(".passage").forEach(wireRemoval);
      form.addEventListener("input", updateDecision);
      form.addEventListener("change", updateDecision);
      document.addEventListener("selectionchange", placeAnnotate);
      annotate.addEventListener("mousedown", (event) => event.preventDefault());
      annotate.addEventListener("click", comment);
      let sent = false;
      form.addEventListener("submit", (event) => {
        if (sent) { event.preventDefault(); return; }
        sent = true;
      });
      window.addEventListener("pageshow", () => { sent = false; updateDecision(); });
      updateDecision();
    }
    document.body.addEventListener("htmx:afterSwap", () => { syncMarks(); if (form) updateDecision(); });

    const follow = (id) => () => { const link = byId(id); if (link) link.click(); return link !== null; };
    const keys = {
      f: () => nextFinding(1), F: () => nextFinding(-1),
      n: follow("next-item"), p: follow("previous-item"), q: follow("to-queue"),
    };
    if (form) {
      const focus = (id) => () => { const element = byId(id); if (element.disabled) jump(byId("missing")); else jump(element); };
      Object.assign(keys, { c: comment, a: focus("approve"), b: focus("return"), r: focus("comment") });
      form.querySelectorAll("input[data-key]").forEach((box) => { keys[box.dataset.key] = () => box.click(); });
    }
    window.TianwenKeys.onKeys(keys);
  };

  document.addEventListener("DOMContentLoaded", setUp);
})();
