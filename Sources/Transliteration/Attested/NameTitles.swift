import PersianText

/// Titles that stand before names and are translated.
///
/// What English newsrooms keep as part of a name (Mullah, Sheikh, Ayatollah, Haji) is no title here, nor is
/// a word that is a given name as well (سردار, استاد).
enum NameTitles {
  /// The English of a title; `nil` for any other word.
  static func english(_ word: String) -> String? { table[Folding.key(word)] }

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let sides = line.split(separator: "=", maxSplits: 1).map(String.init)
      guard let english = sides.last, sides.count == 2 else { continue }
      for persian in sides[0].split(separator: " ") {
        table[Folding.key(String(persian))] = english
      }
    }
    return table
  }()

  private static let text = """
    آقای=Mr
    خانم=Ms
    دکتر داکتر=Dr
    مهندس انجنیر انجینیر=Eng
    پروفسور پروفیسور پرفسور=Prof
    ژنرال جنرال=Gen
    سپهبد=Lt Gen
    سرلشکر سرلشگر تورنجنرال=Maj Gen
    سرتیپ بریدجنرال برید‌جنرال=Brig Gen
    سرهنگ دگروال=Col
    دگرمن=Lt Col
    سرگرد جگرن=Maj
    دریاسالار=Adm
    دریابان=Vice Adm
    دریادار=Rear Adm
    سناتور=Sen
    لرد=Lord
    مرحوم=the late
    """
}
