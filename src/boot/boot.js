/*
 * The first script of every page. Plain ES5, copied as it stands: Excel 2019 by volume licence shows its panes in
 * Internet Explorer 11, where the bundle is only a syntax error and the pane would stay white.
 *
 * It does three things:
 *
 * 1. In an engine that cannot run the bundle it shows a page saying so, with the address to open in Edge or Chrome.
 * 2. It finds out whether Office opened the page, and loads office.js only then. Opened without Office the page is
 *    the browser edition: office.js is not loaded at all, since it would ask a Microsoft server for a telemetry frame,
 *    take alert, confirm and history.pushState away, and send a page framed by a portal to about:blank.
 *    Office opened the page when at least one of these says so (they are what office.js itself looks at):
 *      - _host_Info in the query (desktop, and the web in part), or hostInfo in the JSON of window.name (the web);
 *      - _xdm_Info in the query or hash (the web);
 *      - window.external.GetHostInfo or GetContext, or agaveHost.GetHostInfo (desktop);
 *      - hostInfoValue in sessionStorage, which office.js keeps for pages reloaded without the query. A value that
 *        says "web" counts only inside a frame: a tab in which such a frame once stood keeps it, too.
 * 3. It waits for Office without holding up the page, and says after five seconds which address did not answer.
 *
 * window.nianbaoBoot is declared and described in boot.d.ts. The script tag carries the address of office.js:
 * <script id="nianbao-boot" src="boot.js" data-office="office-js/office.js"></script>
 */
