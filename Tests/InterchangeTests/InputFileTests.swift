import Foundation
import Interchange
import TestSupport
import Testing

@Suite struct InputFileTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("text.txt") }

  init() throws { folder = try TemporaryFolder() }

  private func expect(_ error: InterchangeError, for bytes: [UInt8]) throws {
    try folder.write(bytes, to: "text.txt")
    #expect(throws: error) { try InputFile(path: path) }
  }

  @Test func aTextIsReadAsItStands() throws {
    let text = " کی‌یف\r\n\u{2028}😀 e\u{301} ي\n\n"
    try folder.write(text, to: "text.txt")
    let file = try InputFile(path: path)
    #expect(file.text.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(file.name == path)
  }

  @Test func aByteOrderMarkIsLeftOut() throws {
    try folder.write([0xEF, 0xBB, 0xBF] + Array("سلام".utf8), to: "text.txt")
    #expect(try InputFile(path: path).text == "سلام")
  }

  @Test func aMissingFileIsMissing() {
    #expect(throws: InterchangeError.missing(path: path)) { try InputFile(path: path) }
    #expect(throws: InterchangeError.missing(path: "")) { try InputFile(path: "") }
  }

  @Test func aFolderIsNoFile() {
    #expect(throws: InterchangeError.isFolder(path: folder.path)) {
      try InputFile(path: folder.path)
    }
  }

  @Test(arguments: ["", " ", "\n\r\n\t", "\u{FEFF}", "\u{A0}\u{2003}"])
  func textOfNothingButSpaceIsEmpty(text: String) throws {
    try folder.write(text, to: "text.txt")
    #expect(throws: InterchangeError.empty(path: path)) { try InputFile(path: path).notEmpty() }
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xD8], [0xFE],
    ] as [[UInt8]])
  func invalidUTF8IsRefusedWithItsLine(bytes: [UInt8]) throws {
    try expect(
      .notUTF8(path: path, line: 3, looksLike: nil),
      for: Array("سلام\r\n\n دنیا ".utf8) + bytes + Array(" x\nسلام".utf8))
  }

  @Test func windows1256IsRecognised() throws {
    let word: [UInt8] = [0xE3, 0xCD, 0xE3, 0xCF, 0xC7, 0xE4, 0x20]
    try expect(
      .notUTF8(path: path, line: 1, looksLike: "WINDOWS-1256"),
      for: Array(repeating: word, count: 10).flatMap(\.self))
  }

  @Test(arguments: [[0xFF, 0xFE, 0x33, 0x06], [0xFE, 0xFF, 0x06, 0x33]] as [[UInt8]])
  func utf16IsRecognised(bytes: [UInt8]) throws {
    try expect(.notUTF8(path: path, line: 1, looksLike: "UTF-16"), for: bytes)
  }

  @Test func nulBytesAreNoText() throws {
    try expect(.binary(path: path, line: 2), for: Array("سلام\nد\0نیا".utf8))
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read anything"))
  func anUnreadableFileIsSaidToBe() throws {
    try folder.write("سلام", to: "text.txt")
    try folder.setPermissions(0, of: "text.txt")
    #expect(throws: InterchangeError.unreadable(path: path, reason: "Permission denied")) {
      try InputFile(path: path)
    }
  }
}
