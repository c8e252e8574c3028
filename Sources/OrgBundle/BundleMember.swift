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
  /// The line of everybody's row.
  private let lines: [MemberCode: Int]

  /// Nobody.
  public init() { (bytes, lines) = ([], [:]) }

  init(_ bytes: [UInt8], lines: [MemberCode: Int]) { (self.bytes, self.lines) = (bytes, lines) }

  public var count: Int { lines.count }

  public func contains(_ member: MemberCode) -> Bool { lines[member] != nil }

  /// Whether there is a members.csv, were it without rows: then a bundle that is complete says that nobody is left.
  public var isGiven: Bool { !bytes.isEmpty }

  /// Where the rows of some members stand; reads the file once more.
  public func places(of wanted: Set<MemberCode>) -> [MemberCode: BundlePlace] {
    var places: [MemberCode: BundlePlace] = [:]
    var rows = makeIterator()
    while places.count < wanted.count, let member = rows.next() {
      if wanted.contains(member.code) { places[member.code] = rows.place }
    }
    return places
  }

  public func makeIterator() -> Rows { Rows(bytes) }

  public struct Rows: IteratorProtocol {
    private var table: CSVTable<MembersFile.Column>?

    init(_ bytes: [UInt8]) {
      table =
        bytes.isEmpty
        ? nil : CSVTable(bytes, file: BundleFile.membersName, problems: ProblemList(limit: 0))
    }

    /// Where the member stands who was handed over last.
    var place: BundlePlace? {
      table.flatMap { $0.place(.code) }.map {
        BundlePlace(file: BundleFile.membersName, line: $0.line, column: $0.column)
      }
    }

    public mutating func next() -> BundleMember? {
      while table?.next() == true {
        if let table, let member = MembersFile.member(table) { return member }
      }
      return nil
    }
  }
}
