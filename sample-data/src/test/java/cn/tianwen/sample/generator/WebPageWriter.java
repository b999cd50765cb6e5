package cn.tianwen.sample.generator;

import java.nio.charset.StandardCharsets;

/** HTML page with what surrounds the text of a page on the web: navigation, footer, script. */
final class WebPageWriter implements DocumentWriter {

  @Override
  public byte[] write(Source source) {
    FrontMatter front = source.front();
    return """
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <title>%1$s</title>
        <meta name="author" content="%2$s">
        <meta name="keywords" content="%3$s">
        <meta name="date" content="%4$s">
        <style>body { max-width: 46em; margin: auto; line-height: 1.8 } td, th { border: 1px solid }</style>
        <script>console.log("示例页面");</script>
        </head>
        <body>
        <nav><a href="/">首页</a> <a href="/news">资讯</a> <a href="/training">培训</a></nav>
        <main>
        <h1>%1$s</h1>
        %5$s
        </main>
        <footer>示例农业信息网　仅供演示</footer>
        </body>
        </html>
        """
        .formatted(
            Html.escape(front.title()),
            Html.escape(front.author()),
            Html.escape(String.join(",", front.keywords())),
            front.publishedOn(),
            Html.of(source.blocks()))
        .getBytes(StandardCharsets.UTF_8);
  }
}
