public import OrgDomain

/// A row of members.csv.
public struct BundleMember: Sendable, Equatable {
  /// Where a member stands who is in a roster.
  public enum Status: String, CaseIterable, Sendable {
    case full
    case probationary
  }

  public var code: MemberCode
  public var name: String
  public var unit: UnitCode
  public var status: Status
  /// The day he joined the party.
  public var joined: Day?
  public var isMobile: Bool
  /// The unit in whose life a mobile member takes part.
  public var host: UnitCode?

  public init(
    code: MemberCode, name: String, unit: UnitCode, status: Status = .full, joined: Day? = nil, isMobile: Bool = false,
    host: UnitCode? = nil
  ) {
    self.code = code
    self.name = name
    self.unit = unit
    self.status = status
    self.joined = joined
    self.isMobile = isMobile
    self.host = host
  }
}

/// The rows of a members.csv without mistakes, read anew each time: names are never held together in memory.
public struct BundleMembers: Sendable, Equatable, Sequence {
  private let bytes: [UInt8]
  /// Everybody's code.
  public let codes: Set<MemberCode>

  /// Nobody.
  public init() { (bytes, codes) = ([], []) }

  init(_ bytes: [UInt8], codes: Set<MemberCode>) { (self.bytes, self.codes) = (bytes, codes) }

  public var count: Int { codes.count }

  public func makeIterator() -> Rows { Rows(bytes) }

  public struct Rows: IteratorProtocol {
    private var table: CSVTable<MembersFile.Column>?

    init(_ bytes: [UInt8]) {
      table =
        bytes.isEmpty
        ? nil : CSVTable(bytes, file: BundleFile.membersName, problems: ProblemList(limit: 0))
    }

    public mutating func next() -> BundleMember? {
      while table?.next() == true {
        if let table, let member = MembersFile.member(table) { return member }
      }
      return nil
    }
  }
}
