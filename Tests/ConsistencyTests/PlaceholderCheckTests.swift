import Testing

@testable import Consistency

@Suite struct PlaceholderCheckTests {
  @Test(arguments: [
    ("1️⃣{0} پرونده پاک شد.", "Files were deleted.", "{0}"),
    ("سلام 1️⃣%s، خوش آمدید.", "Hello, welcome.", "%s"),
    ("%1$d پرونده از 1️⃣%2$d", "%1$d of files", "%2$d"),
    ("<b>این</b> و 1️⃣<br/>", "<b>this</b> and", "<br/>"),
    ("سلام 1️⃣%(name)s", "Hello", "%(name)s"), ("سلام 1️⃣{{ name }}", "Hello", "{{ name }}"),
    ("به 1️⃣https://example.org/fa بروید.", "Go there.", "https://example.org/fa"),
    ("حرف 1️⃣&copy; را بزنید", "Type the letter", "&copy;"),
  ])
  func placeholderIsMissing(source: String, target: String, text: String) {
    expect(PlaceholderCheck.self, source, target, finds: Expected("1️⃣", text))
  }

  @Test func bothTagsAreMissing() {
    expect(
      PlaceholderCheck.self, "روی 1️⃣<b>ذخیره2️⃣</b> کلیک کنید.", "Click Save.",
      finds: Expected("1️⃣", "<b>", severity: .error), Expected("2️⃣", "</b>", severity: .error))
  }

  @Test(arguments: [
    ("${name} وارد شد.", "1️⃣${nam} logged in.", "${nam}", "${name}"),
    (
      "به https://example.org/a بروید.", "Go to 1️⃣https://exmple.org/a.", "https://exmple.org/a",
      "https://example.org/a"
    ),
    (
      "به info@example.org بنویسید.", "Write to 1️⃣info@exampel.org.", "info@exampel.org",
      "info@example.org"
    ),
    ("<b>این", "1️⃣<i>this", "<i>", "<b>"), ("{0} از", "1️⃣{1} of", "{1}", "{0}"),
  ])
  func placeholderIsChanged(source: String, target: String, found: String, suggestion: String) {
    expect(
      PlaceholderCheck.self, source, target,
      finds: Expected("1️⃣", found, suggestion: suggestion, severity: .error))
  }

  @Test func placeholderIsAdded() {
    expect(PlaceholderCheck.self, "او رفت.", "He left 1️⃣{0}.", finds: Expected("1️⃣", "{0}"))
  }

  @Test(arguments: [
    ("دیدن <b>این</b> صفحه", "See <b>this</b> page"),
    ("رشد ۵۰٪ سریع بود.", "The 50% surge was fast."),
    ("%d از %s", "%d of %s"), ("{1} از {0}", "{0} of {1}"), ("<br/>", "<br />"),
    ("به https://example.org/fa/ بروید.", "Go to https://example.org/en/."),
    ("به http://example.org بروید.", "Go to https://example.org."),
    ("به (www.example.org) بروید.", "Go to (www.example.org)."), ("جنگ &amp; صلح", "War and peace"),
    ("۵ < ۶ و ۷ > ۲", "5 < 6 and 7 > 2"), ("الف & ب", "A & B"), ("a@b", "a@b"), ("{", "{"),
    ("", "{0}"),
  ])
  func samePlaceholdersAreNoFault(source: String, target: String) {
    expect(PlaceholderCheck.self, source, target)
  }
}
