// Saves while somebody writes: every 20 seconds and when a field is left, if anything was changed.
"use strict";

(() => {
  const form = document.getElementById("item-form");
  const state = document.getElementById("save-state");
  const revision = document.getElementById("revision");
  const everyMilliseconds = 20_000;
  let address = document.getElementById("content").dataset.address;
  let changed = form.classList.contains("unsaved");
  let stopped = document.getElementById("conflict") !== null;
  let saving = null;

  function note() {
    changed = true;
    if (!stopped) {
      state.textContent = "有修改还没有保存";
    }
  }

  form.addEventListener("input", note);
  if (window.jQuery) {
    jQuery("#body").on("summernote.change", note);
  }

  function isBlank() {
    const body = document.getElementById("body").value.replace(/<[^>]*>|&nbsp;|\s/g, "");
    return body === "" && document.getElementById("title").value.trim() === "";
  }

  async function problem(answer) {
    if (answer.status === 401 || answer.status === 403) {
      return "登录可能已过期，请在新窗口里重新登录，再回来保存";
    }
    try {
      const read = await answer.json();
      return read.errors ? read.errors.map((error) => error.message).join("") : read.detail;
    } catch {
      return "服务器暂时没有回应，会自动再存";
    }
  }

  async function send() {
    changed = false;
    state.textContent = "正在保存…";
    const answer = await fetch(`${address || "/items"}/autosave`, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      headers: { Accept: "application/json" },
    });
    if (answer.ok) {
      const saved = await answer.json();
      revision.value = saved.revision;
      if (!address) {
        address = `/items/${saved.id}`;
        form.action = address;
        history.replaceState(null, "", `${address}/edit`);
      }
      state.textContent = changed ? "有修改还没有保存" : `已保存 ${saved.savedAt}`;
      return;
    }
    changed = true;
    if (answer.status === 409) {
      stopped = true;
      state.textContent = "没有保存";
      document.getElementById("fresh-conflict").hidden = false;
    } else {
      state.textContent = `没有保存：${await problem(answer)}`;
    }
  }

  /** Saves what was changed; once at a time. */
  function save() {
    if (saving || stopped || !changed || (!address && isBlank())) {
      return saving || Promise.resolve();
    }
    saving = send()
      .catch(() => {
        changed = true;
        state.textContent = "没有保存：网络不通，恢复后会自动再存";
      })
      .finally(() => {
        saving = null;
      });
    return saving;
  }

  setInterval(save, everyMilliseconds);
  form.addEventListener("focusout", save);
  document.addEventListener("visibilitychange", save);

  // By hand: after what is under way, because it changes the revision.
  form.addEventListener("submit", (event) => {
    if (saving) {
      event.preventDefault();
      const submitter = event.submitter;
      saving.then(() => form.requestSubmit(submitter));
      return;
    }
    stopped = true;
    changed = false;
  });

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      form.requestSubmit(document.getElementById("save"));
    }
  });

  addEventListener("beforeunload", (event) => {
    if (changed) {
      event.preventDefault();
    }
  });

  const check = document.getElementById("check");
  if (check) {
    check.hidden = false;
    check.addEventListener("click", async () => {
      await save();
      document.body.dispatchEvent(new Event("checked"));
    });
  }
})();
