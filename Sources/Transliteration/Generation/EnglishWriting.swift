/// English names written from letter codes.
enum EnglishWriting {
  /// The letters as text, each word with a capital.
  static func capitalised(_ codes: [UInt8]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(codes.count)
    var starts = true
    for code in codes {
      if code == EnglishLetters.boundary {
        bytes.append(UInt8(ascii: " "))
        starts = true
      } else {
        bytes.append(starts ? code + 64 : code + 96)
        starts = false
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
