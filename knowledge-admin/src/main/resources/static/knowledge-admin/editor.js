// The body of an item as it will look: Summernote, with no more than the body may hold. Without it the
// same text stands in a plain field.
"use strict";

(() => {
  const area = document.getElementById("body");
  const form = document.getElementById("item-form");
  if (!area || !window.jQuery || !jQuery.fn.summernote) {
    return;
  }
  const $body = jQuery(area);
  const state = document.getElementById("save-state");

  function token() {
    return form.querySelector("input[name=_csrf]").value;
  }

  /** What an answer says is wrong, in a sentence. */
  async function reason(answer) {
    try {
      const problem = await answer.json();
      return problem.errors ? problem.errors.map((error) => error.message).join("") : problem.detail;
    } catch {
      return answer.status === 413 ? "文件太大，请压缩后再上传。" : "没有成功，请稍后再试。";
    }
  }

  function say(text) {
    state.textContent = text;
  }

  /** Opens a dialog and tells how it was closed. */
  function ask(dialog) {
    return new Promise((resolve) => {
      dialog.returnValue = "";
      dialog.addEventListener("close", () => resolve(dialog.returnValue === "ok"), { once: true });
      dialog.showModal();
    });
  }

  // Pictures.

  async function describe(picture) {
    const field = document.getElementById("picture-alt");
    field.value = picture.alt;
    if (await ask(document.getElementById("picture-dialog"))) {
      picture.alt = field.value.trim();
      $body.summernote("editor.afterCommand");
    }
  }

  async function upload(file) {
    const data = new FormData();
    data.append("_csrf", token());
    data.append("picture", file);
    const answer = await fetch("/pictures", {
      method: "POST",
      body: data,
      headers: { Accept: "application/json" },
    });
    if (!answer.ok) {
      throw new Error(await reason(answer));
    }
    return (await answer.json()).address;
  }

  async function addPictures(files) {
    $body.summernote("saveRange");
    for (const file of files) {
      say(`正在上传图片 ${file.name}…`);
      try {
        const picture = document.createElement("img");
        picture.src = await upload(file);
        picture.alt = "";
        $body.summernote("restoreRange");
        $body.summernote("insertNode", picture);
        $body.summernote("saveRange");
        say("");
        await describe(picture);
      } catch (problem) {
        say(`图片没有传上去：${problem.message}`);
      }
    }
  }

  // Tables.

  function firstRowIsHeader(table, header) {
    const row = table.rows[0];
    for (const cell of [...row.cells]) {
      const other = document.createElement(header ? "th" : "td");
      other.append(...cell.childNodes);
      cell.replaceWith(other);
    }
    if (header) {
      table.createTHead().append(row);
    } else {
      const body = table.tBodies[0] || table.createTBody();
      body.prepend(row);
      table.deleteTHead();
    }
  }

  async function addTable() {
    $body.summernote("saveRange");
    if (!(await ask(document.getElementById("table-dialog")))) {
      return;
    }
    const number = (id) => Math.max(1, Math.min(100, Number(document.getElementById(id).value) || 1));
    const table = document.createElement("table");
    const rows = table.createTBody();
    for (let i = 0; i < number("table-rows"); i++) {
      const row = rows.insertRow();
      for (let j = 0; j < Math.min(20, number("table-columns")); j++) {
        row.insertCell().append(document.createElement("br"));
      }
    }
    if (document.getElementById("table-header").checked) {
      firstRowIsHeader(table, true);
    }
    $body.summernote("restoreRange");
    $body.summernote("insertNode", table);
  }

  function cellAt(context) {
    const node = context.invoke("editor.getLastRange").sc;
    return (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("td, th");
  }

  // Buttons of our own.

  function button(contents, tooltip, click) {
    return (context) =>
      jQuery.summernote.ui
        .button({ contents, tooltip, container: document.body, click: () => click(context) })
        .render();
  }

  const pictureFile = document.getElementById("picture-file");
  pictureFile.addEventListener("change", async () => {
    const files = [...pictureFile.files];
    pictureFile.value = "";
    await addPictures(files);
  });

  // What the body cannot hold, and dialogs that bring styles which the browser is told to refuse.
  for (const module of ["helpDialog", "linkDialog", "linkPopover", "imageDialog", "videoDialog", "autoLink"]) {
    delete jQuery.summernote.options.modules[module];
  }

  function keys(control) {
    return {
      ESC: "escape",
      ENTER: "insertParagraph",
      [`${control}+Z`]: "undo",
      [control === "CMD" ? "CMD+SHIFT+Z" : "CTRL+Y"]: "redo",
      [`${control}+B`]: "bold",
      [`${control}+I`]: "italic",
      [`${control}+SHIFT+NUM7`]: "insertUnorderedList",
      [`${control}+SHIFT+NUM8`]: "insertOrderedList",
      [`${control}+NUM0`]: "formatPara",
      [`${control}+NUM2`]: "formatH2",
      [`${control}+NUM3`]: "formatH3",
      [`${control}+NUM4`]: "formatH4",
    };
  }

  $body.summernote({
    keyMap: { pc: keys("CTRL"), mac: keys("CMD") },
    lang: "zh-CN",
    height: null,
    minHeight: 320,
    tabDisable: true,
    disableResizeEditor: true,
    dialogsInBody: true,
    styleTags: [
      { tag: "p", title: "正文", value: "p" },
      { tag: "h2", title: "一级标题", value: "h2" },
      { tag: "h3", title: "二级标题", value: "h3" },
      { tag: "h4", title: "三级标题", value: "h4" },
      { tag: "blockquote", title: "引用", value: "blockquote" },
    ],
    toolbar: [
      ["style", ["style"]],
      ["font", ["bold", "italic", "superscript", "subscript", "clear"]],
      ["para", ["ul", "ol"]],
      ["insert", ["plainTable", "addPicture"]],
      ["history", ["undo", "redo"]],
      ["view", ["fullscreen"]],
    ],
    popover: {
      image: [["custom", ["describePicture"]], ["remove", ["removeMedia"]]],
      link: [],
      table: [
        ["add", ["addRowDown", "addRowUp", "addColLeft", "addColRight"]],
        ["custom", ["headerRow"]],
        ["delete", ["deleteRow", "deleteCol", "deleteTable"]],
      ],
    },
    buttons: {
      addPicture: button("图片", "上传图片", () => {
        $body.summernote("saveRange");
        pictureFile.click();
      }),
      plainTable: button("表格", "插入表格", addTable),
      describePicture: button("图片说明", "写图片说明", (context) => {
        const picture = context.invoke("editor.restoreTarget");
        if (picture) {
          describe(picture);
        }
      }),
      headerRow: button("表头", "第一行是表头，再按一次取消", (context) => {
        const cell = cellAt(context);
        if (cell) {
          const table = cell.closest("table");
          firstRowIsHeader(table, !table.tHead);
          context.invoke("editor.afterCommand");
        }
      }),
    },
    callbacks: {
      onImageUpload: (files) => addPictures([...files]),
    },
  });

  const editable = document.querySelector("#body-field .note-editable");
  editable.setAttribute("role", "textbox");
  editable.setAttribute("aria-multiline", "true");
  editable.setAttribute("aria-labelledby", "body-label");
  editable.setAttribute("aria-describedby", "body-hint");
  document.getElementById("body-label").addEventListener("click", () => editable.focus());
  document.querySelector("#body-field .note-toolbar").setAttribute("aria-label", "格式");

  // What is pasted comes back as the body may hold it.

  async function paste(html) {
    say("正在整理粘贴的内容…");
    $body.summernote("saveRange");
    const answer = await fetch("/items/paste", {
      method: "POST",
      body: new URLSearchParams({ _csrf: token(), html }),
      headers: { Accept: "application/json" },
    });
    if (!answer.ok) {
      say(`没有粘贴成功：${await reason(answer)}`);
      return;
    }
    const clean = await answer.json();
    const parsed = new DOMParser().parseFromString(clean.html, "text/html").body;
    const single = parsed.children.length === 1 && parsed.firstElementChild.tagName === "P";
    $body.summernote("restoreRange");
    $body.summernote("pasteHTML", single ? parsed.firstElementChild.innerHTML : clean.html);
    say(clean.lostPictures > 0 ? `有 ${clean.lostPictures} 张图片没能带过来，请用“图片”按钮上传。` : "");
  }

  editable.parentElement.addEventListener(
    "paste",
    (event) => {
      const html = event.clipboardData.getData("text/html");
      const text = event.clipboardData.getData("text/plain").trim();
      if (!html || (!text && event.clipboardData.files.length > 0)) {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      paste(html).catch(() => say("没有粘贴成功：网络不通，请稍后再试。"));
    },
    true,
  );

  // From a finding to its place.

  const fields = {
    TITLE: "title",
    SUMMARY: "summary",
    PROBLEM: "problem",
    INDUSTRY: "industry",
    CROPS: "crops",
    AUTHOR: "author",
    INTELLECTUAL_PROPERTY: "intellectualProperty.owner",
  };

  function placeInBody(quote) {
    const walker = document.createTreeWalker(editable, NodeFilter.SHOW_TEXT);
    const start = quote.split("\n")[0];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = start ? node.data.indexOf(start) : -1;
      if (at >= 0) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + start.length);
        return range;
      }
    }
    return null;
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest(".to-finding");
    if (!link) {
      return;
    }
    const { field, quote } = link.dataset;
    if (field === "BODY") {
      editable.focus();
      const range = placeInBody(quote);
      if (range) {
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        range.startContainer.parentElement.scrollIntoView({ block: "center" });
      }
      return;
    }
    const target = document.getElementById(fields[field]);
    target.focus();
    const at = target.value && quote ? target.value.indexOf(quote) : -1;
    if (at >= 0 && target.setSelectionRange) {
      target.setSelectionRange(at, at + quote.length);
    }
    target.scrollIntoView({ block: "center" });
  });

  // Suggestions, and the terms that go with a licence.

  function fill(field, value) {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }

  document.documentElement.classList.add("with-suggestions");
  form.addEventListener("click", (event) => {
    const suggestion = event.target.closest(".suggestion");
    if (suggestion) {
      const field = document.getElementById(suggestion.dataset.field);
      fill(field, suggestion.dataset.value);
      suggestion.closest("li").remove();
      field.focus();
    }
  });

  const terms = new Map(
    [...document.querySelectorAll("#standard-terms li")].map((one) => [one.dataset.licence, one.textContent]),
  );
  document.getElementById("intellectualProperty.licence").addEventListener("change", (event) => {
    const field = document.getElementById("intellectualProperty.terms");
    const untouched = field.value.trim() === "" || [...terms.values()].includes(field.value.trim());
    if (untouched) {
      fill(field, terms.get(event.target.value) || "");
    }
  });
})();