(function (window, document) {
  "use strict";

  var patience = 5000;
  var tag = document.getElementById("nianbao-boot");
  var callbacks = [];
  var deadline;
  var officeLoaded = false;
  var failedScript = null;
  var boot = {
    officeAddress: absoluteAddress(tag.getAttribute("data-office")),
    officeState: "absent",
    officeHost: null,
    officeFailure: null,
    whenOfficeSettles: function (callback) {
      callbacks.push(callback);
      if (boot.officeState !== "loading") {
        window.setTimeout(function () {
          callback(boot.officeState);
        }, 0);
      }
    },
  };
  window.nianbaoBoot = boot;

  var missing = missingFeature();
  if (missing !== null) {
    showPage(
      "此处的浏览器内核太旧，打不开年报助手",
      [
        "Excel 2016、2019的批量授权版用Internet Explorer显示加载项，而年报助手需要较新的浏览器内核。",
        "请把下面的地址复制到Edge、Chrome或其他较新的浏览器中打开（浏览器离线版），把.xlsx文件拖进去就能新建、核对和生成Word：",
      ],
      pageAddress(),
      "已经填好的工作簿不受影响：表内自带的核对公式不用加载项也会指出差错。缺少：" + missing
    );
    return;
  }

  // Registered in the capture phase, since a script that cannot be loaded raises an error that does not bubble.
  window.addEventListener("error", noteScriptError, true);
  if (officeOpenedThisPage()) loadOffice();

  /** What the bundle (ES2020 and the browser of its time) needs and this engine lacks, or null. */
  function missingFeature() {
    if (typeof Promise === "undefined" || typeof Promise.allSettled !== "function")
      return "Promise.allSettled";
    if (typeof globalThis === "undefined") return "globalThis";
    if (typeof String.prototype.matchAll !== "function") return "String.matchAll";
    if (typeof Array.prototype.flatMap !== "function") return "Array.flatMap";
    if (typeof Object.fromEntries !== "function") return "Object.fromEntries";
    if (typeof BigInt === "undefined") return "BigInt";
    if (typeof TextEncoder === "undefined") return "TextEncoder";
    if (typeof ResizeObserver === "undefined") return "ResizeObserver";
    return null;
  }

  function officeOpenedThisPage() {
    if (/_host_Info=/.test(window.location.search)) return true;
    if (/_xdm_Info=/.test(window.location.search + window.location.hash)) return true;
    if (hostInfoOfWindowName()) return true;
    if (hasMember(window.external, "GetHostInfo") || hasMember(window.external, "GetContext")) return true;
    if (hasMember(window.agaveHost, "GetHostInfo")) return true;
    var kept = keptHostInfo();
    if (!kept) return false;
    return window.top !== window.self || kept.split(/[$|]/)[1].toLowerCase() !== "web";
  }

  function hostInfoOfWindowName() {
    if (window.name.charAt(0) !== "{") return false;
    try {
      return Boolean(JSON.parse(window.name).hostInfo);
    } catch (notJson) {
      return false;
    }
  }

  function keptHostInfo() {
    try {
      var kept = window.sessionStorage.getItem("hostInfoValue");
      return kept && /[$|]/.test(kept) ? decodeURIComponent(kept) : null;
    } catch (storageForbidden) {
      return null;
    }
  }

  function hasMember(object, name) {
    try {
      return Boolean(object) && typeof object[name] !== "undefined";
    } catch (memberRefused) {
      return false;
    }
  }

  function loadOffice() {
    boot.officeState = "loading";
    deadline = window.setTimeout(giveUp, patience);
    var script = document.createElement("script");
    // office.js finds its other files by looking for the script tag whose src ends in office.js.
    script.src = boot.officeAddress;
    script.async = true;
    script.onload = function () {
      // A proxy's or a portal's page in the place of office.js loads without an error, too.
      if (!window.Office) {
        failedScript = boot.officeAddress;
        giveUp();
        return;
      }
      officeLoaded = true;
      window.Office.onReady(function (info) {
        boot.officeHost = (info && info.host) || null;
        boot.officeFailure = null;
        settle(boot.officeHost === null ? "absent" : "ready");
      });
    };
    script.onerror = function () {
      failedScript = boot.officeAddress;
      giveUp();
    };
    document.head.appendChild(script);
  }

  function giveUp() {
    if (boot.officeState !== "loading") return;
    boot.officeFailure = {
      reason: failedScript !== null ? "blocked" : officeLoaded ? "silent" : "slow",
      address: failedScript !== null ? failedScript : boot.officeAddress,
    };
    settle("failed");
  }

  function settle(state) {
    window.clearTimeout(deadline);
    boot.officeState = state;
    var waiting = callbacks.slice();
    for (var i = 0; i < waiting.length; i += 1) waiting[i](state);
  }

  function noteScriptError(event) {
    var target = event.target;
    if (target && target.tagName === "SCRIPT" && target.src) {
      if (isOfficeScript(target.src)) {
        failedScript = target.src;
      } else if (stillOpening()) {
        showPage(
          "年报助手的程序文件没有取到",
          ["请检查网络后重新打开；仍不行时，请把下面的地址告诉网络管理员："],
          target.src,
          "重新打开窗格：关闭右侧窗格，再点功能区的“年报”—“打开”。"
        );
      }
    } else if (/SyntaxError/.test(String(event.message)) && stillOpening()) {
      // The engine has the features asked for but not the syntax of 2020.
      showPage(
        "此处的浏览器内核太旧，打不开年报助手",
        ["请把下面的地址复制到较新的Edge或Chrome中打开（浏览器离线版），在那里打开工作簿文件继续工作："],
        pageAddress(),
        String(event.message)
      );
    }
  }

  function isOfficeScript(address) {
    return address.indexOf(boot.officeAddress.replace(/office\.js$/, "")) === 0;
  }

  /** The bundle has not drawn anything yet; what fails later is told by the bundle itself. */
  function stillOpening() {
    return document.querySelector("#root > .opening") !== null;
  }

  /** The page's address without what Office or a ribbon button appended to it. */
  function pageAddress() {
    return window.location.href.replace(/[?#].*$/, "");
  }

  function absoluteAddress(relative) {
    var link = document.createElement("a");
    link.href = relative;
    return link.href;
  }

  function showPage(title, paragraphs, address, remark) {
    var filled = false;
    fillOnceParsed();
    // Not DOMContentLoaded, which comes only after the bundle has run and drawn.
    document.addEventListener("readystatechange", fillOnceParsed);

    function fillOnceParsed() {
      if (filled || document.readyState === "loading" || !document.body) return;
      filled = true;
      fillPage();
    }

    function fillPage() {
      var root = document.getElementById("root") || document.body;
      while (root.firstChild) root.removeChild(root.firstChild);
      // The bundle, where it comes that far after all, must not draw over this page.
      root.removeAttribute("id");
      var box = document.createElement("div");
      box.setAttribute("role", "alert");
      box.style.cssText =
        "margin:16px;font:14px/1.7 'Microsoft YaHei UI','Microsoft YaHei','SimSun',sans-serif;color:#222";
      add(box, "h1", title).style.cssText = "margin:0 0 12px;font-size:18px;line-height:1.4;color:#a4262c";
      for (var i = 0; i < paragraphs.length; i += 1) add(box, "p", paragraphs[i]);
      add(box, "p", address).style.cssText =
        "padding:8px;border:1px solid #bbb;background:#f6f6f6;word-break:break-all;user-select:all";
      add(box, "p", remark).style.cssText = "color:#666;font-size:12px";
      root.appendChild(box);
    }
  }

  function add(parent, tagName, text) {
    var element = document.createElement(tagName);
    element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
    return element;
  }
})(window, document);
