import PersianText

/// Persian words that part terms, or stand at their edges without belonging to them.
enum FunctionWords {
  /// Whether a function word stands anywhere in a span: no transliterated name has one.
  static func areIn(_ span: PersianSpan) -> Bool { span.words.contains(where: all.contains) }

  /// Whether a span can be a translated term: no preposition or verb in it, no function word at its edges.
  static func allowTerm(_ span: PersianSpan) -> Bool {
    guard let first = span.words.first, let last = span.words.last else { return false }
    return !all.contains(first) && !all.contains(last)
      && !span.words.contains { all.contains($0) && !inside.contains($0) }
  }

  /// Whether a word is a function word.
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static func folded(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map { Folding.fold(String($0)).string })
  }

  private static let inside = folded("و بین برای")

  private static let all = folded(
    """
    و در از به با بر برای تا که این آن را یا اما نیز هم است بود شد شده شود کرد کرده کند کنند دارد داشت گفت می یک هر
    بین میان پس پیش روی بالای پایین زیر طی ضمن توسط درباره مورد همتای خود او وی آنها ایشان ما من شما نه چه اگر چون
    همچنین ولی بلکه نیست نبود باید شاید خواهد می‌شود می‌کند می‌گوید گفته اند بودند شدند کردند همراه
    """)
}
