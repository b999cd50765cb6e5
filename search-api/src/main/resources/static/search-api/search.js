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

  // Reading goes on where further text was put in; its button is gone.
  document.addEventListener("htmx:afterSettle", function (event) {
    const opener = event.detail.requestConfig && event.detail.requestConfig.elt;
    const piece = opener && opener.dataset.opens && document.getElementById(opener.dataset.opens);
    if (piece) {
      delete opener.dataset.opens;
      piece.focus({ preventScroll: true });
    }
  });

  // An address may name a passage that this part of the text does not hold.
  const wanted = /^#p-(\d+)$/.exec(window.location.hash);
  const text = document.getElementById("text");
  const address = new URL(window.location.href);
  if (wanted && text && !document.getElementById("p-" + wanted[1])
      && address.searchParams.get("p") !== wanted[1]) {
    address.searchParams.set("p", wanted[1]);
    window.location.replace(address);
  }

  // The transcript seeks, and shows where the recording is.
  const player = document.getElementById("player");
  const transcript = document.getElementById("transcript");
  if (player && transcript) {
    const lines = Array.from(transcript.querySelectorAll("button"));
    const seconds = lines.map(function (line) { return Number(line.value); });
    let current = -1;

    function show() {
      let now = seconds.length - 1;
      while (now >= 0 && seconds[now] > player.currentTime + 0.05) {
        now--;
      }
      if (now === current) {
        return;
      }
      lines.forEach(function (line, i) {
        line.parentElement.toggleAttribute("aria-current", i === now);
        if (i === now) {
          line.parentElement.setAttribute("aria-current", "true");
        }
      });
      current = now;
    }

    // Only what somebody asked for is said aloud, not every line that goes by.
    transcript.addEventListener("submit", function (event) {
      event.preventDefault();
      const line = event.submitter;
      const announce = document.getElementById("announce");
      player.currentTime = Number(line.value);
      show();
      player.play().catch(function () { /* The reader presses play. */ });
      announce.textContent = "从 " + line.querySelector("time").textContent + " 开始放";
    });
    player.addEventListener("timeupdate", show);
    player.addEventListener("seeked", show);

    const start = Number(player.dataset.start);
    if (start > 0) {
      const seek = function () {
        if (Math.abs(player.currentTime - start) > 0.5) {
          player.currentTime = start;
        }
        show();
      };
      if (player.readyState >= 1) {
        seek();
      } else {
        player.addEventListener("loadedmetadata", seek, { once: true });
      }
    }
  }
})();
