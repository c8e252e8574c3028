import OrgDomain

/// The quotas that the decisions of a batch are judged by: those of each case's campaign, matter and deciding body,
/// counted on as decisions are taken.
struct BatchQuotas {
  /// What is counted together.
  struct Circle: Hashable {
    let campaign: CampaignCode
    let matter: Matter
    let body: UnitIndex
    let book: Int

    init?(_ item: CaseState) {
      guard let body = item.gradingBody else { return nil }
      (campaign, matter, self.body, book) = (item.campaign, item.matter, body, item.bookVersion)
    }
  }

  private var tallies: [Circle: QuotaTally] = [:]

  /// The quotas of a case as far as they are counted; nil where none was counted yet.
  func tally(of item: CaseState) -> QuotaTally? { Circle(item).flatMap { tallies[$0] } }

  /// Begins to count the quotas of a case, from all that was decided before.
  mutating func begin(for item: CaseState, by judgement: CaseJudgement) throws {
    guard let circle = Circle(item), tallies[circle] == nil,
      let scheme = judgement.campaigns.scheme(of: item.campaign)
    else { return }
    tallies[circle] = try judgement.quotaTally(for: item, scheme)
  }

  /// Counts a decision: a rejection, and an approval without a grade, as none.
  mutating func take(_ decision: UnitGrade, of item: CaseState) {
    guard let circle = Circle(item) else { return }
    tallies[circle]?.take(decision)
  }

  /// The quotas of a case that a decision exceeds.
  func exceeded(by decision: UnitGrade, of item: CaseState) -> [QuotaFigure] {
    tally(of: item)?.exceeded(by: decision) ?? []
  }
}

/// The quotas that a batch breaks, each with the most that were counted.
struct BrokenQuotas {
  private struct Key: Hashable {
    let circle: BatchQuotas.Circle
    let quota: RuleCode
    let category: Category?
  }

  private var found: [Key: QuotaFigure] = [:]

  mutating func note(_ figures: [QuotaFigure], of item: CaseState) {
    guard let circle = BatchQuotas.Circle(item) else { return }
    for figure in figures {
      let key = Key(circle: circle, quota: figure.quota, category: figure.category)
      if let known = found[key], known.given >= figure.given { continue }
      found[key] = figure
    }
  }

  /// By body, quota and category.
  var all: [(body: UnitIndex, matter: Matter, figure: QuotaFigure)] {
    found.map { (body: $0.key.circle.body, matter: $0.key.circle.matter, figure: $0.value) }
      .sorted { left, right in
        (left.body, left.matter, left.figure.quota, left.figure.category?.rawValue ?? "")
          < (right.body, right.matter, right.figure.quota, right.figure.category?.rawValue ?? "")
      }
  }
}
