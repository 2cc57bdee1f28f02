import Foundation
import Interchange
import TestSupport
import Testing

@Suite struct OutputFileTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("out.txt") }

  init() throws { folder = try TemporaryFolder() }

  private func expectRefused(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let error = #expect(throws: InterchangeError.self, sourceLocation: sourceLocation) {
      try OutputFile.write("new", to: path)
    }
    guard case .cannotWrite(path, _) = error else {
      Issue.record("\(String(describing: error))", sourceLocation: sourceLocation)
      return
    }
  }

  @Test(arguments: ["", "سلام 😀\r\n", String(repeating: "کی‌یف ", count: 100_000)])
  func theFileHoldsTheText(text: String) throws {
    try OutputFile.write(text, to: path)
    #expect(try folder.text(of: "out.txt") == text)
    #expect(try folder.names == ["out.txt"])
  }

  @Test func anOldFileIsReplacedAndKeepsItsPermissions() throws {
    try folder.write("old and longer", to: "out.txt")
    try folder.setPermissions(0o640, of: "out.txt")
    try OutputFile.write("new", to: path)
    #expect(try folder.text(of: "out.txt") == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test func aFolderStays() throws {
    expectRefused(folder.path)
    #expect(try folder.names == [])
  }

  @Test func aMissingFolderIsNotMade() throws {
    expectRefused(folder.path("missing/out.txt"))
    #expect(try folder.names == [])
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write anywhere"))
  func inAFolderThatIsNotWritableTheOldContentStays() throws {
    try folder.write("old", to: "out.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    expectRefused(path)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    #expect(try folder.text(of: "out.txt") == "old")
    #expect(try folder.names == ["out.txt"])
  }

  @Test func aLongNameCanBeWritten() throws {
    let name = String(repeating: "و", count: 125) + ".tsv"
    try OutputFile.write("text", to: folder.path(name))
    #expect(try folder.names == [name])
  }

  @Test func aSymbolicLinkStaysOne() throws {
    try folder.write("old", to: "out.txt")
    let link = folder.path("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    try OutputFile.write("new", to: link)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
    #expect(try folder.text(of: "out.txt") == "new")
  }

  @Test func aDeviceStaysOneAndSaysThatItIsFull() throws {
    try OutputFile.write("text", to: "/dev/null")
    #expect(
      throws: InterchangeError.outputFailed(path: "/dev/full", reason: "No space left on device")
    ) {
      try OutputFile.write("text", to: "/dev/full")
    }
    var status = stat()
    #expect(stat("/dev/full", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }
}
