import PersianText

/// Small words inside names, and the initials of given names: what no letter-by-letter rule gets right.
enum NameParticles {
  /// The English of a particle inside a name, the most usual first; empty for any other word.
  static func renderings(_ word: String) -> [String] { particles[Folding.key(word)] ?? [] }

  /// The Latin letters that a Persian word may be the name of: جی → J, G; empty for any other word.
  static func initials(_ word: String) -> [String] { letterNames[Folding.key(word)] ?? [] }

  /// The Latin letters that a single Persian letter with a full stop may stand for.
  static func initials(ofLetter word: String) -> [String] { letters[Folding.key(word)] ?? [] }

  private static func table(_ text: String) -> [String: [String]] {
    var table: [String: [String]] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let persian = words.first else { continue }
      table[Folding.key(persian), default: []] += words.dropFirst()
    }
    return table
  }

  private static let particles = table(
    """
    آل Al
    بن bin Ben ibn
    ابن ibn Ibn
    بنت bint
    ابو Abu
    ابی Abi
    ام Umm
    فون von
    وان van
    فان van
    فن van
    در der
    دن den
    تن ten
    د de da
    دو de
    دی de di
    دا da
    دوس dos
    دوش dos
    داس das
    دل del
    دلا della
    دیلا della
    دس des
    لا La
    له Le
    لو Le
    مک Mac Mc
    سنت Saint St
    سن San
    سانتا Santa
    """)

  private static let letterNames = table(
    """
    ای A E I
    بی B
    سی C
    دی D
    ایی E
    ئی E
    اف F
    جی G J
    اچ H
    آی I
    جِی J
    کی K
    کِی K
    ال L
    ام M
    ان N
    او O
    پی P
    کیو Q
    آر R
    اس S
    تی T
    یو U
    وی V
    دبلیو W
    دابلیو W
    ایکس X
    وای Y
    زد Z
    زی Z
    """)

  private static let letters = table(
    """
    ا A E
    آ A
    ب B
    پ P
    ت T
    ج J G
    چ C
    ح H
    خ K
    د D
    ر R
    ز Z
    س S
    ش S
    ص S
    ط T
    ع A
    غ G
    ف F
    ق G Q
    ک K C
    گ G
    ل L
    م M
    ن N
    و V W
    ه H
    ی Y
    """)
}
