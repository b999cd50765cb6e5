// Works the hash of a file out in the browser, so that the file need not be sent. Without
// SubtleCrypto (plain HTTP, old browsers) the form sends the file itself.
(function () {
  "use strict";
  const form = document.getElementById("file-form");
  if (!form || !window.crypto || !window.crypto.subtle) {
    return;
  }
  const file = document.getElementById("file");
  const hash = document.getElementById("sha256");
  const button = document.getElementById("check");
  const working = document.getElementById("working");
  const LARGEST = 500 * 1024 * 1024;

  document.getElementById("how").textContent = "校验值在您的设备上算，文件不会传出去。";

  form.addEventListener("submit", function (event) {
    const chosen = file.files[0];
    if (!chosen || chosen.size > LARGEST) {
      return;
    }
    event.preventDefault();
    button.disabled = true;
    working.textContent = "正在计算校验值…";
    chosen.arrayBuffer()
      .then(function (content) { return window.crypto.subtle.digest("SHA-256", content); })
      .then(function (digest) {
        hash.value = Array.from(new Uint8Array(digest))
          .map(function (byte) { return byte.toString(16).padStart(2, "0"); })
          .join("");
        file.disabled = true;
        form.submit();
      })
      .catch(function () {
        button.disabled = false;
        working.textContent = "读不了这个文件，请重新选择。";
      });
  });

  // Coming back to the page, everything can be used again.
  window.addEventListener("pageshow", function () {
    file.disabled = false;
    button.disabled = false;
    hash.value = "";
    working.textContent = "";
  });
})();
