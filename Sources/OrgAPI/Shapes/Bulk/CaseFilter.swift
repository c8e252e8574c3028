/// Which of the cases that wait at a body are meant.
public struct CaseFilter: WireShape {
  public static let sharedName: String? = "CaseFilter"
  public static let fields: FieldTable = [
    "campaign": Field("The campaign's code.", .code),
    "matter": Field("Only of this matter.", .word),
    "unit": Field("Only of this unit and those below it.", .code),
    "category": Field("Only of units of this category.", .word),
    "proposedGrade": Field("Only those whose subject proposes this grade.", .grade),
  ]

  /// The campaign's code.
  public var campaign: String
  /// Only of this matter.
  public var matter: String?
  /// Only of this unit and those below it.
  public var unit: String?
  /// Only of units of this category.
  public var category: String?
  /// Only those whose subject proposes this grade.
  public var proposedGrade: String?

  public init(
    campaign: String, matter: String? = nil, unit: String? = nil, category: String? = nil,
    proposedGrade: String? = nil
  ) {
    self.campaign = campaign
    self.matter = matter
    self.unit = unit
    self.category = category
    self.proposedGrade = proposedGrade
  }
}

extension CaseFilter {
  /// Cases are named, or found by a filter at a body: one of both.
  static func check(_ items: [some WireShape]?, _ filter: CaseFilter?, body: String?) throws(ParamsError) {
    switch (items, filter) {
    case (nil, nil): throw ParamsError(path: "", problem: .nothingGiven(fields: ["items", "filter"]))
    case (.some, .some): throw ParamsError(path: "filter", problem: .refused("give items or filter, not both"))
    case (let items?, nil):
      if items.isEmpty { throw ParamsError(path: "items", problem: .nothingGiven(fields: ["items"])) }
    case (nil, .some):
      if body == nil { throw ParamsError(path: "body", problem: .requiredBecause("filter")) }
    }
  }
}
