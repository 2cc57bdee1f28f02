import Interchange
import RuleSegmentation
import Store
import Termbase
import Transliteration

/// What went wrong, in one sentence that says what, where and how to mend it, with its exit code.
///
/// This is the one place that words errors for the user. Codes are those of sysexits.h.
struct Failure: Error {
  let message: String
  let code: Int32

  static let usage: Int32 = 64
  static let rejected: Int32 = 65
  static let missing: Int32 = 66
  static let fault: Int32 = 70
  static let cannotWrite: Int32 = 73
  static let inputOutput: Int32 = 74
  static let busy: Int32 = 75

  init(_ message: String, code: Int32) {
    self.message = message
    self.code = code
  }

  /// Words an error of one of our modules; `nil` for one that the argument parser words itself.
  init?(_ error: any Error) {
    switch error {
    case let error as Failure: self = error
    case let error as InterchangeError: self.init(error)
    case let error as StoreError: self.init(error)
    case let error as TermbaseError: self.init(error)
    case let error as ModelFileError: self.init(error)
    default: return nil
    }
  }

  /// Words an error that nobody thought of; `nil` for one that the argument parser words itself.
  init?(unexpected error: any Error) {
    guard Vazhe.exitCode(for: error) == .failure else { return nil }
    self.init("this is a fault of Vazhe (\(error)); please report it", code: Self.fault)
  }

  private init(_ error: InterchangeError) {
    switch error {
    case .missing(let path):
      self.init("\(path): there is no such file; check the path", code: Self.missing)
    case .isFolder(let path):
      self.init("\(path): this is a folder; name a file in it", code: Self.missing)
    case .unreadable(let path, let reason):
      self.init("\(path): cannot be read (\(reason)); check its permissions", code: Self.missing)
    case .empty(let path):
      self.init("\(path): the file has no text; give one that has", code: Self.rejected)
    case .notUTF8(let path, let line, let encoding?):
      self.init(
        "\(path):\(line): not UTF-8, it looks like \(encoding); convert it: iconv -f \(encoding) -t UTF-8 FILE",
        code: Self.rejected)
    case .notUTF8(let path, let line, nil):
      self.init(
        "\(path):\(line): not valid UTF-8; convert the file: iconv -f OLD-ENCODING -t UTF-8 FILE",
        code: Self.rejected)
    case .cutShort(let path, let line, let offset):
      self.init(
        "\(path):\(line): the file ends in the middle of a character, at byte \(offset), so a part of it is missing; get the whole file, or delete what is left of its last line",
        code: Self.rejected)
    case .binary(let path, let line):
      self.init(
        "\(path):\(line): holds NUL bytes, so it is no text in UTF-8; give plain text, and if this is UTF-16 without a mark, convert it: iconv -f UTF-16LE -t UTF-8 FILE",
        code: Self.rejected)
    case .tooLarge(let path, _, let limit):
      self.init(
        "\(path): larger than \(limit >> 20) MiB; split it into several files", code: Self.rejected)
    case .malformed(let path, let line, let reason, let remedy):
      self.init("\(path):\(line): \(reason); \(remedy)", code: Self.rejected)
    case .unknownFormat(let path, let known):
      self.init(
        "\(path): the format is not one that can be read here; give one of: \(known.joined(separator: ", "))",
        code: Self.rejected)
    case .cannotWrite(let path, let reason):
      self.init(
        "\(path): cannot be written (\(reason)); choose another place with --output",
        code: Self.cannotWrite)
    case .outputFailed(let path, let reason):
      self.init(
        "\(path): writing failed (\(reason)) and nothing was changed; make room and try again",
        code: Self.inputOutput)
    }
  }

