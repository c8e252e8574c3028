import OrgAPI
import OrgDomain

/// Reads members.csv row by row, keeping the codes alone.
struct MembersFile {
  enum Column: Int, CSVColumn {
    case code, name, unit, status, joined, mobile, host

    static let optional: [Column] = [.status, .joined, .mobile, .host]
  }

  private(set) var members = BundleMembers()

  init(_ bytes: [UInt8], known: KnownNames, problems: ProblemList) {
    guard var table = CSVTable<Column>(bytes, file: BundleFile.membersName, problems: problems) else { return }
    var lineOfMember: [MemberCode: Int] = [:]
    while table.next() {
      guard let member = MembersFile.member(table) else { continue }
      MembersFile.judge(member.unit, .unit, known, table)
      if let host = member.host { MembersFile.judge(host, .host, known, table) }
      if member.host == member.unit { table.report(.hostIsUnit, [member.unit.text], .host) }
      if let line = lineOfMember[member.code] {
        table.report(.duplicateRow, [member.code.text, String(line)], .code)
      } else {
        lineOfMember[member.code] = table.line
      }
    }
    members = BundleMembers(bytes, lines: lineOfMember)
  }

  /// Names a unit that is not there, or that cannot have members.
  private static func judge(_ unit: UnitCode, _ column: Column, _ known: KnownNames, _ table: CSVTable<Column>) {
    if !known.has(unit: unit) { table.report(.unknownUnit, [unit.text], column) }
    if let closure = known.units?.closure(of: unit) { table.report(closure, [unit.text], column) }
  }

  /// The member of a row; nil where it holds a mistake.
  static func member(_ table: CSVTable<Column>) -> BundleMember? {
    let code = table.required(.code, Values.code)
    let name = table.required(.name, Values.text)
    let unit = table.required(.unit, Values.code)
    let status: BundleMember.Status? = table.optional(.status, Values.choice)
    let joined = table.optional(.joined, Values.day)
    let isMobile = table.optional(.mobile, Values.mark) ?? false
    let host = table.optional(.host, Values.code)
    guard let code, let name, let unit else { return nil }
    return BundleMember(
      code: code, name: name, unit: unit, status: status ?? .full, joined: joined, isMobile: isMobile || host != nil,
      host: host)
  }
}
