import Store
import TestSupport
import Testing

@Suite struct SettingsTests {
  private let folder = try? TemporaryFolder()

  @Test func keepsAGroupAsAWhole() throws {
    let path = try #require(folder).path("store.sqlite")
    try Store.create(path: path) { _ in }
    let store = try Store.open(path: path, allowsReadOnly: false)
    #expect(try store.settings(group: "conventions") == [:])
    try store.replaceSettings(group: "conventions", with: ["qaf": "q", "vav": "w"])
    try store.replaceSettings(group: "other", with: ["qaf": "x"])
    try store.replaceSettings(group: "conventions", with: ["qaf": "gh"])
    #expect(try store.settings(group: "conventions") == ["qaf": "gh"])
    #expect(try store.settings(group: "other") == ["qaf": "x"])
  }
}
