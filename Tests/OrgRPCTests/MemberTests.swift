import OrgAPI
import OrgClient
import OrgDomain
import OrgStorage
import OrgStorageSQLite
import Testing

/// Rosters over the wire: who reads and keeps them, how members move, and what the log has of it.
@Suite struct MemberTests {
  private static func add(_ unit: String, _ member: String, _ name: String = "党员甲一") -> MemberAdd.Params {
    MemberAdd.Params(unit: unit, member: member, name: name)
  }

  @Test("a roster is read in one's own scope alone, and each reading is in the access log")
  func reading() async throws {
    try await withTown { town in
      let secretary = try await town.user("v1")
      _ = try await secretary.call(MemberAdd.self, Self.add("V1", "M1"))
      _ = try await secretary.call(
        MemberAdd.self,
        .init(
          unit: "V1", member: "M2", name: "党员甲二", status: .probationary, joined: "2012-01-05",
          since: "2012-02-01", host: "V2"))
      let own = try await secretary.call(MemberList.self, .init(unit: "V1"))
      #expect(own.members.map(\.member) == ["M1", "M2"] && own.members.map(\.name) == ["党员甲一", "党员甲二"])
      #expect(own.members[1].host == "V2" && own.members[1].mobile && own.members[1].since == "2012-02-01")
      #expect(own.roster == RosterView(full: 1, probationary: 1, mobile: 1, unhosted: 0))
      let first = try await secretary.call(MemberList.self, .init(unit: "V1", limit: 1))
      let second = try await secretary.call(MemberList.self, .init(unit: "V1", limit: 1, cursor: first.nextCursor))
      #expect(first.members.map(\.member) == ["M1"] && second.members.map(\.member) == ["M2"])
      #expect(second.nextCursor == nil)
      let mobile = try await secretary.call(MemberList.self, .init(unit: "V1", status: .full, mobile: true))
      #expect(mobile.members.isEmpty)
      for stranger in ["v2", "t1b", "t2", "auditor", "lead"] {
        let refusal = try await town.refused(stranger, MemberList.self, .init(unit: "V1"))
        #expect(refusal.kind == .forbidden, "\(stranger)")
      }
      #expect(try await town.once("t1", MemberList.self, .init(unit: "V1")).members.count == 2)
      // The host sees its guest, and nobody else of that roster.
      let guests = try await town.once("v2", MemberList.self, .init(unit: "V2"))
      #expect(guests.members.map(\.member) == ["M2"] && guests.members[0].guest == true && guests.roster == nil)
      #expect(try await town.once("v2", MemberList.self, .init(unit: "V2", guests: false)).members.isEmpty)
      #expect(try await town.once("v2", MemberGet.self, .init(member: "M2")).member.name == "党员甲二")
      #expect(try await town.refused("v2", MemberGet.self, .init(member: "M1")).kind == .forbidden)
      #expect(
        try await Self.readings(town) == [
          "V1 member.list 2", "V1 member.list 1", "V1 member.list 1", "V1 member.list 0", "V1 member.list 2",
          "V2 member.list 1", "V2 member.list 0", "V1 member.get M2",
        ])
      _ = try await town.ledger()
    }
  }

  /// What the access log has: unit and reading.
  private static func readings(_ town: Town) async throws -> [String] {
    let database = try SQLiteDatabase.open(town.server.folder + "/data/tenants/small.sqlite", readers: 1)
    let records = try await database.read { connection in
      let tables = TenantTables(connection: connection)
      var codes: [String] = []
      try tables.eachUnit { codes.append($0.unit.code.text) }
      return try tables.accesses(after: 0, limit: 100).map { record in
        "\(record.unit.map { codes[$0.position] } ?? "-") \(record.what)"
      }
    }
    try await database.close()
    return records
  }

  @Test("names never enter the log, and a roster can be asked for as it was")
  func history() async throws {
    try await withTown { town in
      let secretary = try await town.user("v1")
      let added = try await secretary.call(MemberAdd.self, Self.add("V1", "M1"))
      _ = try await secretary.call(MemberUpdate.self, .init(member: "M1", name: "党员乙一", status: .probationary))
      town.server.set(hoursAfterMorning: 48)
      _ = try await town.once("t1", MemberTransfer.self, .init(member: "M1", to: "V2", since: "2012-04-21"))
      let before = MemberList.Params(unit: "V1", asOf: AsOf(revision: added.revision))
      #expect(try await secretary.call(MemberList.self, before).members.map(\.status) == [.full])
      let thatDay = MemberList.Params(unit: "V1", asOf: AsOf(date: "2012-04-20"))
      let then = try await secretary.call(MemberList.self, thatDay).members
      #expect(then.map(\.status) == [.probationary] && then.map(\.name) == ["党员乙一"])
      #expect(
        try await secretary.call(MemberList.self, .init(unit: "V1", asOf: AsOf(date: "2012-04-22"))).members.isEmpty)
      for wrong in [AsOf(revision: 0), AsOf(revision: 99), AsOf(date: "2012-4-1"), AsOf(date: "x")] {
        let refusal = try await secretary.refusal(MemberList.self, .init(unit: "V1", asOf: wrong))
        #expect(refusal.kind == .invalid, "\(wrong)")
      }
      let places = try await town.once("v2", MemberGet.self, .init(member: "M1")).places
      #expect(places.map(\.unit) == ["V2", "V1", "V1"] && places.map(\.since).first == "2012-04-21")
      let events = try await town.once("auditor", AuditList.self, .init(limit: 1000)).events
      #expect(events.filter { $0.kind == "member.set" }.count == 3)
      #expect(!events.contains { $0.body.contains("党员") || $0.body.contains("M1") })
      _ = try await town.ledger()
    }
  }

  @Test("who keeps one roster offers a member, and who keeps the other takes him over")
  func transfer() async throws {
    try await withTown { town in
      let (sender, receiver) = (try await town.user("v1"), try await town.user("v2"))
      for number in 1...3 { _ = try await sender.call(MemberAdd.self, Self.add("V1", "M\(number)")) }
      let offer = try await sender.call(MemberTransfer.self, .init(member: "M1", to: "V2"))
      #expect(!offer.moved)
      #expect(try await sender.call(UnitGet.self, .init(unit: "V1")).members == 3, "he counts where he is")
      #expect(try await sender.refusal(MemberTransfer.self, .init(member: "M1", to: "V3")).code == "member.offered")
      #expect(try await sender.refusal(MemberReceive.self, .init(member: "M1", accept: true)).kind == .forbidden)
      let asked = try await receiver.call(MemberList.self, .init(unit: "V2")).members
      #expect(asked.map(\.member) == ["M1"] && asked[0].offered == "V2" && asked[0].guest == true)
      #expect(try await receiver.call(MemberReceive.self, .init(member: "M1", accept: true)).unit == "V2")
      #expect(try await receiver.call(UnitGet.self, .init(unit: "V2")).roster?.full == 1)
      #expect(try await sender.call(UnitGet.self, .init(unit: "V1")).members == 2)
      #expect(try await sender.refusal(MemberGet.self, .init(member: "M1")).kind == .forbidden)
      _ = try await sender.call(MemberTransfer.self, .init(member: "M2", to: "V2"))
      #expect(try await sender.call(MemberReceive.self, .init(member: "M2", accept: false)).unit == "V1")
      #expect(
        try await receiver.refusal(MemberReceive.self, .init(member: "M2", accept: true)).kind == .forbidden)
      let unasked = try await sender.refusal(MemberReceive.self, .init(member: "M2", accept: true))
      #expect(unasked.code == "member.notOffered")
      #expect(try await sender.refusal(MemberTransfer.self, .init(member: "M2", to: "V1")).code == "member.sameUnit")
      #expect(try await receiver.refusal(MemberTransfer.self, .init(member: "M2", to: "V2")).kind == .forbidden)
      // The town keeps both rosters, and moves him at once.
      #expect(try await town.once("t1", MemberTransfer.self, .init(member: "M3", to: "V2")).moved)
      _ = try await town.ledger()
    }
  }

  @Test("who has left stays on record until his name is erased by rule")
  func leavingAndErasing() async throws {
    try await withTown { town in
      let secretary = try await town.user("v1")
      _ = try await secretary.call(MemberAdd.self, Self.add("V1", "M1"))
      #expect(try await secretary.refusal(MemberAdd.self, Self.add("V1", "M1")).code == "member.exists")
      #expect(try await town.refused("admin", MemberErase.self, .init(member: "M1")).code == "member.stillPresent")
      _ = try await secretary.call(MemberLeave.self, .init(member: "M1", reason: .transferredOut))
      #expect(try await secretary.call(MemberList.self, .init(unit: "V1")).members.isEmpty)
      let late = try await secretary.refusal(MemberUpdate.self, .init(member: "M1", status: .full))
      #expect(late.code == "member.hasLeft")
      _ = try await secretary.call(MemberAdd.self, Self.add("V1", "M1", "党员甲一"))
      _ = try await secretary.call(MemberLeave.self, .init(member: "M1", reason: .died))
      #expect(try await secretary.refusal(MemberErase.self, .init(member: "M1")).kind == .forbidden)
      let erasing = MemberErase.Params(member: "M1", requestKey: "erase-1")
      _ = try await town.once("admin", MemberErase.self, erasing)
      _ = try await town.once("admin", MemberErase.self, .init(member: "M1"))
      let gone = try await secretary.call(MemberList.self, .init(unit: "V1", status: .left)).members
      #expect(gone.map(\.name) == [nil] && gone.map(\.leaving) == [.died])
      #expect(try await secretary.refusal(MemberAdd.self, Self.add("V1", "M1")).code == "member.erased")
      let report = try await town.once("auditor", AuditVerify.self, .init())
      #expect(report.valid && report.erased == 1, "\(report.problems)")
      // Without its salt nobody can try names against the digest in the log.
      #expect(try await Self.salts(town) == [[]])
    }
  }

  private static func salts(_ town: Town) async throws -> [[UInt8]] {
    let database = try SQLiteDatabase.open(town.server.folder + "/data/tenants/small.sqlite", readers: 1)
    let salts = try await database.read { connection in
      try TenantTables(connection: connection).members(after: nil, limit: 10).map(\.identity.salt)
    }
    try await database.close()
    return salts
  }

  @Test("who comes back keeps the day he joined, and is taken in by whoever keeps the roster that he left")
  func returning() async throws {
    try await withTown { town in
      let secretary = try await town.user("v1")
      _ = try await secretary.call(MemberAdd.self, .init(unit: "V1", member: "M1", name: "党员甲一", joined: "2001-07-01"))
      _ = try await secretary.call(MemberLeave.self, .init(member: "M1", reason: .ceased))
      let stranger = try await town.refused("v2", MemberAdd.self, Self.add("V2", "M1", "党员甲一"))
      #expect(stranger.kind == .forbidden)
      // The town keeps both rosters.
      _ = try await town.once("t1", MemberAdd.self, Self.add("V2", "M1", "党员甲一"))
      let back = try await town.once("v2", MemberGet.self, .init(member: "M1")).member
      #expect(back.joined == "2001-07-01" && back.unit == "V2")
      _ = try await town.once("v2", MemberLeave.self, .init(member: "M1", reason: .ceased))
      _ = try await town.once("v2", MemberAdd.self, .init(unit: "V2", member: "M1", name: "党员甲一", joined: "2002-07-01"))
      #expect(try await town.once("v2", MemberGet.self, .init(member: "M1")).member.joined == "2002-07-01")
      _ = try await town.ledger()
    }
  }

  @Test("a roster says how many members a unit has, and hosts are other units")
  func counts() async throws {
    try await withTown { town in
      let secretary = try await town.user("v1")
      #expect(try await secretary.call(UnitGet.self, .init(unit: "V1")).members == 30)
      _ = try await secretary.call(MemberAdd.self, Self.add("V1", "M1"))
      let unit = try await secretary.call(UnitGet.self, .init(unit: "V1"))
      #expect(unit.members == 1 && unit.roster == RosterView(full: 1, probationary: 0, mobile: 0, unhosted: 0))
      let figure = try await town.refused("admin", UnitUpdate.self, .init(unit: "V1", members: 31))
      #expect(figure.code == "member.rosterCounts")
      let wrong: [(MemberUpdate.Params, String)] = [
        (.init(member: "M1", host: "V1"), "member.hostIsHome"),
        (.init(member: "M1", mobile: false, host: "V2"), "member.hostOfSettled"),
        (.init(member: "M1", host: "V9"), "notFound.unit"),
        (.init(member: "M1", joined: "2013-01-01"), "evidence.dayAhead"),
      ]
      for (params, code) in wrong {
        #expect(try await secretary.refusal(MemberUpdate.self, params).code == code)
      }
      _ = try await secretary.call(MemberUpdate.self, .init(member: "M1", mobile: true))
      #expect(try await secretary.call(UnitGet.self, .init(unit: "V1")).roster?.unhosted == 1)
      _ = try await secretary.call(MemberUpdate.self, .init(member: "M1", host: "V2"))
      _ = try await secretary.call(MemberUpdate.self, .init(member: "M1", host: ""))
      #expect(try await secretary.call(UnitGet.self, .init(unit: "V1")).roster?.unhosted == 1)
      _ = try await town.ledger()
    }
  }
}
