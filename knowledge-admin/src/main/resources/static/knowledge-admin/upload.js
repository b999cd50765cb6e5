// Shows how far an upload is. Without it the browser sends the same form.
"use strict";

(() => {
  const form = document.getElementById("upload-form");
  const box = document.getElementById("upload-progress");
  const bar = document.getElementById("upload-bar");
  const label = document.getElementById("upload-label");
  const button = document.getElementById("upload");

  form.addEventListener("htmx:beforeRequest", () => {
    box.hidden = false;
    button.setAttribute("aria-busy", "true");
    document.getElementById("upload-answer").textContent = "";
  });
  form.addEventListener("htmx:xhr:progress", (event) => {
    if (event.detail.lengthComputable) {
      const share = Math.round((100 * event.detail.loaded) / event.detail.total);
      bar.value = share;
      label.textContent = share < 100 ? `正在上传 ${share}%` : "已传完，正在交给服务器";
    }
  });
  form.addEventListener("htmx:afterRequest", (event) => {
    button.removeAttribute("aria-busy");
    box.hidden = event.detail.successful !== true;
  });
  form.addEventListener("htmx:sendError", () => {
    const problem = document.createElement("p");
    problem.className = "problem";
    problem.setAttribute("role", "alert");
    problem.textContent = "没有传上去：网络不通，请稍后再点一次“上传并读取”。";
    document.getElementById("upload-answer").replaceChildren(problem);
  });
})();
