import OrgDomain
import OrgStorage

/// Values that tests share.
enum Samples {
  /// Texts that stores like to spoil: empty, composed and decomposed, right to left, beyond 16 bits, quotes, line ends.
  static let oddTexts = [
    "", " ", "é", "e\u{301}", "彭州市通济镇党委", "🏮👨‍👩‍👧", "עברית", "'; DROP TABLE unit; --",
    "a\r\nb\tc", "%_\\?1 $1", "\u{FEFF}x", "\u{10FFFF}",
  ]

  static let longCode = code(String(repeating: "Z9._-z", count: 10) + "abcd")

  static func code(_ text: String) -> Code {
    guard let code = Code(text) else { preconditionFailure("\(text) is no code") }
    return code
  }

  static func instant(_ milliseconds: Int64) -> Instant { Instant(milliseconds: milliseconds) }
  static func user(_ number: Int64) -> UserNumber { UserNumber(rawValue: number) }
  static func revision(_ number: Int64) -> Revision { Revision(rawValue: number) }

  static func digest(_ seed: UInt8) -> [UInt8] { Array(repeating: seed, count: 32) }

  static func event(_ seq: Int64, caseNumber: Int64? = nil, kind: String = "test", body: [UInt8] = [1]) -> EventRecord {
    EventRecord(
      seq: seq, at: instant(seq * 1000), actor: nil, unit: nil, caseNumber: caseNumber.map(CaseNumber.init(rawValue:)),
      kind: kind, version: 1, body: body, previousHash: digest(0), hash: digest(1))
  }

  static let vocabulary = Vocabulary(
    traitGroups: TraitGroups(["one": [Trait(rawValue: "b")], "two": [Trait(rawValue: "规上")]]))

  /// A root and three units below it, the last one the child of the one before.
  static let units: [Unit] = [
    Unit(code: code("ROOT"), name: "彭州市委", kind: .committee, category: Category(rawValue: "town")),
    Unit(
      code: code("T01"), name: "通济镇党委", kind: .committee, category: Category(rawValue: "town"),
      traits: [Trait(rawValue: "b"), Trait(rawValue: "规上")], parent: code("ROOT"), industry: code("V01"),
      territory: code("ROOT"), memberCount: 120),
    Unit(
      code: code("V01"), name: "Blue Village 党支部", kind: .branch, category: Category(rawValue: "village"),
      parent: code("T01"), memberCount: 31),
    Unit(code: longCode, name: "e\u{301}🏮", kind: .site, parent: code("V01"), status: .dissolved),
  ]
}

extension TenantTables {
  /// Appends an event and its revision.
  func beginRevision(_ number: Int64) throws {
    let seq = (try lastEvent()?.seq ?? 0) + 1
    try append(Samples.event(seq))
    try append(Samples.revision(number), at: Samples.instant(number), event: seq)
  }

  /// The sample units, three users and a campaign, at revision 1.
  func fill() throws {
    try beginRevision(1)
    try found(Samples.units, from: Samples.revision(1))
    for number in Int64(1)...3 {
      try insert(
        User(number: Samples.user(number), code: Samples.code("u\(number)")), name: "用户\(number)",
        at: Samples.instant(number))
    }
    try insert(StoredCampaign(code: Samples.code("2012"), name: "二〇一二", year: 2012))
  }

  /// Founds units behind others that there are.
  func found(_ units: [Unit], behind before: [Unit] = [], from revision: Revision) throws {
    let tree = try OrganizationTree(units: before + units, vocabulary: Samples.vocabulary)
    try found(before.count..<tree.count, of: tree, from: revision)
  }

  /// All units as they stand, or as they stood at a revision.
  func units(asOf revision: Revision? = nil) throws -> [Unit] {
    Array(try tree(Samples.vocabulary, asOf: revision).units)
  }

  static func sampleIndex(_ code: UnitCode) -> UnitIndex? {
    Samples.units.firstIndex { $0.code == code }.map { UnitIndex($0) }
  }
}
