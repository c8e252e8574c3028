/// Why a score sheet is refused.
public enum ScoreFault: Equatable, Sendable {
  case wrongForm(SchemeWord, expected: SchemeWord)
  case unknownIndicator(SchemeWord)
  /// An indicator of the form has no points; bonus items may be left out.
  case missingIndicator(SchemeWord)
  /// Less than nothing, or more than the indicator's points.
  case outOfRange(SchemeWord, points: Points, most: Points)
}

/// A score sheet beside the unit's form (R-35; decision 18).
public struct ScoreCheck: Equatable, Sendable {
  public let sheet: ScoreSheet
  public let form: ScoringForm

  /// - Parameter form: `Scheme.form(for:)` of the unit.
  public init(sheet: ScoreSheet, form: ScoringForm) {
    self.sheet = sheet
    self.form = form
  }

  /// Why the sheet is refused; empty where it may be recorded.
  public var faults: [ScoreFault] {
    guard sheet.form == form.code else { return [.wrongForm(sheet.form, expected: form.code)] }
    let items = form.indicators + form.bonus
    let unknown = sheet.points.keys.filter { word in !items.contains { $0.code == word } }.sorted()
    let missing = form.indicators.map(\.code).filter { sheet.points[$0] == nil }
    return unknown.map { .unknownIndicator($0) } + missing.map { .missingIndicator($0) } + items.compactMap(rangeFault)
  }

  private func rangeFault(_ item: ScoringForm.Indicator) -> ScoreFault? {
    guard let points = sheet.points[item.code], points < .whole(0) || points > item.points else { return nil }
    return .outOfRange(item.code, points: points, most: item.points)
  }

  /// All points, the bonus too.
  public var total: Points { sheet.total }

  /// The grade that the total earns; nil where the form has no bands.
  public var band: Grade? { form.band(of: total) }
}

extension ScoringForm {
  /// The most points that the form gives, the bonus too.
  public var most: Points { (indicators + bonus).reduce(Points(tenths: 0)) { $0 + $1.points } }

  /// The grade that so many points earn: the best band that begins at or below them (decision 18).
  public func band(of points: Points) -> Grade? { bands.first { $0.from <= points }?.grade }
}
