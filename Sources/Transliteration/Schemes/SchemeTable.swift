/// A scheme's table, read and ready to write with.
///
/// Beside the letters a table names signs: `fatha`, `kasra`, `damma`, `schwa` (the Pashto zwarakay) and the three
/// `tanvin-…`; `long-a|i|u|e|o`; the diphthongs `ay`, `aw`; `maqsura` and `maqsura-or-ay` (ی read as ā: with the
/// dagger alef, and ى after a fatha); `iy` (ī before a vowel), `iyy` and `uww` (a doubled ی or و after its own
/// short vowel); `silent-he…`, the final ه that is no h, by the sign before it, and
/// `short-he`, that of به and که; `ezafe…` after consonants, after
/// vowels, written as hamza and as ی; `indefinite`, a hamza on the last word; `article…` by the vowel before it
/// and at the beginning of a name; `allah`, alone and after another word; `joiner`, what a ZWNJ becomes.
struct SchemeTable: Sendable {
  /// What each letter is written as, by scalar; `nil` for letters the scheme does not know.
  private var letters: [String?]
  private var signs: [String: String] = [:]

  /// What the vowel signs are written as, by ``VowelSign``.
  private(set) var vowels: [String]
  /// What the sounds without a letter of their own are written as, by ``Sound``.
  private(set) var sounds: [String]
  /// Words of a name that are written together with the one before, after a blank or a ZWNJ.
  let solid: Set<String>
  /// Those that are so after a ZWNJ only.
  let solidJoined: Set<String>
  /// Those that follow a prime although written apart.
  let primed: Set<String>
  /// Whether ل is assimilated to the sun letters.
  let assimilates: Bool
  /// Whether a silent و after خ is written.
  let writesSilentVav: Bool
  /// Whether ع is written at the beginning of a word.
  let writesInitialAyn: Bool

  /// Reads a table as ``BGNPCGNText`` explains.
  init(_ text: String) {
    letters = Array(repeating: nil, count: PointedLetter.letters)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let blank = line.firstIndex(of: " ") else { continue }
      let key = line[..<blank]
      let value = line[line.index(after: blank)...]
      if let scalar = key.unicodeScalars.first, scalar.value >= 0x600, scalar.value < 0x700 {
        letters[Int(scalar.value)] = String(value)
      } else {
        signs[String(key)] = value == "0" ? "" : value == "_" ? " " : String(value)
      }
    }
    for pair in Self.kin.split(separator: " ") {
      let scalars = Array(pair.unicodeScalars)
      if letters[Int(scalars[0].value)] == nil {
        letters[Int(scalars[0].value)] = letters[Int(scalars[1].value)]
      }
    }
    let signs = signs
    func set(_ key: String) -> Set<String> {
      Set((signs[key] ?? "").split(separator: " ").map(String.init))
    }
    vowels = VowelSign.allCases.map { sign in sign.key.flatMap { signs[$0] } ?? "" }
    sounds = Sound.allCases.map { sound in sound.key.flatMap { signs[$0] } ?? "" }
    solid = set("solid")
    solidJoined = set("solid-joined")
    primed = set("primed")
    assimilates = signs["assimilation"] == "yes"
    writesSilentVav = signs["khv-after-kh"] == "yes"
    writesInitialAyn = signs["initial-ayn"] != "no"
  }

  /// What a letter is written as; that of its nearest kin where the scheme has none, `?` for letters without kin.
  func letter(_ letter: UInt32) -> String {
    Int(letter) < letters.count ? letters[Int(letter)] ?? "?" : "?"
  }

  /// What a named sign is written as; nothing when the table does not name it.
  func sign(_ key: String) -> String { signs[key] ?? "" }

  /// The Persian letter that stands for one of Pashto, Urdu or Arabic in schemes that do not know it.
  private static let kin =
    "ټت ٹت ډد ڈد ړر ڑر ږژ ښش ڼن ځز څس ڤو ېی ۍی"
}

extension RomanisationScheme {
  /// The table of the scheme.
  func table(_ variety: PersianVariety) -> SchemeTable {
    switch self {
    case .bgnPCGN: variety == .afghan ? Self.afghanTable : Self.bgnTable
    case .un: Self.unTable
    case .alaLC: Self.alaTable
    case .ijmes: Self.ijmesTable
    }
  }

  private static let bgnTable = SchemeTable(BGNPCGNText.persian)
  private static let afghanTable = SchemeTable(BGNPCGNText.afghan)
  private static let unTable = SchemeTable(UNText.persian)
  private static let alaTable = SchemeTable(ALALCText.persian)
  private static let ijmesTable = SchemeTable(IJMESText.persian)
}