  private init(_ error: StoreError) {
    switch error {
    case .isFolder(let path):
      self.init(
        "\(path): the store is one file, and this is a folder; give --store a file name",
        code: Self.missing)
    case .cannotCreate(let path, let reason):
      self.init(
        "\(path): the store cannot be made here (\(reason)); choose another place with --store",
        code: Self.cannotWrite)
    case .notADatabase(let path):
      self.init(
        "\(path): this is no SQLite file, so no store of Vazhe; choose another with --store, or move it away",
        code: Self.rejected)
    case .foreign(let path):
      self.init(
        "\(path): this SQLite file belongs to another program; choose another place with --store",
        code: Self.rejected)
    case .newer(let path, let version, let supported):
      self.init(
        "\(path): the store has schema version \(version) and this Vazhe knows up to \(supported); update Vazhe",
        code: Self.rejected)
    case .damaged(let path, let reason):
      self.init(
        "\(path): the store is damaged (\(reason)); restore a copy, or move the file away to start anew",
        code: Self.rejected)
    case .readOnly(let path):
      self.init(
        "\(path): the store may be read but not written; change its permissions or use another --store",
        code: Self.cannotWrite)
    case .unreadable(let path, let reason):
      self.init(
        "\(path): the store cannot be opened (\(reason)); check its permissions",
        code: Self.inputOutput)
    case .busy(let path):
      self.init(
        "\(path): another program is writing to the store; try again when it has finished",
        code: Self.busy)
    case .diskFull(let path):
      self.init(
        "\(path): the disk is full and nothing was changed; make room and try again",
        code: Self.inputOutput)
    case .inputOutput(let path, let reason):
      self.init(
        "\(path): the disk reports an error (\(reason)); check the disk", code: Self.inputOutput)
    }
  }

  private init(_ file: ModelFileError) {
    let path = file.path
    switch file.error {
    case .tooFewPairs(let count):
      self.init(
        "\(path): only \(count) of its pairs are transliterations of each other; give \(JointTrainer.fewest) or more",
        code: Self.rejected)
    case .notAModel:
      self.init(
        "\(path): this is no model of names; make one: vazhe transliterate train PAIRS.tsv -o MODEL",
        code: Self.rejected)
    case .otherVersion(let found, let supported):
      self.init(
        "\(path): the model has format version \(found) and this Vazhe reads version \(supported); train it again",
        code: Self.rejected)
    case .damaged:
      self.init(
        "\(path): the model is damaged or cut off; copy it again, or train it again",
        code: Self.rejected)
    }
  }

  private init(_ error: TermbaseError) {
    switch error {
    case .unknownTerm(let term):
      self.init(
        "the glossary has no “\(term)”; look with: vazhe glossary search \(term)",
        code: Self.rejected)
    case .ambiguousTerm(let term, let concepts):
      let list = concepts.map { "#\($0)" }.joined(separator: ", ")
      self.init(
        "“\(term)” belongs to several concepts; name one of them: \(list)", code: Self.rejected)
    case .exists(let persian, let english):
      self.init(
        "the glossary has \(persian) → \(english) already; change it with: vazhe glossary edit",
        code: Self.rejected)
    case .notATerm(let text, let language):
      self.init(
        "“\(text)” has no letters of a \(language) term; give the Persian term first, then the English one",
        code: Self.rejected)
    }
  }

  /// Words why the rules of an SRX file cannot be used.
  init(_ error: RuleSegmentationError, in path: String) {
    func place(_ line: Int?) -> String { line.map { "\(path):\($0)" } ?? path }
    switch error {
    case .invalidPattern(let rule, let set, let pattern, let line):
      self.init(
        "\(place(line)): rule \(rule) of “\(set)” is no ICU regular expression: \(Self.shown(pattern)); mend it",
        code: Self.rejected)
    case .invalidMap(let pattern, let line):
      self.init(
        "\(place(line)): a language map is no ICU regular expression: \(Self.shown(pattern)); mend it",
        code: Self.rejected)
    case .unmapped(let language):
      self.init(
        "\(path): no language map of the file is for “\(language)”; add one, or choose another --language",
        code: Self.rejected)
    case .unknownRules(let name, let line):
      self.init(
        "\(place(line)): the file has no rules called “\(name)”; add them or name others",
        code: Self.rejected)
    case .refinesICUBreaks:
      self.init(
        "\(path): its rules are but exceptions to the breaks of ICU4J (useIcu4jBreakRules), which Vazhe has not; use a file that has breaks of its own",
        code: Self.rejected)
    case .tooSlow(let rule, let set, let line):
      self.init(
        "\(place(line)): rule \(rule) of “\(set)” takes too long on this text; mend its repetitions within repetitions",
        code: Self.rejected)
    }
  }

  /// A pattern in a message: its start, in one line.
  private static func shown(_ pattern: String) -> String {
    let line = pattern.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 80 ? line.prefix(80) + "…" : line
  }
}
