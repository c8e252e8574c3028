import OrgDomain

/// Reads columns as the values of the domain; throws `.corrupt` where a column does not hold one.
extension SQLRow {
  func instant(_ column: Int) throws(StorageError) -> Instant { Instant(milliseconds: try integer(column)) }

  func optionalInstant(_ column: Int) throws(StorageError) -> Instant? {
    try optionalInteger(column).map(Instant.init(milliseconds:))
  }

  func int(_ column: Int) throws(StorageError) -> Int {
    guard let number = Int(exactly: try integer(column)) else { throw corrupt(column, "a small integer") }
    return number
  }

  func optionalInt(_ column: Int) throws(StorageError) -> Int? { try optionalInteger(column).map { Int($0) } }

  func revision(_ column: Int) throws(StorageError) -> Revision { Revision(rawValue: try integer(column)) }

  func unit(_ column: Int) throws(StorageError) -> UnitIndex {
    guard let number = UInt32(exactly: try integer(column)) else { throw corrupt(column, "a unit's number") }
    return UnitIndex(rawValue: number)
  }

  func optionalUnit(_ column: Int) throws(StorageError) -> UnitIndex? {
    try optionalInteger(column) == nil ? nil : unit(column)
  }

  func user(_ column: Int) throws(StorageError) -> UserNumber { UserNumber(rawValue: try integer(column)) }

  func optionalUser(_ column: Int) throws(StorageError) -> UserNumber? {
    try optionalInteger(column).map(UserNumber.init(rawValue:))
  }

  func caseNumber(_ column: Int) throws(StorageError) -> CaseNumber { CaseNumber(rawValue: try integer(column)) }

  func optionalCaseNumber(_ column: Int) throws(StorageError) -> CaseNumber? {
    try optionalInteger(column).map(CaseNumber.init(rawValue:))
  }

  func entryNumber(_ column: Int) throws(StorageError) -> EntryNumber {
    EntryNumber(rawValue: try integer(column))
  }

  func optionalEntryNumber(_ column: Int) throws(StorageError) -> EntryNumber? {
    try optionalInteger(column).map(EntryNumber.init(rawValue:))
  }

  func matter(_ column: Int) throws(StorageError) -> Matter { Matter(rawValue: try text(column)) }

  func optionalGrade(_ column: Int) throws(StorageError) -> Grade? {
    try optionalText(column).map(Grade.init(rawValue:))
  }

  func optionalPoints(_ column: Int) throws(StorageError) -> Points? {
    try optionalInt(column).map(Points.init(tenths:))
  }

  func optionalDay(_ column: Int) throws(StorageError) -> Day? {
    guard let text = try optionalText(column) else { return nil }
    guard let day = Day(text) else { throw corrupt(column, "a day") }
    return day
  }

  func code(_ column: Int) throws(StorageError) -> Code {
    guard let code = Code(try text(column)) else { throw corrupt(column, "a code") }
    return code
  }

  func optionalCode(_ column: Int) throws(StorageError) -> Code? {
    try optionalText(column) == nil ? nil : code(column)
  }

  /// One of an enumeration's words.
  func word<E: RawRepresentable<String>>(_ column: Int, as _: E.Type = E.self) throws(StorageError) -> E {
    guard let value = E(rawValue: try text(column)) else { throw corrupt(column, "one of \(E.self)") }
    return value
  }

  func optionalWord<E: RawRepresentable<String>>(_ column: Int, as _: E.Type = E.self) throws(StorageError) -> E? {
    try optionalText(column) == nil ? nil : word(column)
  }
}
