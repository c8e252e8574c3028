import Foundation
import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// The clock wakes tenants, open or closed, and after the server was killed.
@Suite(.timeLimit(.minutes(5))) struct ReminderServiceTests {
  @Test("it sleeps until the earliest deadline, and wakes earlier when a commit brings an earlier one")
  func sleepsUntilTheEarliest() async throws {
    try await RemindedFolder.with { folder in
      let installation = try await folder.open()
      let tenant = try await folder.make("small", in: installation)
      try await folder.withService(installation) {
        await folder.untilAsleep(until: .max)
        let item = try await folder.submit("V1", as: "v1", in: tenant)
        await folder.untilAsleep(until: try folder.time("2012-04-24T00:00:00"))
        _ = try await folder.submit("FIRM", as: "firm", in: tenant)
        await folder.untilAsleep(until: try folder.time("2012-04-23T00:00:00"))
        try folder.set("2012-04-24T08:00:00")
        await folder.untilAsleep(until: .max)
        #expect(try tenant.reminders(of: item) == ["2012-04-24T08:00:00.000+08:00"])
      }
      await installation.close()
    }
  }

  @Test("a tenant that was closed is opened when it is due, and what was due meanwhile is on record once")
  func closedTenantsAreWoken() async throws {
    try await RemindedFolder.with { folder in
      let first = try await folder.open()
      let item = try await folder.submit("V1", as: "v1", in: folder.make("small", in: first))
      await first.close()
      try await RemindedFolder.with(copyOf: folder) { copy in
        try await expectWoken(copy, item, due: try folder.time("2012-04-24T00:00:00"))
        try await RemindedFolder.with(copyOf: copy) { try await expectWoken($0, item, due: nil) }
      }
    }
  }

  /// Expects that a server which starts much later knows when the tenant is due, and that its case was urged once.
  private func expectWoken(_ folder: RemindedFolder, _ item: String, due: Instant?) async throws {
    try folder.set("2012-05-01T08:00:00")
    let installation = try await folder.open()
    #expect(installation.dueTimes.snapshot().dues["small"] == due)
    try await folder.withService(installation) { await folder.untilAsleep(until: .max) }
    let events = try await installation.tenant("small").events(of: item)
    #expect(events.filter { $0 == "urged by nobody" }.count == 1)
    await installation.close()
  }

  @Test("after a kill, what fell due meanwhile is on record at the next start, once")
  func killedServersGoOn() async throws {
    try await RemindedFolder.with { folder in
      let installation = try await folder.open()
      let item = try await folder.submit("V1", as: "v1", in: folder.make("small", in: installation))
      // What a killed server leaves: its files as they are, nothing closed.
      try await RemindedFolder.with(copyOf: folder) { copy in
        try await expectWoken(copy, item, due: folder.clock.now())
        try await RemindedFolder.with(copyOf: copy) { try await expectWoken($0, item, due: nil) }
      }
      await installation.close()
    }
  }

  @Test("a tenant that cannot be opened stops no other, and is tried again later")
  func aFailingTenantStopsNoOther() async throws {
    try await RemindedFolder.with { folder in
      let first = try await folder.open()
      let broken = try await folder.submit("V1", as: "v1", in: folder.make("broken", in: first))
      let sound = try await folder.submit("V1", as: "v1", in: folder.make("sound", in: first))
      await first.close()
      try await RemindedFolder.with(copyOf: folder) { try await expectSound($0, sound, whileFailing: broken) }
    }
  }

  private func expectSound(_ folder: RemindedFolder, _ sound: String, whileFailing broken: String) async throws {
    let file = folder.path + "/tenants/broken.sqlite"
    try FileManager.default.moveItem(atPath: file, toPath: file + ".away")
    try Data("no database".utf8).write(to: URL(filePath: file))
    try folder.set("2012-05-01T08:00:00")
    let installation = try await folder.open()
    try await folder.withService(installation) {
      await folder.untilAsleep(until: try folder.time("2012-05-01T08:01:00"))
      #expect(try await installation.tenant("sound").reminders(of: sound).count == 1)
      try FileManager.default.removeItem(atPath: file)
      try FileManager.default.moveItem(atPath: file + ".away", toPath: file)
      try folder.set("2012-05-01T08:01:00")
      await folder.untilAsleep(until: .max)
      #expect(try await installation.tenant("broken").reminders(of: broken).count == 1)
    }
    await installation.close()
  }
}
