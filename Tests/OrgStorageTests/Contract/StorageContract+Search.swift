import OrgDomain
import OrgStorage
import Testing

/// Units are found by name.
extension StorageContract {
  private func tenant(names: [String]) async throws -> TenantDatabase {
    let tenant = try await emptyTenant()
    try await tenant.write { tables throws in
      try tables.beginRevision(1)
      let units = names.enumerated().map { offset, name in
        Unit(
          code: Samples.code("U\(offset)"), name: name, kind: .branch, parent: offset == 0 ? nil : Samples.code("U0"))
      }
      try tables.found(units, from: Samples.revision(1))
    }
    return tenant
  }

  private func found(_ text: String, _ tenant: TenantDatabase) async throws -> [Int] {
    try await tenant.read { try $0.searchUnits(text, after: nil, limit: 100).map(\.position) }
  }

  func searchChinese() async throws {
    let tenant = try await tenant(names: ["彭州市通济镇党委", "通济镇大坪村党支部", "济通路社区", "镇", "𠀀村"])
    #expect(try await found("通济镇", tenant) == [0, 1])
    #expect(try await found("通济 镇", tenant) == [0, 1], "white space makes no difference")
    #expect(try await found("济", tenant) == [0, 1, 2])
    #expect(try await found("镇", tenant) == [0, 1, 3])
    #expect(try await found("𠀀村", tenant) == [4])
    #expect(try await found("村镇", tenant) == [])
    #expect(try await found("", tenant) == [])
    #expect(try await found(" \u{0}", tenant) == [])
    #expect(try await found("彭州市通济镇党委会", tenant) == [], "a pair beyond the name's own")
  }

  func searchASCII() async throws {
    let long = "The quick brown fox jumps over the lazy dog"
    let tenant = try await tenant(names: ["Blue Village", "BLUEBERRY", "Ｂｌｕｅ　１２", long, long + "s"])
    #expect(try await found("blue", tenant) == [0, 1, 2])
    #expect(try await found("ＢＬＵＥ", tenant) == [0, 1, 2], "width makes no difference")
    #expect(try await found("12", tenant) == [2])
    #expect(try await found("b", tenant) == [0, 1, 2, 3, 4])
    #expect(try await found("%_", tenant) == [])
    #expect(try await found(long, tenant) == [3, 4], "more pairs than one statement asks for")
    #expect(try await found(long + "s", tenant) == [4])
  }

  func searchPages() async throws {
    let names = (0..<40).map { $0 % 3 == 0 ? "some quite long name \($0)" : "some quite long nome \($0)" }
    let tenant = try await tenant(names: names)
    for text in ["so", "some quite long name"] {
      let expected = (0..<40).filter { text == "so" || $0 % 3 == 0 }
      for limit in [1, 7, 40, 100] {
        var found: [UnitIndex] = []
        while true {
          let after = found.last
          let page = try await tenant.read { try $0.searchUnits(text, after: after, limit: limit) }
          found += page
          if page.count < limit { break }
        }
        #expect(found.map(\.position) == expected, "\(text) by \(limit)")
      }
    }
  }

  func searchFollowsNames() async throws {
    let tenant = try await tenant(names: ["甲乙丙", "甲乙"])
    try await tenant.write { tables throws in
      try tables.beginRevision(2)
      let unit = Unit(code: Samples.code("U0"), name: "乙丙丁", kind: .branch)
      try tables.amend(UnitIndex(0), to: unit, from: Samples.revision(2), resolve: { _ in nil })
    }
    for text in ["甲", "甲乙"] { #expect(try await found(text, tenant) == [1]) }
    for text in ["乙丙", "丙丁"] { #expect(try await found(text, tenant) == [0]) }
    #expect(try await found("乙", tenant) == [0, 1])
  }
}
