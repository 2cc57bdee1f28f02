import TestSupport
import Testing

@Suite struct FullDeviceTests {
  @Test(arguments: [
    "segment fa", "suggest fa", "align fa en", "check fa en", "lookup لاوروف",
    "transliterate لاوروف", "glossary list", "glossary build fa en", "glossary history", "doctor",
  ])
  func isSaidToBeFull(command: String) throws {
    let runner = try CommandRunner(.empty)
    try runner.folder.write("لاوروف ۱۲ روز در مسکو بود.\n", to: "fa")
    try runner.folder.write("Lavrov was in Moscow for 13 days.\n", to: "en")
    _ = try runner("glossary", "add", "لاوروف", "Lavrov", "--kind", "person")
    let before = try runner.folder.names
    expectRefusal(try runner.shell("vazhe \(command) > /dev/full"), 74, "cannot be written")
    expectRefusal(try runner.shell("vazhe \(command) -o /dev/full"), 74, "/dev/full")
    #expect(try runner.shell("test -c /dev/full").code == 0)
    #expect(try runner.folder.names == before)
  }
}
