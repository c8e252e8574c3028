import Foundation
import Synchronization

/// Passes bytes between clients and a server over Unix sockets, counts those that go to the server, and does something when
/// there were so many.
final class CuttingProxy: Sendable {
  private struct State {
    var passed = 0
    var limit: Int?
    var isCut = false
  }

  private let listener: Int32
  private let server: String
  private let state: Mutex<State>
  private let act: @Sendable () -> Void
  private let cuts: Bool
  let path: String

  /// - Parameters:
  ///   - limit: after how many bytes to act; nil: never.
  ///   - cuts: whether the connection ends there; else the bytes that reach the limit are passed on.
  ///   - act: done once, behind them.
  init(
    path: String, to server: String, after limit: Int?, cuts: Bool = false, _ act: @escaping @Sendable () -> Void = {}
  ) throws {
    self.path = path
    self.server = server
    self.act = act
    self.cuts = cuts
    state = Mutex(State(limit: limit))
    listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    let bound = CuttingProxy.with(path) { bind(listener, $0, $1) }
    guard listener >= 0, bound == 0, listen(listener, 16) == 0 else { throw CocoaError(.fileWriteUnknown) }
    Thread.detachNewThread { self.accept() }
  }

  /// How many bytes have gone to the server.
  var passed: Int { state.withLock { $0.passed } }

  func close() {
    shutdown(listener, Int32(SHUT_RDWR))
    Glibc.close(listener)
  }

  private func accept() {
    while true {
      let client = Glibc.accept(listener, nil, nil)
      guard client >= 0 else { return }
      let upstream = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
      guard CuttingProxy.with(server, { connect(upstream, $0, $1) }) == 0 else {
        Glibc.close(client)
        Glibc.close(upstream)
        continue
      }
      Thread.detachNewThread { self.pump(from: client, to: upstream, counts: true) }
      Thread.detachNewThread { self.pump(from: upstream, to: client, counts: false) }
    }
  }

  private func pump(from source: Int32, to target: Int32, counts: Bool) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(source, &buffer, buffer.count)
      guard count > 0 else { break }
      let isReached = counts && reaches(count)
      if isReached, cuts { break }
      var sent = 0
      while sent < count {
        let written = buffer[sent..<count].withUnsafeBytes {
          send(target, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        guard written > 0 else { break }
        sent += written
      }
      if isReached { act() }
      guard sent == count else { break }
    }
    shutdown(source, Int32(SHUT_RDWR))
    shutdown(target, Int32(SHUT_RDWR))
  }

  /// Counts, and says whether this is what reaches the limit.
  private func reaches(_ count: Int) -> Bool {
    state.withLock { state in
      state.passed += count
      guard let limit = state.limit, state.passed >= limit, !state.isCut else { return false }
      state.isCut = true
      return true
    }
  }

  private static func with(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
    }
  }
}
