/// Facts about single letters of English text, as Unicode scalar values.
package enum EnglishLetter {
  /// The space that all white space folds to.
  package static let space: UInt32 = 0x20

  /// Whether a folded scalar is a letter, of whatever script.
  package static func isLetter(_ letter: UInt32) -> Bool {
    if letter < 0x80 { return (97...122).contains(letter) || (65...90).contains(letter) }
    guard let scalar = Unicode.Scalar(letter) else { return false }
    return scalar.properties.isAlphabetic
  }

  /// Whether a folded scalar is an ASCII digit; folding turns Persian and Arabic digits into these.
  package static func isDigit(_ letter: UInt32) -> Bool { (48...57).contains(letter) }

  /// What an ASCII scalar folds to: lower case; control characters and blanks become spaces.
  @inline(__always)
  static func ascii(_ value: UInt32) -> UInt32 {
    if value <= 0x20 || value == 0x7F { return space }
    if value == 0x60 { return 0x27 }
    return isASCIICapital(value) ? value + 32 : value
  }

  /// Whether a scalar is one of A–Z.
  @inline(__always)
  static func isASCIICapital(_ value: UInt32) -> Bool { (65...90).contains(value) }

  /// Whether folding drops a scalar: combining marks, joiners, direction marks, soft hyphens.
  static func isDropped(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x0300...0x036F, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064,
      0x2066...0x2069, 0xFE00...0xFE0F, 0xFEFF:
      true
    default: false
    }
  }

  /// What a mark, digit or blank beyond ASCII folds to; itself when it has no ASCII like.
  static func symbol(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: space
    case 0x2018...0x201B, 0x2032, 0x2035, 0x2039, 0x203A, 0x02B9...0x02BC, 0x02BE, 0x02BF, 0xB4:
      0x27
    case 0x201C...0x201F, 0x2033, 0x2036, 0xAB, 0xBB: 0x22
    case 0x2010...0x2015, 0x2212, 0x2E3A, 0x2E3B: 0x2D
    case 0x0660...0x0669: value - 0x0660 + 48
    case 0x06F0...0x06F9: value - 0x06F0 + 48
    case 0xFF01...0xFF5E: ascii(value - 0xFEE0)
    default: value
    }
  }

  /// The plain letters of each accented letter and ligature, lower-cased.
  static let plain: [UInt32: [UInt32]] = {
    var table: [UInt32: [UInt32]] = [:]
    for line in accented.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 2 else { continue }
      let target = parts[0].unicodeScalars.map(\.value)
      for scalar in parts[1].unicodeScalars { table[scalar.value] = target }
    }
    return table
  }()

  /// Letters with accents by what they fold to: Latin-1, Latin Extended-A and -B as far as names use
  /// them, and Latin Extended Additional (Vietnamese, romanised Arabic and Indic).
  private static let accented = """
    a ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẚẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ
    ae ÆæǢǣǼǽ
    b ḂḃḄḅḆḇ
    c ÇçĆćĈĉĊċČčḈḉ
    d ÐðĎďĐđḊḋḌḍḎḏḐḑḒḓ
    e ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ
    e Əə
    f Ḟḟ
    ff ﬀ
    fi ﬁ
    fl ﬂ
    ffi ﬃ
    ffl ﬄ
    g ĜĝĞğĠġĢģǤǥǦǧǴǵḠḡ
    h ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ
    i ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị
    ij Ĳĳ
    j Ĵĵǰȷ
    k ĶķǨǩḰḱḲḳḴḵ
    l ĹĺĻļĽľĿŀŁłḶḷḸḹḺḻḼḽ
    m ḾḿṀṁṂṃ
    n ÑñŃńŅņŇňŉǸǹṄṅṆṇṈṉṊṋ
    o ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ
    oe Œœ
    p ṔṕṖṗ
    r ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ
    s ŚśŜŝŞşŠšȘșſṠṡṢṣṤṥṦṧṨṩ
    ss ßẞ
    t ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ
    th Þþ
    u ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự
    v ṼṽṾṿ
    w ŴŵẀẁẂẃẄẅẆẇẈẉẘ
    x ẊẋẌẍ
    y ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ
    z ŹźŻżŽžẐẑẒẓẔẕ
    ... …
    """
}
