// Small helpers around htmx; every page works without them.
(function () {
  "use strict";
  const SHORTEST_NEED = 4;

  // While someone types, ask only when there is enough to ask with.
  document.addEventListener("htmx:beforeRequest", function (event) {
    if (event.target.id !== "need-form") {
      return;
    }
    const need = document.getElementById("need");
    if (need.value.trim().length < SHORTEST_NEED) {
      event.preventDefault();
      document.getElementById("similar").replaceChildren();
    }
  });

  // The examples make room as soon as there is something of one's own.
  document.addEventListener("htmx:afterSwap", function (event) {
    const examples = document.getElementById("examples");
    if (event.target.id === "similar" && examples) {
      examples.hidden = event.target.childElementCount > 0;
    }
  });

  // Say the advice to screen readers instead of reading every card aloud.
  document.addEventListener("htmx:afterSwap", function (event) {
    const advice = document.getElementById("advice");
    const announce = document.getElementById("announce");
    if (event.target.id === "similar" && advice && announce) {
      const corrected = document.getElementById("corrected");
      const said = advice.textContent + (corrected ? corrected.textContent : "");
      announce.textContent = said.replace(/\s+/g, " ");
    }
  });

  // Who looks into the reasons while typing keeps seeing them.
  let reasons = false;
  document.addEventListener("htmx:beforeSwap", function () {
    const why = document.getElementById("why");
    reasons = why ? why.open : reasons;
  });
  document.addEventListener("htmx:afterSwap", function (event) {
    const why = document.getElementById("why");
    if (event.target.id === "similar" && why) {
      why.open = reasons;
    }
  });

  // The filters are always open where there is room, and stay as they were after a search.
  const wide = window.matchMedia("(min-width: 900px)");
  let open = false;
  function openFilters() {
    const filters = document.getElementById("filters");
    if (filters) {
      filters.open = wide.matches || open;
    }
  }
  document.addEventListener("htmx:beforeSwap", function () {
    const filters = document.getElementById("filters");
    open = Boolean(filters && filters.open);
  });
  document.addEventListener("htmx:afterSettle", openFilters);
  wide.addEventListener("change", openFilters);
  openFilters();
})();
