/// What a field may hold beyond its type. Characters are Unicode scalars.
public indirect enum FieldLimit: Equatable, Sendable {
  /// Nothing beyond the type.
  case none
  /// A code: 1 to 64 of `A-Z a-z 0-9 . _ -`.
  case code
  /// A tenant's slug: 1 to 63 of `a-z 0-9 -`, a letter first.
  case slug
  /// A word of an open vocabulary: 1 to 64 bytes without white space, `;`, `:` or `,`.
  case word
  /// As `limit`, or the empty text, which clears the field.
  case clearable(FieldLimit)
  /// One line of so many characters, without control characters.
  case line(ClosedRange<Int>)
  /// One line of so many characters, without control characters, that shows something: not white space alone.
  case shown(ClosedRange<Int>)
  /// Text of so many characters; line breaks and tabs are its only control characters.
  case text(ClosedRange<Int>)
  /// Text of at most so many bytes, as it stands.
  case bytes(Int)
  /// A date `YYYY-MM-DD`.
  case date
  /// A time as RFC 3339 has it, with its offset.
  case time
  /// A whole number within the range.
  case integer(ClosedRange<Int>)
  /// A number within the range, with at most one decimal.
  case decimal(ClosedRange<Int>)
  /// A whole number as text: 1 to so many of `0-9`. For numbers beyond what every reader of JSON keeps.
  case digits(Int)
  /// A SHA-256 as text: 64 of `0-9 a-f`.
  case digest
  /// At most so many entries, each within the limit.
  case list(Int, of: FieldLimit)
}

/// The limits that several methods share, each stated here alone.
extension FieldLimit {
  /// The name of a unit, user, tenant, campaign or member.
  public static let name = shown(1...200)
  /// A key that makes a write safe to repeat.
  public static let requestKey = line(1...128)
  /// A reason, an opinion, a target or a measure.
  public static let remark = text(1...2000)
  /// A quantity, such as `≥10%`.
  public static let quantity = line(1...100)
  /// The number of an official document.
  public static let documentNumber = line(1...100)
  /// A grade of the tenant's scheme.
  public static let grade = line(1...64)
  /// A search text.
  public static let searchText = line(1...100)
  /// A user's or operator's secret.
  public static let token = line(1...200)
  /// A name of the time zone database.
  public static let timeZone = line(1...64)
  /// What someone wants to do: a step's action, a permission, or `assign:ROLE`.
  public static let accessAction = line(1...80)
  /// The name of a file in a setup bundle.
  public static let fileName = line(1...255)
  /// One piece of a file of a setup bundle: 4 MiB.
  public static let piece = bytes(4 << 20)
  /// The text of a rule book: 4 MiB.
  public static let rulebook = bytes(4 << 20)
  /// Traits of one unit.
  public static let traits = list(64, of: .word)
  /// Roles that a grant lets its holder assign.
  public static let roles = list(64, of: .word)
  /// Entries of one page.
  public static let pageSize = integer(1...1000)
  /// Where a page begins.
  public static let cursor = line(1...500)
  /// Members of one unit.
  public static let members = integer(0...1_000_000_000)
  /// A calendar year.
  public static let year = integer(1900...2999)
  /// Points of a score, such as `89.5`.
  public static let points = decimal(0...1000)
  /// A share in hundredths, such as `97.5`.
  public static let percent = decimal(0...100)
  /// The text of a grading scheme: 4 MiB.
  public static let scheme = bytes(4 << 20)
  /// The text of a local plan: 256 KiB.
  public static let plan = bytes(256 << 10)
  /// A report as text.
  public static let report = text(1...20_000)
  /// The title of a paper, or who answers for something.
  public static let title = shown(1...200)
  /// The number that a drawing starts from; 64 bits.
  public static let seed = digits(20)
  /// A counted quantity of commitments, records or the like.
  public static let quantityCount = integer(1...1_000_000)
  /// Bytes of an attachment: 20 MiB.
  public static let attachmentSize = integer(1...20_971_520)
  /// Bytes of an attachment asked for at once: 4 MiB.
  public static let attachmentLength = integer(0...4_194_304)
  /// One piece of an attachment in base 64, of 4 MiB.
  public static let attachmentPiece = bytes(5_592_408)
  /// Attachments of one piece of evidence.
  public static let attachments = list(20, of: .code)
  /// A count, revision, version, offset or position.
  public static let count = integer(0...Int.max)
}
