import ArgumentParser
import Foundation
import Store
import Termbase

/// `vazhe doctor`: health of installation and store.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Examine the installation and the store.",
    discussion: """
      EXAMPLES
        vazhe doctor
        vazhe doctor --store team.sqlite
        vazhe doctor --format jsonl

      Exit code 65 when something is wrong.
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var colors: ColorOptions
  @OptionGroup var records: RecordOptions

  private struct Item: Encodable {
    var item: String
    var ok: Bool
    var detail: String
  }

  func run() throws {
    var items = [Item(item: "version", ok: true, detail: Vazhe.version)]
    items.append(examine("glossaries") { try Installation.glossaries().path })
    items.append(examine("seeds") { try Installation.seeds().path })
    let path = try Session.path(store)
    items.append(
      examine("store") {
        _ = try Session(store)
        return path
      })
    if items.last?.ok == true {
      let termbase = try Session(store).termbase
      items.append(
        examine("writable") {
          termbase.store.isReadOnly ? "no: only look-ups will work" : "yes"
        })
      items.append(
        examine("schema") {
          let versions = try termbase.store.versions()
          return "version \(versions.file) of \(versions.program)"
        })
      items.append(
        examine("integrity") {
          let problems = try termbase.store.problems()
          guard problems.isEmpty else { throw StoreError.damaged(path: path, reason: problems[0]) }
          return "whole"
        })
      items.append(
        examine("termbase") {
          let counts = try termbase.counts()
          return
            "\(counts.concepts) concepts, \(counts.persian) Persian terms, \(counts.english) renderings"
        })
    }
    try deliver(items)
    if items.contains(where: { !$0.ok }) { throw ExitCode(Failure.rejected) }
  }

  private func examine(_ name: String, _ body: () throws -> String) -> Item {
    do {
      return Item(item: name, ok: true, detail: try body())
    } catch {
      return Item(item: name, ok: false, detail: Failure(error)?.message ?? "\(error)")
    }
  }

  private func deliver(_ items: [Item]) throws {
    switch records.format {
    case .jsonl: try records.output.deliver(try JSONLines.text(items))
    case .tsv:
      try records.output.deliver(
        TSVTable.text(
          header: ["item", "ok", "detail"], rows: items.map { [$0.item, "\($0.ok)", $0.detail] }))
    case .text:
      let palette = colors.palette
      try records.output.deliver(
        items.map { item in
          let mark = item.ok ? palette.good("ok ") : palette.bad("bad")
          return "\(mark)  \(Console.padded(item.item, to: 11)) \(item.detail)\n"
        }.joined())
    }
  }
}
