/// The frame of a page that shows results: one file that needs nothing else.
///
/// The page has no script and loads nothing, and its own security policy forbids both, so that text from
/// anywhere can be shown on it. It follows the reader's light or dark colours and prints.
package struct Page {
  /// What the page is called.
  package var title: String
  /// The language of the page's own words.
  package var language = "en"
  /// Rules of style beyond those that all pages share.
  package var style = ""

  /// Makes a page.
  package init(title: String, style: String = "") {
    self.title = title
    self.style = style
  }

  /// Writes the page piece by piece; `body` gives what is in it, as HTML.
  package func write(
    to put: @escaping (String) throws -> Void,
    _ body: (@escaping (String) throws -> Void) throws -> Void
  ) throws {
    try put(
      """
      <!DOCTYPE html>
      <html lang="\(HTML.escape(language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="generator" content="Vazhe">
      <title>\(HTML.escape(title))</title>
      <style>
      \(Page.commonStyle)\(style)</style>
      </head>
      <body>

      """)
    try body(put)
    try put("</body>\n</html>\n")
  }

  /// What all pages look like.
  private static let commonStyle = """
    :root {
      color-scheme: light dark;
      --page: #fff; --text: #1b1f24; --faint: #5c6670; --line: #d9dee3; --head: #f4f6f8;
      --mark: #fff6dd; --edge: #c98a00; --word: #8a5a00; --link: #0b5cad; --bad: #a3241b; --good: #1d6b35;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --page: #15181c; --text: #e4e7ea; --faint: #9aa4ae; --line: #343b43; --head: #1e2329;
        --mark: #332a12; --edge: #d9a02b; --word: #f0c364; --link: #7db7f5; --bad: #f08b80; --good: #7ccb93;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; max-width: 80rem; padding: 1.5rem 1.25rem 4rem; background: var(--page);
      color: var(--text); font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", sans-serif;
    }
    h1 { margin: 0 0 .25rem; font-size: 1.35rem; line-height: 1.3; }
    a { color: var(--link); }
    .faint { color: var(--faint); }
    .warning {
      margin: 1rem 0; padding: .6rem .9rem; border-inline-start: .25rem solid var(--edge);
      background: var(--mark);
    }
    .warning::first-letter { text-transform: uppercase; }
    dl.facts { display: flex; flex-wrap: wrap; gap: .35rem 2rem; margin: .75rem 0; }
    dl.facts div { display: flex; gap: .5em; }
    dl.facts dt { color: var(--faint); }
    dl.facts dd { margin: 0; font-variant-numeric: tabular-nums; }
    bdi, [dir] { unicode-bidi: isolate; }
    [lang|="fa"], [lang|="prs"] {
      font-family: "Vazirmatn", "Noto Sans Arabic", "Noto Naskh Arabic", "Segoe UI", Tahoma, sans-serif;
      line-height: 1.9;
    }
    @media print {
      :root {
        --page: #fff; --text: #000; --faint: #444; --line: #bbb; --head: #fff; --mark: #fff;
        --edge: #000; --word: #000; --link: #000; --bad: #000; --good: #000;
      }
      body { max-width: none; padding: 0; font-size: 9.5pt; }
      .screen { display: none; }
    }

    """
}
