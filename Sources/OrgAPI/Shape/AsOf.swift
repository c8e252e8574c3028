/// The moment whose state a reading asks for: a revision, or a day.
///
/// Whether the caller may ask is judged by his present rights; what he is told is as it stood then, names included.
public struct AsOf: WireShape {
  public static let sharedName: String? = "AsOf"
  public static let fields: FieldTable = [
    "revision": Field("As it stood when this revision was recorded.", .integer(1...Int.max)),
    "date": Field("As it stood at the end of this day in the tenant's time zone; of today, as it stands now.", .date),
  ]

  /// As it stood when this revision was recorded.
  public var revision: Int?
  /// As it stood at the end of this day in the tenant's time zone; of today, as it stands now.
  public var date: String?

  public init(revision: Int? = nil, date: String? = nil) {
    self.revision = revision
    self.date = date
  }

  public func validate() throws(ParamsError) {
    if revision == nil, date == nil {
      throw ParamsError(path: "", problem: .nothingGiven(fields: ["revision", "date"]))
    }
    if revision != nil, date != nil {
      throw ParamsError(path: "date", problem: .refused("give either revision or date"))
    }
  }
}
