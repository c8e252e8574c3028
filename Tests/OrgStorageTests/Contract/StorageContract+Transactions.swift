import Dispatch
import OrgDomain
import OrgStorage
import Testing

private struct Refusal: Error {}

/// The error that the body throws; nil where it throws none.
///
/// Swift 6.3.1 runs the wrong closure where one stands in an `#expect` inside another closure: keep closures out of it.
private func thrown(_ body: () throws -> Void) -> (any Error)? {
  do {
    try body()
    return nil
  } catch {
    return error
  }
}

/// Transactions, savepoints, snapshots.
extension StorageContract {
  func isolation() async throws {
    let (first, second) = (try await tenant(), try await emptyTenant())
    try await first.write { try $0.setSetting("slug", "first") }
    try await second.write { try $0.setSetting("slug", "second") }
    #expect(try await first.read { try $0.setting("slug") } == "first")
    #expect(try await second.read { try $0.setting("slug") } == "second")
    #expect(try await second.read { try $0.units().isEmpty && $0.users().isEmpty })
  }

  func savepoints() async throws {
    let tenant = try await tenant()
    try await tenant.write { tables throws in
      try tables.setSetting("a", "kept")
      let refusal = thrown {
        try tables.savepoint {
          try tables.setSetting("a", "lost")
          try tables.setSetting("b", "lost")
          try tables.append(Samples.event(2))
          throw Refusal()
        }
      }
      #expect(refusal is Refusal)
      let answer = try tables.savepoint {
        try tables.setSetting("c", "kept")
        let refusal = thrown {
          try tables.savepoint {
            try tables.setSetting("c", "lost")
            throw Refusal()
          }
        }
        #expect(refusal is Refusal)
        return 7
      }
      #expect(answer == 7)
    }
    try await tenant.read { tables throws in
      #expect(try tables.setting("a") == "kept" && tables.setting("b") == nil && tables.setting("c") == "kept")
      #expect(try tables.lastEvent()?.seq == 1)
    }
  }

  /// An error of a statement spoils the transaction; leaving the savepoint around it mends it.
  func spoiltTransaction() async throws {
    let tenant = try await tenant()
    await expectStorageError(.aborted) {
      try await tenant.write { tables throws in
        try tables.setSetting("a", "lost")
        let error = thrown { try tables.append(Samples.event(1)) }
        #expect(error is StorageError)
      }
    }
    await expectStorageError(.aborted) {
      try await tenant.write { tables throws in
        let error = thrown { try tables.append(Samples.event(1)) }
        #expect(error is StorageError)
        try tables.setSetting("a", "lost")
      }
    }
    try await tenant.write { tables throws in
      let left = thrown { try tables.savepoint { try tables.append(Samples.event(1)) } }
      #expect(left is StorageError)
      let swallowed = thrown {
        try tables.savepoint {
          try tables.setSetting("a", "lost")
          _ = thrown { try tables.append(Samples.event(1)) }
        }
      }
      #expect((swallowed as? StorageError)?.code == .aborted)
      try tables.setSetting("b", "kept")
    }
    #expect(try await tenant.read { try $0.setting("a") } == nil)
    #expect(try await tenant.read { try $0.setting("b") } == "kept")
  }

  func rollback() async throws {
    let tenant = try await tenant()
    await #expect(throws: Refusal.self) {
      try await tenant.write { tables throws in
        try tables.setSetting("a", "lost")
        throw Refusal()
      }
    }
    await expectStorageError(.constraint, .unique) {
      try await tenant.write { tables throws in
        try tables.setSetting("a", "lost")
        try tables.append(Samples.event(1))
      }
    }
    #expect(try await tenant.read { try $0.setting("a") } == nil)
    try await tenant.write { try $0.setSetting("a", "kept") }
    #expect(try await tenant.read { try $0.setting("a") } == "kept")
  }

  func snapshot() async throws {
    let tenant = try await tenant()
    try await tenant.write { try $0.setSetting("a", "before") }
    let (begun, signal) = AsyncStream<Void>.makeStream()
    let written = DispatchSemaphore(value: 0)
    async let seen = tenant.read { tables throws in
      let first = try tables.setting("a")
      signal.finish()
      written.wait()
      return [first, try tables.setting("a")]
    }
    for await _ in begun {}
    try await tenant.write { try $0.setSetting("a", "after") }
    #expect(try await tenant.read { try $0.setting("a") } == "after")
    written.signal()
    #expect(try await seen == ["before", "before"])
  }

  func cancelledWrite() async throws {
    let tenant = try await tenant()
    let (begun, signal) = AsyncStream<Void>.makeStream()
    let cancelled = DispatchSemaphore(value: 0)
    let task = Task {
      try await tenant.write { tables throws in
        signal.finish()
        cancelled.wait()
        try tables.setSetting("a", "kept")
      }
    }
    for await _ in begun {}
    task.cancel()
    cancelled.signal()
    try await task.value
    #expect(try await tenant.read { try $0.setting("a") } == "kept")
  }

  func closing() async throws {
    let tenant = try await tenant()
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        group.addTask { await Self.succeedsOrIsUnavailable { _ = try await tenant.read { try $0.units() } } }
        group.addTask {
          await Self.succeedsOrIsUnavailable { try await tenant.write { try $0.setSetting("n\(number)", "x") } }
        }
        if number == 20 { group.addTask { await Self.succeedsOrIsUnavailable { try await tenant.close() } } }
      }
    }
    try await tenant.close()
    await expectStorageError(.unavailable) { try await tenant.write { try $0.setSetting("a", "x") } }
    await expectStorageError(.unavailable) { _ = try await tenant.read { try $0.units() } }
    try await tenant.close()
  }

  private static func succeedsOrIsUnavailable(_ body: () async throws -> Void) async {
    do {
      try await body()
    } catch {
      #expect((error as? StorageError)?.code == .unavailable, "\(error)")
    }
  }

  func writeInRead() async throws {
    let tenant = try await tenant()
    await expectStorageError(.readOnly) { try await tenant.read { try $0.setSetting("a", "x") } }
    await #expect(throws: Refusal.self) { try await tenant.read { _ in throw Refusal() } }
    #expect(try await tenant.read { try $0.setting("a") } == nil)
  }
}
