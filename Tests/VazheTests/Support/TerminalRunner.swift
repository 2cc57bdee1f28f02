import Foundation

extension CommandRunner {
  /// Runs one command with a terminal of so many columns as standard error.
  ///
  /// Gives its exit code and what it wrote there; `signal` is sent as soon as the terminal shows `trigger`.
  func onTerminal(
    _ arguments: [String], columns: UInt16, environment: [String: String] = [:],
    signal: Int32? = nil, when trigger: String = ""
  ) throws -> (code: Int32, screen: String) {
    // What posix_openpt, unlockpt and ptsname do, which Glibc's module leaves out.
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, 0x4004_5431, &isLocked) == 0,
      ioctl(master, 0x8004_5430, &number) == 0
    else { throw CommandFault(what: "no terminal: \(String(cString: strerror(errno)))") }
    defer { close(master) }
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Self.binary.get())
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "NO_COLOR" }
      .merging(["VAZHE_STORE": store, "TERM": "xterm"]) { $1 }.merging(environment) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
    try process.run()
    close(slave)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    var isSent = false
    while true {
      // The read fails once the command, which alone holds the other end, is gone.
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[0..<count]
      if let signal, !isSent, String(decoding: bytes, as: UTF8.self).contains(trigger) {
        isSent = true
        kill(process.processIdentifier, signal)
      }
    }
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
