import GRDB
import Store
import TestSupport
import Testing

@Suite struct StoreFileTests {
  private let runner: CommandRunner

  init() throws { runner = try CommandRunner(.empty) }

  private func add() throws -> Outcome { try runner("glossary", "add", "پهپاد", "drone") }
  private func look() throws -> Outcome { try runner("lookup", "پهپاد", "--guesses", "0") }

  @Test func aNewStoreKnowsTheBundledGlossaries() throws {
    let runner = try CommandRunner()
    let outcome = try runner("lookup", "لاوروف", "--store", "new/folder/words.sqlite")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Lavrov"))
    #expect(outcome.notes.contains("made the store new/folder/words.sqlite"))
    #expect(try runner.folder.names == ["new"])
  }

  @Test func theDataFolderOfTheUserIsTheUsualPlace() throws {
    let runner = try CommandRunner()
    let outcome = try runner.shell(
      "unset VAZHE_STORE; XDG_DATA_HOME=$PWD/data vazhe glossary list --no-bundled; "
        + "unset XDG_DATA_HOME; HOME=$PWD/home vazhe glossary list --no-bundled; find . -type f | sort"
    )
    #expect(
      outcome.lines == [
        "./data/vazhe/vazhe.sqlite", "./home/.local/share/vazhe/vazhe.sqlite",
      ])
  }

  @Test func aStoreWithoutTheBundledGlossariesIsEmpty() throws {
    #expect(try runner("glossary", "list").output == "")
    #expect(try look().code == 1)
  }

  @Test func aReadOnlyStoreCanStillBeRead() throws {
    #expect(try add().code == 0)
    try runner.folder.setPermissions(0o444, of: "store.sqlite")
    let before = try runner.folder.bytes(of: "store.sqlite")
    #expect(try look().output.contains("drone"))
    try runner.folder.write("fa\ten\nکابل\tKabul\n", to: "x.tsv")
    for command in [
      "glossary add کابل Kabul", "glossary edit پهپاد --status admitted", "glossary remove پهپاد",
      "glossary import x.tsv",
    ] {
      expectRefusal(try runner.shell("vazhe \(command)"), 73, "store.sqlite", "not written")
    }
    #expect(try runner.folder.bytes(of: "store.sqlite") == before)
    #expect(try runner("doctor").output.contains("only look-ups will work"))
  }

  @Test func aTruncatedStoreIsRefusedAndKept() throws {
    let bytes = try runner.folder.bytes(of: "store.sqlite").prefix(10_000)
    try runner.folder.write(Array(bytes), to: "store.sqlite")
    expectRefusal(try look(), 65, "store.sqlite", "damaged")
    expectRefusal(try add(), 65, "store.sqlite", "damaged")
    #expect(try runner("doctor").code == 65)
    #expect(try runner.folder.bytes(of: "store.sqlite").count == 10_000)
  }

  @Test func textIsNoStore() throws {
    try runner.folder.write(Samples.persian, to: "store.sqlite")
    expectRefusal(try look(), 65, "store.sqlite", "no SQLite file")
    #expect(try runner.folder.text(of: "store.sqlite") == Samples.persian)
  }

  @Test func theDatabaseOfAnotherProgramIsNotTouched() throws {
    try DatabaseQueue(path: runner.folder.path("theirs")).inDatabase {
      try $0.execute(sql: "CREATE TABLE places (url TEXT)")
    }
    let before = try runner.folder.bytes(of: "theirs")
    expectRefusal(
      try runner("glossary", "add", "پهپاد", "drone", "--store", "theirs"), 65, "theirs",
      "another program")
    #expect(try runner.folder.bytes(of: "theirs") == before)
    #expect(try runner.folder.names == ["store.sqlite", "theirs"])
  }

  @Test func aLaterStoreAsksForALaterVazhe() throws {
    try DatabaseQueue(path: runner.store).inDatabase {
      try $0.execute(sql: "PRAGMA user_version = 999")
    }
    expectRefusal(try look(), 65, "999", "update Vazhe")
  }

  @Test func aFolderIsNoStore() throws {
    expectRefusal(try runner("lookup", "x", "--store", "."), 66, "folder")
  }

  @Test func aFolderThatCannotBeMadeHasNoStore() throws {
    expectRefusal(
      try runner("lookup", "x", "--store", "store.sqlite/deep/x.sqlite"), 73, "cannot be made")
  }

  @Test func aStoreThatIsBeingWrittenToIsBusyForWritersOnly() throws {
    let other = try Store.open(path: runner.store, allowsReadOnly: false)
    try other.write { _ in
      #expect(try look().code == 1)
      expectRefusal(try add(), 75, "store.sqlite", "another program")
    }
    #expect(try add().code == 0)
  }
}
