import Model
import PersianText

/// Words that say what sort of name stands beside them.
enum NameCues {
  /// The words that introduce names of a kind, as folded keys: شهر, آقای, خبرگزاری.
  static func introductions(of kind: TermKind) -> Set<String> { byKind[kind] ?? [] }

  /// Whether a word introduces a name of any kind.
  static func introduce(_ word: String) -> Bool { all.contains(word) }

  /// Whether a word tells of speaking, as its subject's name stands before it in headlines.
  static func isReportingVerb(_ word: String) -> Bool { reportingVerbs.contains(word) }

  /// Whether a word before a noun makes it an ordinary one: یک, این.
  static func isDeterminer(_ word: String) -> Bool { determiners.contains(word) }

  /// Whether a word after a noun says whose it is: او, خود.
  static func isOwner(_ word: String) -> Bool { owners.contains(word) }

  private static func keys(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map { Folding.key(String($0)) })
  }

  private static let byKind: [TermKind: Set<String>] = [
    .place: keys(
      """
      شهر شهرک ولایت استان پایتخت کشور منطقه ولسوالی بندر شهرستان روستای قریه ایالت جمهوری جزیره خیابان \
      والی استاندار فرماندار شاروال شهردار
      """),
    .person: keys(
      """
      آقای خانم داکتر دکتر انجنیر مهندس جنرال ژنرال سخنگوی سناتور شاه ملا شیخ مولوی استاد پروفیسور \
      پروفسور شهید سید
      """),
    .organisation: keys(
      """
      خبرگزاری شبکه سازمان گروه حزب باشگاه تلویزیون رادیو آژانس شرکت بنیاد مؤسسه گزارش خبرنگار
      """),
    .publication: keys("روزنامه مجله هفته‌نامه نشریه کتاب فصلنامه ماهنامه"),
    .nationality: keys("قوم اقوام تبار مردم اقلیت"),
  ]

  private static let all = byKind.filter { $0.key != .nationality }.values
    .reduce(into: keys("بنام")) { $0.formUnion($1) }

  private static let reportingVerbs = keys(
    "گفت گفته می‌گوید افزود افزوده تأکید اظهار اعلام نوشت هشدار تصریح خاطرنشان")

  private static let determiners = keys(
    "یک این آن هر چند هیچ همان همین دو سه چهار کدام بهترین")

  private static let owners = keys("او من ما شما وی خود خویش آنها ایشان آنان")
}
