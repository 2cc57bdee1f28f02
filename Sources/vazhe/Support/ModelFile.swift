import Interchange
import Transliteration

/// What is wrong with a model, and in which file.
struct ModelFileError: Error {
  let path: String
  let error: ModelError
}

/// Reads models of names.
enum ModelFile {
  /// The model at `path`, or the bundled one.
  static func read(_ path: String?) throws -> JointModel {
    let path = try path ?? Installation.names()
    let bytes = try InputBytes(path: path).bytes
    do {
      return try JointModel(bytes: bytes)
    } catch {
      throw ModelFileError(path: path, error: error)
    }
  }
}
