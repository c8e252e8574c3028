/// Fills the tables of a country and hands them over in pieces. Its codes and names need no quotation marks.
struct CountryOutput {
  private static let pieceSize = 1 << 20
  /// How many rows lie between two words about progress.
  private static let pace = 16_384

  private let take: (String, [UInt8]) throws -> Void
  private let progress: (Int) throws -> Void
  private var units = CSVText(header: "code,name,kind,category,parent,traits,industry,territory,members")
  private var users = CSVText(header: "user,name")
  private var grants = CSVText(header: "user,role,unit,scope,from,until,assign")
  private(set) var count = 0

  init(take: @escaping (String, [UInt8]) throws -> Void, progress: @escaping (Int) throws -> Void) {
    self.take = take
    self.progress = progress
  }

  mutating func add(_ row: CountryRow) throws {
    units.addPlain(row.code)
    units.addPlain(row.name, row.tail)
    units.addPlain(row.kind)
    units.addPlain(row.category)
    units.addPlain(row.parent)
    units.addPlain(row.traits)
    units.addPlain(row.industry)
    units.addPlain(row.territory)
    if row.members > 0 { units.add(row.members) } else { units.addPlain("") }
    units.endRow()
    count += 1
    if count % CountryOutput.pace == 0 { try progress(count) }
    if units.bytes.count >= CountryOutput.pieceSize { try take(BundleFile.unitsName, units.taken()) }
  }

  /// A user, and the role that he holds at a unit; an administrator's reaches below it.
  mutating func add(user: String, name: String, role: String, unit: String, scope: String = "unit") throws {
    users.add(user, name)
    users.endRow()
    grants.add(user, role, unit, scope, "", "")
    grants.add("")
    grants.endRow()
    if users.bytes.count >= CountryOutput.pieceSize { try take(BundleFile.usersName, users.taken()) }
    if grants.bytes.count >= CountryOutput.pieceSize { try take(BundleFile.grantsName, grants.taken()) }
  }

  /// Hands over what has not been yet.
  mutating func finish() throws {
    try take(BundleFile.unitsName, units.taken())
    try take(BundleFile.usersName, users.taken())
    try take(BundleFile.grantsName, grants.taken())
    try progress(count)
  }
}

/// A row of units.csv.
struct CountryRow {
  var code: String
  /// The name's first part; with `tail` it is whole.
  var name: String
  var tail = ""
  var kind: String
  var category: String
  var parent = ""
  var traits = ""
  var industry = ""
  var territory = ""
  var members = 0
}
