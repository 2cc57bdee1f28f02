import Report
import Testing

@Suite struct HTMLTests {
  @Test(arguments: [
    ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("a\tb\nc\rd", "a\tb\nc&#13;d"),
    ("\u{0}\u{1}\u{1B}[31m\u{7F}", "\u{2400}\u{2401}\u{241B}[31m\u{2421}"),
    ("\u{85}\u{FFFE}\u{1FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("می‌رود 😀 e\u{301}", "می‌رود 😀 e\u{301}"),
  ])
  func textIsEscaped(text: String, escaped: String) {
    #expect(HTML.escape(text).unicodeScalars.elementsEqual(escaped.unicodeScalars))
  }
}
